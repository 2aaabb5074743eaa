import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { letters, type PhotoLetter } from './contests.mails.ts';
import type { RejectionReason } from './photo.rules.ts';
import type { UnreadableCode } from './pipeline/photo-workshop.ts';

interface Author {
  email: string;
  locale: Locale;
  title: string;
  contest: string;
}

/** Tells authors, in their own language, what has become of their photos. An author who is gone gets no letter. */
@Injectable()
export class PhotoLetters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  async approved(em: EntityManager, photoId: string): Promise<void> {
    await this.write(
      em,
      photoId,
      (texts) => texts.approved,
      ({ contest }) => `contests/${contest}/gallery/${photoId}`,
    );
  }

  async awaited(em: EntityManager, photoId: string): Promise<void> {
    await this.write(em, photoId, (texts) => texts.awaited, toMine);
  }

  async rejected(em: EntityManager, photoId: string, reason: RejectionReason, note: string | null): Promise<void> {
    const why = (texts: Texts) => [texts.reasons[reason], ...(note ? [`${texts.noteBefore}\n${note}`] : [])];
    await this.write(em, photoId, (texts) => withReasons(texts.rejected, why(texts)), toMine);
  }

  async unreadable(em: EntityManager, photoId: string, fault: UnreadableCode): Promise<void> {
    await this.write(em, photoId, (texts) => withReasons(texts.unreadable, [texts.faults[fault]]), toMine);
  }

  private async write(
    em: EntityManager,
    photoId: string,
    letterIn: (texts: Texts) => PhotoLetter,
    pathOf: (author: Author) => string,
  ): Promise<void> {
    const [author] = await em.query<Author[]>(AUTHOR, [photoId]);
    if (!author) return;
    const { email: to, locale, title } = author;
    const { subject, paragraphs, action } = letterIn(letters[locale]);
    const filled = (text: string) => text.replaceAll('{title}', () => title);
    await this.mails.send(em, {
      to,
      locale,
      subject: filled(subject),
      paragraphs: paragraphs.map(filled),
      action: { label: action, url: `${this.config.publicUrl}/${locale}/${pathOf(author)}` },
    });
  }
}

type Texts = (typeof letters)[Locale];

const toMine = ({ contest }: Author) => `contests/${contest}/mine`;

/** The reasons stand after the first sentence, before what can be done. */
function withReasons(
  { paragraphs: [greeting = '', news = '', ...rest], ...letter }: PhotoLetter,
  reasons: string[],
): PhotoLetter {
  return { ...letter, paragraphs: [greeting, news, ...reasons, ...rest] };
}

const AUTHOR = `
  select u.email, u.locale, p.title, c.slug as contest
  from photo p join contest c on c.id = p.contest_id join auth."user" u on u.id = p.author_id
  where p.id = $1`;
