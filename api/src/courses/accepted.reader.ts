import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Question } from '@inclusive/grading/question';
import { type Accepted, acceptedIn } from '@inclusive/grading/typed-words';
import { ALL_TEXTS } from './quizzes.sql.ts';

/** The forms that count as right answers, of all languages together; they stay on the server. */
@Injectable()
export class AcceptedReader {
  constructor(private readonly database: DataSource) {}

  /** @param ownerId of the quiz or lesson whose texts hold the questions' words */
  async of(
    ownerId: string,
    questions: readonly Question[],
    em: EntityManager = this.database.manager,
  ): Promise<Accepted> {
    if (!questions.some(({ type }) => type === 'gap' || type === 'short')) return new Map();
    const rows = await em.query<{ fields: Record<string, string> }[]>(ALL_TEXTS, [ownerId]);
    return acceptedIn(rows.map(({ fields }) => fields));
  }
}
