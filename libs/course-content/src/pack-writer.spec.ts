import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyPack } from './pack.arbitrary.ts';
import type { PackFiles } from './pack.ts';
import { readPack } from './pack-reader.ts';
import { writePack } from './pack-writer.ts';
import { tidiedPack } from './tidy.ts';

const inWords = (files: PackFiles) => [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]);

describe('writePack', () => {
  it('loses nothing, whatever the pack, and writes the same bytes for what was read', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const files = writePack(pack);
        const { pack: again, faults } = readPack(files);
        expect(faults).toEqual([]);
        const { media, ...tidy } = tidiedPack(pack);
        expect({ ...again, media: [...(again?.media.keys() ?? [])] }).toEqual({ ...tidy, media: [...media.keys()] });
        expect(again && inWords(writePack(again))).toEqual(inWords(files));
      }),
      { numRuns: 40 },
    );
  });
});
