import { dayName } from '@inclusive/calendar/words';
import { byTimeOf } from '@inclusive/calendar/zone-words';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { Config } from '../shared/config.ts';
import { Mails } from '../shared/mail/mails.ts';
import { letters, type PhotoLetter } from './contests.mails.ts';
import type { CorrectionReason, DisqualificationReason, RejectionReason } from './checking/checking.rules.ts';
import { checkingLetters } from './checking/checking.mails.ts';
import type { UnreadableCode } from './pipeline/photo-workshop.ts';

interface Author {
  email: string;
  locale: Locale;
  title: string;
  contest: string;
  zone: string;
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

  async rejected(
    em: EntityManager,
    photoId: string,
    reasons: readonly RejectionReason[],
    note: string | null,
  ): Promise<void> {
    const why = (texts: Texts) => [...reasons.map((reason) => texts.reasons[reason]), ...noted(texts, note)];
    await this.write(em, photoId, (texts) => withReasons(texts.rejected, why(texts)), toMine);
  }

  async correction(em: EntityManager, photoId: string, { reasons, note, dueOn }: Asked): Promise<void> {
    const letter = (texts: Texts, locale: Locale) => {
      const { correction, corrections } = checkingLetters[locale];
      const why = [...reasons.map((reason) => corrections[reason]), ...noted(texts, note)];
      return withReasons(correction, why);
    };
    const path = ({ contest }: Author) => `contests/${contest}/correction/${photoId}`;
    const words = (locale: Locale, zone: string) => ({ day: `${dayName(dueOn, locale)}, ${byTimeOf(zone, locale)}` });
    await this.write(em, photoId, letter, path, words);
  }

  async disqualified(
    em: EntityManager,
    photoId: string,
    reasons: readonly DisqualificationReason[],
    note: string | null,
  ): Promise<void> {
    const letter = (texts: Texts, locale: Locale) => {
      const { disqualified, disqualifications } = checkingLetters[locale];
      return withReasons(disqualified, [...reasons.map((reason) => disqualifications[reason]), ...noted(texts, note)]);
    };
    await this.write(em, photoId, letter, toMine);
  }

  /** A photo that was not accepted before is no more than that again. */
  async reinstated(em: EntityManager, photoId: string, note: string, wasRejected: boolean): Promise<void> {
    const letter = (texts: Texts, locale: Locale) =>
      withReasons(checkingLetters[locale][wasRejected ? 'lifted' : 'reinstated'], noted(texts, note));
    await this.write(em, photoId, letter, toMine);
  }

  async undone(em: EntityManager, photoId: string): Promise<void> {
    await this.write(em, photoId, (_texts, locale) => checkingLetters[locale].undone, toMine);
  }

  async unreadable(em: EntityManager, photoId: string, fault: UnreadableCode): Promise<void> {
    await this.write(em, photoId, (texts) => withReasons(texts.unreadable, [texts.faults[fault]]), toMine);
  }

  private async write(
    em: EntityManager,
    photoId: string,
    letterIn: (texts: Texts, locale: Locale) => PhotoLetter,
    pathOf: (author: Author) => string,
    wordsIn: (locale: Locale, zone: string) => Record<string, string> = () => ({}),
  ): Promise<void> {
    const [author] = await em.query<Author[]>(AUTHOR, [photoId]);
    if (!author) return;
    const { email: to, locale, title, zone } = author;
    const { subject, paragraphs, action } = letterIn(letters[locale], locale);
    const words: Record<string, string> = { title, ...wordsIn(locale, zone) };
    const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
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

interface Asked {
  reasons: readonly CorrectionReason[];
  note: string | null;
  dueOn: string;
}

function noted({ noteBefore }: Texts, note: string | null): string[] {
  return note ? [`${noteBefore}\n${note}`] : [];
}

const toMine = ({ contest }: Author) => `contests/${contest}/mine`;

/** The reasons stand after the first sentence, before what can be done. */
function withReasons(
  { paragraphs: [greeting = '', news = '', ...rest], ...letter }: PhotoLetter,
  reasons: string[],
): PhotoLetter {
  return { ...letter, paragraphs: [greeting, news, ...reasons, ...rest] };
}

const AUTHOR = `
  select u.email, u.locale, p.title, c.slug as contest, c.zone
  from photo p join contest c on c.id = p.contest_id join auth."user" u on u.id = p.author_id
  where p.id = $1`;
