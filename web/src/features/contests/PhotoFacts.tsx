import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { PhotoQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { useEntryFacts } from './entry-facts.tsx';

export type PublicPhoto = PhotoQuery['photo'];

export function PhotoFacts({ photo }: { photo: PublicPhoto }) {
  const { t } = useTranslation('contests');
  const locale = useLocale();
  const facts = useEntryFacts(photo);
  const licence = t(`licence.${photo.licence}`);
  return (
    <DefinitionList
      items={[
        {
          term: t('photo.description'),
          value: <Localised text={{ text: photo.altText, locale: photo.locale }} />,
        },
        ...facts,
        { term: t('photo.author'), value: photo.credit ?? t('photo.unnamed') },
        {
          term: t('photo.licence'),
          value:
            photo.licence === 'exhibition' ? (
              licence
            ) : (
              <a href={t(`licence.${photo.licence}Address`)} rel="license">
                {licence}
              </a>
            ),
        },
        { term: t('photo.published'), value: dayOf(photo.publishedAt, locale) },
      ]}
    />
  );
}
