import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { savedItemsQuery } from '../features/materials/materials.queries.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Card, CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const savedRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'saved',
  staticData: { namespaces: ['materials'] },
  validateSearch: (search: Record<string, unknown>): { after?: string | undefined } => ({
    after: textOf(search['after']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps: { after } }) =>
    queryClient.ensureQueryData(savedItemsQuery(locale, after)),
  component: SavedScreen,
});

function SavedScreen() {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { after }: { after?: string | undefined } = savedRoute.useSearch();
  const { nodes, pageInfo } = useSuspenseQuery(savedItemsQuery(useLocale(), after)).data.savedItems;
  return (
    <Page title={t('saved.title')} lead={t('saved.lead')} isUnlisted>
      {nodes.length === 0 ? (
        <Empty title={t('saved.noneTitle')} action={<LinkButton href={to('/materials')}>{t('showAll')}</LinkButton>}>
          {t('saved.none')}
        </Empty>
      ) : (
        <CardList>
          {nodes.map(({ kind, id, slug, title, about, authors }) => (
            <Card
              key={id}
              title={<Localised text={title} />}
              href={kind === 'book' ? to('/books/$slug', { slug }) : to('/materials/$slug', { slug })}
              meta={t(`saved.kind.${kind}`)}
            >
              {authors.length > 0 && <p>{authors.join(', ')}</p>}
              {about && (
                <p>
                  <Localised text={about} />
                </p>
              )}
            </Card>
          ))}
        </CardList>
      )}
      <Pagination
        next={pageInfo.hasNextPage ? to('/saved', {}, { after: pageInfo.endCursor ?? '' }) : undefined}
        previous={after ? to('/saved') : undefined}
      />
    </Page>
  );
}
