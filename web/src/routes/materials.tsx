import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { materialFilter, type MaterialsSearch, materialsSearch } from '../features/materials/filter.ts';
import { MaterialCard } from '../features/materials/MaterialCard.tsx';
import { materialFacetsQuery, materialsQuery } from '../features/materials/materials.queries.ts';
import { useMaterialFacets } from '../features/materials/use-material-facets.ts';
import { FacetedList } from '../shared/catalogue/FacetedList.tsx';
import { FoundCards } from '../shared/catalogue/FoundCards.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const materialsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'materials',
  staticData: { namespaces: ['materials', 'courses'], cacheSeconds: 300 },
  validateSearch: materialsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(materialsQuery(locale, materialFilter(deps), deps.after)),
      queryClient.ensureQueryData(materialFacetsQuery(locale, materialFilter(deps))),
    ]),
  component: MaterialsScreen,
});

function MaterialsScreen() {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { after, ...chosen } = materialsRoute.useSearch();
  const locale = useLocale();
  const { data } = useSuspenseQuery(materialFacetsQuery(locale, materialFilter(chosen)));
  const facets = useMaterialFacets(data.materialFacets);
  const feed = `/feeds/materials.${locale}.atom`;
  return (
    <Page title={t('title')} lead={t('lead')} feed={feed}>
      <FacetedList
        facets={facets}
        chosen={chosen}
        path={(change) => to('/materials', {}, { ...chosen, ...change })}
        found={t('found', { count: data.materialFacets.total })}
      >
        <FoundMaterials search={{ ...chosen, after }} />
      </FacetedList>
      <p>
        <LinkButton href={feed} variant="quiet" icon="rss">
          {t('feed')}
        </LinkButton>
      </p>
    </Page>
  );
}

function FoundMaterials({ search }: { search: MaterialsSearch }) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { materials } = useSuspenseQuery(materialsQuery(useLocale(), materialFilter(search), search.after)).data;
  return (
    <FoundCards
      after={search.after}
      pageInfo={materials.pageInfo}
      path={(after) => to('/materials', {}, { ...search, after })}
      none={{ title: t('noneTitle'), text: t('none'), all: t('showAll'), path: to('/materials') }}
    >
      {materials.nodes.map((material) => (
        <MaterialCard key={material.id} material={material} />
      ))}
    </FoundCards>
  );
}
