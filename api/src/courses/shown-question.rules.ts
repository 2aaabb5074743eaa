import { grade, marksOf } from '@inclusive/grading/grade';
import {
  type Answer,
  chosenIn,
  isChoice,
  type Match,
  type Numeric,
  type Order,
  type Question,
  rightChoicesOf,
} from '@inclusive/grading/question';
import { keyed, shownIn } from '@inclusive/grading/shuffled-question';
import { type Accepted, formsOf } from '@inclusive/grading/typed-words';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { QuizGap, QuizItem, QuizOption, QuizPair, QuizQuestion } from './questions.graphql.ts';

export interface Stage {
  /** Decides the order of what is shuffled. */
  seed: string;
  /** The answer counts now: a verdict, and what speaks for or against it, may be known. */
  isGraded: boolean;
  /** All may be known: what is right, and why. */
  isRevealed: boolean;
}

interface Asked extends Stage {
  answer: Answer | undefined;
  /** What is right in the answer, by id; nothing before it is graded. */
  marks: Readonly<Record<string, boolean>> | undefined;
  /** Texts of this question. */
  words: (field: string) => LocalisedText;
}

/**
 * A question as the learner may see it at this stage. Before it is graded: their own answer alone. Then: a verdict, and
 * what speaks for or against each of their choices. Once all may be known: also what is right, and why.
 */
export function questionFor(
  question: Question,
  answer: Answer | undefined,
  stage: Stage,
  textOf: (field: string) => LocalisedText,
  accepted: Accepted,
): QuizQuestion {
  const words = (field: string) => textOf(`${question.id}.${field}`);
  const marks = stage.isGraded ? marksOf(question, answer, accepted) : undefined;
  const verdict = stage.isGraded ? grade(question, answer, accepted) : null;
  return {
    ...nothing,
    ...partsOf(question, { ...stage, answer, marks, words }),
    id: question.id,
    type: question.type,
    text: words('text'),
    isAnswered: answer !== undefined,
    verdict,
    explanation: stage.isRevealed || verdict === 'right' ? words('explanation') : null,
  };
}

type Parts = Omit<QuizQuestion, 'id' | 'type' | 'text' | 'isAnswered' | 'verdict' | 'explanation'>;

const nothing: Parts = {
  options: [],
  pairs: [],
  items: [],
  rightOrder: null,
  gaps: [],
  given: null,
  unit: null,
  accepted: null,
  tolerance: null,
};

function partsOf(question: Question, asked: Asked): Partial<Parts> {
  switch (question.type) {
    case 'match':
      return matchOf(question, asked);
    case 'order':
      return orderOf(question, asked);
    case 'gap':
      return { gaps: question.gaps.map((gap) => gapOf(gap, asked)) };
    case 'short':
      return { given: givenIn(asked), accepted: asked.isRevealed ? formsIn('accepted', asked) : null };
    case 'numeric':
      return numberOf(question, asked);
    case 'one':
    case 'several':
    case 'true-false':
      return { options: optionsOf(question, asked) };
  }
}

function optionsOf(question: Question, { seed, answer, isGraded, isRevealed, words }: Asked): QuizOption[] {
  const chosen = answer && isChoice(question) ? chosenIn(answer) : [];
  const right = rightChoicesOf(question);
  const hasWords = question.type !== 'true-false';
  return shownIn(question, seed).map((id) => {
    const isChosen = chosen.includes(id);
    return {
      id,
      isChosen,
      text: hasWords ? words(`${id}.text`) : null,
      isRight: isRevealed ? right.includes(id) : null,
      feedback: hasWords && isGraded && (isChosen || isRevealed) ? words(`${id}.feedback`) : null,
    };
  });
}

function matchOf(question: Match, { seed, answer, isRevealed, marks, words }: Asked): Partial<Parts> {
  const shown = keyed(question, seed);
  const chosen = answer?.type === 'match' ? answer.pairs : {};
  const pairs = question.pairs.map((id): QuizPair => ({
    id,
    left: words(`${id}.left`),
    chosen: shown.find((item) => item.id === chosen[id])?.key ?? null,
    isRight: marks?.[id] ?? null,
    right: isRevealed ? words(`${id}.right`) : null,
  }));
  const items = shown.map(({ key, id }): QuizItem => ({ id: key, text: words(`${id}.right`), isRight: null }));
  return { pairs, items };
}

function orderOf(question: Order, { seed, answer, isRevealed, marks, words }: Asked): Partial<Parts> {
  const shown = keyed(question, seed);
  const own = answer?.type === 'order' ? answer.items : shown.map(({ id }) => id);
  const items = own.map((id): QuizItem => ({
    id: shown.find((item) => item.id === id)?.key ?? '',
    text: words(`${id}.text`),
    isRight: marks?.[id] ?? null,
  }));
  return { items, rightOrder: isRevealed ? question.items.map((id) => words(`${id}.text`)) : null };
}

function gapOf(id: string, asked: Asked): QuizGap {
  const { answer, marks, isRevealed } = asked;
  return {
    id,
    given: (answer?.type === 'gap' && answer.texts[id]) || '',
    isRight: marks?.[id] ?? null,
    accepted: isRevealed ? formsIn(`${id}.accepted`, asked) : null,
  };
}

function numberOf({ value, tolerance }: Numeric, asked: Asked): Partial<Parts> {
  const unit = asked.words('unit');
  return {
    given: givenIn(asked),
    unit: unit.text ? unit : null,
    ...(asked.isRevealed && { accepted: [value], tolerance }),
  };
}

function givenIn({ answer }: Asked): string | null {
  return answer?.type === 'short' || answer?.type === 'numeric' ? answer.text : null;
}

/** In the reader's language; forms of other languages count as well, but would only confuse here. */
function formsIn(field: string, { words }: Asked): string[] {
  return formsOf(words(field).text);
}
