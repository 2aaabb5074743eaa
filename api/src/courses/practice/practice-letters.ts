import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import { Config } from '../../shared/config.ts';
import { Mails } from '../../shared/mail/mails.ts';
import type { ReviewedLearner } from './practice.sql.ts';

interface Letter {
  subject: string;
  paragraphs: string[];
  action: string;
}

/** Neither course nor verdict: whoever sees the letter over somebody's shoulder learns nothing from it. */
const letters: Record<Locale, Letter> = {
  lv: {
    subject: 'Jūsu praktiskais uzdevums ir izlasīts',
    paragraphs: [
      'Labdien!',
      'Kolēģis no citas bibliotēkas ir izlasījis jūsu praktisko uzdevumu un uzrakstījis jums atbildi. To varat izlasīt nodarbībā.',
    ],
    action: 'Lasīt atbildi',
  },
  lt: {
    subject: 'Jūsų praktinė užduotis perskaityta',
    paragraphs: [
      'Sveiki!',
      'Kolega iš kitos bibliotekos perskaitė jūsų praktinę užduotį ir parašė jums atsakymą. Jį rasite pamokoje.',
    ],
    action: 'Skaityti atsakymą',
  },
  en: {
    subject: 'Your practice task has been read',
    paragraphs: [
      'Hello,',
      'A colleague from another library has read your practice task and written an answer to you. You can read it in the lesson.',
    ],
    action: 'Read the answer',
  },
};

@Injectable()
export class PracticeLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  /** Leaves when the review is kept. */
  async reviewed(em: EntityManager, { email, locale, slug, lesson, block }: ReviewedLearner): Promise<void> {
    const { subject, paragraphs, action } = letters[locale];
    const url = `${this.config.publicUrl}/${locale}/courses/${slug}/learn/${lesson}#${block}`;
    await this.mails.send(em, { to: email, locale, subject, paragraphs, action: { label: action, url } });
  }
}
