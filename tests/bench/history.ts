import { withProgress } from '@inclusive/tooling/progress';
import { runHistory } from '../history/run.ts';
import { printTable } from './table.ts';

/** Random bookings by many clients for two minutes, in which something is killed every ten seconds. */
export async function benchHistory(): Promise<void> {
  const run = await withProgress('Booking at random while processes are killed', () =>
    runHistory({ clients: 32, seconds: 120, kills: 11 }),
  );
  const { length } = run.contradictions;
  printTable('History of bookings', [
    { what: 'contradictions', measured: String(length), aim: '0', isMet: length === 0 },
    ...Object.entries(run.counts).map(([what, count]) => ({ what, measured: String(count) })),
  ]);
  for (const words of run.contradictions.slice(0, 20)) process.stdout.write(`  ${words}\n`);
}
