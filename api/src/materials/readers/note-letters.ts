import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../../shared/config.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { decisionLetter } from './notes.mails.ts';
import { DECIDED_NOTE } from './notes.sql.ts';

interface DecidedRow {
  email: string;
  locale: Locale;
  slug: string;
  title: string;
  isPublished: boolean;
  text: string;
  state: 'shown' | 'refused';
  reason: string;
}

/** What becomes of a note is told to its writer. */
@Injectable()
export class NoteLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  async tell(em: EntityManager, id: string): Promise<void> {
    const [note] = await em.query<DecidedRow[]>(DECIDED_NOTE, [id]);
    if (!note) return;
    const { email, locale, slug, title, text, state, reason } = note;
    const url = new URL(`/${locale}/materials/${slug}#notes`, this.config.publicUrl).href;
    const decided = { title, text, reason, isShown: state === 'shown', url: note.isPublished ? url : undefined };
    await this.mails.send(em, { to: email, locale, ...decisionLetter(locale, decided) });
  }
}
