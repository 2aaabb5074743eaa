import sharp from 'sharp';
import { plainPhoto } from '../photos.ts';
import {
  box,
  type HostileFile,
  HTML,
  intoJpeg,
  intoPng,
  jpegSegment,
  PAYLOAD,
  PDF,
  pngChunk,
  riffChunk,
  SCRIPT,
  SCRIPT_FILE,
  SVG,
  webp,
  webpHeader,
  zip,
} from './chunks.ts';

const COMMENT = 0xfe;
const APP1 = 0xe1;

/** Other kinds of files, which the sender calls photos. */
export function foreigners(): HostileFile[] {
  const gif = Buffer.concat([Buffer.from('GIF89a/*\0\x01\0', 'latin1'), Buffer.from(`*/=1;${SCRIPT_FILE}`)]);
  return [
    { name: 'an HTML page', bytes: Buffer.from(HTML) },
    { name: 'an SVG with a script', bytes: Buffer.from(SVG) },
    { name: 'an SVG behind white space', bytes: Buffer.from(`\n\n   ${SVG}`) },
    { name: 'a PDF', bytes: Buffer.from(PDF) },
    { name: 'a ZIP', bytes: zip() },
    { name: 'a script', bytes: Buffer.from(SCRIPT_FILE.repeat(4)) },
    { name: 'a GIF that is a script', bytes: gif },
    { name: 'a BMP', bytes: Buffer.from(`BM${'\0'.repeat(60)}${SCRIPT}`, 'latin1') },
    { name: 'a TIFF', bytes: Buffer.from(`II*\0\x08\0\0\0${SCRIPT.repeat(2)}`, 'latin1') },
    {
      name: 'a film',
      bytes: Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0mp41')), box('mdat', Buffer.from(HTML))]),
    },
    { name: 'a sound in a RIFF', bytes: Buffer.from(`RIFF\x24\0\0\0WAVEfmt ${SCRIPT}`, 'latin1') },
  ];
}

/** Photos that are something else as well. */
export async function polyglots(): Promise<HostileFile[]> {
  const [jpeg, png, still] = [await plainPhoto('jpeg'), await plainPhoto('png'), await plainPhoto('webp')];
  const behind = (photo: Buffer, kind: string) =>
    Object.entries({
      HTML: Buffer.from(HTML),
      SVG: Buffer.from(SVG),
      PDF: Buffer.from(PDF),
      'a ZIP': zip(),
      JavaScript: Buffer.from(SCRIPT_FILE),
    }).map(([name, content]): HostileFile => ({
      name: `a ${kind} with ${name} behind it`,
      bytes: Buffer.concat([photo, content]),
    }));
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${SVG}</x:xmpmeta>`);
  return [
    ...behind(jpeg, 'JPEG'),
    ...behind(png, 'PNG'),
    ...behind(still, 'WebP'),
    { name: 'a JPEG with HTML in a comment', bytes: intoJpeg(jpeg, jpegSegment(COMMENT, Buffer.from(HTML))) },
    { name: 'a JPEG with a PDF in its first bytes', bytes: intoJpeg(jpeg, jpegSegment(COMMENT, Buffer.from(PDF))) },
    {
      name: 'a JPEG whose comment opens a script',
      bytes: intoJpeg(jpeg, jpegSegment(COMMENT, Buffer.from(`*/=${SCRIPT_FILE}/*`), 0x2f2a)),
    },
    { name: 'a JPEG with an SVG in its XMP', bytes: intoJpeg(jpeg, jpegSegment(APP1, xmp)) },
    { name: 'a PNG with a script in its text', bytes: intoPng(png, pngChunk('tEXt', Buffer.from(`Title\0${SCRIPT}`))) },
    { name: 'a PNG with a chunk of its own', bytes: intoPng(png, pngChunk('evIl', Buffer.from(HTML))) },
    { name: 'a PNG whose pixels spell a page', bytes: await spelled() },
    {
      name: 'a WebP with an SVG in its XMP',
      bytes: webp([webpHeader(4, 640, 480), still.subarray(12), riffChunk('XMP ', Buffer.from(SVG))]),
    },
    {
      name: 'a WebP with a chunk of its own',
      bytes: webp([webpHeader(0, 640, 480), riffChunk('EVIL', Buffer.from(HTML)), still.subarray(12)]),
    },
    { name: 'a photo whose owner is a script', bytes: await owned() },
  ];
}

/** Stored, not packed, so that the very words stand in the file. */
function spelled(): Promise<Buffer> {
  const raw = { width: 64, height: 64, channels: 3 as const };
  const pixels = Buffer.alloc(raw.width * raw.height * raw.channels);
  pixels.fill(HTML);
  return sharp(pixels, { raw }).png({ compressionLevel: 0, adaptiveFiltering: false }).toBuffer();
}

async function owned(): Promise<Buffer> {
  return sharp(await plainPhoto('jpeg'))
    .withExif({ IFD0: { Artist: SCRIPT, ImageDescription: HTML, Copyright: PAYLOAD } })
    .withIccProfile('p3')
    .toBuffer();
}
