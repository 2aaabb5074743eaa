import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import yazl from 'yazl';
import { anyPack } from './pack.arbitrary.ts';
import type { PackFiles } from './pack.ts';
import { writePack } from './pack-writer.ts';
import { unzipped, usualLimits } from './zip-reader.ts';
import { zipOf } from './zip-writer.ts';

const inWords = (files: PackFiles | undefined) =>
  [...(files ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]).sort();

interface HandMade {
  path: string;
  data?: Buffer;
  /** What the entry claims, where it is not the truth. */
  size?: number;
  crc?: number;
  flags?: number;
  method?: number;
  attributes?: number;
  /** Points at the data of an earlier entry. */
  at?: number;
}

/** A zip made byte by byte, so that it can say what a well-meaning program would not. */
function handMade(entries: HandMade[]): Buffer {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let offset = 0;
  for (const { path, data = Buffer.from('x'), attributes = 0, at, ...claim } of entries) {
    const name = Buffer.from(path);
    const { method = 8 } = claim;
    const packed = method === 8 ? deflateRawSync(data) : data;
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(claim.flags ?? 0, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE(claim.crc ?? crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claim.size ?? data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(attributes, 6);
    rest.writeUInt32LE(at ?? offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), about, rest, name]));
    if (at === undefined) bodies.push(local);
    offset += at === undefined ? local.length : 0;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]);
}

describe('zipOf', () => {
  it('gives back what was put in, and always the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const files = writePack(pack);
        const zip = await zipOf(files);
        expect(zip.includes('UT\x05\0')).toBe(false);
        const read = await unzipped(zip);
        expect(read.faults).toEqual([]);
        expect(inWords(read.files)).toEqual(inWords(files));
        expect((await zipOf(new Map([...files].reverse()))).equals(zip)).toBe(true);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('unzipped', () => {
  it('reads what other programs pack: in a folder, with folders of their own and notes of the system', async () => {
    const zip = new yazl.ZipFile();
    zip.addEmptyDirectory('course');
    for (const path of ['course/course.yaml', 'course/lv/a.md', 'course/.DS_Store', '__MACOSX/course/._course.yaml'])
      zip.addBuffer(Buffer.from(path), path);
    zip.end();
    const { files, faults } = await unzipped(await buffer(zip.outputStream as NodeJS.ReadableStream));
    expect(faults).toEqual([]);
    expect([...(files?.keys() ?? [])]).toEqual(['course.yaml', 'lv/a.md']);
  });

  it.each<[string, string, HandMade[]]>([
    ['../evil.md', 'PATH_OUTSIDE', [{ path: '../evil.md' }]],
    ['lv/../../evil.md', 'PATH_OUTSIDE', [{ path: 'lv/../../evil.md' }]],
    ['/etc/passwd', 'PATH_OUTSIDE', [{ path: '/etc/passwd' }]],
    ['C:/evil.md', 'PATH_OUTSIDE', [{ path: 'C:/evil.md' }]],
    ['lv\\..\\evil.md', 'PATH_OUTSIDE', [{ path: 'lv\\..\\evil.md' }]],
    ['lv/./a.md', 'PATH_INVALID', [{ path: 'lv/./a.md' }]],
    ['lv//a.md', 'PATH_INVALID', [{ path: 'lv//a.md' }]],
    [`${'x'.repeat(300)}.md`, 'PATH_INVALID', [{ path: `${'x'.repeat(300)}.md` }]],
    ['link.md', 'LINK', [{ path: 'link.md', attributes: (0o120777 << 16) >>> 0 }]],
    ['secret.md', 'ENCRYPTED', [{ path: 'secret.md', flags: 1 }]],
    ['odd.md', 'PACKING_UNKNOWN', [{ path: 'odd.md', method: 12 }]],
    ['a.md', 'FILE_TWICE', [{ path: 'a.md' }, { path: 'a.md' }]],
    ['A.md', 'FILE_TWICE', [{ path: 'a.md' }, { path: 'A.md' }]],
    ['b.md', 'FILES_OVERLAP', [{ path: 'a.md' }, { path: 'b.md', at: 0 }]],
    ['a.md', 'FILE_DAMAGED', [{ path: 'a.md', crc: 7 }]],
    ['a.md', 'FILE_DAMAGED', [{ path: 'a.md', data: Buffer.alloc(5000), size: 50 }]],
    ['a.md', 'TOO_DENSE', [{ path: 'a.md', data: Buffer.alloc(5_000_000) }]],
    ['', 'TOO_LARGE', [{ path: 'a.md', size: 4_000_000_000 }]],
  ])('refuses %s with %s, and reads nothing', async (place, code, entries) => {
    const { files, faults } = await unzipped(
      handMade([{ path: 'course.yaml' }, ...entries].slice(code === 'FILES_OVERLAP' ? 1 : 0)),
    );
    expect(files).toBeUndefined();
    expect(faults).toContainEqual({ place, code });
  });

  it('names every file that is wrong', async () => {
    const { faults } = await unzipped(handMade([{ path: '../a.md' }, { path: 'lv/a.md' }, { path: 'b.md', flags: 1 }]));
    expect(faults).toEqual([
      { place: '../a.md', code: 'PATH_OUTSIDE' },
      { place: 'b.md', code: 'ENCRYPTED' },
    ]);
  });

  it('refuses too many files, small ones that are huge together, and what is no zip', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ path: `a${index}.md`, data: Buffer.alloc(1_000_000) }));
    expect((await unzipped(handMade(many))).faults).toEqual([{ place: '', code: 'TOO_DENSE' }]);
    expect((await unzipped(handMade(many), { ...usualLimits, files: 20 })).faults).toEqual([
      { place: '', code: 'TOO_MANY_FILES' },
    ]);
    expect((await unzipped(Buffer.from('not a zip'))).faults).toEqual([{ place: '', code: 'ZIP_INVALID' }]);
    expect((await unzipped(new Uint8Array())).faults).toEqual([{ place: '', code: 'ZIP_INVALID' }]);
  });

  it('never throws and never gives half a pack, whatever is broken in a zip', async () => {
    const sound = await zipOf(
      new Map([
        ['course.yaml', Buffer.from('a: 1')],
        ['lv/a.md', Buffer.from('words '.repeat(50))],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, value) => {
        const broken = Buffer.from(sound);
        broken[at] = value;
        const { files, faults } = await unzipped(broken);
        expect(files === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
