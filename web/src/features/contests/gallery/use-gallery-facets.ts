import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { Facet, FacetOption } from '../../../shared/catalogue/facet.ts';
import { emotionIcons, emotions } from '../../../shared/components/emotions.ts';
import type { GalleryFacetsQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { Contest } from '../ContestFacts.tsx';
import { galleryFacets } from '../gallery-search.ts';

type Counts = GalleryFacetsQuery['galleryFacets'];

/** What a contest's gallery can be narrowed down by, in the order of the contest. */
export function useGalleryFacets(contest: Contest, counts: Counts): Facet[] {
  const { t } = useTranslation(['gallery', 'common']);
  const locale = useLocale();
  const countOf = (facet: Counts['emotions'], value: string) => facet.find((each) => each.value === value)?.count;
  const parts = (offered: readonly { slug: string; name: LocalisedText }[], facet: Counts['emotions']) =>
    offered.flatMap(({ slug, name }): FacetOption[] => {
      const count = countOf(facet, slug);
      const lang = name.locale === locale ? {} : { lang: name.locale };
      return count === undefined ? [] : [{ value: slug, label: name.text, count, ...lang }];
    });
  const feelings = emotions.flatMap((emotion): FacetOption[] => {
    const count = countOf(counts.emotions, emotion);
    if (count === undefined) return [];
    return [{ value: emotion, label: t(`common:emotion.${emotion}`), count, icon: emotionIcons[emotion] }];
  });
  const options: Record<(typeof galleryFacets)[number], FacetOption[]> = {
    emotion: feelings,
    category: parts(contest.categories, counts.categories),
    age: parts(contest.ageGroups, counts.ageGroups),
    place: counts.places.map(({ value, count }) => ({ value, count, label: value })),
  };
  return galleryFacets.map((name) => ({ name, label: t(`facet.${name}`), options: options[name] }));
}
