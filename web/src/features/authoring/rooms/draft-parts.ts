import type { RoomContent } from '@inclusive/course-content/room';
import type { AuthoredRoomQuery } from '../../../shared/operations/graphql.ts';

/** What the forms of a room's draft need of it. */
export function draftParts({ draft, sourceLocale }: AuthoredRoomQuery['authoredRoom']) {
  const { content, version, state } = draft;
  return { content: content as RoomContent, version, own: sourceLocale, isLocked: state === 'submitted' };
}
