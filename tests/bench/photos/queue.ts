import { setTimeout as sleep } from 'node:timers/promises';
import { residentMemoryOf } from '@inclusive/tooling/process-usage';
import { Photographer } from '../../photos/photographer.ts';
import type { PhotoWorld } from '../../photos/world.ts';
import { atMost, type Figure, megabytes, times } from '../table.ts';
import { another } from './camera-photo.ts';

const SAMPLE_MS = 20;
const WARM_UP = 5;
const FLAT = 1.15;

interface Peaks {
  workshop: number;
  api: number;
}

/** Memory while one photo is rendered, and while many wait behind each other; the first few bring code and heaps to size. */
export async function queueMemory(world: PhotoWorld, photo: Buffer, queued: number): Promise<Figure[]> {
  await sendAll(world, photo, 0, WARM_UP);
  const one = await peaksWhile(world, () => sendAll(world, photo, WARM_UP, WARM_UP + 1));
  const many = await peaksWhile(world, () => sendAll(world, photo, WARM_UP + 1, WARM_UP + 1 + queued));
  return [
    { what: 'workshop at its most, 1 photo', measured: megabytes(one.workshop) },
    { what: `workshop at its most, ${queued} photos`, measured: megabytes(many.workshop) },
    atMost(`workshop, ${queued} to 1`, many.workshop / one.workshop, FLAT, times),
    { what: 'API at its most, 1 photo', measured: megabytes(one.api) },
    {
      what: `API at its most, ${queued} photos from ${world.people.length} people at once`,
      measured: megabytes(many.api),
    },
  ];
}

async function sendAll(world: PhotoWorld, photo: Buffer, from: number, to: number): Promise<void> {
  await Promise.all(
    world.people.map(async (person, number) => {
      const photographer = new Photographer(world, person);
      for (let at = from + number; at < to; at += world.people.length)
        await photographer.send(another(photo, at), at % 2 === 0);
    }),
  );
  for (;;) {
    const [left] = await world.rows<{ count: number }>(`select count(*)::int from photo where state = 'processing'`);
    if (!left?.count) return;
    await sleep(200);
  }
}

async function peaksWhile(world: PhotoWorld, work: () => Promise<void>): Promise<Peaks> {
  const peaks = { workshop: 0, api: 0 };
  const sample = () => {
    peaks.api = Math.max(peaks.api, residentMemoryOf(world.pid()));
    for (const pid of world.workshops()) peaks.workshop = Math.max(peaks.workshop, residentMemoryOf(pid));
  };
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    await work();
    return peaks;
  } finally {
    clearInterval(timer);
  }
}
