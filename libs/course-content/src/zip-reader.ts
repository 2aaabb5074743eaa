import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { PackFault, PackFiles } from './pack.ts';

export interface ZipLimits {
  files: number;
  /** Of all files together, unpacked. */
  bytes: number;
  /** How many times larger than packed they may be, all together. */
  ratio: number;
}

export const usualLimits: ZipLimits = { files: 4000, bytes: 600 * 1024 * 1024, ratio: 100 };

export interface Unzipped {
  /** Undefined as soon as there is a single fault. */
  files: PackFiles | undefined;
  faults: PackFault[];
}

/** Notes of operating systems that nobody has put there on purpose. */
const byTheWay = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const safePath = /^(?:[A-Za-z0-9][A-Za-z0-9_-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const longestPath = 250;
/** Below this many bytes a file may be as dense as it likes: small drawings and texts are. */
const smallFile = 1024 * 1024;

/**
 * Reads a zip into memory. Names, sizes and places are looked at before anything is unpacked; what is wrong is said file
 * by file, and then nothing is read. A pack that lies in one folder is taken out of it.
 */
export async function unzipped(zip: Uint8Array, limits: ZipLimits = usualLimits): Promise<Unzipped> {
  try {
    const opened = await yauzl.fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
      decodeStrings: false,
      lazyEntries: true,
    });
    const { entries, faults } = await listed(opened, limits);
    if (faults.length) return { files: undefined, faults };
    return await read(opened, entries);
  } catch {
    return { files: undefined, faults: [{ place: '', code: 'ZIP_INVALID' }] };
  }
}

export type Listed = Map<string, Entry>;

async function listed(zip: ZipFile, limits: ZipLimits): Promise<{ entries: Listed; faults: PackFault[] }> {
  const entries: Listed = new Map();
  const faults: PackFault[] = [];
  const folded = new Set<string>();
  if (zip.entryCount > limits.files) return { entries, faults: [{ place: '', code: 'TOO_MANY_FILES' }] };
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry);
    if (byTheWay.test(path)) continue;
    const code = entryFault(entry, path) ?? (folded.has(path.toLowerCase()) ? 'FILE_TWICE' : undefined);
    if (code) faults.push({ place: path, code });
    else if (!path.endsWith('/')) entries.set(path, entry);
    folded.add(path.toLowerCase());
  }
  if (!faults.length) faults.push(...sizeFaults(entries, limits), ...(await overlaps(zip, entries)));
  return { entries, faults };
}

function pathOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

function entryFault(entry: Entry, path: string): string | undefined {
  if (yauzl.validateFileName(path) !== null || path.includes('\0')) return 'PATH_OUTSIDE';
  if (path.length > longestPath || !safePath.test(path.replace(/\/$/, ''))) return 'PATH_INVALID';
  if (isLink(entry)) return 'LINK';
  if (entry.isEncrypted()) return 'ENCRYPTED';
  return entry.compressionMethod === 0 || entry.compressionMethod === 8 ? undefined : 'PACKING_UNKNOWN';
}

/** Where a Unix system has packed the entry, its kind stands in the upper half: a file or a folder, nothing else. */
function isLink({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000;
}

/** What is wrong with the sizes that entries claim, before any of them is unpacked. */
export function sizeFaults(entries: Listed, limits: ZipLimits): PackFault[] {
  const sum = (size: (entry: Entry) => number) =>
    [...entries.values()].reduce((total, entry) => total + size(entry), 0);
  const total = sum(({ uncompressedSize }) => uncompressedSize);
  if (total > limits.bytes) return [{ place: '', code: 'TOO_LARGE' }];
  const dense = [...entries].filter(
    ([, { uncompressedSize, compressedSize }]) =>
      uncompressedSize > smallFile && uncompressedSize > compressedSize * limits.ratio,
  );
  if (dense.length) return dense.map(([place]) => ({ place, code: 'TOO_DENSE' }));
  const packed = sum(({ compressedSize }) => compressedSize);
  return total > smallFile && total > packed * limits.ratio ? [{ place: '', code: 'TOO_DENSE' }] : [];
}

/** Files that lie in the same bytes: with those a small zip unpacks into a huge one. */
export async function overlaps(zip: ZipFile, entries: Listed): Promise<PackFault[]> {
  const ranges: { path: string; from: number; to: number }[] = [];
  for (const [path, entry] of entries) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    ranges.push({ path, from: entry.relativeOffsetOfLocalHeader, to: fileDataStart + entry.compressedSize });
  }
  ranges.sort((a, b) => a.from - b.from);
  return ranges
    .filter(({ from }, index) => index > 0 && from < (ranges[index - 1]?.to ?? 0))
    .map(({ path }) => ({ place: path, code: 'FILES_OVERLAP' }));
}

async function read(zip: ZipFile, entries: Listed): Promise<Unzipped> {
  const files = new Map<string, Uint8Array>();
  const faults: PackFault[] = [];
  const folder = onlyFolderOf([...entries.keys()]);
  for (const [path, entry] of entries) {
    const bytes = await bytesOf(zip, entry);
    if (bytes) files.set(path.slice(folder.length), bytes);
    else faults.push({ place: path, code: 'FILE_DAMAGED' });
  }
  return { files: faults.length ? undefined : files, faults };
}

/** Undefined when it does not unpack into what its entry says. yauzl stops at the size that is said. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    return crc32(bytes) === entry.crc32 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The folder that a whole pack lies in, with its `/`; empty when the pack is not in a folder. */
function onlyFolderOf(paths: string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  const isAlone = folder && paths.includes(`${folder}course.yaml`) && paths.every((path) => path.startsWith(folder));
  return isAlone ? folder : '';
}
