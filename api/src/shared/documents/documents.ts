import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentFormat } from '@inclusive/course-content/material';
import { type Fate, Workbench } from '../workbench/workbench.ts';
import type { Outcome, Work } from './documents.process.ts';
import type { DocumentFault } from './office.rules.ts';
import type { CutReason, ReadingLimits } from './text-taker.ts';

export interface ReadDocument {
  text: string;
  /** Pages, slides, sheets or chapters of the whole document, where its format counts any. */
  pages?: number;
  /** Why the text ends before the document does. */
  reason?: CutReason;
}

/** The process that opened a document ended without an answer, or took too long for it. */
export type Overcome = 'TOO_SLOW' | 'TOO_MUCH_MEMORY';

const file = new URL('./documents.process.js', import.meta.url);
const usual: ReadingLimits = { pages: 500, characters: 400_000, ms: 45_000 };

/** Opens documents in processes of their own, of limited memory and time, which a bad file may take down without harm. */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly inspecting = new Workbench<Work, Outcome>({ file, limitMs: 20_000, heapMb: 384 });
  private readonly reading = new Workbench<Work, Outcome>({ file, limitMs: 60_000, heapMb: 384 });

  /** What the document is by its content, or why it is not taken. */
  async inspect(path: string, isPdf: boolean): Promise<{ format: DocumentFormat } | { fault: DocumentFault }> {
    const fate = await this.inspecting.run({ kind: 'inspect', path, isPdf });
    if ('format' in fate || 'fault' in fate) return fate;
    return overcomeOf(fate) ? { fault: 'MEDIA_UNSAFE' } : raise(fate);
  }

  async read(
    path: string,
    isPdf: boolean,
    limits = usual,
  ): Promise<ReadDocument | { fault: DocumentFault | Overcome }> {
    const fate = await this.reading.run({ kind: 'read', path, isPdf, limits });
    if ('text' in fate || 'fault' in fate) return fate;
    const fault = overcomeOf(fate);
    return fault ? { fault } : raise(fate);
  }

  onApplicationShutdown(): void {
    this.inspecting.close();
    this.reading.close();
  }
}

function overcomeOf(fate: Fate<Outcome>): Overcome | undefined {
  if (!('lost' in fate) || fate.lost === 'closed') return undefined;
  return fate.lost === 'slow' ? 'TOO_SLOW' : 'TOO_MUCH_MEMORY';
}

function raise(fate: Fate<Outcome>): never {
  throw new Error('trouble' in fate ? fate.trouble : 'documents are read no more');
}
