import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';

/** Finds a field's text in the asked language, else in the owner's own, else in English; empty when it is nowhere. */
export type Words = (field: string) => LocalisedText;

interface TextRow {
  ownerId: string;
  locale: Locale;
  fields: Record<string, string>;
}

/** Reads all texts of whole owners at once: pages show many fields of few owners. */
@Injectable()
export class WordsReader {
  constructor(private readonly database: DataSource) {}

  async of(
    ownerIds: string[],
    asked: Locale,
    own: Locale,
    em: EntityManager = this.database.manager,
  ): Promise<(ownerId: string) => Words> {
    const order: Locale[] = [asked, own, 'en'];
    const rows = await em.query<TextRow[]>(TEXTS, [ownerIds, order]);
    return (ownerId) =>
      wordsIn(
        rows.filter((row) => row.ownerId === ownerId),
        order,
      );
  }
}

export function wordsIn(rows: Pick<TextRow, 'locale' | 'fields'>[], order: Locale[]): Words {
  const sources = order.flatMap((locale) => rows.find((row) => row.locale === locale) ?? []);
  return (field) => {
    const source = sources.find(({ fields }) => fields[field]);
    return { text: source?.fields[field] ?? '', locale: source?.locale ?? order[0] ?? 'en' };
  };
}

const TEXTS = `
  select owner_id as "ownerId", locale, fields from translation
  where owner_id = any($1) and locale = any($2) and variant = 'standard'`;
