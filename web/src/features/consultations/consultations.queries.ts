import type { Locale } from '@inclusive/localisation/locale';
import { addDays } from '@inclusive/calendar/days';
import {
  BookingDocument,
  ChosenTimeDocument,
  FreeDaysDocument,
  FreeTimesDocument,
  HeldAnswersDocument,
  HoldDocument,
  NearFreeTimesDocument,
  NextFreeTimeDocument,
  OfferDocument,
  RoomOffersDocument,
  WaitingEntryDocument,
} from '../../shared/operations/graphql.ts';
import type { Reader } from '../../shared/preferences/reader.ts';
import { queryOf } from '../../shared/query.ts';

/** How far around a day its neighbours with free times are looked for. */
const NEIGHBOUR_DAYS = 21;

export const roomOffersQuery = (reader: Reader, room: string) => queryOf(RoomOffersDocument, { ...reader, room });

export const offerQuery = (reader: Reader, room: string, service: string) =>
  queryOf(OfferDocument, { ...reader, room, service });

/** What was typed under a hold before another time was chosen. */
export const heldAnswersQuery = (token: string) => queryOf(HeldAnswersDocument, { token });

/** `mine`: token of a hold or booking whose own time is not in the way. */
export const freeDaysQuery = (offer: string, from: string, to: string, mine?: string) =>
  queryOf(FreeDaysDocument, { offer, from, to, ...(mine && { mine }) });

export const daysAroundQuery = (offer: string, day: string, mine?: string) =>
  freeDaysQuery(offer, addDays(day, -NEIGHBOUR_DAYS), addDays(day, NEIGHBOUR_DAYS), mine);

export const freeTimesQuery = (offer: string, day: string, mine?: string) =>
  queryOf(FreeTimesDocument, { offer, from: day, to: day, ...(mine && { mine }) });

/** The first free time at all; the notice that a service needs is the API's to know. */
export const nextFreeTimeQuery = (offer: string, today: string) =>
  queryOf(NextFreeTimeDocument, { offer, moment: `${today}T00:00:00Z` });

export const nearFreeTimesQuery = (offer: string, moment: string) => queryOf(NearFreeTimesDocument, { offer, moment });

export const chosenTimeQuery = (offer: string, startsAt: string, hold?: string) =>
  queryOf(ChosenTimeDocument, { offer, startsAt, ...(hold && { hold }) });

export const holdQuery = (token: string) => queryOf(HoldDocument, { token });

export const bookingQuery = (locale: Locale, token: string) => queryOf(BookingDocument, { locale, token });

export const waitingEntryQuery = (locale: Locale, token: string) => queryOf(WaitingEntryDocument, { locale, token });
