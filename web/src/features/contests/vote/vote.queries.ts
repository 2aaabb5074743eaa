import type { Locale } from '@inclusive/localisation/locale';
import {
  ContestVotesDocument,
  PublicVoteLinkDocument,
  VotePhotosDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

const PHOTOS_A_PAGE = 24;

export interface Shuffled {
  contest: string;
  seed: string;
  after?: string | undefined;
}

export const votePhotosQuery = (locale: Locale, { contest, seed, after }: Shuffled) =>
  queryOf(VotePhotosDocument, { locale, contest, seed, first: PHOTOS_A_PAGE, ...(after && { after }) });

export const voteLinkQuery = (locale: Locale, token: string) => queryOf(PublicVoteLinkDocument, { locale, token });

export const contestVotesQuery = (contest: string) => queryOf(ContestVotesDocument, { contest });
