import type { PhotoFormat } from './format.rules.ts';
import { inspect, render, type Renditions } from './renditions.ts';

export type Work =
  | { kind: 'inspect'; path: string; format: PhotoFormat }
  | { kind: 'render'; path: string; format: PhotoFormat; folder: string };

export type Outcome =
  | { size: { width: number; height: number } }
  | { renditions: Renditions }
  /** The photo cannot be read. */
  | { failure: string }
  /** The machine cannot do its part: no room on the disk, say. */
  | { trouble: string };

process.on('message', (work: Work) => {
  void outcomeOf(work)
    .catch(({ code, message }: NodeJS.ErrnoException): Outcome => (code ? { trouble: message } : { failure: message }))
    .then((outcome) => process.send?.(outcome));
});

process.on('disconnect', () => process.exit());

async function outcomeOf(work: Work): Promise<Outcome> {
  if (work.kind === 'inspect') return { size: await inspect(work.path, work.format) };
  return { renditions: await render(work.path, work.format, work.folder) };
}
