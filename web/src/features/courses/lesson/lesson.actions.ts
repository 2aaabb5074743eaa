import {
  CompleteLessonDocument,
  DetachPracticeFileDocument,
  DecideOtherNoteDocument,
  HandInPracticeDocument,
  SaveNoteDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { checkAnswer } from '../questions/answer-actions.ts';
import { placePath } from './place-path.ts';

/** What the forms of a lesson do, by the button that was pressed. */
export const lessonAction: FormAction = async (request) => {
  switch (request.form.get('intent') ?? 'finish') {
    case 'note':
      return saveNote(request);
    case 'note-keep':
    case 'note-drop':
      return decide(request);
    case 'hand-in':
      return handIn(request);
    case 'file-remove':
      return removeFile(request);
    default:
      return checkOrFinish(request);
  }
};

async function checkOrFinish(request: ActionRequest): Promise<ActionOutcome> {
  const { api, params, locale } = request;
  const { slug = '', lesson = '' } = params;
  const checked = await checkAnswer(request, pathTo(locale, '/courses/$slug/learn/$lesson', { slug, lesson }));
  if (checked) return checked;
  const { completeLesson: enrolment } = await api(CompleteLessonDocument, { slug, lesson });
  if (enrolment.__typename === 'Refused') return faults({ code: enrolment.code });
  if (enrolment.completedAt) return redirectTo(pathTo(locale, '/courses/$slug/completed', { slug }));
  return redirectTo(placePath(locale, slug, enrolment.place));
}

async function saveNote(request: ActionRequest): Promise<ActionOutcome> {
  const version = Number(request.form.get('version')) || null;
  const input = { ...placeOf(request), text: request.form.get('text') ?? '', version };
  const { saveNote: saved } = await request.api(SaveNoteDocument, { input });
  return saved.__typename === 'Refused' ? faults({ fields: saved.faults }) : backTo(request);
}

/** What is in the field is saved too: the button may be pressed in the midst of a sentence. */
async function decide(request: ActionRequest): Promise<ActionOutcome> {
  const { api, form } = request;
  const saved = await saveNote(request);
  if (saved.kind === 'refused') return saved;
  await api(DecideOtherNoteDocument, { place: placeOf(request), keeps: form.get('intent') === 'note-keep' });
  return backTo(request);
}

async function handIn(request: ActionRequest): Promise<ActionOutcome> {
  const input = { ...placeOf(request), text: request.form.get('text') ?? '' };
  const { handInPractice: work } = await request.api(HandInPracticeDocument, { input });
  if (work.__typename !== 'Refused') return backTo(request);
  const code = work.code === 'INPUT_INVALID' ? undefined : work.code;
  return faults({ code, fields: work.faults });
}

async function removeFile(request: ActionRequest): Promise<ActionOutcome> {
  const { detachPracticeFile: done } = await request.api(DetachPracticeFileDocument, {
    id: request.form.get('file') ?? '',
  });
  if (done.__typename === 'Refused') return faults({ code: done.code });
  const { slug, lesson, block } = placeOf(request);
  return redirectTo(`${pathTo(request.locale, '/courses/$slug/learn/$lesson', { slug, lesson })}#${block}-files`);
}

function placeOf({ params, form }: ActionRequest) {
  return { slug: params['slug'] ?? '', lesson: params['lesson'] ?? '', block: form.get('block') ?? '' };
}

function backTo(request: ActionRequest): ActionOutcome {
  const { slug, lesson: part, block } = placeOf(request);
  return redirectTo(placePath(request.locale, slug, { part, block, isQuiz: false }));
}
