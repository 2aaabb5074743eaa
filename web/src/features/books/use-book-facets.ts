import { useTranslation } from 'react-i18next';
import { ageBands, type Feature, features, type Sense, senses, themes } from '@inclusive/bibliography/vocabulary';
import type { Facet, FacetOption } from '../../shared/catalogue/facet.ts';
import type { IconName } from '../../shared/components/icon-names.ts';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import type { BookFacetsQuery } from '../../shared/operations/graphql.ts';
import { facetNames } from './book-search.ts';
import { featureIcons } from './feature-icons.ts';
import { useBookWords } from './use-book-words.ts';

type Counts = BookFacetsQuery['bookFacets'];

/** What can be chosen among the books that there are: senses and features first. */
export function useBookFacets(counts: Counts): Facet[] {
  const { t } = useTranslation('books');
  const { word, language } = useBookWords();
  const inOrder = (
    codes: readonly string[],
    facet: Counts['senses'],
    option: (code: string) => Omit<FacetOption, 'value'>,
  ) =>
    codes.flatMap((value) =>
      facet.filter((one) => one.value === value).map(({ count }) => ({ value, count, ...option(value) })),
    );
  const options: Record<(typeof facetNames)[number], FacetOption[]> = {
    sense: inOrder(senses, counts.senses, (code) => ({ label: word('sense', code), icon: senseIcons[code as Sense] })),
    feature: inOrder(features, counts.features, (code) => ({
      label: word('feature', code),
      icon: featureIcons[code as Feature] satisfies IconName,
    })),
    age: inOrder(Object.keys(ageBands), counts.ages, (code) => ({ label: word('ageBand', code) })),
    language: counts.languages.map(({ value, count }) => ({ value, count, label: language(value) })),
    theme: inOrder(themes, counts.themes, (code) => ({ label: word('theme', code) })),
    room: counts.rooms.map(({ slug, name, count }) => ({ value: slug, count, label: name?.text ?? slug })),
  };
  return facetNames.map((name) => ({ name, label: t(`facet.${name}`), options: options[name] }));
}
