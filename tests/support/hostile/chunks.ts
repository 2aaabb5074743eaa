import { crc32 } from 'node:zlib';

/** A name for what a file tries, the file, and words that must not be in anything that is served. */
export interface HostileFile {
  name: string;
  bytes: Buffer;
}

/** Stands in every payload; no picture has it by chance. */
export const PAYLOAD = 'PAYLOAD-7f3a91c4';

export const SCRIPT = `<script>alert("${PAYLOAD}")</script>`;
export const HTML = `<!doctype html><html><body>${SCRIPT}</body></html>`;
export const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`;
export const PDF = `%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert("${PAYLOAD}"))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
export const SCRIPT_FILE = `alert("${PAYLOAD}");//`;

/** An archive of one stored file. */
export function zip(): Buffer {
  const [name, content] = [Buffer.from('index.html'), Buffer.from(HTML)];
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name, content]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

export function pngChunk(type: string, data: Buffer, length = data.length): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(length >>> 0);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

/** Behind the signature and the header, which every PNG begins with. */
const AFTER_HEADER = 8 + 25;

export function intoPng(png: Buffer, ...chunks: Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

export function jpegSegment(marker: number, data: Buffer, length = data.length + 2): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(length, 2);
  return Buffer.concat([head, data]);
}

export function intoJpeg(jpeg: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

export function riffChunk(type: string, data: Buffer, length = data.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(length >>> 0, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

export function webp(chunks: Buffer[], length?: number): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE((length ?? body.length) >>> 0, 4);
  return Buffer.concat([head, body]);
}

/** The `VP8X` chunk that says which others follow. */
export function webpHeader(flags: number, width: number, height: number): Buffer {
  const data = Buffer.alloc(10);
  data.writeUInt8(flags, 0);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return riffChunk('VP8X', data);
}

export function box(type: string, data: Buffer, length = data.length + 8): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length >>> 0, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
}
