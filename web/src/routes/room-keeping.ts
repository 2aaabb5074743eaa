import { authoringRoomExchangeRoute } from './authoring-room-exchange.tsx';
import { authoringRoomFactsRoute } from './authoring-room-facts.tsx';
import { authoringRoomHistoryRoute } from './authoring-room-history.tsx';
import { authoringRoomHoursRoute } from './authoring-room-hours.tsx';
import { authoringRoomKitRoute } from './authoring-room-kit.tsx';
import { authoringRoomPreviewRoute } from './authoring-room-preview.tsx';
import { authoringRoomProfileRoute } from './authoring-room-profile.tsx';
import { authoringRoomRoute } from './authoring-room.tsx';
import { authoringRoomStoryRoute } from './authoring-room-story.tsx';
import { authoringRoomWordsRoute } from './authoring-room-words.tsx';
import { authoringRoomsRoute } from './authoring-rooms.tsx';

/** The pages on which what is told of rooms is kept. */
export const roomKeepingRoutes = [
  authoringRoomExchangeRoute,
  authoringRoomFactsRoute,
  authoringRoomHistoryRoute,
  authoringRoomHoursRoute,
  authoringRoomKitRoute,
  authoringRoomPreviewRoute,
  authoringRoomProfileRoute,
  authoringRoomRoute,
  authoringRoomStoryRoute,
  authoringRoomWordsRoute,
  authoringRoomsRoute,
] as const;
