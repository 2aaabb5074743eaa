import { createReadStream } from 'node:fs';
import { finished, Readable } from 'node:stream';
import yazl from 'yazl';

export type ZipFile = { name: string } & ({ path: string } | { content: string });

/**
 * A zip that is written while somebody reads it: the next file is asked for when the one before has gone out, and none
 * any more when the reader has left. Files are taken as they are; pictures gain nothing by being packed again.
 */
export function zipStream(files: AsyncIterable<ZipFile>): Readable {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  void fill(zip, out, files).catch((error: Error) => out.destroy(error));
  return out;
}

async function fill(zip: yazl.ZipFile, out: Readable, files: AsyncIterable<ZipFile>): Promise<void> {
  for await (const file of files) {
    const source = 'path' in file ? createReadStream(file.path) : Readable.from([Buffer.from(file.content)]);
    zip.addReadStream(source, file.name, { compress: false });
    await goneOut(source, out);
    if (out.destroyed) return;
  }
  zip.end();
}

/** Until the source is read to its end, or nobody reads any more. */
function goneOut(source: Readable, out: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopWatching = finished(out, () => {
      source.destroy();
      resolve();
    });
    finished(source, (error) => {
      stopWatching();
      if (error && !out.destroyed) reject(error);
      else resolve();
    });
  });
}
