import { setTimeout as sleep } from 'node:timers/promises';
import { contradictions } from './check.ts';
import { Client } from './client.ts';
import { History } from './history.ts';
import { World } from './world.ts';

export interface HistoryRun {
  contradictions: string[];
  /** How often each operation was answered how. */
  counts: Record<string, number>;
}

export interface RunOptions {
  clients: number;
  seconds: number;
  /** How often something is killed: the API, then everything, in turn. */
  kills: number;
  /** What has to have happened before the end, however slow the machine; ten times as long is the limit. */
  wanted?: readonly string[];
}

/** Many clients do as they like while processes are killed under them; then everything is held against the promises. */
export async function runHistory({ clients, seconds, kills, wanted = [] }: RunOptions): Promise<HistoryRun> {
  const world = new World();
  try {
    await world.open();
    const history = new History();
    const hasAll = () => wanted.every((name) => history.counts.has(name));
    const isOver = () => history.now() > seconds * (hasAll() ? 1000 : 10_000);
    const working = Promise.all(
      Array.from({ length: clients }, (_, number) => new Client(number, world, history).work(isOver)),
    );
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep((seconds * 1000) / (kills + 1));
      await (kill % 2 ? world.killServer() : world.killAll());
    }
    await working;
    await sleep(500);
    const counts = Object.fromEntries([...history.counts].toSorted());
    return { contradictions: contradictions(history, await world.kept(history), world), counts };
  } finally {
    await world.close();
  }
}
