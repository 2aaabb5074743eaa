const outcome = '{ ... on PhotoDecided { id state } ... on Refused { code faults { field code } } }';

export const ASK = `mutation ($input: AskForCorrectionInput!) { askForCorrection(input: $input) ${outcome} }`;
export const UNDO = `mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) ${outcome} }`;
export const DISQUALIFY = `mutation ($input: DisqualifyPhotoInput!) { disqualifyPhoto(input: $input) ${outcome} }`;
export const LIFT = `mutation ($id: ID!, $note: String!) { liftDisqualification(photoId: $id, note: $note) ${outcome} }`;
export const ANSWER = `mutation ($input: AnswerCorrectionInput!) { answerCorrection(input: $input) ${outcome} }`;

export const ASKED = `query ($id: ID!) { askedCorrection(id: $id, locale: en) {
  photoId contestSlug contestTitle reasons note dueOn isOverdue title altText story credit place locale width height zone } }`;

export const ENTRY = `query ($id: ID!) { entryToCheck(id: $id, locale: en) {
  id state title reasons reasonNote acts isBarred isAnswered isOverdue dueOn likeCount
  likes { id likeness isMirrored isSameAuthor state title width height }
  requests { reasons note dueOn answer answeredAt isOverdue changes { field before } }
  history { code personName reasons } } }`;

export const OVERVIEW = `query ($contest: String) { photoQueueOverview(locale: en, contest: $contest) {
  counts { waiting correction approved rejected disqualified like releases answered overdue }
  contests { slug title } } }`;

export const FILTERED = `query ($filter: PhotoQueueFilter, $first: Int = 50, $after: String) {
  photoQueue(locale: en, filter: $filter, first: $first, after: $after) {
    nodes { id state isAnswered isOverdue dueOn likeCount } totalCount pageInfo { endCursor hasNextPage } } }`;

export interface Entry {
  state: string;
  acts: string[];
  isBarred: boolean;
  likes: { id: string; likeness: string; isMirrored: boolean; isSameAuthor: boolean; state: string }[];
  requests: { answer: string | null; isOverdue: boolean; changes: { field: string; before: string | null }[] }[];
  history: { code: string; personName: string | null; reasons: string[] }[];
}

export interface Overview {
  counts: Record<string, number>;
  contests: { slug: string }[];
}

export interface Queue {
  nodes: { id: string; isAnswered: boolean; isOverdue: boolean }[];
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

export const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

export const request = (photoId: string, more: object = {}) => ({
  input: { photoId, reasons: ['ALT_TEXT', 'OTHER'], note: 'Kas ir šī sieviete?', dueOn: IN_A_MONTH, ...more },
});

export const answerTo = (photoId: string, more: object = {}) => ({
  input: { photoId, title: 'Kitchen light', altText: 'Evening light on a kitchen wall.', credit: 'Anna', ...more },
});
