import type { CoursePack } from './pack.ts';
import { type ReadPack, readPack } from './pack-reader.ts';
import { writePack } from './pack-writer.ts';
import { unzipped } from './zip-reader.ts';
import { zipOf } from './zip-writer.ts';

/** A course as one file. The same pack always gives the same bytes. */
export function zipFromPack(pack: CoursePack): Promise<Buffer> {
  return zipOf(writePack(pack));
}

/** A pack from a zip that may come from anywhere: taken whole, or not at all and with every reason. */
export async function packFromZip(zip: Uint8Array): Promise<ReadPack> {
  const { files, faults } = await unzipped(zip);
  return files ? readPack(files) : { pack: undefined, faults };
}
