import { type OfficeFormat, officeFormatOf, pagesOf, readings, spineOf, wordPartsOf } from './office.rules.ts';
import { DocumentRefused, OfficeZip } from './office-zip.ts';
import type { TextTaker } from './text-taker.ts';
import { textOfXml } from './xml-text.ts';

/** @throws DocumentRefused */
export async function inspectOffice(path: string): Promise<OfficeFormat> {
  return opened(path, formatOf);
}

/** @throws DocumentRefused */
export async function readOffice(path: string, taker: TextTaker): Promise<number | undefined> {
  return opened(path, async (zip) => {
    const format = await formatOf(zip);
    const names = format === 'epub' ? await chaptersOf(zip) : wordPartsOf(format, zip.names);
    for (const name of names) {
      if (taker.isFull()) break;
      taker.take(textOfXml((await zip.text(name)) ?? '', readings[format]));
    }
    return format === 'epub' ? names.length : pagesOf(format, zip.names);
  });
}

async function opened<T>(path: string, work: (zip: OfficeZip) => Promise<T>): Promise<T> {
  const zip = await OfficeZip.open(path);
  try {
    return await work(zip);
  } finally {
    zip.close();
  }
}

async function formatOf(zip: OfficeZip): Promise<OfficeFormat> {
  const [contentTypes, mimetype, manifest] = await Promise.all(
    ['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml'].map((name) => zip.text(name)),
  );
  const encryption = await zip.text('META-INF/encryption.xml');
  const { format, fault } = officeFormatOf({
    names: zip.names,
    ...(contentTypes !== undefined && { contentTypes }),
    ...(mimetype !== undefined && { mimetype }),
    manifest: [manifest, encryption].join('\n'),
  });
  if (!format) throw new DocumentRefused(fault ?? 'MEDIA_UNKNOWN');
  return format;
}

async function chaptersOf(zip: OfficeZip): Promise<string[]> {
  const container = (await zip.text('META-INF/container.xml')) ?? '';
  const opfName = /\bfull-path="([^"]+)"/.exec(container)?.[1] ?? '';
  return spineOf((await zip.text(opfName)) ?? '', opfName);
}
