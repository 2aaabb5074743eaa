import {
  AnswerCorrectionDocument,
  ApprovePhotoDocument,
  AskForCorrectionDocument,
  DisqualifyPhotoDocument,
  LiftDisqualificationDocument,
  type PhotoReason,
  type PhotoState,
  RejectPhotoDocument,
  UndoDecisionDocument,
} from '../../../shared/operations/graphql.ts';
import { type ActionRequest, faults, type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { type Result, refusal } from '../../../shared/routing/refusal.ts';

export const entryActs = ['approve', 'reject', 'ask', 'undo', 'disqualify', 'lift'] as const;
export type EntryAct = (typeof entryActs)[number];

/** What organisers do with one entry: the pressed button says what. */
export const checkEntry: FormAction = async (request) => {
  const { form, params, locale } = request;
  const photo = params['photo'] ?? '';
  const act = entryActs.find((each) => each === form.get('intent'));
  if (!act) return faults({ code: 'UNKNOWN' });
  const result = await acts[act](request, photo);
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/moderation/photos/$photo', { photo }, { done: act }));
};

const acts: Record<EntryAct, (request: ActionRequest, photo: string) => Promise<Result>> = {
  approve: async ({ api, form }, id) =>
    (await api(ApprovePhotoDocument, { id, version: seenVersion(form) })).approvePhoto,
  reject: async ({ api, form }, photoId) =>
    (await api(RejectPhotoDocument, { input: { ...reasoned(form, photoId), version: seenVersion(form) } })).rejectPhoto,
  ask: async ({ api, form }, photoId) => {
    const input = { ...reasoned(form, photoId), dueOn: form.get('dueOn') || null };
    return (await api(AskForCorrectionDocument, { input })).askForCorrection;
  },
  undo: async ({ api, form }, photoId) => {
    const state = form.get('state') as PhotoState;
    return (await api(UndoDecisionDocument, { input: { photoId, state } })).undoDecision;
  },
  disqualify: async ({ api, form }, photoId) =>
    (await api(DisqualifyPhotoDocument, { input: reasoned(form, photoId) })).disqualifyPhoto,
  lift: async ({ api, form }, photoId) =>
    (await api(LiftDisqualificationDocument, { photoId, note: form.get('note') ?? '' })).liftDisqualification,
};

function seenVersion(form: URLSearchParams): number | null {
  const version = Number(form.get('version') ?? '');
  return Number.isInteger(version) && version > 0 ? version : null;
}

function reasoned(form: URLSearchParams, photoId: string) {
  return { photoId, reasons: form.getAll('reasons') as PhotoReason[], note: form.get('note') || null };
}

/** An author answers to what the organisers ask. */
export const answerCorrection: FormAction = async ({ api, form, params, locale }) => {
  const { contest = '', photo: photoId = '' } = params;
  const input = {
    photoId,
    title: form.get('title') ?? '',
    altText: form.get('altText') ?? '',
    story: form.get('story') || null,
    credit: form.get('credit') || null,
    place: form.get('place') || null,
    answer: form.get('answer') || null,
  };
  const { answerCorrection: result } = await api(AnswerCorrectionDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(
    pathTo(locale, '/contests/$contest/correction/$photo', { contest, photo: photoId }, { done: 'yes' }),
  );
};
