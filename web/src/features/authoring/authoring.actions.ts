import {
  CreateCourseDocument,
  DiscardDraftDocument,
  PublishDraftDocument,
  RestoreDraftPartDocument,
  SendBackDraftDocument,
  StartDraftDocument,
  SubmitDraftDocument,
  TakeBackDraftDocument,
  WithdrawCourseDocument,
} from '../../shared/operations/graphql.ts';
import { type ActionRequest, faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { doneBy, isIntent, type Intent } from './done.ts';
import { type Result, refusal } from '../../shared/routing/refusal.ts';
import { startInput } from './start-input.ts';

export const createCourse: FormAction = async ({ api, form, locale }) => {
  const input = startInput(form);
  const { createCourse: result } = await api(CreateCourseDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/courses/$slug/edit/$part', { slug: result.slug, part: 'course' }));
};

/** Everything that is decided about a course as a whole; the pressed button says what. */
export const manageCourse: FormAction = async (request) => {
  const { form, params, locale } = request;
  const slug = params['slug'] ?? '';
  const intent = form.get('intent');
  if (!isIntent(intent)) return faults({ code: 'UNKNOWN' });
  const result = await decide[intent](request, slug);
  if (result.__typename === 'Refused') return refusal(result);
  if (intent === 'discard') return redirectTo(pathTo(locale, '/authoring', undefined, { done: 'discarded' }));
  return redirectTo(pathTo(locale, '/authoring/courses/$slug', { slug }, { done: doneBy[intent] }));
};

type Decide = (request: ActionRequest, course: string) => Promise<Result>;

const decide: Record<Intent, Decide> = {
  start: async ({ api, form }, course) =>
    (await api(StartDraftDocument, { course, revision: form.get('revision') || null })).startDraft,
  submit: async ({ api }, course) => (await api(SubmitDraftDocument, { course })).submitDraft,
  takeBack: async ({ api }, course) => (await api(TakeBackDraftDocument, { course })).takeBackDraft,
  publish: async ({ api, form }, course) => {
    const acceptsStale = form.get('acceptsStale') === 'yes';
    return (await api(PublishDraftDocument, { course, acceptsStale })).publishDraft;
  },
  withdraw: async ({ api }, course) => (await api(WithdrawCourseDocument, { course })).withdrawCourse,
  discard: async ({ api }, course) => (await api(DiscardDraftDocument, { course })).discardDraft,
  sendBack: async ({ api, form }, course) => {
    const comments = [...form]
      .filter(([name, text]) => name.startsWith('comment.') && text.trim())
      .map(([name, text]) => ({ place: name.slice('comment.'.length), text }));
    return (await api(SendBackDraftDocument, { input: { course, note: form.get('note') ?? '', comments } }))
      .sendBackDraft;
  },
};

/** Takes one part back to an earlier save. */
export const restorePart: FormAction = async ({ api, form, params, search, locale }) => {
  const { slug = '' } = params;
  const { restoreDraftPart: result } = await api(RestoreDraftPartDocument, {
    course: slug,
    save: form.get('save') ?? '',
  });
  if (result.__typename === 'Refused') return refusal(result);
  const part = typeof search['part'] === 'string' ? search['part'] : 'course';
  return redirectTo(pathTo(locale, '/authoring/courses/$slug/history', { slug }, { part, done: 'restored' }));
};
