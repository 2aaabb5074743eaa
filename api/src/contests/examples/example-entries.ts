import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ContestTerms, TERMS } from '../contest-terms.ts';
import type { SubmitPhotoInput } from '../entries/participation.graphql.ts';
import type { PhotoState } from '../photo.rules.ts';
import { RenderingService } from '../rendering.service.ts';
import { done, ExampleCast } from './example-cast.ts';
import { ExampleDrawings } from './example-drawings.ts';
import { type ExampleEntry, type ExamplePlan, momentIn } from './example-plan.ts';
import { ExampleStage } from './example-stage.ts';

interface TakenIn {
  uploadId: string;
  photoId: string | null;
  state: PhotoState | null;
}

/** Pictures come in as photos do: uploaded, sent, rendered, decided. Each of it once, whenever it is told again. */
@Injectable()
export class ExampleEntries {
  constructor(
    private readonly database: DataSource,
    private readonly stage: ExampleStage,
    private readonly cast: ExampleCast,
    private readonly rendering: RenderingService,
    private readonly drawings: ExampleDrawings,
  ) {}

  async tell(contest: string, { organiser, entries }: ExamplePlan): Promise<void> {
    const terms = await this.terms(contest);
    for (const entry of entries) {
      const photoId = await this.send(terms, entry);
      await this.rendering.render(photoId);
      if (entry.approved) await this.approve(organiser, photoId, momentIn(entry.approved, terms.zone));
    }
  }

  async terms(contest: string): Promise<ContestTerms> {
    const [terms] = await this.database.query<[ContestTerms]>(`select ${TERMS} from contest c where c.slug = $1`, [
      contest,
    ]);
    return terms;
  }

  private async send(terms: ContestTerms, entry: ExampleEntry): Promise<string> {
    this.stage.clock.moveTo(momentIn(entry.sent, terms.zone));
    const before = await this.takenIn(terms, entry);
    if (before?.photoId && before.state !== 'draft') return before.photoId;
    const author = await this.cast.actor(entry.author);
    const uploadId = before?.uploadId ?? (await this.upload(terms, entry));
    const { id } = await done(this.stage.submission.submit(author, formOf(terms, entry, uploadId)));
    await this.database.query('update photo set is_example = true where id = $1', [id]);
    return id;
  }

  /** An upload that was not used in time is gone, and is made anew. */
  private async takenIn({ id }: ContestTerms, { picture }: ExampleEntry): Promise<TakenIn | undefined> {
    const [found] = await this.database.query<TakenIn[]>(TAKEN_IN, [id, picture]);
    return found;
  }

  private async upload(terms: ContestTerms, { picture, drawing, author }: ExampleEntry): Promise<string> {
    const actor = await this.cast.actor(author);
    const jpeg = await this.drawings.photographed(drawing);
    const { uploadId } = await this.stage.uploads.keepWhole(actor, Readable.from([jpeg]), async (em, upload) => {
      await em.query(NOTE, [terms.id, picture, upload.uploadId]);
    });
    return uploadId;
  }

  private async approve(organiser: string, photoId: string, at: Date): Promise<void> {
    const [photo] = await this.database.query<{ state: PhotoState; isDecided: boolean }[]>(
      'select state, decided_at is not null as "isDecided" from photo where id = $1',
      [photoId],
    );
    if (photo?.state !== 'waiting' || photo.isDecided) return;
    this.stage.clock.moveTo(at);
    await done(this.stage.moderation.approve(await this.cast.actor(organiser), photoId));
  }
}

/** What the author fills in. */
function formOf(terms: ContestTerms, entry: ExampleEntry, uploadId: string): SubmitPhotoInput {
  const { title, altText, credit, locale, emotions, story, place, category, ageGroup, licence, guardian } = entry;
  return {
    ...{ title, altText, credit, locale, emotions, licence },
    ...{ story: story ?? null, place: place ?? null, category: category ?? null, ageGroup: ageGroup ?? null },
    contest: terms.slug,
    uploadId,
    submittedBy: guardian ? 'guardian' : 'author',
    guardianName: guardian ?? null,
    showsPeople: false,
    people: [],
    consentVersion: terms.consentVersion,
    regulationVersion: terms.regulationVersion,
    hasConsented: true,
    isOwnPhoto: true,
  };
}

/** $1 contest, $2 picture */
const TAKEN_IN = `
  select e.upload_id as "uploadId", p.id as "photoId", p.state
  from contest_example_photo e left join photo p on p.upload_id = e.upload_id
  where e.contest_id = $1 and e.picture = $2
    and (p.id is not null or exists (select from upload u where u.id = e.upload_id))`;

/** $1 contest, $2 picture, $3 upload */
const NOTE = `
  insert into contest_example_photo (contest_id, picture, upload_id) values ($1, $2, $3)
  on conflict (contest_id, picture) do update set upload_id = excluded.upload_id`;
