import { Injectable } from '@nestjs/common';
import { grouped } from '@inclusive/judging/grouped';
import { type Locale, locales, type LocalisedText } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { contestState } from '../contest-state.rules.ts';
import { type ContestTerms, isRunBy, TERMS } from '../contest-terms.ts';
import { isOpen } from './jury.rules.ts';
import { JURY_TITLES } from './jury.sql.ts';
import type { Jury, JuryStanding } from './organising.graphql.ts';
import { type Addendum, addendumOf } from './addendum.ts';
import { draftProtocol, type Protocol } from './protocol.ts';
import { type JuryPrize, juryPrizesOf, type NumberedPlace } from './prizes.ts';
import { outcomeOf, type Tally, tallyOf } from './tally.ts';

type OrganisedTerms = ContestTerms & Pick<Jury, 'title' | 'committedAt'> & { protocol: Protocol | null };

interface TitleRow {
  photoId: string;
  title: string;
  locale: Locale;
}

/** A jury as the organisers of its contest see it. */
@Injectable()
export class JuryReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for everybody who does not run the contest */
  async jury(actor: Actor, slug: string, locale: Locale): Promise<Jury> {
    const contest = await this.organised(actor, slug, locale);
    const now = this.clock.now();
    const tally = await tallyOf(this.database, contest.id, contest);
    const titles = await this.database.query<TitleRow[]>(JURY_TITLES, [contest.id]);
    const hasRanking = tally.rounds.some(({ kind }) => kind === 'ranking');
    const outcome = contest.protocol ? committedOf(contest.protocol) : hasRanking ? outcomeOf(tally) : null;
    return {
      slug,
      title: contest.title,
      zone: contest.zone,
      isJudging: contestState(contest, now) === 'judging',
      finalistsMost: contest.finalistsMost,
      rounds: tally.rounds.map((round) => ({ ...round, isOpen: isOpen(round, now) })),
      jurors: tally.jurors,
      standings: standingsOf(tally, titles),
      undecided: tally.rating.undecided,
      room: tally.rating.room,
      outcome,
      prizes: await this.prizes(contest, outcome?.places ?? [], locale),
      left: contest.protocol ? (await addendumOf(this.database, contest, contest.protocol)).left : [],
      chairMinutes: tally.chair?.minutes ?? null,
      committedAt: contest.committedAt,
    };
  }

  private async prizes(contest: OrganisedTerms, places: readonly NumberedPlace[], locale: Locale) {
    if (!places.length) return [];
    const prizes = await juryPrizesOf(this.database, contest, places);
    return prizes.map(({ names, winners, passed }) => ({
      name: spokenIn(names, locale),
      numbers: winners.map(({ number }) => number),
      passed,
    }));
  }

  /** What was committed, or what would be. */
  async protocol(actor: Actor, slug: string, locale: Locale) {
    const contest = await this.organised(actor, slug, locale);
    const { id, title, zone, committedAt, protocol: committed } = contest;
    if (!committed) {
      const tally = await tallyOf(this.database, id, contest);
      return { title, zone, committedAt, protocol: await draftProtocol(this.database, contest, tally), addendum: null };
    }
    const addendum = await addendumOf(this.database, contest, committed);
    return { title, zone, committedAt, protocol: withoutWords(committed, addendum), addendum };
  }

  private async organised(actor: Actor, slug: string, locale: Locale): Promise<OrganisedTerms> {
    const { everywhere, organisations } = reach(actor, 'contest.organise');
    const [contest] = await this.database.query<OrganisedTerms[]>(ORGANISED, [slug, everywhere, organisations, locale]);
    if (!contest) throw new NotFound('contest');
    return contest;
  }
}

function standingsOf({ rating, photos, votes, jurors }: Tally, titles: readonly TitleRow[]): JuryStanding[] {
  const titleOf = new Map(titles.map((row) => [row.photoId, row]));
  const aliasOf = new Map(jurors.map(({ id, alias }) => [id, alias]));
  const finalists = new Set(photos.filter(({ isFinalist }) => isFinalist).map(({ photoId }) => photoId));
  const said = grouped(
    votes.filter(({ comment }) => comment),
    ({ photo }) => photo,
  );
  return rating.standings.map(({ photo, number, votes: count, mean, levelled, lacking }) => ({
    number,
    photoId: photo,
    title: titleOf.get(photo)?.title ?? '',
    locale: titleOf.get(photo)?.locale ?? 'en',
    votes: count,
    mean,
    levelled,
    lackingVotes: lacking.votes,
    lackingCountries: lacking.countries,
    isFinalist: finalists.has(photo),
    comments: (said.get(photo) ?? []).map(({ juror, comment }) => ({
      alias: aliasOf.get(juror) ?? '',
      text: comment!,
    })),
  }));
}

function spokenIn(names: JuryPrize['names'], locale: Locale): LocalisedText {
  const known = [locale, 'en' as const, ...locales].find((each) => names[each]) ?? locale;
  return { text: names[known] ?? '', locale: known };
}

/** What was withdrawn keeps its number alone. */
function withoutWords(protocol: Protocol, { left }: Addendum): Protocol {
  const gone = new Set(left.flatMap(({ number, why }) => (why === 'withdrawn' ? [number] : [])));
  const photos = protocol.photos.map((photo) => (gone.has(photo.number) ? { ...photo, title: '' } : photo));
  return { ...protocol, photos };
}

function committedOf({ finalists, duels, borda, places, jurors }: Protocol) {
  return { numbers: finalists, duels, borda, places, ballots: jurors.filter(({ hasRanked }) => hasRanked).length };
}

/** $1 slug, $2 everywhere, $3 organisations, $4 locale */
const ORGANISED = `
  select ${TERMS}, ${textOf('title', 'c.source_locale', '$4')} as title, k.committed_at as "committedAt", k.protocol
  from contest c ${joinTexts('c.id', 'c.source_locale', '$4')}
  left join jury_commit k on k.contest_id = c.id
  where c.slug = $1 and ${isRunBy('c.id', '$2', '$3')}`;
