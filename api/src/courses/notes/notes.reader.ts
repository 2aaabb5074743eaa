import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { limitOf, type Page, pageOf } from '../../shared/connection.ts';
import { htmlOf } from '../../shared/markdown.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { type Words, WordsReader } from '../words.reader.ts';
import type { MyNote, MyNotesArgs, Note } from './notes.graphql.ts';
import { LESSON_NOTES, MY_NOTES, type MyNoteRow, NOTE, type NoteRow } from './notes.sql.ts';

/** Opens notes for the person who wrote them: every statement here asks for the writer. */
@Injectable()
export class NotesReader {
  constructor(
    private readonly database: DataSource,
    private readonly seal: Seal,
    private readonly words: WordsReader,
  ) {}

  /** Notes of one enrolment in a lesson, by block. */
  async ofLesson(enrolmentId: string, lesson: string): Promise<Map<string, Note>> {
    const rows = await this.database.query<NoteRow[]>(LESSON_NOTES, [enrolmentId, lesson]);
    return new Map(rows.map((row) => [row.block, this.opened(row)]));
  }

  async find(em: EntityManager, enrolmentId: string, lesson: string, block: string): Promise<Note | undefined> {
    const [row] = await em.query<NoteRow[]>(NOTE, [enrolmentId, lesson, block]);
    return row && this.opened(row);
  }

  /** Newest first. */
  async mine(actor: Actor, args: MyNotesArgs): Promise<Page<MyNote>> {
    const values = [actor.personId, args.slug ?? null, args.after ?? null, limitOf(args)];
    const rows = await this.database.query<MyNoteRow[]>(MY_NOTES, values);
    return pageOf(await this.withWords(rows, args), args, ({ id }) => id);
  }

  /** All notes of the person, of one course or of every one. */
  async all(actor: Actor, slug: string | null, reading: { locale: Locale; isEasy: boolean }): Promise<MyNote[]> {
    const rows = await this.database.query<MyNoteRow[]>(MY_NOTES, [actor.personId, slug, null, null]);
    return this.withWords(rows, reading);
  }

  private async withWords(
    rows: MyNoteRow[],
    { locale, isEasy }: { locale: Locale; isEasy: boolean },
  ): Promise<MyNote[]> {
    const found = new Map<Locale, (ownerId: string) => Words>();
    for (const own of new Set(rows.map(({ sourceLocale }) => sourceLocale))) {
      const owners = rows.flatMap(({ revisionId, lessonId }) => [revisionId, ...(lessonId ? [lessonId] : [])]);
      found.set(own, await this.words.of([...new Set(owners)], locale, own, { isEasy }));
    }
    const nowhere: Words = () => ({ text: '', locale });
    return rows.map((row) => {
      const wordsOf = found.get(row.sourceLocale) ?? (() => nowhere);
      return this.myNote(row, wordsOf(row.revisionId), row.lessonId ? wordsOf(row.lessonId) : nowhere);
    });
  }

  private myNote(row: MyNoteRow, course: Words, lesson: Words): MyNote {
    const prompt = lesson(`${row.block}.prompt`);
    return {
      ...this.opened(row),
      id: row.id,
      slug: row.slug,
      courseTitle: course('title'),
      lesson: row.lesson,
      lessonTitle: course(`lesson.${row.lesson}.title`),
      block: row.block,
      prompt: { ...prompt, text: htmlOf(prompt.text) },
    };
  }

  private opened({ sealedText, sealedOther, version, writtenAt }: NoteRow): Note {
    const other = sealedOther === null ? null : this.seal.open(sealedOther);
    return { text: this.seal.open(sealedText), other, version, writtenAt };
  }
}
