import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, pageOf } from '../../shared/connection.ts';
import { Prepared } from '../../shared/database/prepared.ts';
import { NotFound } from '../../shared/failures.ts';
import { type ContestTerms, TERMS } from '../contest-terms.ts';
import type { GalleryPhoto } from '../gallery/gallery.graphql.ts';
import type { PublicVoteLink, VotePhotos, VotePhotosArgs } from './vote.graphql.ts';
import { VoteService } from './vote.service.ts';
import { SHOWN_PHOTO, SHUFFLED } from './vote.sql.ts';

const SEED = /^[\w-]{1,40}$/;
const CHANCE = /^[0-9a-f]{32}$/;

@Injectable()
export class VoteReader {
  constructor(
    private readonly database: Prepared,
    private readonly votes: VoteService,
  ) {}

  /** @throws NotFound for a seed or a place that is none */
  async photos({ contest, locale, seed, ...page }: VotePhotosArgs): Promise<VotePhotos> {
    const after = page.after ?? null;
    if (!SEED.test(seed) || (after !== null && !CHANCE.test(after))) throw new NotFound('page');
    const values = [contest, locale, seed, after, limitOf(page)];
    const rows = await this.database.query<(GalleryPhoto & { chance: string })[]>(SHUFFLED, values);
    return pageOf(rows, page, ({ chance }) => chance);
  }

  async link(token: string, locale: Locale, address: string): Promise<PublicVoteLink | null> {
    const ask = await this.votes.ownOf(token, address);
    if (!ask) return null;
    const [[photo], [contest]] = await Promise.all([
      this.database.query<GalleryPhoto[]>(SHOWN_PHOTO, [ask.photoId, locale]),
      this.database.query<ContestTerms[]>(`select ${TERMS} from contest c where c.slug = $1`, [ask.slug]),
    ]);
    const isOpen = contest !== undefined && this.votes.isOpen(contest);
    return { contest: ask.slug, isGiven: ask.isGiven, isOpen, photo: photo ?? null };
  }
}
