import type { Locale } from '@inclusive/localisation/locale';
import {
  DeskBlockDocument,
  DeskCallsDocument,
  DeskDayDocument,
  DeskMessagesDocument,
  DeskMovesDocument,
  DeskOffersDocument,
  DeskPointsDocument,
  DeskTimesDocument,
  RoomBoardDocument,
  VisitDocument,
  WalkInTimesDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

export const deskPointsQuery = (locale: Locale) => queryOf(DeskPointsDocument, { locale });

export const deskDayQuery = (locale: Locale, room: string, day?: string) =>
  queryOf(DeskDayDocument, { locale, room, ...(day && { day }) });

export const deskOffersQuery = (locale: Locale, room: string) => queryOf(DeskOffersDocument, { locale, room });

/** From a day on; `visit` is one whose own time is not in the way. */
export const deskTimesQuery = (offer: string, day?: string, visit?: string) =>
  queryOf(DeskTimesDocument, { offer, ...(day && { day }), ...(visit && { visit }) });

export const walkInTimesQuery = (locale: Locale, room: string) => queryOf(WalkInTimesDocument, { locale, room });

export const visitQuery = (locale: Locale, id: string) => queryOf(VisitDocument, { locale, id });

export const deskBlockQuery = (locale: Locale, id: string) => queryOf(DeskBlockDocument, { locale, id });

export const deskMovesQuery = (locale: Locale, block: string) => queryOf(DeskMovesDocument, { locale, block });

export const deskCallsQuery = (locale: Locale, room: string) => queryOf(DeskCallsDocument, { locale, room });

export const deskMessagesQuery = (locale: Locale, room: string) => queryOf(DeskMessagesDocument, { locale, room });

export const roomBoardQuery = (locale: Locale, room: string) => queryOf(RoomBoardDocument, { locale, room });
