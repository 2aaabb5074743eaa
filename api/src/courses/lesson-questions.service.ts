import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Block } from '@inclusive/course-content/block';
import type { Answer, Question } from '@inclusive/grading/question';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { Once } from '../shared/once/once.ts';
import { type Refused, refusedInput } from '../shared/refused.ts';
import { AcceptedReader } from './accepted.reader.ts';
import { EnrolmentsReader } from './enrolments.reader.ts';
import { readAnswer } from './given-answer.rules.ts';
import { type LessonAnswerInput, QuestionBlock, type WishedWords } from './lesson-questions.graphql.ts';
import { ANSWER_IN_LESSON, LESSON_ANSWERS, LESSON_QUESTION, TAKE_BACK_IN_LESSON } from './quizzes.sql.ts';
import { questionFor } from './shown-question.rules.ts';
import { type Words, WordsReader } from './words.reader.ts';

/** Where questions stand, and for whom they are shown. */
export interface LessonPlace {
  enrolmentId: string;
  lesson: string;
  /** Owner of the lesson's texts. */
  ownerId: string;
}

/** Questions inside lessons: answers are kept, feedback comes at once, nothing of it counts. */
@Injectable()
export class LessonQuestionsService {
  constructor(
    private readonly database: DataSource,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentsReader,
    private readonly words: WordsReader,
    private readonly accepted: AcceptedReader,
  ) {}

  /** A later answer takes the place of an earlier one, and an empty one takes it back. */
  answer(actor: Actor, input: LessonAnswerInput, wished: WishedWords): Promise<QuestionBlock | Refused> {
    const deed = { name: 'answerLessonQuestion', input: [input, wished] };
    return this.once.change(actor, deed, (em) => this.keep(em, actor, input, wished));
  }

  private async keep(
    em: EntityManager,
    actor: Actor,
    { slug, lesson, block, answer: given }: LessonAnswerInput,
    { locale, isEasy }: WishedWords,
  ): Promise<QuestionBlock | Refused> {
    const { id: enrolmentId, revisionId, sourceLocale } = await this.enrolments.get(actor, slug, em);
    const [asked] = await em.query<LessonQuestionRow[]>(LESSON_QUESTION, [revisionId, lesson, block]);
    if (!asked) throw new NotFound('question');
    const place = { enrolmentId, lesson, ownerId: asked.ownerId };
    const { answer, faults } = readAnswer(asked.question, given, seedOf(place));
    if (faults) return refusedInput(faults);
    const at = [enrolmentId, lesson, block];
    if (answer) await em.query(ANSWER_IN_LESSON, [...at, JSON.stringify(answer), this.clock.now()]);
    else await em.query(TAKE_BACK_IN_LESSON, at);
    const words = await this.words.of([asked.ownerId], locale, sourceLocale, { isEasy, em });
    const shown = (await this.shown(place, [asked.question], words(asked.ownerId), em)).get(asked.question.id);
    if (!shown) throw new NotFound('question');
    return shown;
  }

  /** The blocks of these questions, by their ids, with the learner's answers and what may be known. */
  async shown(
    place: LessonPlace,
    questions: readonly Question[],
    words: Words,
    em = this.database.manager,
  ): Promise<Map<string, QuestionBlock>> {
    if (!questions.length) return new Map();
    const accepted = await this.accepted.of(place.ownerId, questions, em);
    const at = [place.enrolmentId, place.lesson];
    const rows = await em.query<{ block: string; answer: Answer }[]>(LESSON_ANSWERS, at);
    const answers = new Map(rows.map(({ block, answer }) => [block, answer]));
    return new Map(
      questions.map((asked) => {
        const answer = answers.get(asked.id);
        const stage = { seed: seedOf(place), isGraded: answer !== undefined, isRevealed: answer !== undefined };
        const question = questionFor(asked, answer, stage, words, accepted);
        return [asked.id, Object.assign(new QuestionBlock(), { id: asked.id, question })];
      }),
    );
  }
}

/** Questions among a lesson's blocks, each under its block's id. */
export function questionsOf(blocks: readonly Block[]): Question[] {
  return blocks.flatMap((block) => (block.type === 'question' ? { ...block.question, id: block.id } : []));
}

interface LessonQuestionRow {
  ownerId: string;
  question: Question;
}

function seedOf({ enrolmentId, lesson }: LessonPlace): string {
  return `${enrolmentId}:${lesson}`;
}
