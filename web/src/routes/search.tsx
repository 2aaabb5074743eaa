import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NothingFound } from '../features/search/NothingFound.tsx';
import { Groups, KindLinks, ResultList } from '../features/search/Results.tsx';
import { searchQuery } from '../features/search/search.queries.ts';
import { SearchForm } from '../features/search/SearchForm.tsx';
import { searchOfPage, type SearchOfPage } from '../features/search/search-of-page.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const searchRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'search',
  staticData: { namespaces: ['search'], cacheSeconds: 60 },
  validateSearch: searchOfPage,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    deps.q ? queryClient.ensureQueryData(searchQuery(locale, deps)) : undefined,
  component: SearchScreen,
});

function SearchScreen() {
  const { t } = useTranslation('search');
  const search = searchRoute.useSearch();
  const title = search.q ? t('titleOf', { q: search.q }) : t('title');
  return (
    <Page title={t('title')} documentTitle={title} lead={t('lead')} isUnlisted>
      <SearchForm search={search} />
      {search.q && <Found search={search} />}
    </Page>
  );
}

function Found({ search }: { search: SearchOfPage }) {
  const { t } = useTranslation('search');
  const { data } = useSuspenseQuery(searchQuery(useLocale(), search));
  const found = data.search;
  if (!found.nodes.length) return <NothingFound search={search} isNoQuestion={!found.hasWords} />;
  return (
    <>
      {found.isCut && <p>{t('tooLong')}</p>}
      {found.correctedTo && <Corrected search={search} to={found.correctedTo} />}
      <KindLinks found={found} search={search} />
      {search.kind ? <OfKind search={{ ...search, kind: search.kind }} /> : <Groups found={found} search={search} />}
    </>
  );
}

/** What was found instead; the corrected words can be looked for on their own. */
function Corrected({ search, to: words }: { search: SearchOfPage; to: string }) {
  const { t } = useTranslation('search');
  const to = usePath();
  return (
    <Notice title={t('noneTitle', { q: search.q })}>
      <p>
        {t('correctedTo')} <a href={to('/search', {}, { ...search, q: words, after: undefined })}>{words}</a>
      </p>
    </Notice>
  );
}

function OfKind({ search }: { search: SearchOfPage & { kind: NonNullable<SearchOfPage['kind']> } }) {
  const { t } = useTranslation('search');
  const to = usePath();
  const { nodes, pageInfo } = useSuspenseQuery(searchQuery(useLocale(), search)).data.search;
  const next = pageInfo.hasNextPage ? to('/search', {}, { ...search, after: pageInfo.endCursor ?? '' }) : undefined;
  return (
    <Section title={t(`kinds.${search.kind}`)} id="found">
      <ResultList nodes={nodes} />
      <Pagination
        next={next}
        previous={search.after ? to('/search', {}, { ...search, after: undefined }) : undefined}
      />
    </Section>
  );
}
