import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../../shared/config.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { wordsOf } from '../../shared/localised.ts';
import { voteLetters } from './vote.mails.ts';

interface Asked {
  contest: string;
  photoId: string;
  email: string;
  locale: Locale;
  token: string;
}

/** The letter by which an address proves to be somebody's. */
@Injectable()
export class VoteLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  async confirm(em: EntityManager, { photoId, email, locale, token }: Asked): Promise<void> {
    const [row] = await em.query<{ photo: string; contest: { text: string } | null }[]>(NAMES, [photoId, locale]);
    const { subject, paragraphs, action } = voteLetters[locale];
    const fill = (text: string) =>
      text.replaceAll('{title}', row?.photo ?? '').replaceAll('{contest}', row?.contest?.text ?? '');
    await this.mails.send(em, {
      to: email,
      locale,
      subject: fill(subject),
      paragraphs: paragraphs.map(fill),
      action: { label: action, url: `${this.config.publicUrl}/${locale}/votes/${token}` },
    });
  }
}

/** $1 photo, $2 locale */
const NAMES = `
  select p.title as photo, ${wordsOf('c.id', 'c.source_locale', '$2', 'title')} as contest
  from photo p join contest c on c.id = p.contest_id where p.id = $1`;
