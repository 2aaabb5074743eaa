import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import yazl from 'yazl';

type Files = Record<string, string | Buffer>;

export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype' });
  }
  zip.end();
  return buffer(zip.outputStream);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${type}"/></Types>`;

/** A document of Word with a paragraph for each text; other files, such as macros, come beside. */
export function docx(paragraphs: string[], files: Files = {}, type = word): Promise<Buffer> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipOf({
    '[Content_Types].xml': types(type),
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}<w:instrText>PAGE</w:instrText></w:body></w:document>`,
    ...files,
  });
}

export function pptx(slides: string[]): Promise<Buffer> {
  const pages = slides.map((text, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
  ]);
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
  return zipOf({ '[Content_Types].xml': types(type), ...(Object.fromEntries(pages) as Files) });
}

export function xlsx(cells: string[]): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    'xl/sharedStrings.xml': `<sst>${cells.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet><c t="s"><v>0</v></c></worksheet>',
  });
}

export function openDocument(kind: 'text' | 'presentation' | 'spreadsheet', paragraphs: string[], files: Files = {}) {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content>${paragraphs.map((text) => `<text:p>${text}</text:p>`).join('')}</office:document-content>`,
    ...files,
  });
}

export function epub(chapters: string[]): Promise<Buffer> {
  const names = chapters.map((_, index) => `c${chapters.length - index}`);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfile full-path="OPS/book.opf"/></container>',
    'OPS/book.opf': `<package>${names.map((id) => `<item id="${id}" href="${id}.xhtml"/>`).join('')}${names.map((id) => `<itemref idref="${id}"/>`).join('')}</package>`,
    ...Object.fromEntries(
      chapters.map((text, index) => [
        `OPS/${names[index]}.xhtml`,
        `<html><head><title>no</title></head><p>${text}</p></html>`,
      ]),
    ),
  });
}

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
);

/** A page for each text. */
export function pdf(pages: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, font, ...options });
  for (const text of pages) document.addPage().text(text);
  document.end();
  return buffer(document);
}

/** The container of old Office files, and of locked new ones, with nothing but its header and its directory. */
export function oleOf(...streams: string[]): Buffer {
  const directory = streams.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    return entry;
  });
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([header, ...directory]);
}
