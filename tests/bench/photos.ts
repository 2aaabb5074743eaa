import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@inclusive/migrations/migrate';
import { startPostgres } from '@inclusive/tooling/embedded-postgres';
import { withProgress } from '@inclusive/tooling/progress';
import { runKills } from '../photos/kills.ts';
import { PhotoWorld } from '../photos/world.ts';
import { queueMemory } from './photos/queue.ts';
import { cameraPhoto } from './photos/camera-photo.ts';
import { uploadMemory } from './photos/upload-memory.ts';
import { workshopBesideBare } from './photos/workshop.ts';
import { type Figure, printTable } from './table.ts';

const PEOPLE = 4;
const QUEUED = 200;

/** What a photo of 12 megapixels costs, from the line to its sizes; and whether one is ever lost. */
export async function benchPhotos(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inclusive-photos-'));
  try {
    const photo = await withProgress('Taking a photo of 12 megapixels', () => cameraPhoto());
    const beside = await withProgress('Rendering it, in turns with the bare pipeline', () =>
      workshopBesideBare(root, folder, photo),
    );
    printTable('A photo of 12 megapixels: the workshop beside bare sharp', beside);
    await inWorld(folder, 'queue', async (world) => {
      const queue = await withProgress(`Rendering 1 photo and then ${QUEUED}`, () => queueMemory(world, photo, QUEUED));
      const upload = await withProgress('Uploading 30 MB', () => uploadMemory(world, photo));
      printTable('Memory of the queue and of an upload', [...queue, ...upload]);
    });
    await inWorld(folder, 'kills', async (world) => {
      printTable('100 uploads while processes are killed', await killFigures(world));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killFigures(world: PhotoWorld): Promise<Figure[]> {
  const { contradictions, killedServers, killedWorkshops } = await withProgress(
    'Sending 100 photos while processes are killed',
    () => runKills(world, { uploads: 100, kills: 12, width: 1800 }),
  );
  for (const words of contradictions.slice(0, 20)) process.stdout.write(`  ${words}\n`);
  return [
    {
      what: 'photos lost, doubled or changed, and files left over',
      measured: String(contradictions.length),
      aim: '0',
      isMet: !contradictions.length,
    },
    { what: 'kills of the API', measured: String(killedServers) },
    { what: 'kills of a workshop', measured: String(killedWorkshops) },
  ];
}

async function inWorld(folder: string, name: string, work: (world: PhotoWorld) => Promise<void>): Promise<void> {
  const dataDir = join(folder, name);
  const postgres = await startPostgres({ folder: join(dataDir, 'postgres'), isDurable: true });
  try {
    await migrate(postgres.url());
    const world = new PhotoWorld(postgres.url(), dataDir);
    try {
      await world.open(PEOPLE);
      await work(world);
    } finally {
      await world.close();
    }
  } finally {
    await postgres.stop();
  }
}
