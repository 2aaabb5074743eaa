import { grade } from '@inclusive/grading/grade';
import { type Answer, choicesOf, chosenIn, type Question, rightChoicesOf } from '@inclusive/grading/question';
import { shuffled } from '@inclusive/grading/shuffled';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { QuizQuestion } from './quizzes.graphql.ts';

export interface AttemptState {
  seed: string;
  isSubmitted: boolean;
  isPassed: boolean;
}

/**
 * A question as the learner may see it at this stage. Before handing in: their own choices alone. After handing in: a
 * verdict, and what speaks for or against each of their choices. Once passed: also what is right, and why.
 */
export function questionFor(
  question: Question,
  answer: Answer | undefined,
  { seed, isSubmitted, isPassed }: AttemptState,
  words: (field: string) => LocalisedText,
): QuizQuestion {
  const chosen = answer ? chosenIn(answer) : [];
  const right = rightChoicesOf(question);
  const hasWords = question.type !== 'true-false';
  const verdict = isSubmitted ? grade(question, answer) : null;
  const options = orderOf(question, seed).map((id) => {
    const isChosen = chosen.includes(id);
    return {
      id,
      isChosen,
      text: hasWords ? words(`${question.id}.${id}.text`) : null,
      isRight: isPassed ? right.includes(id) : null,
      feedback: hasWords && isSubmitted && (isChosen || isPassed) ? words(`${question.id}.${id}.feedback`) : null,
    };
  });
  const explanation = isPassed || verdict === 'right' ? words(`${question.id}.explanation`) : null;
  return { id: question.id, type: question.type, text: words(`${question.id}.text`), options, verdict, explanation };
}

function orderOf(question: Question, seed: string): string[] {
  const choices = choicesOf(question);
  return question.type === 'true-false' ? choices : shuffled(choices, `${seed}:${question.id}`);
}
