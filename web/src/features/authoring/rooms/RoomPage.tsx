import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import type { AuthoredRoomQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, usePath } from '../../../shared/routing/use-page.ts';
import { useRoomWords } from './use-room-words.ts';

export type AuthoredRoom = AuthoredRoomQuery['authoredRoom'];

interface RoomPageProps {
  room: Pick<AuthoredRoom, 'slug' | 'title' | 'draft'>;
  title: string;
  lead?: string;
  /** What was done just before, as the query says it. */
  done: string | undefined;
  /** Its forms change words, which nobody does while they are being reviewed. */
  isWords?: boolean;
  children: ReactNode;
}

/** A page on which one part of a room is kept. */
export function RoomPage({ room, title, lead, done, isWords = false, children }: RoomPageProps) {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  const words = useRoomWords();
  const state = useFormState();
  const label = room.title ? <Localised text={room.title} /> : room.slug;
  const isLocked = isWords && room.draft.state === 'submitted';
  return (
    <Page
      title={title}
      documentTitle={`${title}: ${room.title?.text ?? room.slug}`}
      lead={lead}
      breadcrumbs={[
        { label: t('title'), href: to('/authoring/rooms') },
        { label, href: to('/authoring/rooms/$room', { room: room.slug }) },
      ]}
      isUnlisted
    >
      {state.code === 'CHANGED_MEANWHILE' && <Notice tone="warn">{words.refusal(state.code)}</Notice>}
      {!state.isRefused && words.done(done) && <Notice tone="success">{words.done(done)}</Notice>}
      {isLocked && <Notice>{t('locked')}</Notice>}
      {children}
    </Page>
  );
}
