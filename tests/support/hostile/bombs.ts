import { deflateSync } from 'node:zlib';
import { hugePng, plainPhoto } from '../photos.ts';
import sharp from 'sharp';
import { type HostileFile, intoPng, jpegSegment, pngChunk, riffChunk, webp, webpHeader } from './chunks.ts';

const START_OF_FRAME = 0xc0;
const START_OF_SCAN = 0xda;

/** Files that are small and want to be large: in pixels, in memory, in time. */
export async function bombs(): Promise<HostileFile[]> {
  const [jpeg, png, frame] = [await plainPhoto('jpeg'), await plainPhoto('png'), await plainPhoto('webp')];
  const zeros = deflateSync(Buffer.alloc(150_000_000), { level: 9 });
  return [
    { name: 'a PNG of 256 megapixels', bytes: hugePng() },
    { name: 'a PNG that says 2 147 483 647 pixels across', bytes: pngOf(png, 0x7fffffff, 0x7fffffff) },
    { name: 'a PNG of no pixels', bytes: pngOf(png, 0, 0) },
    { name: 'a JPEG that says 65 535 × 65 535', bytes: jpegOf(jpeg, 65_535, 65_535) },
    { name: 'a JPEG of no lines', bytes: jpegOf(jpeg, 640, 0) },
    {
      name: 'a WebP canvas of 16 777 216 × 16 777 216',
      bytes: webp([webpHeader(0, 2 ** 24, 2 ** 24), frame.subarray(12)]),
    },
    {
      name: 'a PNG whose colour profile is 150 MB of zeros',
      bytes: intoPng(png, pngChunk('iCCP', named('icc', zeros))),
    },
    { name: 'a PNG whose text is 150 MB of zeros', bytes: intoPng(png, pngChunk('zTXt', named('Comment', zeros))) },
    {
      name: 'a PNG of 20 000 notes',
      bytes: intoPng(
        png,
        ...Array.from({ length: 20_000 }, () => pngChunk('tEXt', named('a', Buffer.from('b'), false))),
      ),
    },
    { name: 'a JPEG of 2 000 scans', bytes: await manyScans(2_000) },
    { name: 'a WebP of 4 000 frames', bytes: animated(frame, 4_000) },
    { name: 'an APNG that says 4 294 967 295 frames', bytes: endlessApng(png) },
    {
      name: 'a WebP that is one frame of nothing',
      bytes: webp([webpHeader(2, 640, 480), riffChunk('ANIM', Buffer.alloc(6))]),
    },
  ];
}

function named(name: string, data: Buffer, isPacked = true): Buffer {
  return Buffer.concat([Buffer.from(`${name}\0${isPacked ? '\0' : ''}`, 'latin1'), data]);
}

function pngOf(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', header), png.subarray(33)]);
}

function jpegOf(jpeg: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(jpeg);
  const at = changed.indexOf(Buffer.from([0xff, START_OF_FRAME]));
  changed.writeUInt16BE(height, at + 5);
  changed.writeUInt16BE(width, at + 7);
  return changed;
}

/** Every scan is decoded over the whole picture again. */
async function manyScans(count: number): Promise<Buffer> {
  const raw = { width: 2400, height: 1600, channels: 3 as const };
  const jpeg = await sharp(Buffer.alloc(raw.width * raw.height * 3, 90), { raw })
    .jpeg({ progressive: true })
    .toBuffer();
  const last = jpeg.lastIndexOf(Buffer.from([0xff, START_OF_SCAN]));
  const scan = jpeg.subarray(last, -2);
  return Buffer.concat([
    jpeg.subarray(0, -2),
    ...Array.from({ length: count }, () => scan),
    jpegSegment(0xfe, Buffer.alloc(9)),
    jpeg.subarray(-2),
  ]);
}

function animated(still: Buffer, frames: number): Buffer {
  const facts = Buffer.alloc(16);
  facts.writeUIntLE(639, 6, 3);
  facts.writeUIntLE(479, 9, 3);
  facts.writeUIntLE(1, 12, 3);
  const frame = riffChunk('ANMF', Buffer.concat([facts, still.subarray(12)]));
  return webp([
    webpHeader(2, 640, 480),
    riffChunk('ANIM', Buffer.alloc(6)),
    ...Array.from({ length: frames }, () => frame),
  ]);
}

function endlessApng(png: Buffer): Buffer {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(0xffffffff, 0);
  const frame = Buffer.alloc(26);
  frame.writeUInt32BE(640, 4);
  frame.writeUInt32BE(480, 8);
  return intoPng(png, pngChunk('acTL', control), pngChunk('fcTL', frame));
}
