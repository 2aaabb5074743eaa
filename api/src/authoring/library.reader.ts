import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import type { Page, PageArgs } from '../shared/connection.ts';
import { NotFound } from '../shared/failures.ts';
import { reachOf } from './drafts.reader.ts';
import type { CourseMedia, LibraryMedia, MediaPlace } from './media.graphql.ts';
import { MediaService } from './media.service.ts';
import { MEDIA_ONE, MEDIA_PLACES } from './media.sql.ts';

/** Files with the courses that show them. */
@Injectable()
export class LibraryReader {
  constructor(
    private readonly database: DataSource,
    private readonly media: MediaService,
  ) {}

  async list(
    actor: Actor,
    organisationId: string,
    kind: string | null,
    page: PageArgs,
    locale: Locale,
  ): Promise<Page<LibraryMedia>> {
    const { nodes, pageInfo } = await this.media.list(actor, organisationId, kind, page);
    return { nodes: await this.placed(nodes, locale), pageInfo };
  }

  /** @throws NotFound when the actor's organisations have no such file */
  async one(actor: Actor, id: string, locale: Locale): Promise<LibraryMedia> {
    const found = await this.database.query<CourseMedia[]>(MEDIA_ONE, [id, ...reachOf(actor)]);
    const [media] = await this.placed(found, locale);
    if (!media) throw new NotFound('media');
    return media;
  }

  private async placed(media: CourseMedia[], locale: Locale): Promise<LibraryMedia[]> {
    const ids = media.map(({ id }) => id);
    const rows = await this.database.query<(MediaPlace & { id: string })[]>(MEDIA_PLACES, [locale, ids]);
    return media.map((each) => ({ ...each, places: rows.filter(({ id }) => id === each.id) }));
  }
}
