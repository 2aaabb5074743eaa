import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { PackFiles } from './pack.ts';

/** Files that are packed already gain nothing by being packed again. */
const packed = /\.(?:png|jpe?g|webp|mp4|webm|mp3|ogg|m4a|pdf)$/i;

/** Every file has the same age, so that the same files always make the same bytes; in local time, as a zip counts. */
const age = new Date(1980, 0, 1);

/** A zip of the files, in the order of their paths. */
export function zipOf(files: PackFiles): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const path of [...files.keys()].toSorted()) {
    const bytes = Buffer.from(files.get(path) ?? []);
    const compress = !packed.test(path) && bytes.length > 0;
    zip.addBuffer(bytes, path, { mtime: age, mode: 0o100644, forceDosTimestamp: true, compress });
  }
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}
