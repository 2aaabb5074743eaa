import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PhotoFormat } from './format.rules.ts';
import type { PerceptualHash } from './perceptual-hash.rules.ts';
import type { PrintedPhoto } from './print.ts';
import type { Renditions } from './renditions.ts';
import { type Fate, Workbench } from '../../shared/workbench/workbench.ts';
import type { Outcome, Work } from './workshop.process.ts';

export type UnreadableCode = 'IMAGE_DAMAGED' | 'IMAGE_TOO_LARGE' | 'IMAGE_TOO_SLOW';

/** A photo that cannot be read: damaged, of too many pixels, or endless. */
export class Unreadable extends Error {
  constructor(readonly code: UnreadableCode) {
    super(code);
  }
}

/** The process that opened the photo ended without an answer: by the photo's fault, or because somebody ended it. */
export class WorkshopDied extends Error {}

const file = new URL('./workshop.process.js', import.meta.url);

/** Opens photos in processes of their own, which a bad file may take down without harm. */
@Injectable()
export class PhotoWorkshop implements OnApplicationShutdown {
  private readonly inspecting = new Workbench<Work, Outcome>({ file, limitMs: 10_000 });
  private readonly rendering = new Workbench<Work, Outcome>({ file, limitMs: 90_000 });

  /**
   * Size in pixels of the upright photo, which has been read to its end.
   * @throws Unreadable, WorkshopDied
   */
  async sizeOf(path: string, format: PhotoFormat): Promise<{ width: number; height: number }> {
    const fate = await this.inspecting.run({ kind: 'inspect', path, format });
    if ('size' in fate) return fate.size;
    throw failureOf(fate);
  }

  /**
   * Writes all sizes of a photo into the folder, upright and without metadata.
   * @throws Unreadable, WorkshopDied
   */
  async render(path: string, format: PhotoFormat, folder: string): Promise<Renditions> {
    const fate = await this.rendering.run({ kind: 'render', path, format, folder });
    if ('renditions' in fate) return fate.renditions;
    throw failureOf(fate);
  }

  /**
   * Writes the photo for printing: all its pixels, or fewer where its longer side is to have so many, upright, sRGB,
   * 300 dots an inch, without metadata.
   * @throws Unreadable, WorkshopDied
   */
  async print(path: string, format: PhotoFormat, target: string, longest?: number): Promise<PrintedPhoto> {
    const fate = await this.rendering.run({ kind: 'print', path, format, target, ...(longest && { longest }) });
    if ('printed' in fate) return fate.printed;
    throw failureOf(fate);
  }

  /**
   * What a WebP of a photo looks like.
   * @throws Unreadable, WorkshopDied
   */
  async fingerprint(path: string): Promise<PerceptualHash> {
    const fate = await this.rendering.run({ kind: 'fingerprint', path });
    if ('phash' in fate) return fate.phash;
    throw failureOf(fate);
  }

  /**
   * Writes what others show of a link to a photo, from a WebP of it.
   * @throws Unreadable, WorkshopDied
   */
  async share(path: string, target: string): Promise<void> {
    const fate = await this.rendering.run({ kind: 'share', path, target });
    if (!('shared' in fate)) throw failureOf(fate);
  }

  onApplicationShutdown(): void {
    this.inspecting.close();
    this.rendering.close();
  }
}

function failureOf(fate: Fate<Outcome>): Error {
  if ('failure' in fate) return new Unreadable(isTooLarge(fate.failure) ? 'IMAGE_TOO_LARGE' : 'IMAGE_DAMAGED');
  if (!('lost' in fate)) return new Error('trouble' in fate ? fate.trouble : 'the workshop answered something else');
  if (fate.lost === 'slow') return new Unreadable('IMAGE_TOO_SLOW');
  return fate.lost === 'died' ? new WorkshopDied('the workshop died') : new Error('the workshop is closed');
}

function isTooLarge(message: string): boolean {
  return /pixel limit|exceeds/i.test(message);
}
