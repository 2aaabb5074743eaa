import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { PhotoFormat } from './format.rules.ts';
import type { PerceptualHash } from './perceptual-hash.rules.ts';
import { inspect } from './photo-pixels.ts';
import { print, type PrintedPhoto } from './print.ts';
import { fingerprint, render, type Renditions } from './renditions.ts';
import { share } from './share.ts';

interface Photo {
  path: string;
  format: PhotoFormat;
}

export type Work =
  | ({ kind: 'inspect' } & Photo)
  | ({ kind: 'render'; folder: string } & Photo)
  | ({ kind: 'print'; target: string; longest?: number } & Photo)
  | { kind: 'share'; path: string; target: string }
  | { kind: 'fingerprint'; path: string };

export type Outcome =
  | { size: { width: number; height: number } }
  | { renditions: Renditions }
  | { printed: PrintedPhoto }
  | { phash: PerceptualHash }
  | { shared: true }
  /** The photo cannot be read. */
  | { failure: string }
  /** The machine cannot do its part: no room on the disk, say. */
  | { trouble: string };

setFlagsFromString('--expose-gc');

/** Pixels lie outside the heap, which by itself is not tidied for their sake: without this they pile up. */
const tidy = runInNewContext('gc') as () => void;

process.on('message', (work: Work) => {
  void outcomeOf(work)
    .catch(({ code, message }: NodeJS.ErrnoException): Outcome => (code ? { trouble: message } : { failure: message }))
    .then((outcome) => process.send?.(outcome, tidy));
});

process.on('disconnect', () => process.exit());

async function outcomeOf(work: Work): Promise<Outcome> {
  switch (work.kind) {
    case 'inspect':
      return { size: await inspect(work.path, work.format) };
    case 'render':
      return { renditions: await render(work.path, work.format, work.folder, tidy) };
    case 'print':
      return { printed: await print(work.path, work.format, work.target, work.longest) };
    case 'share':
      await share(work.path, work.target);
      return { shared: true };
    case 'fingerprint':
      return { phash: await fingerprint(work.path) };
  }
}
