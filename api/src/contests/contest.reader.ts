import { Injectable } from '@nestjs/common';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import { htmlOf } from '../shared/markdown.ts';
import type { Contest } from './contest.graphql.ts';
import { dayIn, phaseOf } from './photo.rules.ts';

type ContestRow = Omit<Contest, 'phase'> & { zone: string };

@Injectable()
export class ContestReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async contest(slug: string, locale: Locale): Promise<Contest> {
    const [row] = await this.database.query<ContestRow[]>(CONTEST, [slug, locale]);
    if (!row) throw new NotFound('contest');
    return {
      ...row,
      phase: phaseOf(row, dayIn(row.zone, this.clock.now())),
      invitation: rendered(row.invitation),
      rules: lowered(rendered(row.rules)),
      altHelp: rendered(row.altHelp),
    };
  }
}

function rendered({ text, locale }: LocalisedText): LocalisedText {
  return { text: htmlOf(text), locale };
}

/** Its headings stand one level lower, under that of the page's part. */
function lowered({ text, locale }: LocalisedText): LocalisedText {
  return {
    text: text.replace(/<(\/?)h([2-5])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`),
    locale,
  };
}

const OWN = 'c.source_locale';
const contestText = (field: string) => `${textOf(field, OWN, '$2')} as "${field}"`;

/** $1 slug, $2 locale */
const CONTEST = `
  select c.id, c.slug, c.zone, c.opens_on as "opensOn", c.closes_on as "closesOn", c.emotions, c.max_photos as "maxPhotos",
    ${['title', 'summary', 'invitation', 'rules', 'altHelp'].map(contestText).join(', ')},
    (
      select jsonb_build_object('version', k.version, 'sentence', ${textOf('sentence', OWN, '$2')})
      from contest_consent k ${joinTexts('k.id', OWN, '$2')}
      where k.contest_id = c.id and k.version = c.consent_version
    ) as consent,
    coalesce((
      select jsonb_agg(
        jsonb_build_object('slug', o.slug, 'name', ${textOf('name', 'o.source_locale', '$2')}) order by not o.is_lead, o.slug)
      from contest_organiser k join organisation o on o.id = k.organisation_id
      ${joinTexts('o.id', 'o.source_locale', '$2')}
      where k.contest_id = c.id
    ), '[]') as organisers
  from contest c
  ${joinTexts('c.id', OWN, '$2')}
  where c.slug = $1`;
