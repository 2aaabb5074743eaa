import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PhotoFormat } from './format.rules.ts';
import type { Renditions } from './renditions.ts';
import { Workbench } from './workbench.ts';
import type { Outcome } from './workshop.process.ts';

export type UnreadableCode = 'IMAGE_DAMAGED' | 'IMAGE_TOO_LARGE' | 'IMAGE_TOO_SLOW';

/** A photo that cannot be read: damaged, of too many pixels, or endless. */
export class Unreadable extends Error {
  constructor(readonly code: UnreadableCode) {
    super(code);
  }
}

/** Opens photos in processes of their own, which a bad file may take down without harm. */
@Injectable()
export class PhotoWorkshop implements OnApplicationShutdown {
  private readonly inspecting = new Workbench(10_000);
  private readonly rendering = new Workbench(90_000);

  /** @throws Unreadable */
  async sizeOf(path: string): Promise<{ width: number; height: number }> {
    const outcome = await this.inspecting.run({ kind: 'inspect', path });
    if ('size' in outcome) return outcome.size;
    throw new Unreadable(codeOf(outcome));
  }

  /**
   * Writes all sizes of a photo into the folder, upright and without metadata.
   * @throws Unreadable
   */
  async render(path: string, format: PhotoFormat, folder: string): Promise<Renditions> {
    const outcome = await this.rendering.run({ kind: 'render', path, format, folder });
    if ('renditions' in outcome) return outcome.renditions;
    throw new Unreadable(codeOf(outcome));
  }

  onApplicationShutdown(): void {
    this.inspecting.close();
    this.rendering.close();
  }
}

function codeOf(outcome: Outcome): UnreadableCode {
  if ('broken' in outcome) return outcome.broken === 'slow' ? 'IMAGE_TOO_SLOW' : 'IMAGE_DAMAGED';
  return 'failure' in outcome && /pixel limit|exceeds/i.test(outcome.failure) ? 'IMAGE_TOO_LARGE' : 'IMAGE_DAMAGED';
}
