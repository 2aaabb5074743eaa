import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { DraftsService } from './drafts.service.ts';
import type { PhotoWithdrawn } from './participation.graphql.ts';
import { askForClearing } from '../photo-work.ts';
import type { Rendition } from '../pipeline/renditions.ts';

interface WithdrawnRow {
  id: string;
  uploadId: string;
  renditions: Rendition[] | null;
}

/** Takes photos back: the words go with the change, the files by a job of the same transaction. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly drafts: DraftsService,
    private readonly clock: Clock,
  ) {}

  /**
   * In any state, a draft without a trace, at any time, as often as asked.
   * @throws NotFound when it is not the actor's photo
   */
  withdraw(actor: Actor, photoId: string): Promise<PhotoWithdrawn> {
    return this.database.transaction(async (em) => {
      const [photo] = await em.query<{ id: string }[]>('select id from photo where id = $1 and author_id = $2', [
        photoId,
        actor.personId,
      ]);
      if (!photo) throw new NotFound('photo');
      await this.drafts.forget(em, photoId);
      await this.forget(em, 'id = $2', photoId);
      return { id: photo.id, state: 'withdrawn' };
    });
  }

  /** Photos of people who have deleted their account. */
  async withdrawOrphans(): Promise<void> {
    await this.database.transaction(async (em) => {
      await this.drafts.forget(em, null);
      await this.forget(em, 'author_id is null and $2::text is null', null);
    });
  }

  private async forget(em: EntityManager, which: string, value: string | null): Promise<void> {
    const [rows] = await em.query<[WithdrawnRow[], number]>(
      `update photo set state = 'withdrawn', withdrawn_at = $1, title = null, alt_text = null, credit = null,
         story = null, place = null, guardian_name = null, sha256 = null, fault = null, reasons = '{}',
         reason_note = null, earlier_reasons = '{}', earlier_note = null, disqualified_from = null,
         width = null, height = null, thumbhash = null, renditions = null,
         phash = null, phash_mirrored = null
       where ${which} and state <> 'withdrawn'
       returning id, upload_id as "uploadId", old.renditions`,
      [this.clock.now(), value],
    );
    const ids = rows.map(({ id }) => id);
    await em.query('delete from release where photo_id = any($1)', [ids]);
    await em.query('delete from photo_request where photo_id = any($1)', [ids]);
    for (const { id, uploadId, renditions } of rows) {
      const names = (renditions ?? []).map(({ name }) => name);
      await askForClearing(this.jobs, em, { photoId: id, uploadId, names, keepsPrivate: false });
    }
  }
}
