import {
  AskReleaseAgainDocument,
  ChangePhotoDocument,
  ContestDocument,
  KeepDraftDocument,
  SubmitPhotoDocument,
  WithdrawPhotoDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { answersOf } from '../submit/answers.ts';
import { submissionOf, wordsOf } from '../submit/submission.ts';

type Intent = (request: ActionRequest) => Promise<ActionOutcome>;

/** What an author does on the page of a photo of their own, with and without JavaScript. */
export const entryAction: FormAction = (request) => {
  const intent = intents[request.form.get('intent') ?? 'withdraw'];
  return intent ? intent(request) : Promise.resolve(faults({ code: 'UNKNOWN' }));
};

/** Back to the page, which says what was done. */
function done({ params, locale }: ActionRequest, did: string): ActionOutcome {
  const place = { contest: params['contest'] ?? '', photo: params['photo'] ?? '' };
  return redirectTo(pathTo(locale, '/contests/$contest/mine/$photo', place, { done: did }));
}

const withdraw: Intent = async ({ api, params, form, locale }) => {
  const { withdrawPhoto: result } = await api(WithdrawPhotoDocument, {
    id: params['photo'] ?? form.get('photo') ?? '',
  });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  const what = form.get('draft') ? 'draft' : 'yes';
  return redirectTo(
    pathTo(locale, '/contests/$contest/mine', { contest: params['contest'] ?? '' }, { withdrawn: what }),
  );
};

const again: Intent = async (request) => {
  const { askReleaseAgain: result } = await request.api(AskReleaseAgainDocument, {
    id: request.form.get('release') ?? '',
  });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return done(request, result.isWritten ? 'written' : 'link');
};

const change: Intent = async (request) => {
  const form = named(request.form);
  const input = { ...wordsOf(form), id: request.params['photo'] ?? '', version: versionOf(request) };
  const { changePhoto: result } = await request.api(ChangePhotoDocument, { input });
  return result.__typename === 'Refused'
    ? faults({ code: result.code, fields: result.faults })
    : done(request, 'saved');
};

const keep: Intent = async (request) => {
  const { api, locale, params } = request;
  const form = named(request.form);
  for (const name of ['intent', 'version', 'upload']) form.delete(name);
  const input = {
    contest: params['contest'] ?? '',
    uploadId: request.form.get('upload') ?? '',
    locale,
    version: versionOf(request),
    answers: answersOf(form),
  };
  const { keepDraft: result } = await api(KeepDraftDocument, { input });
  return result.__typename === 'Refused' ? faults({ code: result.code, fields: result.faults }) : done(request, 'kept');
};

const send: Intent = async (request) => {
  const { api, locale, params } = request;
  const { contest } = await api(ContestDocument, { slug: params['contest'] ?? '', locale });
  const input = submissionOf(named(request.form), request.form.get('upload') ?? '', { contest, locale });
  const { submitPhoto: result } = await api(SubmitPhotoDocument, { input: { ...input, version: versionOf(request) } });
  return result.__typename === 'Refused' ? faults({ code: result.code, fields: result.faults }) : done(request, 'sent');
};

const intents: Record<string, Intent> = { withdraw, again, change, keep, send };

function versionOf({ form }: ActionRequest): number {
  return Number(form.get('version') ?? 0);
}

/** The form without the places for people that were left empty. */
function named(form: URLSearchParams): FormData {
  const data = new FormData();
  const empty = (name: string) => {
    const [, index] = /^people\.(\d+)\./.exec(name) ?? [];
    return (
      index !== undefined && !form.get(`people.${index}.name`)?.trim() && !form.get(`people.${index}.email`)?.trim()
    );
  };
  for (const [name, value] of form) if (!empty(name)) data.append(name, value);
  return data;
}
