import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PhotoJobs } from '../../api/src/contests/photo.jobs.ts';
import { RenderingService } from '../../api/src/contests/rendering.service.ts';
import { SweepService } from '../../api/src/contests/sweep.service.ts';
import { Storage } from '../../api/src/shared/storage/storage.ts';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, REJECT } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, files, get, inputOf, rowOf, upload } = contestants(app);

const HOUR = 3_600_000;
let author: Person;
let slug: string;

beforeAll(async () => {
  author = await app.given.person();
  slug = await contest();
});

const part = <T>(type: new (...parts: never[]) => T): T => app.app().get(type, { strict: false });
const isRendered = (id: string) => eventually(async () => expect((await rowOf(id)).state).toBe('waiting'), 20_000);

/** As it was before it was rendered; `since` is when it was last taken up. */
async function unrendered(id: string, attempts: number, since = 'now()'): Promise<void> {
  await app.database.rows(
    `update photo set state = 'processing', attempts = $2, attempted_at = ${since}, renditions = null, thumbhash = null,
       width = null, height = null where id = $1`,
    [id, attempts],
  );
}

/** Process ids of the workshops of this very process. */
function workshops(): number[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children
    .map(Number)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('workshop.process'));
}

describe('rendering', () => {
  it('comes again when the process that rendered is killed', async () => {
    const { body } = await upload(author, await plainPhoto('jpeg', { width: 4000, height: 3000 }));
    const inspecting = workshops();
    const { id } = await app.as(author)<{ id: string }>(SUBMIT, inputOf(slug, body.uploadId));
    const [pid] = await eventually(() => {
      const rendering = workshops().filter((each) => !inspecting.includes(each));
      expect(rendering).toHaveLength(1);
      return rendering;
    });
    if (pid) process.kill(pid, 'SIGKILL');
    await isRendered(id);
    expect((await rowOf(id)).attempts).toBe(2);
  });

  it('holds a photo to be damaged when ten processes have ended over it, and not before', async () => {
    const id = await enter(author, slug);
    await unrendered(id, 9);
    await part(RenderingService).render(id);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 10 });
    await unrendered(id, 10);
    await part(RenderingService).render(id);
    expect(await rowOf(id)).toMatchObject({ state: 'unreadable', fault: 'IMAGE_DAMAGED' });
    await app.mails().next(author.email);
  });

  it('never blames the photo for a store that takes no files', async () => {
    const id = await enter(author, slug);
    const storage = app.app().get(Storage);
    await storage.delete(`renditions/${id}`);
    await storage.put(`renditions/${id}`, 'a file where a folder should be');
    await unrendered(id, 0);
    for (let time = 0; time < 5; time += 1) await expect(part(RenderingService).render(id)).rejects.toThrow('EEXIST');
    expect(await rowOf(id)).toMatchObject({ state: 'processing', attempts: 0 });
    await storage.delete(`renditions/${id}`);
    await part(RenderingService).render(id);
    expect((await rowOf(id)).state).toBe('waiting');
  });

  it('is safe to run twice at the same time', async () => {
    const id = await enter(author, slug);
    const before = await rowOf(id);
    await unrendered(id, 0);
    await Promise.all([part(RenderingService).render(id), part(RenderingService).render(id)]);
    expect((await rowOf(id)).renditions).toEqual(before.renditions);
    expect((await get(`/photos/${id}/preview`, author)).status).toBe(200);
  });

  it('is asked for again when a killed process took its job with it', async () => {
    const id = await enter(author, slug);
    await unrendered(id, 1, "now() - interval '4 minutes'");
    await app.database.rows(
      `with job as (
         select (graphile_worker.add_job('render-photo', json_build_object('photoId', $1::text), job_key := $2,
           run_at := now() + interval '1 hour')).id)
       select from job`,
      [id, `render-photo ${id}`],
    );
    await app.database.rows(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a killed process' where key = $1`,
      [`render-photo ${id}`],
    );
    await part(PhotoJobs).tend();
    await isRendered(id);
  });

  it('is left alone while somebody may still be at it', async () => {
    const id = await enter(author, slug);
    await unrendered(id, 1, "now() - interval '1 minute'");
    await part(PhotoJobs).tend();
    expect(await app.database.rows(`select from graphile_worker.jobs where key = $1`, [`render-photo ${id}`])).toEqual(
      [],
    );
  });
});

