import { createRoute, notFound } from '@tanstack/react-router';
import { deskMessagesQuery } from '../features/consultations/desk/desk.queries.ts';
import { pointOf } from '../features/consultations/desk/point-of.ts';
import { MessageList } from '../features/consultations/desk/MessageList.tsx';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** What became of text messages to visitors. */
export const visitMessagesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'visits/messages',
  staticData: { namespaces: ['messages', 'desk', 'consultations'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { room?: string | undefined } => ({
    room: textOf(search['room']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, deps }) => {
    const room = await pointOf({ queryClient, locale }, deps.room);
    if (!room) throw notFound();
    await queryClient.ensureQueryData(deskMessagesQuery(locale, room));
    return { room };
  },
  component: VisitMessagesScreen,
});

function VisitMessagesScreen() {
  const { room } = visitMessagesRoute.useLoaderData();
  return <MessageList room={room} />;
}
