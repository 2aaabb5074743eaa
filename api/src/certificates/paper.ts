import { groupedCode } from '@inclusive/calendar/codes';
import type { Locale } from '@inclusive/localisation/locale';
import { colours } from '../shared/pdf/pdf-colours.ts';
import { writeQr } from '../shared/pdf/pdf-qr.ts';
import type { PdfWriter, TextStyle } from '../shared/pdf/pdf-writer.ts';
import { pdfOf } from '../shared/pdf/pdf.ts';
import { type CertificateRow, type Texts, textIn } from './certificate-row.ts';
import { dayIn, durationIn, paperWords } from './paper.words.ts';
import { drawBand } from './woven-band.ts';

export interface Paper {
  certificate: CertificateRow;
  leadNames: Texts;
  /** Of the public page that tells the certificate's state. */
  address: string;
}

const ASIDE = 150;
const QR = 132;
const GAP = 36;
/** Where the facts stand unless the text above needs more room. */
const FACTS = 352;

/** The certificate as a sheet of A4, in one of the three languages. */
export function paperOf(paper: Paper, locale: Locale): Promise<Buffer> {
  const { certificate } = paper;
  const course = textIn(certificate.titles, locale).text;
  const title = `${paperWords[locale].title}: ${course}`;
  const at = new Date(certificate.issuedAt);
  return pdfOf({ locale, title, at, layout: 'landscape' }, (pdf) => write(pdf, paper));
}

function write(pdf: PdfWriter, paper: Paper): void {
  pdf.decoration(() => drawBand(pdf));
  const column = { x: pdf.left, width: pdf.width - ASIDE - GAP };
  const top = writePerson(pdf, paper.certificate, column, pdf.doc.y - 2);
  writeFacts(pdf, paper, { ...column, y: Math.max(top, FACTS) });
  writeAside(pdf, paper);
}

interface Column {
  x: number;
  width: number;
}

/** Returns where the text ends. */
function writePerson(pdf: PdfWriter, certificate: CertificateRow, column: Column, top: number): number {
  const words = paperWords[pdf.locale];
  const course = textIn(certificate.titles, pdf.locale);
  const quiet = { size: 12, colour: colours.muted };
  const lines: { text: string; style: TextStyle & { tag?: string }; after: number; most?: number }[] = [
    { text: words.title, style: { font: 'heading', size: 34, colour: colours.primary, tag: 'H1' }, after: 16 },
    { text: words.certify, style: quiet, after: 6 },
    { text: certificate.holderName ?? '', style: { font: 'heading', size: 27 }, after: 12, most: 70 },
    { text: words.completed, style: quiet, after: 6 },
    {
      text: words.quoted(course.text),
      style: { font: 'heading', size: 19, colour: colours.primary, lang: course.locale },
      after: 14,
      most: 78,
    },
  ];
  return lines.reduce((y, { text, style, after, most }) => {
    const fitting = most ? { ...style, size: sizeWithin(pdf, text, style, column.width, most) } : style;
    pdf.textAt(text, { ...column, y }, { lineGap: 2, ...fitting });
    return y + pdf.heightOf(text, { lineGap: 2, ...fitting }, column.width) + after;
  }, top);
}

/** The largest size at which the text takes no more than the height. */
function sizeWithin(pdf: PdfWriter, text: string, style: TextStyle, width: number, most: number): number {
  let size = style.size ?? 12;
  while (size > 10 && pdf.heightOf(text, { lineGap: 2, ...style, size }, width) > most) size -= 1;
  return size;
}

function writeFacts(pdf: PdfWriter, { certificate, leadNames }: Paper, at: Column & { y: number }): void {
  const { locale } = pdf;
  const words = paperWords[locale];
  const partner = textIn(certificate.partnerNames, locale);
  const lead = textIn(leadNames, locale);
  const { expiresAt } = certificate;
  const narrow = [
    { label: words.length, text: durationIn(certificate.minutes, locale), lang: locale },
    { label: words.date, text: dayIn(certificate.completedAt, locale), lang: locale },
    ...(expiresAt ? [{ label: words.until, text: dayIn(expiresAt, locale), lang: locale }] : []),
  ];
  const share = at.width / 3;
  narrow.forEach((fact, index) => writeFact(pdf, fact, { x: at.x + index * share, y: at.y, width: share - 12 }));
  const half = at.width / 2;
  const signed = at.y + 44;
  const wide = [
    { label: words.partner, text: partner.text, lang: partner.locale },
    { label: words.lead, text: lead.text, lang: lead.locale },
  ];
  wide.forEach((fact, index) => {
    const x = at.x + index * half;
    pdf.decoration(() => drawLine(pdf, x, signed, half - 20));
    writeFact(pdf, fact, { x, y: signed + 7, width: half - 20 });
  });
}

function writeFact(
  pdf: PdfWriter,
  { label, text, lang }: { label: string; text: string; lang: Locale },
  place: Column & { y: number },
): void {
  pdf.textAt(label, place, { size: 9, colour: colours.muted });
  pdf.textAt(text, { ...place, y: place.y + 13 }, { size: 11, font: 'bold', lang, lineGap: 1 });
}

function writeAside(pdf: PdfWriter, { certificate, address }: Paper): void {
  const words = paperWords[pdf.locale];
  const x = pdf.left + pdf.width - ASIDE;
  const y = 165;
  const centred = { x, width: ASIDE };
  writeQr(pdf, { text: address, alt: words.qr, x: x + (ASIDE - QR) / 2, y, size: QR });
  const small: TextStyle = { size: 9, colour: colours.muted, align: 'center' };
  pdf.linkAt(words.check, address, { ...centred, y: y + QR + 6 }, { ...small, size: 10, colour: colours.primary });
  pdf.textAt(words.number, { ...centred, y: y + QR + 32 }, small);
  const number: TextStyle = { size: 13, font: 'bold', align: 'center' };
  pdf.textAt(groupedCode(certificate.number), { ...centred, y: y + QR + 45 }, number);
}

function drawLine({ doc }: PdfWriter, x: number, y: number, width: number): void {
  doc
    .lineWidth(0.75)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colours.primary);
}
