import { Injectable } from '@nestjs/common';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { htmlOf } from '../shared/markdown.ts';
import type { Contest } from './contest.graphql.ts';
import { CONTEST } from './contest.sql.ts';
import { contestState, isVoteOpen } from './contest-state.rules.ts';

type ContestRow = Omit<Contest, 'state' | 'isVoteOpen'>;

@Injectable()
export class ContestReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound also for one that is not published yet, except for its organisers */
  async contest(slug: string, locale: Locale, actor?: Actor): Promise<Contest> {
    const { everywhere, organisations } = actor ? reach(actor, 'contest.organise') : nowhere;
    const [row] = await this.database.query<ContestRow[]>(CONTEST, [slug, locale, everywhere, organisations]);
    if (!row) throw new NotFound('contest');
    return {
      ...row,
      state: contestState(row, this.clock.now()),
      isVoteOpen: isVoteOpen(row, this.clock.now()),
      invitation: rendered(row.invitation),
      altHelp: rendered(row.altHelp),
      regulation: row.regulation && { ...row.regulation, text: lowered(rendered(row.regulation.text)) },
    };
  }
}

const nowhere = { everywhere: false, organisations: [] as string[] };

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
