import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type Listed, overlaps, sizeFaults, type ZipLimits } from '@inclusive/course-content/zip-reader';
import type { DocumentFault } from './office.rules.ts';

const limits: ZipLimits = { files: 5000, bytes: 400 * 1024 * 1024, ratio: 200 };

/** Of one file of the archive that is read, unpacked. */
const MOST_PART_BYTES = 40 * 1024 * 1024;

export class DocumentRefused extends Error {
  readonly code: DocumentFault;

  constructor(code: DocumentFault) {
    super(code);
    this.code = code;
  }
}

/** The archive of a document: sizes are looked at before anything is unpacked, and only what is asked for is. */
export class OfficeZip {
  private readonly zip: ZipFile;
  private readonly entries: Listed;

  private constructor(zip: ZipFile, entries: Listed) {
    this.zip = zip;
    this.entries = entries;
  }

  /** @throws DocumentRefused for what is no archive, is locked, or would unpack into too much */
  static async open(path: string): Promise<OfficeZip> {
    const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined);
    if (!zip) throw new DocumentRefused('MEDIA_DAMAGED');
    try {
      return new OfficeZip(zip, await listed(zip));
    } catch (error) {
      zip.close();
      throw error instanceof DocumentRefused ? error : new DocumentRefused('MEDIA_DAMAGED');
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** Undefined where the archive has no such file. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.uncompressedSize > MOST_PART_BYTES) throw new DocumentRefused('MEDIA_UNSAFE');
    try {
      return new TextDecoder().decode(await buffer(await this.zip.openReadStreamPromise(entry)));
    } catch {
      throw new DocumentRefused('MEDIA_DAMAGED');
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function listed(zip: ZipFile): Promise<Listed> {
  if (zip.entryCount > limits.files) throw new DocumentRefused('MEDIA_UNSAFE');
  const entries: Listed = new Map();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  if ([...entries.values()].some(isLocked)) throw new DocumentRefused('MEDIA_ENCRYPTED');
  if (sizeFaults(entries, limits).length || (await overlaps(zip, entries)).length)
    throw new DocumentRefused('MEDIA_UNSAFE');
  return entries;
}

function isLocked(entry: Entry): boolean {
  return entry.isEncrypted();
}
