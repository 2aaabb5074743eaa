import { open } from 'node:fs/promises';
import type { MediaFormat } from '../shared/uploads/file-formats.ts';

/** What tells the length stands near the beginning of a file, or near its end. */
const EDGE_BYTES = 1_000_000;
const LONGEST = 1_000_000;

/** Beginning and end of a file, and how large it is; the same bytes where it is small. */
export interface Edges {
  head: Buffer;
  tail: Buffer;
  bytes: number;
}

export async function lengthOfFile(path: string, format: MediaFormat): Promise<number | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (from: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(EDGE_BYTES, size)), { position: from });
      return buffer.subarray(0, bytesRead);
    };
    return lengthIn({ head: await part(0), tail: await part(Math.max(size - EDGE_BYTES, 0)), bytes: size }, format);
  } finally {
    await file.close();
  }
}

export function lengthOfBytes(content: Uint8Array, format: MediaFormat): number | null {
  const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const edges = { head: whole.subarray(0, EDGE_BYTES), tail: whole.subarray(-EDGE_BYTES), bytes: whole.length };
  return lengthIn(edges, format);
}

/** How long a film or a recording plays, in whole seconds; null where the file does not tell. */
export function lengthIn(edges: Edges, format: MediaFormat): number | null {
  const seconds = safely(() => readers[format]?.(edges));
  return seconds !== undefined && seconds > 0 && seconds < LONGEST ? Math.max(Math.round(seconds), 1) : null;
}

/** A file that breaks off in the middle tells nothing. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Reader = (edges: Edges) => number | undefined;

const readers: Partial<Record<MediaFormat, Reader>> = {
  mp4: ({ head, tail }) => movieHeader(head) ?? movieHeader(tail),
  m4a: ({ head, tail }) => movieHeader(head) ?? movieHeader(tail),
  webm: ({ head }) => segmentInfo(head),
  ogg: oggPages,
  mp3: mp3Frames,
};

/** `mvhd` of MP4: how many units, and how many of them make a second. */
function movieHeader(part: Buffer): number | undefined {
  const at = part.indexOf('mvhd', 0, 'latin1');
  if (at < 0 || at + 36 > part.length) return undefined;
  const isLong = part[at + 4] === 1;
  const scale = part.readUInt32BE(at + (isLong ? 24 : 16));
  const units = isLong ? Number(part.readBigUInt64BE(at + 28)) : part.readUInt32BE(at + 20);
  return scale ? units / scale : undefined;
}

const INFO = Buffer.from('1549a966', 'hex');
const SCALE = Buffer.from('2ad7b1', 'hex');
const DURATION = Buffer.from('4489', 'hex');
const NANOSECONDS = 1e9;

/** `Info` of WebM: a floating number of units, each of so many nanoseconds, a million unless said. */
function segmentInfo(part: Buffer): number | undefined {
  const at = part.indexOf(INFO);
  if (at < 0) return undefined;
  const info = part.subarray(at + 4, at + 600);
  const scaleAt = info.indexOf(SCALE);
  const scale = scaleAt < 0 ? 1e6 : info.readUIntBE(scaleAt + 4, Math.min((info[scaleAt + 3] ?? 0) & 0x0f, 6));
  const found = info.indexOf(DURATION);
  const size = (info[found + 2] ?? 0) & 0x0f;
  if (found < 0 || found + 3 + size > info.length) return undefined;
  const units = size === 8 ? info.readDoubleBE(found + 3) : size === 4 ? info.readFloatBE(found + 3) : 0;
  return (units * scale) / NANOSECONDS;
}

/** The last page of Ogg says how many samples there were; Opus always counts 48 000 a second. */
function oggPages({ head, tail }: Edges): number | undefined {
  const last = tail.lastIndexOf('OggS', undefined, 'latin1');
  const vorbis = head.indexOf('\u0001vorbis', 0, 'latin1');
  if (last < 0 || last + 14 > tail.length) return undefined;
  const rate = vorbis >= 0 && vorbis + 16 <= head.length ? head.readUInt32LE(vorbis + 12) : 48_000;
  return rate ? Number(tail.readBigInt64LE(last + 6)) / rate : undefined;
}

const bitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const lowBitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const sampleRates = [44_100, 48_000, 32_000, 0];

/** The first frame of an MP3: its note of how many frames there are, else its bit rate. */
function mp3Frames({ head, bytes }: Edges): number | undefined {
  const start = head.toString('latin1', 0, 3) === 'ID3' && head.length > 10 ? 10 + syncSafe(head) : 0;
  const [first = 0, second = 0, third = 0] = head.subarray(start, start + 3);
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return undefined;
  const isFull = (second & 0x18) === 0x18;
  const slower = isFull ? 1 : second & 0x10 ? 2 : 4;
  const sampleRate = (sampleRates[(third >> 2) & 3] ?? 0) / slower;
  const noted = notedFrames(head.subarray(start, start + 200));
  if (noted && sampleRate) return (noted * (isFull ? 1152 : 576)) / sampleRate;
  const kilobits = (isFull ? bitRates : lowBitRates)[third >> 4] ?? 0;
  return kilobits ? ((bytes - start) * 8) / (kilobits * 1000) : undefined;
}

/** The length of what stands before the sound: four bytes of seven bits. */
function syncSafe(head: Buffer): number {
  return [6, 7, 8, 9].reduce((size, at) => size * 128 + ((head[at] ?? 0) & 0x7f), 0);
}

function notedFrames(frame: Buffer): number | undefined {
  const at = Math.max(frame.indexOf('Xing', 0, 'latin1'), frame.indexOf('Info', 0, 'latin1'));
  const isThere = at >= 0 && at + 12 <= frame.length && ((frame[at + 7] ?? 0) & 1) === 1;
  return isThere ? frame.readUInt32BE(at + 8) : undefined;
}
