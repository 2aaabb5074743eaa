import {
  AnswerLessonQuestionDocument,
  AnswerQuestionDocument,
  SubmitQuizDocument,
} from '../../../shared/operations/graphql.ts';
import { type ActionOutcome, type ActionRequest, faults, redirectTo } from '../../../shared/routing/action.ts';
import { keptValues } from '../../../shared/routing/form-state.ts';
import { answerIn, answerName, changedAnswers, movedIn } from './answer-fields.ts';
import { itemIdOf } from '../item-id.ts';

type Faults = readonly { field: string; code: string }[];

/** Saves what has changed in the form of a quiz; undefined when all of it is saved or was handed in meanwhile. */
async function saveAnswers({ api, form }: ActionRequest): Promise<ActionOutcome | undefined> {
  const attempt = form.get('attempt') ?? '';
  const found: Faults[] = [];
  let refusal = '';
  for (const answer of changedAnswers(form)) {
    const { answerQuestion: result } = await api(AnswerQuestionDocument, { input: { attempt, ...answer } });
    if (result.__typename !== 'Refused') continue;
    if (result.code === 'QUIZ_SUBMITTED') return undefined;
    refusal = result.code;
    found.push(result.faults);
  }
  if (!refusal) return undefined;
  return faults({ code: refusal, fields: named(found.flat()), values: keptValues(form) });
}

/** The form of a quiz: moves an item, saves, or saves and hands in. @param here the quiz */
export async function answerQuiz(request: ActionRequest, here: string, away: string): Promise<ActionOutcome> {
  const moved = movedIn(request.form);
  const refused = await saveAnswers(moved ? { ...request, form: moved.form } : request);
  if (refused) return refused;
  if (moved) return redirectTo(`${here}#${itemIdOf('form', moved.question, moved.item)}`);
  const intent = request.form.get('intent');
  if (intent === 'pause') return redirectTo(away);
  return intent === 'submit' ? handIn(request, here) : redirectTo(here);
}

async function handIn({ api, form }: ActionRequest, here: string): Promise<ActionOutcome> {
  const { submitQuiz: result } = await api(SubmitQuizDocument, { attempt: form.get('attempt') ?? '' });
  if (result.__typename !== 'Refused') return redirectTo(here);
  return faults({ code: result.code, fields: named(result.faults) });
}

/** A self-check of a lesson; undefined when the form is another one. @param here the lesson */
export async function checkAnswer(request: ActionRequest, here: string): Promise<ActionOutcome | undefined> {
  const { api, params, form, locale } = request;
  const moved = movedIn(form);
  if (moved) return faults({ values: keptValues(moved.form) });
  const block = form.get('check');
  const answer = block && answerIn(form, block);
  if (!block || !answer) return undefined;
  const { slug = '', lesson = '' } = params;
  const { answerLessonQuestion: result } = await api(AnswerLessonQuestionDocument, {
    input: { slug, lesson, block, answer },
    locale,
  });
  if (result.__typename !== 'Refused') return redirectTo(`${here}#check-${block}-part`);
  return faults({ fields: named(result.faults) });
}

function named(found: Faults): { field: string; code: string }[] {
  return found.map(({ field, code }) => {
    const [question = '', part] = field.split('.');
    return { field: answerName(question, part), code };
  });
}
