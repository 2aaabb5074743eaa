import { inspectOffice, readOffice } from './office-text.ts';
import type { DocumentFault, OfficeFormat } from './office.rules.ts';
import { DocumentRefused } from './office-zip.ts';
import { inspectPdf, readPdf } from './pdf-text.ts';
import { type CutReason, type ReadingLimits, TextTaker } from './text-taker.ts';

export type Work =
  | { kind: 'inspect'; path: string; isPdf: boolean }
  | { kind: 'read'; path: string; isPdf: boolean; limits: ReadingLimits };

export type Outcome =
  | { format: OfficeFormat | 'pdf' }
  | { text: string; pages?: number; reason?: CutReason }
  | { fault: DocumentFault }
  /** The machine cannot do its part. */
  | { trouble: string };

/** What lies outside of the heap counts too: bytes of files, unpacked parts. */
const MOST_RSS = 900 * 1024 * 1024;

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_RSS) process.exit(1);
}, 100).unref();

process.on('message', (work: Work) => {
  void outcomeOf(work)
    .catch((error: unknown): Outcome => {
      if (error instanceof DocumentRefused) return { fault: error.code };
      const { code, message } = error as NodeJS.ErrnoException;
      return code?.startsWith('E') ? { trouble: message } : { fault: 'MEDIA_DAMAGED' };
    })
    .then((outcome) => process.send?.(outcome));
});

process.on('disconnect', () => process.exit());

async function outcomeOf(work: Work): Promise<Outcome> {
  if (work.kind === 'inspect') {
    if (!work.isPdf) return { format: await inspectOffice(work.path) };
    await inspectPdf(work.path);
    return { format: 'pdf' };
  }
  const taker = new TextTaker(work.limits);
  const pages = await (work.isPdf ? readPdf : readOffice)(work.path, taker);
  return { text: taker.text(), ...(pages !== undefined && { pages }), ...(taker.reason && { reason: taker.reason }) };
}
