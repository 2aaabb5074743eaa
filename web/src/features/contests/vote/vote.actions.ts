import {
  AskPublicVoteDocument,
  GivePublicVoteDocument,
  StrikeVotesDocument,
  TakePublicVoteBackDocument,
} from '../../../shared/operations/graphql.ts';
import { type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { refusal } from '../../../shared/routing/refusal.ts';

export const askVote: FormAction = async ({ api, params, form, locale }) => {
  const { contest = '', photo = '' } = params;
  const input = { contest, photoId: photo, email: form.get('email') ?? '', locale };
  const { askPublicVote: result } = await api(AskPublicVoteDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/contests/$contest/vote/$photo', { contest, photo }, { asked: 'yes' }));
};

/** The pressed button says whether the vote is given or taken back. */
export const answerVoteLink: FormAction = async ({ api, params, form, locale }) => {
  const { token = '' } = params;
  const isTakenBack = form.get('intent') === 'take-back';
  const result = isTakenBack
    ? (await api(TakePublicVoteBackDocument, { token })).takePublicVoteBack
    : (await api(GivePublicVoteDocument, { token })).givePublicVote;
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/votes/$token', { token }, isTakenBack ? { taken: 'yes' } : {}));
};

export const strikeVotes: FormAction = async ({ api, params, form, locale }) => {
  const { contest = '' } = params;
  const input = { contest, votes: form.getAll('votes'), reason: form.get('reason') ?? '' };
  const { strikeVotes: result } = await api(StrikeVotesDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/organise/$contest/votes', { contest }, { struck: 'yes' }));
};