describe('the photos of a deleted account', () => {
  it('are withdrawn', async () => {
    const leaving = await app.given.person();
    const id = await enter(leaving, slug);
    await app.as.administrator(APPROVE, { id });
    const [rendition] = (await rowOf(id)).renditions ?? [];
    await app.database.rows('delete from auth."user" where id = $1', [leaving.id]);
    await part(PhotoJobs).tend();
    expect(await rowOf(id)).toMatchObject({ state: 'withdrawn', title: null, renditions: null });
    await eventually(async () => expect((await get(`/media/${rendition?.name}`)).status).toBe(404));
  });
});

describe('the sweep', () => {
  it('deletes uploads that nobody used for a day, and keeps younger ones', async () => {
    const old = (await upload(author, await plainPhoto())).body.uploadId;
    const young = (await upload(author, await plainPhoto())).body.uploadId;
    await app.database.rows(`update upload set received_at = now() - interval '25 hours' where id = $1`, [old]);
    await part(SweepService).sweep();
    expect(await app.database.rows('select id from upload where id = any($1)', [[old, young]])).toEqual([
      { id: young },
    ]);
    const kept = await files('originals');
    expect([kept.includes(`originals/${old}`), kept.includes(`originals/${young}`)]).toEqual([false, true]);
  });

  it('deletes files that belong to nothing, and only when they are settled', async () => {
    const id = await enter(author, slug);
    const inUse = [`originals/${(await rowOf(id)).upload_id}`, `renditions/${id}`];
    const orphans = [
      `originals/${randomUUID()}`,
      `renditions/${randomUUID()}/x.webp`,
      'originals/stray',
      `drafts/upload-${randomUUID()}`,
    ];
    for (const orphan of orphans) await place(orphan, 25 * HOUR);
    const fresh = `originals/${randomUUID()}`;
    await place(fresh, 0);
    for (const key of inUse) await age(key, 25 * HOUR);
    await part(SweepService).sweep();
    const left = await files();
    expect(orphans.filter((orphan) => left.includes(orphan))).toEqual([]);
    expect(left).toContain(fresh);
    expect((await get(`/photos/${id}/original`, author)).status).toBe(200);
    expect((await get(`/photos/${id}/preview`, author)).status).toBe(200);
  });
});

describe('files of an approval that failed', () => {
  it('are gone once the photo is decided otherwise', async () => {
    const id = await enter(author, slug);
    const [{ name } = { name: '' }] = (await rowOf(id)).renditions ?? [];
    await app.app().get(Storage).copy(`renditions/${id}/${name}`, `media/${name}`);
    expect((await get(`/media/${name}`)).status).toBe(200);
    await app.as.administrator(REJECT, { input: { photoId: id, reasons: ['QUALITY'] } });
    await eventually(async () => expect((await get(`/media/${name}`)).status).toBe(404));
    expect((await get(`/photos/${id}/preview`, author)).status).toBe(200);
  });
});

async function place(key: string, ageMs: number): Promise<void> {
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'left over');
  await age(key, ageMs);
  if (key.startsWith('renditions/')) await age(key.split('/').slice(0, 2).join('/'), ageMs);
}

async function age(key: string, ageMs: number): Promise<void> {
  const then = new Date(Date.now() - ageMs);
  await utimes(pathOf(key), then, then);
}

function pathOf(key: string): string {
  return join(fileURLToPath(app.config().storageUrl), key);
}
