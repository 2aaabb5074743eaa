/** The smallest content that counts as a file of each kind, by extension; for tests. */
export const mediaSamples: Readonly<Record<string, Uint8Array>> = {
  svg: text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'),
  png: base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  jpg: text('\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xd9'),
  webp: base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  mp4: text('\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42'),
  webm: text('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm'),
  mp3: text('ID3\x04\x00\x00\x00\x00\x00\x00'),
  ogg: text('OggS\x00\x02'),
  m4a: text('\x00\x00\x00\x18ftypM4A \x00\x00\x02\x00M4A mp42'),
  pdf: text('%PDF-1.4\n%%EOF\n'),
};

function text(content: string): Uint8Array {
  return Uint8Array.from(content, (letter) => letter.charCodeAt(0));
}

function base64(content: string): Uint8Array {
  return Uint8Array.from(Buffer.from(content, 'base64'));
}
