import type { Locale } from '@inclusive/localisation/locale';
import { addDays } from '@inclusive/calendar/days';
import {
  BookingDocument,
  ChosenTimeDocument,
  FreeDaysDocument,
  FreeTimesDocument,
  NearFreeTimesDocument,
  NextFreeTimeDocument,
  OfferDocument,
  RoomOffersDocument,
  VisitsDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

/** How far around a day its neighbours with free times are looked for. */
const NEIGHBOUR_DAYS = 21;

export const roomOffersQuery = (locale: Locale, room: string) => queryOf(RoomOffersDocument, { locale, room });

export const offerQuery = (locale: Locale, room: string, service: string) =>
  queryOf(OfferDocument, { locale, room, service });

export const freeDaysQuery = (offer: string, from: string, to: string) =>
  queryOf(FreeDaysDocument, { offer, from, to });

export const daysAroundQuery = (offer: string, day: string) =>
  freeDaysQuery(offer, addDays(day, -NEIGHBOUR_DAYS), addDays(day, NEIGHBOUR_DAYS));

export const freeTimesQuery = (offer: string, day: string) => queryOf(FreeTimesDocument, { offer, from: day, to: day });

/** The first free time at all; the notice that a service needs is the API's to know. */
export const nextFreeTimeQuery = (offer: string, today: string) =>
  queryOf(NextFreeTimeDocument, { offer, moment: `${today}T00:00:00Z` });

export const nearFreeTimesQuery = (offer: string, moment: string) => queryOf(NearFreeTimesDocument, { offer, moment });

export const chosenTimeQuery = (offer: string, startsAt: string) => queryOf(ChosenTimeDocument, { offer, startsAt });

export const bookingQuery = (locale: Locale, token: string) => queryOf(BookingDocument, { locale, token });

export const visitsQuery = (locale: Locale, day: string) => queryOf(VisitsDocument, { locale, day });
