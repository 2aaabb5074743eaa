import { drawEmblem, emblemWidth } from './eu-emblem.ts';
import { colours } from './pdf-colours.ts';
import { frameWords } from './pdf-words.ts';
import type { PdfWriter } from './pdf-writer.ts';

const EMBLEM = 34;
/** What the footer takes of a page, its distance to the text included. */
export const FOOTER = 118;

/** The platform's name and sign, at the top of the first page. */
export function writeLetterhead(pdf: PdfWriter): void {
  const { doc, left } = pdf;
  const y = doc.y;
  pdf.decoration(() => {
    doc.save().translate(left, y).scale(0.75);
    doc.path(sign.pages).fill(colours.primary);
    doc.path(sign.sun).fill(colours.primary);
    doc.restore();
  });
  pdf.textAt(
    'INCLUSIVE',
    { x: left + 46, y: y + 4, width: 300 },
    { font: 'heading', size: 16, colour: colours.primary },
  );
  pdf.textAt(
    frameWords[pdf.locale].tagline,
    { x: left + 46, y: y + 24, width: 300 },
    { size: 10, colour: colours.muted },
  );
  doc.y = y + 62;
}

/** The European Union's emblem with the words that belong to it; tagged once, decoration on the pages after. */
export function writeFooters(pdf: PdfWriter): void {
  const { count } = pdf.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.doc.switchToPage(page);
    withoutBottomMargin(pdf, (y) => {
      if (page === 0) writeSupport(pdf, y);
      else pdf.decoration(() => drawSupport(pdf, y), 'Pagination');
      if (count > 1) pdf.decoration(() => drawPageNumber(pdf, page + 1, count), 'Pagination');
    });
  }
}

/** Text below the margin would begin a new page. */
function withoutBottomMargin(pdf: PdfWriter, write: (y: number) => void): void {
  const { margins, height } = pdf.doc.page;
  const { bottom } = margins;
  margins.bottom = 0;
  write(height - (FOOTER - 24) * pdf.unit);
  margins.bottom = bottom;
}

function writeSupport(pdf: PdfWriter, y: number): void {
  const words = frameWords[pdf.locale];
  pdf.decoration(() => drawRule(pdf, y));
  const height = EMBLEM * pdf.unit;
  const box = { x: pdf.left, y: y + 10 * pdf.unit, width: emblemWidth(height), height };
  pdf.figure(words.emblem, box, () => drawEmblem(pdf, box.x, box.y, height));
  for (const { text, place, style } of supportLines(pdf, y)) pdf.textAt(text, place, style);
}

function drawSupport(pdf: PdfWriter, y: number): void {
  drawRule(pdf, y);
  drawEmblem(pdf, pdf.left, y + 10 * pdf.unit, EMBLEM * pdf.unit);
  for (const { text, place, style } of supportLines(pdf, y)) pdf.drawText(text, style, place);
}

function supportLines(pdf: PdfWriter, y: number) {
  const { unit } = pdf;
  const words = frameWords[pdf.locale];
  const x = pdf.left + (emblemWidth(EMBLEM) + 10) * unit;
  const width = pdf.width - (x - pdf.left);
  const small = { size: 8 * unit, colour: colours.muted, lineGap: unit };
  return [
    {
      text: words.cofunded,
      place: { x, y: y + 8 * unit, width },
      style: { size: 11 * unit, font: 'bold', colour: colours.europeBlue } as const,
    },
    { text: words.programme, place: { x, y: y + 24 * unit, width }, style: small },
    { text: words.project, place: { x, y: y + 35 * unit, width }, style: small },
  ];
}

function drawRule({ doc, left, width }: PdfWriter, y: number): void {
  doc
    .lineWidth(0.75)
    .moveTo(left, y)
    .lineTo(left + width, y)
    .stroke(colours.hairline);
}

function drawPageNumber(pdf: PdfWriter, number: number, total: number): void {
  const place = { x: pdf.left, y: pdf.doc.page.height - 32, width: pdf.width };
  pdf.drawText(frameWords[pdf.locale].page(number, total), { size: 9, colour: colours.muted, align: 'right' }, place);
}

/** The platform's sign, on a ground of 48 × 48. */
const sign = {
  pages:
    'M4 14.5Q4 13 5.5 13.3 16 15 23 20v24Q16 38.5 5.5 37 4 36.8 4 35.5z' +
    'M44 14.5Q44 13 42.5 13.3 32 15 25 20v24Q32 38.5 42.5 37 44 36.8 44 35.5z',
  sun: 'M24 1.5l7 7-7 7-7-7z',
};
