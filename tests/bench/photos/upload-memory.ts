import { setTimeout as sleep } from 'node:timers/promises';
import { residentMemoryOf } from '@inclusive/tooling/process-usage';
import { Photographer } from '../../photos/photographer.ts';
import type { PhotoWorld } from '../../photos/world.ts';
import { atMost, type Figure, megabytes } from '../table.ts';

const BYTES = 29_900_000;
const AIM = 20e6;
const SAMPLE_MS = 10;
const TIMES = 5;

/** What the API process grows by while 30 MB come, the middle of some times; the first ones bring its heap to size. */
export async function uploadMemory(world: PhotoWorld, photo: Buffer): Promise<Figure[]> {
  const large = Buffer.concat([photo, Buffer.alloc(BYTES - photo.length)]);
  const plain = await middleGrowth(world, large, false);
  const resumable = await middleGrowth(world, large, true);
  return [
    atMost('API while 30 MB come by the plain upload', plain, AIM, megabytes),
    atMost('API while 30 MB come in pieces', resumable, AIM, megabytes),
  ];
}

async function middleGrowth(world: PhotoWorld, large: Buffer, inPieces: boolean): Promise<number> {
  const [person] = world.people;
  if (!person) throw new Error('nobody is there');
  const growths: number[] = [];
  for (let time = 0; time < TIMES + 2; time += 1) {
    await sleep(1000);
    growths.push(await growthWhile(world.pid(), () => new Photographer(world, person).upload(large, inPieces)));
  }
  return growths.slice(2).toSorted((one, other) => one - other)[TIMES >> 1] ?? 0;
}

async function growthWhile(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = residentMemoryOf(pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentMemoryOf(pid))), SAMPLE_MS);
  await work();
  clearInterval(timer);
  return most - before;
}
