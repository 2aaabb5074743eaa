const START_OF_IMAGE = Buffer.from('ffd8', 'hex');

/** A JFIF header of version 1.1 without a thumbnail; the resolution is in dots an inch, across and down. */
function jfifHeader(dpi: number): Buffer {
  const header = Buffer.from('ffe000104a46494600010101000000000000', 'hex');
  header.writeUInt16BE(dpi, 12);
  header.writeUInt16BE(dpi, 14);
  return header;
}

/**
 * The same JPEG with a resolution in a JFIF header, the one place for it that is no metadata of a camera.
 * @throws Error when it is no JPEG, or has such a header already
 */
export function jpegAt(jpeg: Buffer, dpi: number): Buffer {
  const start = jpeg.subarray(0, START_OF_IMAGE.length);
  if (!start.equals(START_OF_IMAGE) || jpeg.readUInt16BE(START_OF_IMAGE.length) === 0xffe0)
    throw new Error('a bare JPEG is needed');
  return Buffer.concat([start, jfifHeader(dpi), jpeg.subarray(START_OF_IMAGE.length)]);
}
