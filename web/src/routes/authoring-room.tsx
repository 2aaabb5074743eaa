import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../features/authoring/Authoring.module.css';
import { AuthoredState } from '../features/authoring/AuthoredCards.tsx';
import { doneOf } from '../features/authoring/done.ts';
import { Decisions } from '../features/authoring/materials/MaterialPast.tsx';
import { MaterialReview } from '../features/authoring/materials/MaterialReview.tsx';
import { RoomEnding } from '../features/authoring/rooms/RoomEnding.tsx';
import type { AuthoredRoom } from '../features/authoring/rooms/RoomPage.tsx';
import { RoomReadiness } from '../features/authoring/rooms/RoomReadiness.tsx';
import { RoomWays } from '../features/authoring/rooms/RoomWays.tsx';
import { manageRoom } from '../features/authoring/rooms/rooms.actions.ts';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { useRoomWords } from '../features/authoring/rooms/use-room-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: ReturnType<typeof doneOf>;
}

/** A room as those who keep it see it: its parts, what is missing, and who decides. */
export const authoringRoomRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'making', 'places'], action: manageRoom, cacheSeconds: 0 },
  validateSearch: ({ done }): Search => ({ done: doneOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { room } }) =>
    queryClient.ensureQueryData(authoredRoomQuery(locale, room)),
  component: RoomScreen,
});

function RoomScreen() {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  const { room: slug } = authoringRoomRoute.useParams();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const status = room.status === 'draft' ? 'draft' : 'published';
  return (
    <Page
      title={room.title?.text ?? slug}
      heading={room.title ? <Localised text={room.title} /> : slug}
      breadcrumbs={[{ label: t('title'), href: to('/authoring/rooms') }]}
      kicker={room.organisation && <Localised text={room.organisation} />}
      actions={<PublicLink room={room} />}
      isUnlisted
    >
      <Outcome />
      <p className={styles.buttons}>
        <AuthoredState status={status} draftState={room.draftState} languages={room.variants} />
      </p>
      <RoomWays room={room} />
      {room.draft.version > 0 && <DraftSections room={room} />}
      <Decisions decisions={room.decisions} />
      <RoomEnding room={room} />
    </Page>
  );
}

function PublicLink({ room: { slug, status } }: { room: AuthoredRoom }) {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  if (status === 'draft') return null;
  return (
    <LinkButton href={to('/rooms/$room', { room: slug })} variant="secondary" icon="eye">
      {t('public')}
    </LinkButton>
  );
}

/** What was done just before, or why it was not. */
function Outcome() {
  const { t } = useTranslation(['authoring', 'roomKeeping']);
  const { done }: Search = authoringRoomRoute.useSearch();
  const { refusal } = useRoomWords();
  const state = useFormState();
  const isShownThere = state.value('intent') === 'sendBack' || state.code === 'STALE_TEXTS';
  if (state.code && !isShownThere) return <Notice tone="warn">{refusal(state.code)}</Notice>;
  if (!done) return null;
  return <Notice tone="success">{done === 'published' ? t('roomKeeping:published') : t(`done.${done}`)}</Notice>;
}

function DraftSections({ room }: { room: AuthoredRoom }) {
  const { draft, readiness, revisions, sourceLocale } = room;
  const isReady = readiness.faults.length === 0 && readiness.whole.includes(sourceLocale);
  return (
    <>
      <RoomReadiness room={room} />
      <MaterialReview draft={draft} isReady={isReady} readiness={readiness} isFurther={revisions.length > 0} />
    </>
  );
}
