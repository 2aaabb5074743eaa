import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

export interface PhotoOptions {
  /** As the sensor saw it, before it is turned upright. */
  width?: number;
  height?: number;
  /** Makes the bytes differ from every other photo. */
  seed?: number;
}

/** Words that a phone writes into its photos and that nobody may ever read in what is public. */
export const privateWords = ['SecretPhone', 'secret-person', 'Exif', 'XMP', 'GPS', 'ICC_PROFILE', 'photoshop'];

/** A picture of two halves: left red, right blue, with a little noise that makes it unique. */
function halves({ width = 640, height = 480, seed = Math.floor(Math.random() * 2 ** 31) }: PhotoOptions): Sharp {
  const left = { create: { width: Math.floor(width / 2), height, channels: 3 as const, background: '#c02010' } };
  const mark = {
    create: {
      width: 8,
      height: 8,
      channels: 3 as const,
      background: { r: seed & 255, g: (seed >> 8) & 255, b: (seed >> 16) & 255 },
    },
  };
  const right = sharp({ create: { width, height, channels: 3, background: '#1030c0' } });
  return right.composite([
    { input: left, left: 0, top: 0 },
    { input: mark, left: 4, top: 4 },
    { input: { create: { ...mark.create, background: { r: (seed >> 24) & 255, g: 128, b: 128 } } }, left: 16, top: 4 },
  ]);
}

/**
 * As a phone held upright saves it: turned pixels with orientation 6, so that red is on top once it is shown,
 * the place and the owner in EXIF, words in XMP, a thumbnail's profile and wide colours.
 */
export function phonePhoto(options: PhotoOptions = {}): Promise<Buffer> {
  return halves(options)
    .jpeg({ quality: 92 })
    .withIccProfile('p3')
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret-person/></x:xmpmeta>')
    .withExif({
      IFD0: { Make: 'SecretPhone', Artist: 'secret-person', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 3/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 24/1 10/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export function plainPhoto(format: 'jpeg' | 'png' | 'webp' = 'jpeg', options: PhotoOptions = {}): Promise<Buffer> {
  return halves(options).toFormat(format).toBuffer();
}

/** Soft colours of many shapes, as photos have them; the same seed is the same picture. */
export async function scene({ width = 1600, height = 1200, seed = 1 }: PhotoOptions = {}): Promise<Sharp> {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  const raw = { width: 12, height: 9, channels: 3 as const };
  const colours = Buffer.from(Array.from({ length: raw.width * raw.height * raw.channels }, next));
  const large = sharp(colours, { raw }).resize(width, height, { fit: 'fill', kernel: 'cubic' });
  return sharp(await large.raw().toBuffer(), { raw: { width, height, channels: 3 } });
}

/** Names itself HEIC, and its header can be read; its pixels are AV1, which no HEIC decoder knows. */
export async function undecodableHeic(): Promise<Buffer> {
  const file = await halves({ width: 96, height: 64 }).avif({ effort: 0 }).toBuffer();
  file.write('heic', 8, 'latin1');
  return file;
}

/** 256 megapixels of one colour, in some 30 kB. */
export function hugePng(side = 16_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Names of the chunks of a WebP file: of a bare picture one alone. */
export function webpChunks(file: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at < file.length;) {
    names.push(file.toString('latin1', at, at + 4));
    const size = file.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return names;
}
