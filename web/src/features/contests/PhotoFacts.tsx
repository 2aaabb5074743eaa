import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { PhotoQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { useEntryFacts } from './entry-facts.tsx';

export type PublicPhoto = PhotoQuery['photo'];

interface PhotoFactsProps {
  photo: PublicPhoto;
  /** The results are out, and authors who wish it are named. */
  isNamed: boolean;
}

export function PhotoFacts({ photo, isNamed }: PhotoFactsProps) {
  const { t } = useTranslation(['contests', 'gallery']);
  const locale = useLocale();
  const facts = useEntryFacts(photo);
  return (
    <DefinitionList
      items={[
        {
          term: t('photo.description'),
          value: <Localised text={{ text: photo.altText, locale: photo.locale }} />,
        },
        ...facts,
        { term: t('photo.author'), value: isNamed ? (photo.credit ?? t('photo.unnamed')) : t('gallery:creditLater') },
        {
          term: t('photo.licence'),
          value: <Licence licence={photo.licence} />,
        },
        { term: t('photo.published'), value: dayOf(photo.publishedAt, locale) },
      ]}
    />
  );
}

/** By its name, with a link to its own words, and what it allows in ours. */
function Licence({ licence }: Pick<PublicPhoto, 'licence'>) {
  const { t } = useTranslation(['contests', 'gallery']);
  const name = t(`licence.${licence}`);
  return (
    <>
      {licence === 'exhibition' ? (
        name
      ) : (
        <a href={t(`licence.${licence}Address`)} rel="license">
          {name}
        </a>
      )}
      <br />
      {t(`gallery:allows.${licence}`)}
    </>
  );
}
