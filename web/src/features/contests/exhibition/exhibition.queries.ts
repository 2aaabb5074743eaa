import type { Locale } from '@inclusive/localisation/locale';
import {
  ExhibitingDocument,
  type ExhibitingQuery,
  ExhibitionDocument,
  type ExhibitionQuery,
  RoomExhibitionsDocument,
  StopRoomsDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

export type Exhibition = ExhibitionQuery['exhibition'];
export type Stop = Exhibition['stops'][number];

export type Exhibiting = ExhibitingQuery['exhibiting'];
export type KeptStop = Exhibiting['stops'][number];
export type ChosenPhoto = Exhibiting['photos'][number];
export type Candidates = ExhibitingQuery['exhibitionCandidates'];

export const exhibitionQuery = (locale: Locale, contest: string) => queryOf(ExhibitionDocument, { locale, contest });

export const exhibitingQuery = (locale: Locale, contest: string, after?: string) =>
  queryOf(ExhibitingDocument, { locale, contest, ...(after && { after }) });

export const roomExhibitionsQuery = (locale: Locale, room: string) =>
  queryOf(RoomExhibitionsDocument, { locale, room });

export const stopRoomsQuery = (locale: Locale) => queryOf(StopRoomsDocument, { locale });
