import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Workbench } from '../../shared/workbench/workbench.ts';
import type { Outcome, Work } from './drawing.process.ts';

const file = new URL('./drawing.process.js', import.meta.url);

/** Draws in a process of its own: what the pixels need goes with it. */
@Injectable()
export class ExampleDrawings implements OnApplicationShutdown {
  private readonly drawing = new Workbench<Work, Outcome>({ file, limitMs: 60_000 });

  /** A drawing (SVG) as a JPEG, which then goes the way of every photo. */
  async photographed(drawing: string): Promise<Uint8Array> {
    const fate = await this.drawing.run({ drawing });
    if ('jpeg' in fate) return fate.jpeg;
    throw new Error(`An example could not be drawn: ${'lost' in fate ? fate.lost : fate.failure}`);
  }

  onApplicationShutdown(): void {
    this.drawing.close();
  }
}
