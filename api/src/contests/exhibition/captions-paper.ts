import type { Locale } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import { writeQr } from '../../shared/pdf/pdf-qr.ts';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import type { Box, PdfWriter } from '../../shared/pdf/pdf-writer.ts';
import { captionLines, type CaptionLine, fittingSize, sheetsOf } from './caption-lines.ts';
import type { CaptionedPhoto } from './exhibition.reader.ts';
import { paperWords } from './exhibition.words.ts';

/** `labels`: four of A6 on a sheet of A4, to be cut out; `pages`: a sheet a photo, with its story. */
export const captionFormats = ['labels', 'pages'] as const;
export type CaptionFormat = (typeof captionFormats)[number];

export interface CaptionPaper {
  locale: Locale;
  title: string;
  photos: readonly CaptionedPhoto[];
  format: CaptionFormat;
  /** Where a photo has its page, without a language: visitors are led to theirs. */
  addressOf(photo: CaptionedPhoto): string;
  at: Date;
}

/** Captions in three languages, each with a code that leads to the page of its photo. */
export function captionsPdf(paper: CaptionPaper): Promise<Buffer> {
  const { locale, at, format } = paper;
  const title = `${paperWords[locale].captions}: ${paper.title}`;
  const isBlank = format === 'labels';
  return pdfOf({ locale, title, at, isBare: true, isBlank }, (pdf) => (isBlank ? writeLabels : writePages)(pdf, paper));
}

const A6_PADDING = 24;

function writeLabels(pdf: PdfWriter, paper: CaptionPaper): void {
  const { width, height } = pdf.doc.page;
  paper.photos.forEach((photo, index) => {
    const place = index % 4;
    if (index > 0 && place === 0) pdf.doc.addPage();
    if (place === 0) pdf.decoration(() => cutMarks(pdf));
    const x = (place % 2) * (width / 2) + A6_PADDING;
    const y = Math.floor(place / 2) * (height / 2) + A6_PADDING;
    const box = { x, y, width: width / 2 - 2 * A6_PADDING, height: height / 2 - 2 * A6_PADDING };
    const room = { width: box.width, height: box.height - LABEL.qr - 8 };
    const size = fittingSize(pdf, (each) => captionLines(photo, each, false), room, LABEL) ?? LABEL.smallest;
    writeLines(pdf, captionLines(photo, size, false), box);
    writeNumber(pdf, paper, photo, box, LABEL.qr);
    writeCode(pdf, paper, photo, box, LABEL.qr);
  });
}

const LABEL = { largest: 24, smallest: 7, qr: 74 };
/** A story is read standing: where it needs letters smaller than these, it goes on on another sheet. */
const SHEET = { largest: 34, smallest: 17, qr: 104 };

function writePages(pdf: PdfWriter, paper: CaptionPaper): void {
  paper.photos.forEach((photo, index) => {
    if (index > 0) pdf.doc.addPage();
    const { top } = pdf.doc.page.margins;
    const box = { x: pdf.left, y: top, width: pdf.width, height: pdf.bottom - top };
    const room = { width: box.width, height: box.height - SHEET.qr - 8 };
    const size = fittingSize(pdf, (each) => captionLines(photo, each, true), room, SHEET) ?? SHEET.smallest;
    const sheets = sheetsOf(pdf, captionLines(photo, size, true), { ...room, laterHeight: box.height - 24 });
    sheets.forEach((lines, sheet) => {
      if (sheet > 0) pdf.doc.addPage();
      writeLines(pdf, lines, box);
      writeNumber(pdf, paper, photo, box, SHEET.qr, sheets.length > 1 ? `${sheet + 1} / ${sheets.length}` : '');
      if (sheet === 0) writeCode(pdf, paper, photo, box, SHEET.qr);
    });
  });
}

function writeLines(pdf: PdfWriter, lines: readonly CaptionLine[], { x, y: top, width }: Box): void {
  let y = top;
  for (const { text, style, gap } of lines) {
    pdf.textAt(text, { x, y, width }, style);
    y += pdf.heightOf(text, style, width) + gap;
  }
}

/** In the corners below, beside which nothing is written: the number, and the code. */
function writeNumber(
  pdf: PdfWriter,
  { locale }: CaptionPaper,
  photo: CaptionedPhoto,
  { x, y, width, height }: Box,
  qr: number,
  sheet = '',
): void {
  const text = [paperWords[locale].number(photo.number), sheet].filter(Boolean).join(' · ');
  const style = { size: 12, font: 'bold', colour: colours.muted } as const;
  pdf.textAt(text, { x, y: y + height - 16, width: width - qr - 8 }, style);
}

function writeCode(pdf: PdfWriter, paper: CaptionPaper, photo: CaptionedPhoto, box: Box, size: number): void {
  const { addressOf, locale } = paper;
  const alt = paperWords[locale].code(photo.said[locale].title.text);
  writeQr(pdf, { text: addressOf(photo), alt, x: box.x + box.width - size, y: box.y + box.height - size, size });
}

function cutMarks({ doc }: PdfWriter): void {
  const { width, height } = doc.page;
  doc.lineWidth(0.5).dash(3, { space: 4 });
  doc
    .moveTo(width / 2, 0)
    .lineTo(width / 2, height)
    .stroke(colours.hairline);
  doc
    .moveTo(0, height / 2)
    .lineTo(width, height / 2)
    .stroke(colours.hairline);
  doc.undash();
}
