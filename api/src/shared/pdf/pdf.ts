import type { Locale } from '@inclusive/localisation/locale';
import { fontFile, pdfFonts } from './pdf-fonts.ts';
import { FOOTER, writeFooters, writeLetterhead } from './pdf-frame.ts';
import { PdfWriter } from './pdf-writer.ts';

const units = { A4: 1, A3: Math.SQRT2, A2: 2 } as const;
export type PaperSize = keyof typeof units;

export interface PdfOptions {
  locale: Locale;
  title: string;
  /** When the paper is made; the same words at the same moment give the same bytes. */
  at: Date;
  layout?: 'portrait' | 'landscape';
  /** Larger papers are laid out as A4 is, all of it larger. */
  size?: PaperSize;
  /** Without the platform's sign at the top of the first page. */
  isBare?: boolean;
  /** Nothing but what is written: no margins, no sign, no emblem; for labels that are cut out. */
  isBlank?: boolean;
}

const MARGIN = 54;

/**
 * A tagged PDF (structure, language, title; PDF/UA), usually on A4, with embedded fonts, the platform's sign on top and the European
 * Union's emblem at the foot of every page.
 */
export async function pdfOf(options: PdfOptions, write: (pdf: PdfWriter) => void): Promise<Buffer> {
  const doc = await documentOf(options);
  const bytes = bytesOf(doc);
  const pdf = new PdfWriter(doc, options.locale, unitOf(options));
  if (!options.isBare && !options.isBlank) writeLetterhead(pdf);
  write(pdf);
  if (!options.isBlank) writeFooters(pdf);
  pdf.end();
  doc.end();
  return bytes;
}

function unitOf({ size = 'A4' }: PdfOptions): number {
  return units[size];
}

function marginsOf(options: PdfOptions) {
  if (options.isBlank) return { top: 0, left: 0, right: 0, bottom: 0 };
  const margin = MARGIN * unitOf(options);
  return { top: margin, left: margin, right: margin, bottom: FOOTER * unitOf(options) };
}

async function documentOf(options: PdfOptions): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const { locale, title, at, layout = 'portrait', size = 'A4' } = options;
  const doc = new PDFDocument({
    size,
    layout,
    margins: marginsOf(options),
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
