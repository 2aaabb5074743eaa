import { Injectable } from '@nestjs/common';
import { type Locale, locales, type LocalisedText } from '@inclusive/localisation/locale';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import { htmlOf } from '../shared/markdown.ts';
import type { ContestRegulations, RegulationVersion } from './regulations.graphql.ts';

interface Row extends RegulationVersion {
  id: string;
  text: LocalisedText | null;
  easy: Partial<Record<Locale, string>> | null;
}

/** What governs a contest, and what governed it before. */
@Injectable()
export class RegulationsReader {
  constructor(private readonly database: Prepared) {}

  /** @throws NotFound */
  async regulations(
    contest: string,
    locale: Locale,
    { version, isEasy }: { version: number | null; isEasy: boolean },
  ): Promise<ContestRegulations> {
    const versions = await this.database.query<Row[]>(VERSIONS, [contest, locale]);
    const shown = version === null ? versions[0] : versions.find((each) => each.version === version);
    if (!shown?.text) throw new NotFound('regulations');
    const easy = isEasy ? shown.easy?.[locale] : undefined;
    const text = easy === undefined ? shown.text : { text: easy, locale };
    return {
      version: shown.version,
      publishedAt: shown.publishedAt,
      change: shown.change,
      text: { text: htmlOf(text.text), locale: text.locale },
      isEasy: easy !== undefined,
      easyLanguages: locales.filter((each) => shown.easy?.[each] !== undefined),
      versions: versions.map(({ version: number, publishedAt, change }) => ({ version: number, publishedAt, change })),
    };
  }
}

const text = (field: string) => `${textOf(field, 'c.source_locale', '$2')} as ${field}`;

/** The newest first. $1 contest, $2 locale */
const VERSIONS = `
  select r.id, r.version, r.published_at as "publishedAt", ${text('text')}, ${text('change')},
    (select jsonb_object_agg(e.locale, e.fields -> 'text') from translation e
      where e.owner_id = r.id and e.variant = 'easy' and e.fields ? 'text') as easy
  from contest_regulation r join contest c on c.id = r.contest_id ${joinTexts('r.id', 'c.source_locale', '$2')}
  where c.slug = $1 and c.published_at is not null and r.published_at is not null
  order by r.version desc`;
