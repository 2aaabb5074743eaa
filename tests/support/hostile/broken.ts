import sharp from 'sharp';
import { plainPhoto, undecodableHeic } from '../photos.ts';
import {
  box,
  type HostileFile,
  intoJpeg,
  intoPng,
  jpegSegment,
  PAYLOAD,
  pngChunk,
  riffChunk,
  webp,
  webpHeader,
} from './chunks.ts';

const APP1 = 0xe1;
const APP2 = 0xe2;
const QUANTISATION = 0xdb;

/** Photos that end early, or lie about how long they are. */
export async function broken(): Promise<HostileFile[]> {
  const [jpeg, png, still] = [await plainPhoto('jpeg'), await plainPhoto('png'), await plainPhoto('webp')];
  const heic = await undecodableHeic();
  const cut = Object.entries({ JPEG: jpeg, PNG: png, WebP: still, HEIC: heic }).flatMap(([kind, photo]) =>
    [0.02, 0.5, 0.97].map((part): HostileFile => ({
      name: `the first ${part * 100} % of a ${kind}`,
      bytes: photo.subarray(0, Math.max(40, photo.length * part)),
    })),
  );
  return [
    ...cut,
    { name: 'a JPEG with a segment of length 0', bytes: intoJpeg(jpeg, jpegSegment(APP1, Buffer.alloc(4), 0)) },
    {
      name: 'a JPEG with a segment that ends behind the file',
      bytes: Buffer.concat([jpeg.subarray(0, -400), jpegSegment(QUANTISATION, Buffer.alloc(8), 0xffff)]),
    },
    { name: 'a PNG with a chunk of 2 GB', bytes: intoPng(png, pngChunk('tEXt', Buffer.from('a\0b'), 0x7fffffff)) },
    { name: 'a PNG with a chunk of negative length', bytes: intoPng(png, pngChunk('tEXt', Buffer.from('a\0b'), -1)) },
    { name: 'a PNG with a wrong sum', bytes: withByte(png, png.indexOf('IDAT') + 40) },
    { name: 'a WebP that says it is 4 GB', bytes: webp([still.subarray(12)], -1) },
    { name: 'a WebP that says it is empty', bytes: webp([still.subarray(12)], 0) },
    { name: 'a WebP whose picture says it is 4 GB', bytes: webp([riffChunk('VP8 ', still.subarray(20), -1)]) },
    {
      name: 'a HEIC with a box of no end',
      bytes: Buffer.concat([heic.subarray(0, 32), box('meta', Buffer.alloc(20), 0), box('meta', Buffer.alloc(20), 1)]),
    },
    { name: 'a HEIC that is boxes in boxes', bytes: nested() },
    { name: 'a HEIC whose pixels no decoder knows', bytes: heic },
  ];
}

/** Photos whose facts about themselves are nonsense. */
export async function confused(): Promise<HostileFile[]> {
  const [jpeg, png, still] = [await plainPhoto('jpeg'), await plainPhoto('png'), await plainPhoto('webp')];
  const icc = (profile: Buffer) =>
    jpegSegment(APP2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]));
  const profile = await wideProfile();
  const liar = Buffer.from(profile);
  liar.writeUInt32BE(0xffffffff, 0);
  return [
    { name: 'EXIF that points at itself', bytes: intoJpeg(jpeg, exif(ifd([[0x8769, 4, 1, 8]], 8))) },
    { name: 'EXIF of 65 535 entries', bytes: intoJpeg(jpeg, exif(Buffer.from('ffff', 'hex'))) },
    { name: 'EXIF with an entry of 4 GB', bytes: intoJpeg(jpeg, exif(ifd([[0x010e, 2, 0xffffffff, 8]], 0))) },
    { name: 'EXIF that is noise', bytes: intoJpeg(jpeg, exif(Buffer.from(PAYLOAD.repeat(300)))) },
    ...[0, 9, 65_535].map((turn): HostileFile => ({
      name: `orientation ${turn}`,
      bytes: intoJpeg(jpeg, exif(ifd([[0x0112, 3, 1, turn << 16]], 0))),
    })),
    { name: 'a JPEG with a colour profile of noise', bytes: intoJpeg(jpeg, icc(Buffer.from(PAYLOAD.repeat(100)))) },
    { name: 'a JPEG with a colour profile that says it is 4 GB', bytes: intoJpeg(jpeg, icc(liar)) },
    { name: 'a JPEG with half a colour profile', bytes: intoJpeg(jpeg, icc(profile.subarray(0, profile.length / 2))) },
    {
      name: 'a PNG with a colour profile that does not unpack',
      bytes: intoPng(png, pngChunk('iCCP', Buffer.from(`p\0\0${PAYLOAD}`, 'latin1'))),
    },
    {
      name: 'a WebP with a colour profile of noise',
      bytes: webp([webpHeader(0x20, 640, 480), riffChunk('ICCP', Buffer.from(PAYLOAD.repeat(40))), still.subarray(12)]),
    },
  ];
}

/** The same photo with bytes turned over here and there; the same seed turns the same ones. */
export async function noisy(count: number): Promise<HostileFile[]> {
  const photos = [
    await plainPhoto('jpeg', { seed: 5 }),
    await plainPhoto('png', { seed: 5 }),
    await plainPhoto('webp', { seed: 5 }),
  ];
  let state = 20_261_122;
  const next = (below: number) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % below;
  return Array.from({ length: count }, (_file, number): HostileFile => {
    const bytes = Buffer.from(photos[number % 3] ?? Buffer.alloc(0));
    for (let turned = 0; turned < 1 + next(6); turned += 1) bytes.writeUInt8(next(256), 12 + next(bytes.length - 12));
    return { name: `noise ${number}`, bytes };
  });
}

function withByte(photo: Buffer, at: number): Buffer {
  const changed = Buffer.from(photo);
  changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
  return changed;
}

function nested(): Buffer {
  let inner: Buffer = Buffer.alloc(8);
  for (let depth = 0; depth < 3_000; depth += 1) inner = box('meta', inner);
  return Buffer.concat([box('ftyp', Buffer.from('heic\0\0\0\0mif1heic')), inner]);
}

/** Of tag, type, count and value or place. */
function ifd(entries: [number, number, number, number][], next: number): Buffer {
  const data = Buffer.alloc(2 + entries.length * 12 + 4);
  data.writeUInt16BE(entries.length, 0);
  for (const [at, [tag, type, count, value]] of entries.entries()) {
    data.writeUInt16BE(tag, 2 + at * 12);
    data.writeUInt16BE(type, 4 + at * 12);
    data.writeUInt32BE(count, 6 + at * 12);
    data.writeUInt32BE(value >>> 0, 10 + at * 12);
  }
  data.writeUInt32BE(next, data.length - 4);
  return data;
}

function exif(directory: Buffer): Buffer {
  return jpegSegment(APP1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), directory]));
}

async function wideProfile(): Promise<Buffer> {
  const dot = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
  const { icc } = await sharp(await dot.withIccProfile('p3').jpeg().toBuffer()).metadata();
  return icc ?? Buffer.alloc(0);
}
