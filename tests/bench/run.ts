import { join } from 'node:path';
import { buildIfChanged } from '@inclusive/tooling/build';
import { progress } from '@inclusive/tooling/progress';
import { benchBooking } from './booking.ts';
import { benchBrowser } from './browser.ts';
import { benchClone } from './clone.ts';
import { benchCoherence } from './coherence.ts';
import { openDatabase } from './database.ts';
import { benchGallery } from './gallery.ts';
import { benchHistory } from './history.ts';
import { benchLargeCourse } from './large-course.ts';
import { benchLists } from './lists.ts';
import { benchMemory } from './memory.ts';
import { benchPages } from './pages.ts';
import { benchPhotos } from './photos.ts';
import { benchPoint } from './point.ts';
import { benchSearch } from './search.ts';
import { atMost, type Figure, printTable, seconds } from './table.ts';

const root = join(import.meta.dirname, '../..');

const onDatabase = {
  lists: benchLists,
  coherence: benchCoherence,
  pages: benchPages,
  course: benchLargeCourse,
  gallery: benchGallery,
  search: benchSearch,
  browser: benchBrowser,
  booking: benchBooking,
  point: benchPoint,
};
const alone = { history: benchHistory, photos: benchPhotos, memory: benchMemory, clone: benchClone };
const names = [...Object.keys(onDatabase), ...Object.keys(alone)];

/** So long may everything take that runs by itself. */
const MOST_SECONDS = 25 * 60;

async function run(chosen: readonly string[]): Promise<void> {
  await buildIfChanged(root);
  const lasted: Figure[] = [];
  const begun = performance.now();
  const timed = async (name: string, work: () => Promise<void>) => {
    const from = performance.now();
    await work();
    lasted.push({ what: name, measured: seconds((performance.now() - from) / 1000) });
  };
  const parts = Object.entries(onDatabase).filter(([name]) => chosen.includes(name));
  if (parts.length) {
    const database = await openDatabase();
    try {
      for (const [name, bench] of parts) await timed(name, () => bench(database));
    } finally {
      await database.stop();
    }
  }
  for (const [name, bench] of Object.entries(alone)) if (chosen.includes(name)) await timed(name, () => bench(root));
  const whole = (performance.now() - begun) / 1000;
  printTable('How long it took', [...lasted, atMost('with the filling of the database', whole, MOST_SECONDS, seconds)]);
  progress('Done.');
}

/** `--only lists,pages`; without it everything but the fresh clone. */
function chosenParts(words: readonly string[]): string[] {
  const at = words.indexOf('--only');
  if (at < 0) return names.filter((name) => name !== 'clone');
  const chosen = (words[at + 1] ?? '').split(',');
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`--only takes ${names.join(', ')}; not ${unknown.join(', ')}`);
  return chosen;
}

try {
  await run(chosenParts(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
