import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { waitingPhotos } from '@inclusive/judging/juror-queue';
import type { Actor } from '../../shared/access/actor.ts';
import { NotFound } from '../../shared/failures.ts';
import { renditionsKey } from '../photo-files.ts';
import type { Rendition } from '../pipeline/renditions.ts';
import type { JudgedPhotoView, JuryBallot, JuryDesk } from './jury.graphql.ts';
import type { NumberedPhoto } from './jury.rules.ts';
import { BALLOT, JUDGED_PHOTOS, SKIPPED } from './jury.sql.ts';
import { type Desk, Seats } from './seats.ts';

/** What a juror has before them. */
@Injectable()
export class JurorReader {
  constructor(
    private readonly database: DataSource,
    private readonly seats: Seats,
  ) {}

  /** @param number a photo to come back to; the next one that waits without it */
  async desk(actor: Actor, slug: string, locale: Locale, number?: number | null): Promise<JuryDesk> {
    const desk = await this.seats.desk(actor, slug);
    const shown = number ?? (await this.nextOf(desk));
    const own = desk.photos.filter((photo) => photo.number === shown);
    const numbers = new Map(desk.photos.map(({ photoId, number: each }) => [photoId, each]));
    const [photo] = await this.photosOf(desk, own);
    return {
      seat: await this.seats.viewOf(desk, locale),
      photo: photo ?? null,
      scoredNumbers: [...desk.scored].flatMap((photoId) => numbers.get(photoId) ?? []),
    };
  }

  async ballot(actor: Actor, slug: string, locale: Locale): Promise<JuryBallot> {
    const desk = await this.seats.desk(actor, slug);
    const finalists = desk.photos.filter(({ isFinalist }) => isFinalist);
    const [kept] = await this.database.query<{ groups: string[][]; version: number }[]>(BALLOT, [desk.seat.id]);
    return {
      seat: await this.seats.viewOf(desk, locale),
      photos: await this.photosOf(desk, finalists),
      groups: numbersOf(kept?.groups ?? [], finalists),
      version: kept?.version ?? 0,
    };
  }

  /**
   * Where the picture lies, the smallest one of at least the wished longest side.
   * @throws NotFound for all but the jurors who judge it
   */
  async pictureKey(actor: Actor, slug: string, number: number, longest: number): Promise<string> {
    const { photos } = await this.seats.desk(actor, slug);
    const photo = photos.find((each) => each.number === number);
    const [row] = photo
      ? await this.database.query<{ renditions: Rendition[] }[]>('select renditions from photo where id = $1', [
          photo.photoId,
        ])
      : [];
    const webp = (row?.renditions ?? []).filter(({ type }) => type === 'webp');
    const fitting = webp.find(({ width, height }) => Math.max(width, height) >= longest) ?? webp.at(-1);
    if (!photo || !fitting) throw new NotFound('picture');
    return `${renditionsKey(photo.photoId)}/${fitting.name}`;
  }

  private async nextOf({ seat, photos, scored }: Desk): Promise<number | undefined> {
    const skipped = await this.database.query<{ photoId: string }[]>(SKIPPED, [seat.id]);
    const ids = photos.map(({ photoId }) => photoId);
    const [next] = waitingPhotos(
      seat.id,
      ids,
      scored,
      skipped.map(({ photoId }) => photoId),
    );
    return photos.find(({ photoId }) => photoId === next)?.number;
  }

  private photosOf({ seat }: Desk, photos: readonly NumberedPhoto[]): Promise<JudgedPhotoView[]> {
    return this.database.query(JUDGED_PHOTOS, [seat.contestId, photos.map(({ number }) => number), seat.id]);
  }
}

/** What has left the final since, a photo that was withdrawn say, is in no group; what was not placed yet is in none either. */
function numbersOf(groups: string[][], finalists: readonly NumberedPhoto[]): number[][] {
  const numbers = new Map(finalists.map(({ photoId, number }) => [photoId, number]));
  return groups
    .map((group) => group.flatMap((photoId) => numbers.get(photoId) ?? []))
    .filter((group) => group.length > 0);
}
