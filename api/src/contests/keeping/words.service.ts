import { Injectable } from '@nestjs/common';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refusedInput } from '../../shared/refused.ts';
import { type ContestKept, KeptContests, type OrganisedContest } from './kept-contests.ts';
import { keepWords } from './kept-words.ts';
import type { KeepContestWordsInput } from './keeping.inputs.ts';
import { organisersOf } from './readiness.ts';
import { contestFields, neededLocales, type Words, wordsSchema } from './words.rules.ts';

const schema = wordsSchema(contestFields);

/** The words of a contest in all languages, and the sentence that entrants agree to. */
@Injectable()
export class WordsService {
  constructor(private readonly contests: KeptContests) {}

  async keep(actor: Actor, input: KeepContestWordsInput): Promise<ContestKept | Refused> {
    const { value: words, refused: faulty } = checked(schema, input.words);
    if (faulty) return faulty;
    return this.contests.change(actor, input, async (em, contest) => {
      const missing = await whatMayNotGo(em, contest, words);
      if (missing.length) return refusedInput(missing);
      const source = await sourceOf(em, contest.id);
      const changed = await keepWords(em, contest.id, without(words, 'consent'), {
        source,
        fits: input.translationsFit,
      });
      const agreed = await keepConsent(em, contest, words, { source, fits: input.translationsFit });
      const languages = locales.filter((locale) => changed.includes(locale) || agreed.includes(locale));
      return languages.length ? { change: 'words', detail: { languages } } : {};
    });
  }
}

export async function sourceOf(em: EntityManager, contestId: string): Promise<Locale> {
  const [row] = await em.query<{ locale: Locale }[]>('select source_locale as locale from contest where id = $1', [
    contestId,
  ]);
  return row?.locale ?? 'en';
}

/** What is public stays worded in the languages of its countries. */
async function whatMayNotGo(em: EntityManager, contest: OrganisedContest, words: Words<keyof typeof contestFields>) {
  if (contest.state === 'draft') return [];
  const countries = (await organisersOf(em, contest.id)).map(({ country }) => country);
  return neededLocales(countries).flatMap((locale) =>
    (['title', 'summary', 'invitation', 'consent'] as const)
      .filter((field) => !words[locale][field])
      .map((field) => ({ field: `${field}.${locale}`, code: 'REQUIRED' })),
  );
}

function without(words: Words<keyof typeof contestFields>, left: 'consent') {
  const rest = (locale: Locale) => {
    const { [left]: _, ...fields } = words[locale];
    return fields;
  };
  return { lv: rest('lv'), lt: rest('lt'), en: rest('en') };
}

/** A sentence that somebody has agreed to stays; a new wording is the next version. */
async function keepConsent(
  em: EntityManager,
  contest: OrganisedContest,
  words: Words<keyof typeof contestFields>,
  options: { source: Locale; fits: boolean },
): Promise<Locale[]> {
  const [current] = await em.query<{ id: string; isAgreed: boolean; sentences: Record<string, string> | null }[]>(
    CONSENT,
    [contest.id, contest.consentVersion],
  );
  const sentence = (locale: Locale) => ({ sentence: words[locale].consent });
  const sentences = { lv: sentence('lv'), lt: sentence('lt'), en: sentence('en') };
  const isSame = locales.every((locale) => (current?.sentences?.[locale] ?? '') === words[locale].consent);
  if (isSame) return [];
  if (current && !current.isAgreed) return keepWords(em, current.id, sentences, options);
  const next = contest.consentVersion + 1;
  const [added] = await em.query<{ id: string }[]>(
    'insert into contest_consent (contest_id, version) values ($1, $2) returning id',
    [contest.id, next],
  );
  await em.query('update contest set consent_version = $2 where id = $1', [contest.id, next]);
  return keepWords(em, added?.id ?? '', sentences, options);
}

/** $1 contest, $2 version */
const CONSENT = `
  select k.id, exists (select from photo p where p.contest_id = $1 and p.consent_version = $2) as "isAgreed",
    (select jsonb_object_agg(t.locale, t.fields -> 'sentence') from translation t
      where t.owner_id = k.id and t.variant = 'standard') as sentences
  from contest_consent k where k.contest_id = $1 and k.version = $2`;
