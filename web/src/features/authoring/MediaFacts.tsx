import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { LibraryMediaPartsFragment } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { sizeWords } from '../../shared/words/file-size.ts';
import { useLengthWords } from '../../shared/words/use-length-words.ts';
import { mediaKindOf } from './media-kinds.ts';

type Media = LibraryMediaPartsFragment;

/** What a file is, how large and how long: in one line. */
export function MediaFacts({ media: { kind, bytes, width, height, seconds } }: { media: Media }) {
  const { t } = useTranslation('media');
  const locale = useLocale();
  const length = useLengthWords();
  const facts = [
    t(`one.${mediaKindOf(kind)}`),
    sizeWords(bytes, locale),
    width && height && t('pixels', { width, height }),
    seconds && length(seconds),
  ];
  return <p>{facts.filter(Boolean).join(' · ')}</p>;
}

/** The courses that show a file. */
export function MediaPlaces({ places, uses }: Pick<Media, 'places' | 'uses'>) {
  const { t } = useTranslation('media');
  const to = usePath();
  if (!places.length) return <p>{t(uses ? 'usedInMaterials' : 'unused')}</p>;
  return (
    <>
      <p>{t('usedIn')}</p>
      <ul>
        {places.map(({ slug, title, isInDraft, isInRevision }) => (
          <li key={slug}>
            <a href={to('/authoring/courses/$slug', { slug })}>{title ? <Localised text={title} /> : slug}</a>
            {!isInRevision && ` (${t('onlyDraft')})`}
            {!isInDraft && ` (${t('onlyRevision')})`}
          </li>
        ))}
      </ul>
    </>
  );
}
