import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { CancelAtDesk } from '../features/consultations/desk/CancelAtDesk.tsx';
import { changeVisitAtDesk } from '../features/consultations/desk/desk.actions.ts';
import { visitQuery } from '../features/consultations/desk/desk.queries.ts';
import { VisitView } from '../features/consultations/desk/VisitView.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type News = 'done' | 'moved' | 'cancel';

/** One visit, for those who receive the visitor. */
export const visitRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/$visit',
  staticData: { namespaces: ['desk', 'consultations'], action: changeVisitAtDesk, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { [Key in News]?: '1' | undefined } =>
    Object.fromEntries(
      (['done', 'moved', 'cancel'] as const).map((key) => [key, textOf(search[key]) ? '1' : undefined]),
    ),
  loader: ({ context: { queryClient, locale }, params }) =>
    queryClient.ensureQueryData(visitQuery(locale, params.visit)),
  component: VisitScreen,
});

function VisitScreen() {
  const { visit: id } = visitRoute.useParams();
  const { done, moved, cancel } = visitRoute.useSearch();
  const { visit } = useSuspenseQuery(visitQuery(useLocale(), id)).data;
  if (cancel && visit.canBeChanged) return <CancelAtDesk visit={visit} />;
  return <VisitView visit={visit} news={done ? 'done' : moved && 'moved'} />;
}
