import { Injectable } from '@nestjs/common';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { Prepared } from '../../shared/database/prepared.ts';
import { NotFound } from '../../shared/failures.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import type { GalleryPhoto } from '../gallery/gallery.graphql.ts';
import { PLACED_PHOTOS } from '../gallery/gallery.sql.ts';
import type { AwardedPrize, ContestResults } from './results.graphql.ts';
import { type Award, awardsOf, placesByVotes, type Prize } from './results.rules.ts';

interface PrizeRow extends Prize {
  id: string;
  name: LocalisedText;
  description: LocalisedText | null;
}

interface PlacedRow extends GalleryPhoto {
  credit: string | null;
  categoryId: string | null;
  ageGroupId: string | null;
  juryPlace: number | null;
  votes: number;
}

@Injectable()
export class ResultsReader {
  constructor(private readonly database: Prepared) {}

  /** @throws NotFound before the results are announced */
  async results(contest: string, locale: Locale): Promise<ContestResults> {
    const [announced] = await this.database.query<{ hasOnePrizeEach: boolean }[]>(ANNOUNCED, [contest]);
    if (!announced) throw new NotFound('results');
    const [prizes, photos] = await Promise.all([
      this.database.query<PrizeRow[]>(PRIZES, [contest, locale]),
      this.database.query<PlacedRow[]>(PLACED_PHOTOS, [contest, locale]),
    ]);
    const placed = {
      public: placesByVotes(photos),
      jury: photos.flatMap(({ juryPlace, ...photo }) => (juryPlace === null ? [] : [{ ...photo, place: juryPlace }])),
    };
    const byId = new Map(photos.map((photo) => [photo.id, photo]));
    const awarded = awardsOf(prizes, placed, announced.hasOnePrizeEach).map((award) => awardedPrize(award, byId));
    const byJury = awarded.filter(({ kind }) => kind === 'jury').flatMap(({ winners }) => winners);
    const named = new Set(byJury.map(({ photo }) => photo.id));
    return { prizes: awarded, finalists: photos.filter(({ juryPlace, id }) => juryPlace !== null && !named.has(id)) };
  }
}

function awardedPrize({ prize, winners }: Award<PrizeRow>, photos: ReadonlyMap<string, PlacedRow>): AwardedPrize {
  const { id: prizeId, kind, name, description } = prize;
  const shown = winners.flatMap(({ id, rank, isShared }) => {
    const photo = photos.get(id);
    const votes = kind === 'public' && photo ? photo.votes : null;
    return photo ? [{ rank, isShared, credit: photo.credit, votes, photo }] : [];
  });
  return { id: prizeId, kind, name, description, winners: shown };
}

/** $1 contest */
const ANNOUNCED = `
  select c.has_one_prize_each as "hasOnePrizeEach" from contest c where c.slug = $1 and c.results_at is not null`;

/** $1 contest, $2 locale */
const PRIZES = `
  select k.id, k.kind, k.places, k.category_id as "categoryId", k.age_group_id as "ageGroupId",
    coalesce(${textOf('name', 'c.source_locale', '$2')}, jsonb_build_object('text', '', 'locale', c.source_locale)) as name,
    ${textOf('description', 'c.source_locale', '$2')} as description
  from contest_prize k join contest c on c.id = k.contest_id
  ${joinTexts('k.id', 'c.source_locale', '$2')}
  where c.slug = $1
  order by k.position, k.id`;
