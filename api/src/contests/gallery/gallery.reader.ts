import { Injectable } from '@nestjs/common';
import { limitOf, pageOf } from '../../shared/connection.ts';
import { Prepared } from '../../shared/database/prepared.ts';
import { Gone, NotFound } from '../../shared/failures.ts';
import { cursorOf, type Place, placeOf } from '../../shared/time-cursor.ts';
import type { Gallery, GalleryArgs, GalleryFacets, GalleryPhoto, PhotoArgs, PublicPhoto } from './gallery.graphql.ts';
import {
  chosenOf,
  FACETS,
  type GalleryFilter,
  galleryFilters,
  gallerySql,
  photoSql,
  WAS_SHOWN,
} from './gallery.sql.ts';

type GalleryRow = GalleryPhoto & Place;

/** Places beyond these are found by the photos themselves. */
const MOST_PLACES = 30;

@Injectable()
export class GalleryReader {
  constructor(private readonly database: Prepared) {}

  async gallery(args: GalleryArgs): Promise<Gallery> {
    const before = placeOf(args.before);
    if (before) return pageBefore(await this.rows('backwards', args, before), args);
    const page = pageOf(await this.rows('forwards', args, placeOf(args.after)), args, cursorOf);
    const first = page.nodes[0];
    return { ...page, startCursor: args.after && first ? cursorOf(first) : null };
  }

  async facets(contest: string, filter: GalleryFilter): Promise<GalleryFacets> {
    const [facets] = await this.database.query<[GalleryFacets]>(FACETS, [
      contest,
      ...galleryFilters.map((name) => filter[name] || null),
    ]);
    return { ...facets, places: facets.places.slice(0, MOST_PLACES) };
  }

  /**
   * @throws NotFound when there is no such photo in the contest's gallery
   * @throws Gone when there was one
   */
  async photo({ contest, id, locale, ...filter }: PhotoArgs): Promise<PublicPhoto> {
    const chosen = chosenOf(filter);
    const values = chosen.map((name) => filter[name]);
    const [photo] = await this.database.query<PublicPhoto[]>(photoSql(chosen), [contest, id, locale, ...values]);
    if (photo) return photo;
    const [was] = await this.database.query<object[]>(WAS_SHOWN, [contest, id]);
    throw was ? new Gone('photo') : new NotFound('photo');
  }

  private rows(
    direction: 'forwards' | 'backwards',
    args: GalleryArgs,
    place: Place | undefined,
  ): Promise<GalleryRow[]> {
    const chosen = chosenOf(args);
    const values = chosen.map((name) => args[name]);
    return this.database.query<GalleryRow[]>(gallerySql(direction, chosen, place !== undefined), [
      args.contest,
      place?.moment ?? null,
      place?.id ?? null,
      limitOf(args),
      args.locale,
      ...values,
    ]);
  }
}

/** Rows come nearest first; a page before another always has a next one. */
function pageBefore(rows: GalleryRow[], args: GalleryArgs): Gallery {
  const size = limitOf(args) - 1;
  const nodes = rows.slice(0, size).reverse();
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: true },
    startCursor: first && rows.length > size ? cursorOf(first) : null,
  };
}
