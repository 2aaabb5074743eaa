import { locales } from '@inclusive/localisation/locale';

export interface Kept {
  slug: string;
  version: number;
}

interface Part {
  id: string;
  kind: string;
  categoryId: string | null;
  words: object;
}

export interface Organised extends Kept {
  state: string;
  maxPhotos: number;
  words: object;
  wordStates: object;
  regulationDraft: object | null;
  regulationInForce: object | null;
  nextStep: { step: string | null; blockers: string[]; localesMissing: string[] };
  parts: Part[];
  jurors: { id: string; name: string | null; state: string; email: string | null }[];
  changes: { nodes: { change: string; detail: object; personName: string | null; at: string }[] };
}

const keeping = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) {
    ... on ContestKept { slug version } ... on Refused { code faults { field code } } } }`;

export const BEGIN = keeping('beginContest', 'BeginContestInput');
export const TERMS = keeping('keepContestTerms', 'KeepContestTermsInput');
export const EXTEND = keeping('extendContest', 'ExtendContestInput');
export const WORDS = keeping('keepContestWords', 'KeepContestWordsInput');
export const PART = keeping('keepContestPart', 'KeepContestPartInput');
export const REMOVE_PART = keeping('removeContestPart', 'RemoveContestPartInput');
export const ORGANISERS = keeping('keepContestOrganisers', 'KeepContestOrganisersInput');
export const STEP = keeping('stepContest', 'StepContestInput');
export const REGULATION = keeping('keepContestRegulation', 'KeepRegulationInput');
export const PUBLISH = keeping('publishContestRegulation', 'SeenContestInput');
export const INVITE = keeping('inviteJuror', 'InviteJurorInput');
export const REMOVE = keeping('removeJuror', 'JurorInput');
export const INVITE_AGAIN = keeping('inviteJurorAgain', 'JurorInput');
export const ANSWER = keeping('answerJuryInvitation', 'AnswerJuryInput');

export const ORGANISED = `query ($slug: String!) { organisedContest(locale: lv, slug: $slug) {
  slug version state maxPhotos hasPublicVote words wordStates regulationDraft regulationInForce
  nextStep { step blockers localesMissing photosToCheck entrants }
  parts { id kind words wordStates fromAge toAge prizeKind places categoryId }
  jurors { id name email state isShown country }
  changes(first: 50) { nodes { change detail personName at } } } }`;

export const CONTESTS = `{ contests(locale: en, first: 50) { nodes { slug state title } } }`;
export const CONTEST = `query ($slug: String!) { contest(slug: $slug, locale: en) { slug state title closesOn regulation { version text } categories { slug } } }`;
export const REGULATIONS = `query ($contest: String!, $version: Int, $isEasy: Boolean) {
  contestRegulations(contest: $contest, locale: lv, version: $version, isEasy: $isEasy) {
    version change text isEasy easyLanguages versions { version change } } }`;

export const terms = {
  zone: 'Europe/Riga',
  opensOn: '2026-12-01',
  closesOn: '2026-12-31',
  emotions: ['joy', 'calm', 'hope'],
  licences: ['exhibition'],
  maxPhotos: 7,
  longestSideLeast: null,
  showsFacesOfMinors: true,
  finalistsMost: 15,
  votesLeast: 3,
  hasOnePrizeEach: true,
  hasPublicVote: false,
  voteOpensOn: '',
  voteClosesOn: '',
};

/** Each field says its own name and language. */
export function wordsIn(...names: string[]) {
  return locales.map((locale) => ({ locale, fields: names.map((field) => ({ field, text: `${field} ${locale}` })) }));
}
