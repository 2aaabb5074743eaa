import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { DocumentRefused } from './office-zip.ts';
import type { TextTaker } from './text-taker.ts';
import { tidied } from './xml-text.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws DocumentRefused for what is no PDF, or one that is locked, with a password or without */
export async function inspectPdf(path: string): Promise<void> {
  const pdf = await open(path);
  await pdf.loadingTask.destroy();
}

/** @throws DocumentRefused */
export async function readPdf(path: string, taker: TextTaker): Promise<number> {
  const pdf = await open(path);
  for (let number = 1; number <= pdf.numPages && !taker.isFull(); number += 1) {
    if (number > taker.limits.pages) taker.reason = 'PAGES_LIMIT';
    else taker.take(await pageText(pdf, number));
  }
  const { numPages } = pdf;
  await pdf.loadingTask.destroy();
  return numPages;
}

async function open(path: string): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 }).catch((error: Error) => {
    throw new DocumentRefused(error.name === 'PasswordException' ? 'MEDIA_ENCRYPTED' : 'MEDIA_DAMAGED');
  });
  const { info } = await pdf.getMetadata();
  if ((info as { EncryptFilterName?: unknown }).EncryptFilterName) throw new DocumentRefused('MEDIA_ENCRYPTED');
  await pdf.getPage(1).catch(() => {
    throw new DocumentRefused('MEDIA_DAMAGED');
  });
  return pdf;
}

/** A page that cannot be read has no text; the others do. */
async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return tidied(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  } catch {
    return '';
  }
}
