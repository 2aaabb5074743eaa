import { marksOf } from '@inclusive/grading/grade';
import { type Answer, choicesOf, chosenIn, isChoice, type Question, rightChoicesOf } from '@inclusive/grading/question';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { QuestionFigures, QuestionPartFigures } from './question-figures.graphql.ts';
import type { ChosenRow, CountsRow } from './question-figures.sql.ts';

/** Fewer answers than this could be recognised. */
export const FEWEST = 5;

type TextOf = (field: string) => LocalisedText;

/** Figures of a question; nothing but its text where too few have answered it. */
export function figuresOf(
  question: Question,
  counts: CountsRow | undefined,
  chosen: readonly ChosenRow[],
  words: TextOf,
): QuestionFigures {
  const about = { id: question.id, text: words(`${question.id}.text`) };
  if (!counts || counts.answered < FEWEST) {
    return { ...about, answered: null, right: null, partly: null, difficulty: null, discrimination: null, parts: [] };
  }
  const { answered, right, partly, discrimination } = counts;
  const parts = partsOf(question, chosen, (field) => words(`${question.id}.${field}`));
  return { ...about, answered, right, partly, difficulty: right / answered, discrimination, parts };
}

function partsOf(question: Question, chosen: readonly ChosenRow[], words: TextOf): QuestionPartFigures[] {
  const countOf = (isIn: (answer: Answer) => boolean) =>
    chosen.reduce((sum, { answer, count }) => sum + (isIn(answer) ? count : 0), 0);
  const putRight = (id: string) => countOf((answer) => marksOf(question, answer)[id] === true);
  if (isChoice(question)) {
    const right = rightChoicesOf(question);
    return choicesOf(question).map((id) => ({
      id,
      text: question.type === 'true-false' ? null : words(`${id}.text`),
      isRight: right.includes(id),
      count: countOf((answer) => chosenIn(answer).includes(id)),
    }));
  }
  if (question.type === 'match') {
    return question.pairs.map((id) => ({ id, text: words(`${id}.left`), isRight: null, count: putRight(id) }));
  }
  if (question.type !== 'order') return [];
  return question.items.map((id) => ({ id, text: words(`${id}.text`), isRight: null, count: putRight(id) }));
}
