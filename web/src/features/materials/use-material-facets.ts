import { useTranslation } from 'react-i18next';
import type { Facet } from '../../shared/catalogue/facet.ts';
import type { MaterialFacetsQuery } from '../../shared/operations/graphql.ts';
import { useCodeWords } from '../../shared/words/use-code-words.ts';
import { kindIcons } from './kind-icons.ts';
import { useVariantWords } from './use-variant-words.ts';

type Counted = readonly { value: string; count: number }[];

/** What can be chosen among the materials that there are, with how many there would be. */
export function useMaterialFacets(facets: MaterialFacetsQuery['materialFacets']): Facet[] {
  const { t } = useTranslation('materials');
  const codes = useCodeWords();
  const variants = useVariantWords();
  const facet = (
    name: 'topic' | 'audience' | 'type' | 'language' | 'kind' | 'licence',
    values: Counted,
    label: (value: string) => string,
  ): Facet => ({
    name,
    label: t(`facet.${name}`),
    options: values.map((option) => ({ ...option, label: label(option.value) })),
  });
  const kinds = facet('kind', facets.kinds, (value) => t(`kind.${value as 'page'}`));
  return [
    facet('topic', facets.topics, (value) => codes('topic', value)),
    facet('audience', facets.audiences, (value) => codes('audience', value)),
    facet('type', facets.types, (value) => t(`type.${value as 'guide'}`)),
    facet('language', facets.languages, variants),
    {
      ...kinds,
      options: kinds.options.map((option) => ({ ...option, icon: kindIcons[option.value as 'page'] })),
    },
    facet('licence', facets.licences, (value) => t(`licence.${value as 'CC-BY-4.0'}`)),
    {
      name: 'partner',
      label: t('facet.partner'),
      options: facets.partners.map(({ value, count, name }) => ({ value, count, label: name?.text ?? value })),
    },
  ];
}
