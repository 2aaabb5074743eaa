import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import type { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { checked } from '../../shared/input.ts';
import { type Fault, type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { slugFrom } from '../../shared/slug.rules.ts';
import { type ContestKept, type Done, KeptContests, type OrganisedContest } from './kept-contests.ts';
import { keepWords } from './kept-words.ts';
import type { KeepContestPartInput, RemoveContestPartInput } from './keeping.inputs.ts';
import { type AgeRange, overlaps, type partFields, type PartKind, partSchemas } from './parts.rules.ts';
import { ADD, CHANGE, tables } from './parts.sql.ts';
import type { Words } from './words.rules.ts';
import { sourceOf } from './words.service.ts';

interface KeptPart {
  words: Words<keyof typeof partFields>;
  values: unknown[];
}

/** Categories, age groups and prizes of a contest, each by itself. */
@Injectable()
export class PartsService {
  constructor(private readonly contests: KeptContests) {}

  async keep(actor: Actor, input: KeepContestPartInput): Promise<ContestKept | Refused> {
    const { value: part, refused: faulty } = checkedPart(input);
    if (faulty) return faulty;
    return this.contests.change(actor, input, async (em, contest) => {
      const faults = await faultsIn(em, contest, input, part);
      return faults.length ? refusedInput(faults) : write(em, contest, input, part);
    });
  }

  async remove(actor: Actor, input: RemoveContestPartInput): Promise<ContestKept | Refused> {
    return this.contests
      .change(actor, input, async (em, contest) => {
        const [[gone]] = await em.query<[{ id: string }[], number]>(
          `delete from ${tables[input.kind]} where id = $1 and contest_id = $2 returning id`,
          [input.id, contest.id],
        );
        if (!gone) return refused('PART_GONE');
        await em.query('delete from translation where owner_id = $1', [gone.id]);
        return { change: 'part_removed', detail: { kind: input.kind } };
      })
      .catch((error: unknown) => {
        if (isInUse(error)) return refused('PART_IN_USE');
        throw error;
      });
  }
}

/** Faults of its words name the field of the form: `name.lv`. */
function checkedPart(
  input: KeepContestPartInput,
): { value: KeptPart; refused?: undefined } | { value?: undefined; refused: Refused } {
  const { value, refused: faulty } = checked(partSchemas[input.kind] as z.ZodType<Checked>, {
    ...input,
    kind: input.prizeKind,
  });
  if (faulty) {
    return {
      refused: refusedInput(faulty.faults.map(({ field, code }) => ({ field: field.replace(/^words\./, ''), code }))),
    };
  }
  return { value: { words: value.words, values: valuesOf(input.kind, value) } };
}

type Checked = { words: KeptPart['words'] } & Partial<AgeRange & z.output<(typeof partSchemas)['prize']>>;

function valuesOf(kind: PartKind, part: Checked): unknown[] {
  if (kind === 'category') return [];
  if (kind === 'ageGroup') return [part.fromAge, part.toAge];
  return [part.kind, part.places, part.categoryId, part.ageGroupId];
}

async function faultsIn(
  em: EntityManager,
  contest: OrganisedContest,
  { kind, id }: KeepContestPartInput,
  { words, values }: KeptPart,
): Promise<Fault[]> {
  const source = await sourceOf(em, contest.id);
  const faults = words[source].name ? [] : [{ field: `name.${source}`, code: 'REQUIRED' }];
  if (kind !== 'ageGroup') return faults;
  const [fromAge, toAge] = values as [number, number | null];
  const others = await em.query<AgeRange[]>(
    `select from_age as "fromAge", to_age as "toAge" from contest_age_group
     where contest_id = $1 and ($2::uuid is null or id <> $2)`,
    [contest.id, id ?? null],
  );
  const clashes = others.some((other) => overlaps(other, { fromAge, toAge }));
  return clashes ? [...faults, { field: 'fromAge', code: 'AGES_OVERLAP' }] : faults;
}

async function write(
  em: EntityManager,
  contest: OrganisedContest,
  { kind, id, translationsFit }: KeepContestPartInput,
  { words, values }: KeptPart,
): Promise<Done | Refused> {
  const source = await sourceOf(em, contest.id);
  const slug = slugFrom(words[source].name, kind.toLowerCase());
  const rows = id
    ? (await em.query<[{ id: string }[], number]>(CHANGE[kind], [contest.id, id, ...values]))[0]
    : await em.query<{ id: string }[]>(ADD[kind], [contest.id, ...(kind === 'prize' ? [] : [slug]), ...values]);
  const [kept] = rows;
  if (!kept) return refused('PART_GONE');
  await keepWords(em, kept.id, words, { source, fits: translationsFit });
  return { change: id ? 'part_changed' : 'part_added', detail: { kind } };
}

function isInUse(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23503';
}
