import { type Locale, locales } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import { writeQr } from '../../shared/pdf/pdf-qr.ts';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import type { Box, PdfWriter, TextStyle } from '../../shared/pdf/pdf-writer.ts';
import type { CaptionedPhoto } from './exhibition.reader.ts';
import { emotionWords, paperWords } from './exhibition.words.ts';

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

interface Line {
  text: string;
  style: TextStyle & { tag?: string };
  gap: number;
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
    writeCaption(pdf, paper, photo, { box, lines: (size) => linesOf(photo, size, false), qr: 74, largest: 24 });
  });
}

function writePages(pdf: PdfWriter, paper: CaptionPaper): void {
  paper.photos.forEach((photo, index) => {
    if (index > 0) pdf.doc.addPage();
    const { top } = pdf.doc.page.margins;
    const box = { x: pdf.left, y: top, width: pdf.width, height: pdf.bottom - top };
    writeCaption(pdf, paper, photo, { box, lines: (size) => linesOf(photo, size, true), qr: 104, largest: 34 });
  });
}

interface CaptionPlan {
  box: Box;
  lines: (size: number) => Line[];
  qr: number;
  largest: number;
}

const SMALLEST = 9;

/** As large as it fits; beside the code in the corner below, nothing is written. */
function writeCaption(
  pdf: PdfWriter,
  { addressOf, locale }: CaptionPaper,
  photo: CaptionedPhoto,
  { box, lines, qr, largest }: CaptionPlan,
): void {
  const room = box.height - qr - 8;
  const heightOf = (size: number) =>
    lines(size).reduce((sum, { text, style, gap }) => sum + pdf.heightOf(text, style, box.width) + gap, 0);
  let size = largest;
  while (size > SMALLEST && heightOf(size) > room) size -= 0.5;
  let { y } = box;
  for (const { text, style, gap } of lines(size)) {
    pdf.textAt(text, { x: box.x, y, width: box.width }, style);
    y += pdf.heightOf(text, style, box.width) + gap;
  }
  const bottom = box.y + box.height;
  const words = paperWords[locale];
  pdf.textAt(
    words.number(photo.number),
    { x: box.x, y: bottom - 16, width: box.width - qr - 8 },
    { size: 12, font: 'bold', colour: colours.muted },
  );
  const alt = words.code(photo.said[locale].title.text);
  writeQr(pdf, { text: addressOf(photo), alt, x: box.x + box.width - qr, y: bottom - qr, size: qr });
}

/** The author's own words first and largest, then the other languages. */
function linesOf(photo: CaptionedPhoto, size: number, hasStory: boolean): Line[] {
  const own = photo.locale;
  const order = [own, ...locales.filter((locale) => locale !== own)];
  const small = size * 0.72;
  const lines: Line[] = [];
  if (photo.credit) lines.push({ text: photo.credit, style: { size: small, font: 'bold' }, gap: size * 0.7 });
  for (const locale of order) {
    const { title, story, ageGroup } = photo.said[locale];
    const isOwn = locale === own;
    if (isOwn || title.locale === locale) {
      const style = { font: 'heading', size: isOwn ? size : size * 0.85, colour: colours.primary } as const;
      lines.push({ text: title.text, style: { ...style, lang: title.locale, tag: isOwn ? 'H1' : 'H2' }, gap: 2 });
    }
    const facts = [
      photo.emotions.map((emotion) => emotionWords[locale][emotion] ?? emotion).join(', '),
      ageGroup?.locale === locale ? ageGroup.text : '',
      photo.place ?? '',
    ];
    const text = facts.filter(Boolean).join(' · ');
    const tells = hasStory && story !== null && (isOwn || story.locale === locale);
    lines.push({ text, style: { size: small, lang: locale, colour: colours.muted }, gap: tells ? 4 : size * 0.6 });
    if (tells) lines.push({ text: story.text, style: { size: small, lang: story.locale }, gap: size * 0.7 });
  }
  if (photo.credit) lines.push(...lines.splice(0, 1));
  return lines;
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
