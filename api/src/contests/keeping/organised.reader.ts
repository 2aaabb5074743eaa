import { Injectable } from '@nestjs/common';
import { type Locale, locales, type LocalisedText } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import { type ContestCourse, contestState } from '../contest-state.rules.ts';
import type { ContestTerms } from '../contest-terms.ts';
import type {
  ContestChange,
  ContestNextStep,
  JuryInvitation,
  OrganisedContest,
  OrganisedContestItem,
} from './keeping.graphql.ts';
import type { KeptContestPart, KeptJuror, KeptOrganiser } from './kept-parts.graphql.ts';
import * as sql from './organised.sql.ts';
import { readinessOf } from './readiness.ts';
import { blockersOf, stepFrom } from './steps.rules.ts';
import { type KeptLanguage, wordState } from './words.rules.ts';

type Languages = Partial<Record<Locale, KeptLanguage>> | null;

type ContestRow = ContestTerms & {
  sourceLocale: Locale;
  title: LocalisedText | null;
  languages: Languages;
  consent: Languages;
  hasDraft: boolean;
  draft: Languages;
  easyDraft: Languages;
  inForce: Languages;
  easyInForce: Languages;
};

type PartRow = Omit<KeptContestPart, 'words' | 'wordStates'> & { languages: Languages };

/** What organisers see of their contests; for everybody else there is none. */
@Injectable()
export class OrganisedReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async contests(actor: Actor, locale: Locale, page: PageArgs): Promise<Page<OrganisedContestItem>> {
    const rows = await this.database.query<(Omit<OrganisedContestItem, 'state'> & ContestCourse)[]>(
      sql.ORGANISED_CONTESTS,
      [...reachOf(actor), locale, page.after ?? null, limitOf(page)],
    );
    const now = this.clock.now();
    const items = rows.map((row) => ({ ...row, state: contestState(row, now) }));
    return pageOf(items, page, ({ id }) => id);
  }

  /** @throws NotFound */
  async contest(actor: Actor, locale: Locale, slug: string): Promise<OrganisedContest> {
    const row = await this.row(actor, locale, slug);
    const parts = await this.database.query<PartRow[]>(sql.PARTS, [row.id]);
    return {
      ...(row as unknown as OrganisedContest),
      state: contestState(row, this.clock.now()),
      words: wordsOf(row),
      wordStates: statesOf(row.languages, row.sourceLocale, ['title', 'summary', 'invitation']),
      regulationDraft: row.hasDraft ? regulationOf(row.draft, row.easyDraft) : null,
      regulationInForce: row.inForce && regulationOf(row.inForce, row.easyInForce),
      parts: parts.map((part) => partOf(part, row.sourceLocale)),
      organisers: await this.database.query<KeptOrganiser[]>(sql.ORGANISERS, [row.id, locale]),
      jurors: await this.database.query<KeptJuror[]>(sql.JURORS, [row.id, locale, this.clock.now()]),
    };
  }

  async nextStep(actor: Actor, slug: string): Promise<ContestNextStep> {
    const row = await this.row(actor, 'en', slug);
    const now = this.clock.now();
    const contest = { ...row, state: contestState(row, now) };
    const ready = await readinessOf(this.database, contest, now);
    const step = stepFrom(contest.state);
    return {
      ...ready,
      step: step ?? null,
      blockers: step ? blockersOf(step, ready) : [],
      localesMissing: locales.filter((each) => [...ready.wordsMissing, ...ready.regulationsMissing].includes(each)),
    };
  }

  async changes(actor: Actor, slug: string, page: PageArgs): Promise<Page<ContestChange>> {
    const { id } = await this.row(actor, 'en', slug);
    const rows = await this.database.query<ContestChange[]>(sql.CHANGES, [id, page.after ?? null, limitOf(page)]);
    return pageOf(rows, page, (row) => row.id);
  }

  async juryInvitation(actor: Actor | undefined, locale: Locale, id: string): Promise<JuryInvitation | null> {
    const values = [id, locale, actor?.email ?? null, actor?.personId ?? null, this.clock.now()];
    const [row] = await this.database.query<JuryInvitation[]>(sql.JURY_INVITATION, values);
    return row ?? null;
  }

  private async row(actor: Actor, locale: Locale, slug: string): Promise<ContestRow> {
    const [row] = await this.database.query<ContestRow[]>(sql.ORGANISED_CONTEST, [...reachOf(actor), locale, slug]);
    if (!row) throw new NotFound('contest');
    return row;
  }
}

function reachOf(actor: Actor): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, 'contest.organise');
  return [everywhere, organisations];
}

function byLocale<T>(valueOf: (locale: Locale) => T): Record<string, T> {
  return Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)]));
}

function wordsOf({ languages, consent }: ContestRow) {
  return byLocale((locale) => ({
    ...languages?.[locale]?.fields,
    ...(consent?.[locale]?.fields['sentence'] && { consent: consent[locale].fields['sentence'] }),
  }));
}

function regulationOf(standard: Languages, easy: Languages) {
  return byLocale((locale) => ({
    ...standard?.[locale]?.fields,
    ...(easy?.[locale]?.fields['text'] && { easy: easy[locale].fields['text'] }),
  }));
}

function partOf({ languages, ...part }: PartRow, source: Locale): KeptContestPart {
  return {
    ...part,
    words: byLocale((locale) => languages?.[locale]?.fields ?? {}),
    wordStates: statesOf(languages, source, ['name']),
  };
}

function statesOf(languages: Languages, source: Locale, needed: readonly string[]) {
  return byLocale((locale) => wordState(languages?.[locale], languages?.[source], needed));
}
