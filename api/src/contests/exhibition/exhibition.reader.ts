import { Injectable } from '@nestjs/common';
import { wallTime } from '@inclusive/calendar/zones';
import { type Locale, locales, type LocalisedText } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import { lettersMissing } from '../../shared/pdf/pdf-fonts.ts';
import { contestState } from '../contest-state.rules.ts';
import type { ContestTerms } from '../contest-terms.ts';
import type { ChosenPhoto, Exhibiting, ExhibitionCandidate } from './exhibiting.graphql.ts';
import type { ExhibitedPhoto, Exhibition, ExhibitionStop, RoomExhibition } from './exhibition.graphql.ts';
import * as sql from './exhibition.sql.ts';
import { largestFor, originalOf, printOf, printSizes } from './print-size.rules.ts';
import { clashesOf, timeOf } from './route.rules.ts';
import { byLocale, photoWordState, type Languages, stopWordState, wordsOf } from './exhibition-words.rules.ts';

type ContestRow = ContestTerms & Pick<Exhibition, 'title' | 'organisers'> & { sourceLocale: Locale };

export type StopRow = Omit<ExhibitionStop, 'time'> & { languages: Languages; sequence: number; changedAt: string };

type ChosenRow = Omit<ChosenPhoto, 'words' | 'wordStates' | 'prints' | 'largestPrint' | 'lettersMissing'> & {
  languages: Languages;
  ownTitle: string;
  ownStory: string | null;
  longestSide: number | null;
};

/** What is said of an exhibition in the caption of a photo, in every language. */
export interface CaptionedPhoto extends Omit<ExhibitedPhoto, 'title' | 'story' | 'ageGroup'> {
  said: Record<Locale, { title: LocalisedText; story: LocalisedText | null; ageGroup: LocalisedText | null }>;
}

@Injectable()
export class ExhibitionReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async exhibition(actor: Actor | undefined, slug: string, locale: Locale): Promise<Exhibition> {
    const contest = await this.row(sql.CONTEST, actor, slug, locale);
    const state = contestState(contest, this.clock.now());
    const photos = state === 'exhibition' ? await this.photos(contest.id, locale) : [];
    return { ...contest, contest: slug, state, stops: await this.stops(contest, locale), photos };
  }

  /** @throws NotFound for everybody who does not run the contest */
  async exhibiting(actor: Actor, slug: string, locale: Locale): Promise<Exhibiting> {
    const contest = await this.row(sql.OWN_CONTEST, actor, slug, locale);
    const stops = await this.stops(contest, locale);
    const clashing = clashesOf(stops);
    const photos = await this.database.query<ChosenRow[]>(sql.CHOSEN, [contest.id, locale]);
    return {
      ...contest,
      state: contestState(contest, this.clock.now()),
      stops: stops.map((stop) => ({
        ...stop,
        words: byLocale((each) => stop.languages?.[each]?.fields ?? {}),
        wordStates: byLocale((each) => stopWordState(stop.languages, each, contest.sourceLocale, stop.room !== null)),
        clashes: clashing.has(stop),
      })),
      photos: photos.map(chosenOf),
    };
  }

  async candidates(actor: Actor, slug: string, locale: Locale, page: PageArgs): Promise<Page<ExhibitionCandidate>> {
    const { id } = await this.row(sql.OWN_CONTEST, actor, slug, locale);
    const values = [id, locale, Number(page.after) || 0, limitOf(page)];
    const rows = await this.database.query<ExhibitionCandidate[]>(sql.CANDIDATES, values);
    return pageOf(rows, page, ({ number }) => String(number));
  }

  async roomExhibitions(room: string, locale: Locale): Promise<RoomExhibition[]> {
    const rows = await this.database.query<(Omit<RoomExhibition, 'time'> & { zone: string })[]>(sql.ROOM_STOPS, [
      room,
      locale,
    ]);
    const timed = rows.map((row) => ({ ...row, time: timeOf(row, wallTime(this.clock.now(), row.zone).day) }));
    return timed.filter(({ time }) => time !== 'past');
  }

  /** For papers and files: the contest, its route, and its photos with their words in all languages. */
  async captioned(actor: Actor, slug: string, locale: Locale) {
    const contest = await this.row(sql.OWN_CONTEST, actor, slug, locale);
    const inLocales = await Promise.all(locales.map((each) => this.photos(contest.id, each)));
    const [first = []] = inLocales;
    const photos = first.map(({ title: _title, story: _story, ageGroup: _ageGroup, ...photo }): CaptionedPhoto => {
      const said = byLocale((each) => {
        const found = inLocales[locales.indexOf(each)]?.find(({ id }) => id === photo.id);
        if (!found) throw new NotFound('photo');
        return { title: found.title, story: found.story, ageGroup: found.ageGroup };
      });
      return { ...photo, said };
    });
    return { contest, photos, stops: await this.stops(contest, locale) };
  }

  async route(slug: string, locale: Locale) {
    const contest = await this.row(sql.CONTEST, undefined, slug, locale);
    return { contest, stops: await this.stops(contest, locale) };
  }

  private photos(contestId: string, locale: Locale): Promise<ExhibitedPhoto[]> {
    return this.database.query<ExhibitedPhoto[]>(sql.PHOTOS, [contestId, locale]);
  }

  private async stops({ id, zone }: ContestRow, locale: Locale) {
    const today = wallTime(this.clock.now(), zone).day;
    const rows = await this.database.query<StopRow[]>(sql.STOPS, [id, locale]);
    return rows.map((row) => ({ ...row, time: timeOf(row, today) }));
  }

  private async row(query: string, actor: Actor | undefined, slug: string, locale: Locale): Promise<ContestRow> {
    const { everywhere, organisations } = actor ? reach(actor, 'contest.organise') : nowhere;
    const [row] = await this.database.query<ContestRow[]>(query, [slug, locale, everywhere, organisations]);
    if (!row) throw new NotFound('contest');
    return row;
  }
}

const nowhere = { everywhere: false, organisations: [] as string[] };

function chosenOf({ languages, ownTitle, ownStory, longestSide, ...photo }: ChosenRow): ChosenPhoto {
  const original = originalOf({ ...photo, longestSide });
  const own = { title: ownTitle, ...(ownStory !== null && { story: ownStory }) };
  const words = { ...wordsOf(languages), [photo.locale]: own };
  const said = [photo.credit, photo.place, ...Object.values(words).flatMap((fields) => Object.values(fields))];
  return {
    ...photo,
    words,
    wordStates: byLocale((locale) => photoWordState(languages, own, locale, photo.locale)),
    prints: original ? printSizes.map((size) => ({ size, ...printOf(original, size) })) : [],
    largestPrint: (original && largestFor(original)) ?? null,
    lettersMissing: lettersMissing(said.join('')),
  };
}
