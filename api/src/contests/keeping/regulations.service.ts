import { Injectable } from '@nestjs/common';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Fault, type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { tellEntrants } from './entrant-letters.ts';
import { type ContestKept, type Done, KeptContests, type OrganisedContest } from './kept-contests.ts';
import type { KeepRegulationInput, SeenContestInput } from './keeping.inputs.ts';
import { organisersOf } from './readiness.ts';
import { publishRegulations } from './steps.service.ts';
import { neededLocales, regulationFields, type Words, wordsSchema } from './words.rules.ts';

type RegulationWords = Words<keyof typeof regulationFields>;

const schema = wordsSchema(regulationFields);

/** Regulations: written as a draft, published as the next version, then kept as they are. */
@Injectable()
export class RegulationsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async keep(actor: Actor, input: KeepRegulationInput): Promise<ContestKept | Refused> {
    const { value: words, refused: faulty } = checked(schema, input.words);
    if (faulty) return faulty;
    return this.contests.change(actor, input, async (em, { id }) => {
      await keepDraft(em, id, words);
      return {};
    });
  }

  /** What a contest begins with is published with the contest itself. */
  publish(actor: Actor, input: SeenContestInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, input, async (em, contest) => {
      if (contest.state === 'draft') return refused('CONTEST_NOT_PUBLISHED');
      const faults = await missingIn(em, contest);
      if (!faults) return refused('NO_DRAFT');
      return faults.length ? refusedInput(faults) : this.bringIntoForce(em, actor, contest);
    });
  }

  private async bringIntoForce(em: EntityManager, actor: Actor, { id }: OrganisedContest): Promise<Done> {
    const version = (await publishRegulations(em, actor, id, this.clock.now())) ?? 0;
    await tellEntrants(this.jobs, em, { contestId: id, about: 'regulation', detail: String(version) });
    return { change: 'regulation', detail: { number: version } };
  }
}

async function keepDraft(em: EntityManager, contestId: string, words: RegulationWords): Promise<void> {
  const [draft] = await em.query<{ id: string }[]>(DRAFT, [contestId]);
  const [{ id } = { id: '' }] = draft ? [draft] : await em.query<{ id: string }[]>(NEW_DRAFT, [contestId]);
  await em.query('delete from translation where owner_id = $1', [id]);
  for (const locale of locales) {
    const { text, easy, change } = words[locale];
    await add(em, id, locale, 'standard', { ...(text && { text }), ...(change && { change }) });
    await add(em, id, locale, 'easy', { ...(easy && { text: easy }) });
  }
}

async function add(em: EntityManager, id: string, locale: Locale, variant: string, fields: object): Promise<void> {
  if (!Object.keys(fields).length) return;
  await em.query('insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)', [
    id,
    locale,
    variant,
    JSON.stringify(fields),
  ]);
}

/** What the draft lacks in the languages of the organisers' countries; undefined without a draft. */
async function missingIn(em: EntityManager, contest: OrganisedContest): Promise<Fault[] | undefined> {
  const [draft] = await em.query<{ id: string; words: Record<string, Record<string, string>> | null }[]>(DRAFT, [
    contest.id,
  ]);
  if (!draft) return undefined;
  const needed = neededLocales((await organisersOf(em, contest.id)).map(({ country }) => country));
  return needed.flatMap((locale) =>
    ['text', 'change']
      .filter((field) => !draft.words?.[locale]?.[field])
      .map((field) => ({ field: `${field}.${locale}`, code: 'REQUIRED' })),
  );
}

/** $1 contest */
const DRAFT = `
  select r.id, (select jsonb_object_agg(t.locale, t.fields) from translation t
    where t.owner_id = r.id and t.variant = 'standard') as words
  from contest_regulation r where r.contest_id = $1 and r.published_at is null`;

/** $1 contest */
const NEW_DRAFT = `
  insert into contest_regulation (contest_id, version)
  select $1, coalesce(max(version), 0) + 1 from contest_regulation where contest_id = $1 returning id`;
