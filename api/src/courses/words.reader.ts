import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { VariantWords } from '@inclusive/course-content/draft';
import { columnOf, localeOf, type Variant } from '@inclusive/course-content/variant';
import { type Locale, locales, type LocalisedText } from '@inclusive/localisation/locale';

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

/** A draft's words as those of a revision are read: easy, standard, its own language, English. */
export function draftWords(words: VariantWords, variant: Variant, source: Locale): Words {
  const rows = Object.entries(words).map(([name, fields]) => ({
    locale: localeOf(name as Variant),
    variant: columnOf(name as Variant),
    fields,
  }));
  const wanted = columnOf(variant) === 'easy' ? rows : rows.filter((row) => row.variant === 'standard');
  return wordsIn(wanted, [localeOf(variant), source, 'en']);
}

/** Captions of a draft, the asked language first; its easy ones in place of the usual. */
export function draftTracks(
  words: VariantWords,
  { field, asked }: { field: string; asked: Variant },
  pathOf: (variant: Variant) => string,
): { locale: Locale; path: string }[] {
  const isThere = (variant: Variant) => Boolean(words[variant]?.[field]?.trim());
  return [...new Set([localeOf(asked), ...locales])].flatMap((locale) => {
    const variant = localeOf(asked) === locale && isThere(asked) ? asked : locale;
    return isThere(variant) ? [{ locale, path: pathOf(variant) }] : [];
  });
}

const TEXTS = `
  select owner_id as "ownerId", locale, variant, fields from translation
  where owner_id = any($1) and (locale = any($2) and variant = 'standard' or locale = $3 and variant = 'easy')`;
