import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cpuOfTree, peakMemoryOf } from '@inclusive/tooling/process-usage';
import { atMost, type Figure, megabytes, milliseconds, times } from '../table.ts';

const ROUNDS = 4;
const PHOTOS_A_ROUND = 3;
const AIM = 1.15;

/** As the API starts its workshops. */
const env = {
  PATH: process.env['PATH'],
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
  UV_THREADPOOL_SIZE: '1',
};
const options = { serialization: 'advanced', env } as const;

/** One process under measurement. */
interface Measured {
  child: ChildProcess;
  work: object;
  microseconds: number;
}

/** CPU and peak memory of both, in turns, after one photo each that is not counted. */
export async function workshopBesideBare(root: string, folder: string, photo: Buffer): Promise<Figure[]> {
  const target = join(folder, 'rendered');
  const path = join(folder, 'photo.jpg');
  await mkdir(target, { recursive: true });
  await writeFile(path, photo);
  const workshop = measured(join(root, 'api/dist/contests/pipeline/workshop.process.js'), {
    kind: 'render',
    format: 'jpeg',
    path,
    folder: target,
  });
  const bare = measured(join(import.meta.dirname, 'bare.process.ts'), { path, folder: target });
  try {
    for (const each of [workshop, bare]) await render(each, 1);
    for (const each of [workshop, bare]) each.microseconds = 0;
    for (let round = 0; round < ROUNDS; round += 1)
      for (const each of [workshop, bare]) await render(each, PHOTOS_A_ROUND);
    return figuresOf(workshop, bare);
  } finally {
    for (const { child } of [workshop, bare]) child.kill();
    await rm(target, { recursive: true });
  }
}

function figuresOf(workshop: Measured, bare: Measured): Figure[] {
  const cpu = ({ microseconds }: Measured) => microseconds / 1000 / (ROUNDS * PHOTOS_A_ROUND);
  const peak = ({ child }: Measured) => peakMemoryOf(child.pid ?? 0);
  return [
    { what: 'CPU of the workshop (hashes and placeholder included)', measured: milliseconds(cpu(workshop)) },
    { what: 'CPU of bare sharp for the same five files', measured: milliseconds(cpu(bare)) },
    atMost('CPU, to bare', cpu(workshop) / cpu(bare), AIM, times),
    { what: 'peak memory of the workshop', measured: megabytes(peak(workshop)) },
    { what: 'peak memory of bare sharp', measured: megabytes(peak(bare)) },
    atMost('peak memory, to bare', peak(workshop) / peak(bare), AIM, times),
  ];
}

function measured(file: string, work: object): Measured {
  return { child: fork(file, options), work, microseconds: 0 };
}

async function render(each: Measured, photos: number): Promise<void> {
  const pid = each.child.pid ?? 0;
  const before = cpuOfTree(pid);
  for (let photo = 0; photo < photos; photo += 1) {
    each.child.send(each.work);
    const [answer] = (await once(each.child, 'message')) as [object];
    if ('failure' in answer || 'trouble' in answer) throw new Error(JSON.stringify(answer));
  }
  each.microseconds += cpuOfTree(pid) - before;
}
