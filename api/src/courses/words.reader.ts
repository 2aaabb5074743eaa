import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';

/** Finds a field's text in the asked language, else in the owner's own, else in English; empty when it is nowhere. */
export type Words = (field: string) => LocalisedText;

export interface TextRow {
  ownerId: string;
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: Record<string, string>;
}

export interface WordsOptions {
  /** Easy language first, where the asked language has it. */
  isEasy?: boolean;
  em?: EntityManager;
}

/** Reads all texts of whole owners at once: pages show many fields of few owners. */
@Injectable()
export class WordsReader {
  constructor(private readonly database: DataSource) {}

  async of(
    ownerIds: string[],
    asked: Locale,
    own: Locale,
    { isEasy = false, em = this.database.manager }: WordsOptions = {},
  ): Promise<(ownerId: string) => Words> {
    const rows = await em.query<TextRow[]>(TEXTS, [ownerIds, [asked, own, 'en'], isEasy ? asked : null]);
    return (ownerId) =>
      wordsIn(
        rows.filter((row) => row.ownerId === ownerId),
        [asked, own, 'en'],
      );
  }
}

/** Easy language counts in the first language of the order alone: another language's is not easier than one's own. */
export function wordsIn(rows: Omit<TextRow, 'ownerId'>[], order: Locale[]): Words {
  const easy = rows.filter(({ locale, variant }) => locale === order[0] && variant === 'easy');
  const standard = rows.filter(({ variant }) => variant === 'standard');
  const sources = [...easy, ...order.flatMap((locale) => standard.find((row) => row.locale === locale) ?? [])];
  return (field) => {
    const source = sources.find(({ fields }) => fields[field]);
    return { text: source?.fields[field] ?? '', locale: source?.locale ?? order[0] ?? 'en' };
  };
}

const TEXTS = `
  select owner_id as "ownerId", locale, variant, fields from translation
  where owner_id = any($1) and (locale = any($2) and variant = 'standard' or locale = $3 and variant = 'easy')`;
