import type { Month } from '@inclusive/calendar/days';
import type { Locale } from '@inclusive/localisation/locale';
import {
  CalendarSubscriptionDocument,
  DiariesDocument,
  DiaryDetailsDocument,
  DiaryDocument,
  OpeningPlanDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const diariesQuery = (locale: Locale) => queryOf(DiariesDocument, { locale });

export const diaryQuery = (locale: Locale, id: string, month: Month) => queryOf(DiaryDocument, { locale, id, month });

export const openingPlanQuery = (locale: Locale, id: string) => queryOf(OpeningPlanDocument, { locale, id });

export const diaryDetailsQuery = (locale: Locale, id: string) => queryOf(DiaryDetailsDocument, { locale, id });

export const calendarSubscriptionQuery = (id: string) => queryOf(CalendarSubscriptionDocument, { id });
