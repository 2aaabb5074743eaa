import PDFDocument from 'pdfkit';
import type { Locale } from '@inclusive/localisation/locale';
import { fontFile, pdfFonts } from './pdf-fonts.ts';
import { FOOTER, writeFooters, writeLetterhead } from './pdf-frame.ts';
import { PdfWriter } from './pdf-writer.ts';

export interface PdfOptions {
  locale: Locale;
  title: string;
  /** When the paper is made; the same words at the same moment give the same bytes. */
  at: Date;
  layout?: 'portrait' | 'landscape';
  /** Without the platform's sign at the top of the first page. */
  isBare?: boolean;
}

const MARGIN = 54;

/**
 * A tagged PDF (structure, language, title; PDF/UA) on A4 with embedded fonts, the platform's sign on top and the European
 * Union's emblem at the foot of every page.
 */
export function pdfOf(options: PdfOptions, write: (pdf: PdfWriter) => void): Promise<Buffer> {
  const doc = documentOf(options);
  const bytes = bytesOf(doc);
  const pdf = new PdfWriter(doc, options.locale);
  if (!options.isBare) writeLetterhead(pdf);
  write(pdf);
  writeFooters(pdf);
  pdf.end();
  doc.end();
  return bytes;
}

function documentOf({ locale, title, at, layout = 'portrait' }: PdfOptions): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    layout,
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: FOOTER },
    bufferPages: true,
    font: fontFile('text') as unknown as string,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: { Title: title, Creator: 'INCLUSIVE', Producer: 'INCLUSIVE', CreationDate: at, ModDate: at },
  });
  for (const font of pdfFonts) doc.registerFont(font, fontFile(font));
  return doc;
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
