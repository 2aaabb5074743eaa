import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import type { Gallery, GalleryArgs, GalleryPhoto, PublicPhoto } from './gallery.graphql.ts';
import { gallerySql, PHOTO } from './gallery.sql.ts';
import { cursorOf, type Place, placeOf } from '../shared/time-cursor.ts';

type GalleryRow = GalleryPhoto & Place;

const FORWARDS = gallerySql('forwards');
const BACKWARDS = gallerySql('backwards');

@Injectable()
export class GalleryReader {
  constructor(private readonly database: Prepared) {}

  async gallery(args: GalleryArgs): Promise<Gallery> {
    const before = placeOf(args.before);
    if (before) return pageBefore(await this.rows(BACKWARDS, args, before), args);
    const page = pageOf(await this.rows(FORWARDS, args, placeOf(args.after)), args, cursorOf);
    const first = page.nodes[0];
    return { ...page, startCursor: args.after && first ? cursorOf(first) : null };
  }

  /** @throws NotFound when there is no such photo in the contest's gallery */
  async photo(contest: string, id: string, locale: Locale): Promise<PublicPhoto> {
    const [photo] = await this.database.query<PublicPhoto[]>(PHOTO, [id, contest, locale]);
    if (!photo) throw new NotFound('photo');
    return photo;
  }

  private rows(sql: string, args: GalleryArgs, place: Place | undefined): Promise<GalleryRow[]> {
    const values = [
      args.contest,
      args.emotion ?? null,
      place?.moment ?? null,
      place?.id ?? null,
      limitOf(args),
      args.locale,
    ];
    return this.database.query<GalleryRow[]>(sql, values);
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
