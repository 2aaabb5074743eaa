import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { limitOf, type Page, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import { htmlOf } from '../../shared/markdown.ts';
import { type Words, WordsReader } from '../words.reader.ts';
import { PracticeFilesReader } from './practice-files.reader.ts';
import { PracticeReader } from './practice.reader.ts';
import { REVIEW, type ReviewRow, ROUNDS, type RoundRow, WAITING, type WaitingRow } from './practice.sql.ts';
import type { Review, WaitingReview, WaitingReviewsArgs } from './reviews.graphql.ts';

/** Practice tasks as those see them who review them; they do not say whose they are. */
@Injectable()
export class ReviewsReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly practice: PracticeReader,
    private readonly files: PracticeFilesReader,
    private readonly words: WordsReader,
  ) {}

  /** Oldest first. */
  async waiting(actor: Actor, args: WaitingReviewsArgs): Promise<Page<WaitingReview>> {
    const values = [...this.offeredTo(actor), args.after ?? null, limitOf(args)];
    const rows = await this.database.query<WaitingRow[]>(WAITING, values);
    return pageOf(await this.withTitles(rows, args.locale), args, ({ id }) => id);
  }

  /** @throws NotFound when the actor has not taken it */
  async review(actor: Actor, id: string, locale: Locale): Promise<Review> {
    const row = await this.find(actor, id);
    const words = await this.words.of([row.revisionId, row.lessonId], locale, row.sourceLocale);
    const earlier = await this.database.query<RoundRow[]>(ROUNDS, [row.enrolmentId, row.lesson, row.block]);
    const { files } = await this.files.ofLesson(row.enrolmentId, row.lesson);
    const { text, files: attached } = this.practice.opened(row, files);
    const own = words(row.lessonId);
    const task = own(`${row.block}.task`);
    return {
      ...waitingOf(row, words(row.revisionId)),
      task: { ...task, text: htmlOf(task.text) },
      criteria: criteriaOf(row).map((criterion) => ({ id: criterion, text: own(`${row.block}.${criterion}.text`) })),
      text,
      files: attached,
      earlier: earlier.filter(({ number }) => number < row.number).map((round) => this.practice.opened(round, files)),
      verdict: row.verdict,
    };
  }

  async find(actor: Actor, id: string, em = this.database.manager): Promise<ReviewRow> {
    const [row] = await em.query<ReviewRow[]>(REVIEW, [actor.personId, this.clock.now(), id]);
    if (!row) throw new NotFound('review');
    return row;
  }

  /** The first parameters of all statements about what is offered to a person. */
  offeredTo(actor: Actor): [string, Date, string[], boolean] {
    const { organisations, everywhere } = reach(actor, 'course.author');
    return [actor.personId, this.clock.now(), organisations, everywhere];
  }

  private async withTitles(rows: WaitingRow[], locale: Locale): Promise<WaitingReview[]> {
    const found = new Map<Locale, (ownerId: string) => Words>();
    for (const own of new Set(rows.map(({ sourceLocale }) => sourceLocale))) {
      const owners = new Set(rows.filter((row) => row.sourceLocale === own).map(({ revisionId }) => revisionId));
      found.set(own, await this.words.of([...owners], locale, own));
    }
    const none: Words = () => ({ text: '', locale });
    return rows.map((row) => waitingOf(row, found.get(row.sourceLocale)?.(row.revisionId) ?? none));
  }
}

export function criteriaOf({ blocks, block }: ReviewRow): string[] {
  const found = blocks.find(({ id }) => id === block);
  return found?.type === 'practice' ? found.criteria : [];
}

function waitingOf({ id, number, handedInAt, heldUntil, lesson }: WaitingRow, words: Words): WaitingReview {
  return {
    id,
    number,
    handedInAt,
    heldUntil,
    courseTitle: words('title'),
    lessonTitle: words(`lesson.${lesson}.title`),
  };
}
