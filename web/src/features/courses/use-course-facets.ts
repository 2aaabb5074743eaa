import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import type { Facet } from '../../shared/catalogue/facet.ts';
import type { CourseFacetsQuery } from '../../shared/operations/graphql.ts';
import { useCodeWords } from '../../shared/words/use-code-words.ts';
import { type CatalogueSearch, hoursChoices } from './filter.ts';

type CourseFacet = Facet & { name: Exclude<keyof CatalogueSearch, 'after'> };

/** What can be chosen among the courses that there are. */
export function useCourseFacets(facets: CourseFacetsQuery['courseFacets']): CourseFacet[] {
  const { t } = useTranslation(['courses', 'common']);
  const words = useCodeWords();
  const codes = (name: 'topic' | 'audience' | 'level', values: readonly string[]) => ({
    name,
    label: t(`filter.${name}`),
    options: values.map((value) => ({ value, label: words(name, value) })),
  });
  const languages = facets.languages.map((value) => ({ value, label: localeNames[value] }));
  const partners = facets.partners.map(({ slug, name }) => ({ value: slug, label: name.text }));
  const hours = hoursChoices.map(({ value }) => ({ value, label: t(`filter.hours.${value}`) }));
  const wording = {
    name: 'wording' as const,
    label: t('filter.wording'),
    options: [{ value: 'easy', label: t('common:easy.too') }],
  };
  return [
    codes('topic', facets.topics),
    codes('audience', facets.audiences),
    codes('level', facets.levels),
    { name: 'language', label: t('filter.language'), options: languages },
    { name: 'partner', label: t('filter.partner'), options: partners },
    { name: 'hours', label: t('filter.time'), options: hours },
    ...(facets.hasEasy ? [wording] : []),
  ];
}
