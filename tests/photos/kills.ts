import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { scene } from '../support/photos.ts';
import { type Acknowledged, Photographer } from './photographer.ts';
import type { PhotoWorld } from './world.ts';

const RENDERED_MS = 240_000;

export interface KillRun {
  uploads: number;
  /** So often the API is killed, and as often a workshop. */
  kills: number;
  /** Pixels across. */
  width: number;
}

export interface KillOutcome {
  /** What contradicts the promise that an acknowledged photo is there once, whole, and nothing else is. */
  contradictions: string[];
  killedServers: number;
  killedWorkshops: number;
}

interface Sent extends Acknowledged {
  sha256: string;
  by: Photographer;
}

/** People send photos while processes are killed under them; then everything is held against the promise. */
export async function runKills(world: PhotoWorld, { uploads, kills, width }: KillRun): Promise<KillOutcome> {
  const photographers = world.people.map((person) => new Photographer(world, person));
  const sent: Sent[] = [];
  const sending = Promise.all(
    photographers.map(async (by, number) => {
      for (let at = number; at < uploads; at += photographers.length) {
        const bytes = await photoOf(at, width);
        sent.push({ ...(await by.send(bytes, at % 2 === 0)), sha256: sha256(bytes), by });
      }
    }),
  );
  const killed = await killAtRandom(world, kills, () => sent.length / uploads);
  await sending;
  await allRendered(world);
  return { contradictions: [...(await faultsOf(world, sent)), ...(await orphansOf(world))], ...killed };
}

/** Spread over the run by how much has been sent, at moments that nobody chose. */
async function killAtRandom(world: PhotoWorld, kills: number, done: () => number) {
  const killed = { killedServers: 0, killedWorkshops: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    while (done() < kill / kills) await sleep(20);
    await sleep(Math.random() * 300);
    for (let tries = 0; tries < 100 && !world.killWorkshop(); tries += 1) await sleep(10);
    killed.killedWorkshops += 1;
    await sleep(Math.random() * 300);
    await world.killServer();
    killed.killedServers += 1;
  }
  return killed;
}

/** What a killed process had taken up is taken up again after some minutes, which are made to pass. */
async function allRendered(world: PhotoWorld): Promise<void> {
  const deadline = Date.now() + RENDERED_MS;
  for (;;) {
    const [left] = await world.rows<{ count: number }>(`select count(*)::int from photo where state = 'processing'`);
    if (!left?.count || Date.now() > deadline) return;
    await sleep(500);
    await world.rows(`update photo set attempted_at = attempted_at - interval '4 minutes' where state = 'processing'`);
    await world.runJob('tend-photos');
  }
}

async function faultsOf(world: PhotoWorld, sent: Sent[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { photoId, uploadId, sha256: expected, by } of sent) {
    const rows = await world.rows<{
      id: string;
      state: string;
      uploadId: string;
      renditions: { name: string }[] | null;
    }>('select id, state, upload_id as "uploadId", renditions from photo where sha256 = $1', [expected]);
    const [photo] = rows;
    if (rows.length !== 1 || photo?.id !== photoId || photo.uploadId !== uploadId)
      faults.push(`${photoId} is there ${rows.length} times`);
    else if (photo.state !== 'waiting') faults.push(`${photoId} is ${photo.state}`);
    else if (sha256(await by.original({ photoId, uploadId })) !== expected) faults.push(`${photoId} is another photo`);
    for (const { name } of photo?.renditions ?? []) {
      const file = join(world.dataDir, 'storage/renditions', photoId, name);
      if (sha256(await readFile(file).catch(() => Buffer.alloc(0))) !== name.split('.')[0])
        faults.push(`${file} is not whole`);
    }
  }
  return faults;
}

/** Files that belong to no photo once a day has gone by and the clean-up has run. */
async function orphansOf(world: PhotoWorld): Promise<string[]> {
  await world.letADayGoBy();
  await world.runJob('sweep-photos');
  const photos = await world.rows<{ id: string; uploadId: string; renditions: { name: string }[] | null }>(
    'select id, upload_id as "uploadId", renditions from photo',
  );
  const expected = new Set(
    photos.flatMap(({ id, uploadId, renditions }) => [
      `originals/${uploadId}`,
      ...(renditions ?? []).map(({ name }) => `renditions/${id}/${name}`),
    ]),
  );
  const files = new Set(world.files());
  return [
    ...[...files].filter((key) => !expected.has(key)).map((key) => `${key} belongs to nothing`),
    ...[...expected].filter((key) => !files.has(key)).map((key) => `${key} is missing`),
  ];
}

/** Unlike every other one, and some hundred kilobytes more than its picture needs. */
async function photoOf(number: number, width: number): Promise<Buffer> {
  const picture = await (
    await scene({ width, height: Math.round(width * 0.75), seed: number * 7919 + 1 })
  )
    .jpeg()
    .toBuffer();
  return Buffer.concat([picture, Buffer.alloc(900_000, number)]);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
