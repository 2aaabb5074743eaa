import { dayRange } from '@inclusive/calendar/words';
import type { Locale } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import { writeQr } from '../../shared/pdf/pdf-qr.ts';
import { type PaperSize, pdfOf } from '../../shared/pdf/pdf.ts';
import type { PdfWriter } from '../../shared/pdf/pdf-writer.ts';
import type { CaptionedPhoto } from './exhibition.reader.ts';
import type { Exhibition } from './exhibition.graphql.ts';
import { paperWords } from './exhibition.words.ts';

export const posterSizes = ['a3', 'a2'] as const;
export type PosterSize = (typeof posterSizes)[number];

export interface Poster {
  locale: Locale;
  contest: Pick<Exhibition, 'title' | 'organisers'>;
  stops: readonly Pick<Exhibition['stops'][number], 'name' | 'room' | 'address' | 'fromDay' | 'toDay'>[];
  /** What stands on top, and where its JPEG lies. */
  picture: { photo: CaptionedPhoto; path: string } | undefined;
  size: PosterSize;
  /** Of the exhibition's page. */
  address: string;
  at: Date;
}

/** A poster: the picture, the route with its days, who organises it. */
export function posterPdf(poster: Poster): Promise<Buffer> {
  const { locale, contest, size, at } = poster;
  const title = `${paperWords[locale].exhibition}: ${contest.title.text}`;
  const paper = size.toUpperCase() as PaperSize;
  return pdfOf({ locale, title, at, size: paper, isBare: true }, (pdf) => writePoster(pdf, poster));
}

const QR = 92;
/** Of the paper's height, in points of A4. */
const PICTURE = 300;

function writePoster(pdf: PdfWriter, poster: Poster): void {
  const { unit } = pdf;
  const { contest, locale, picture } = poster;
  const words = paperWords[locale];
  pdf.paragraph(words.exhibition, { size: 15 * unit, colour: colours.muted });
  pdf.heading(contest.title.text, 1, { size: 40 * unit, lang: contest.title.locale });
  if (picture) writePicture(pdf, picture);
  writeRoute(pdf, poster);
  writeOrganisers(pdf, poster);
  const size = QR * unit;
  const place = { x: pdf.left + pdf.width - size, y: pdf.bottom - size - 4 * unit, size };
  writeQr(pdf, { text: poster.address, alt: words.more, ...place });
}

function writePicture(pdf: PdfWriter, { photo, path }: NonNullable<Poster['picture']>): void {
  const { doc, left, unit } = pdf;
  const scale = Math.min(pdf.width / photo.width, (PICTURE * unit) / photo.height);
  const box = { x: left, y: doc.y, width: photo.width * scale, height: photo.height * scale };
  pdf.figure(photo.altText, box, () => doc.image(path, box.x, box.y, { width: box.width, height: box.height }));
  doc.x = left;
  doc.y = box.y + box.height + 6 * unit;
  const { title } = photo.said[pdf.locale];
  const credit = [title.text, photo.credit].filter(Boolean).join(' · ');
  pdf.paragraph(credit, { size: 9.5 * unit, colour: colours.muted, lang: title.locale });
  pdf.gap(10 * unit);
}

/** As many stops as there is room for, as large as they fit; the code in the corner has its own room. */
function writeRoute(pdf: PdfWriter, { stops, locale }: Poster): void {
  const { unit } = pdf;
  const words = paperWords[locale];
  pdf.heading(words.route, 2, { size: 18 * unit });
  const lines = stops.length ? stops.map((stop) => lineOf(stop, locale)) : [{ text: words.noRoute, lang: locale }];
  const room = pdf.bottom - pdf.doc.y - 60 * unit;
  const width = pdf.width - (QR + 16) * unit;
  const heightAt = (size: number) =>
    lines.reduce((sum, { text }) => sum + pdf.heightOf(text, { size, lineGap: unit }, width) + 5 * unit, 0);
  let size = 14 * unit;
  while (size > 8 * unit && heightAt(size) > room) size -= 0.5 * unit;
  let left = 0;
  while (lines.length > 1 && heightAt(size) > room) {
    lines.splice(left ? -2 : -1);
    left = stops.length - lines.length;
    lines.push({ text: words.moreStops(left), lang: locale });
  }
  for (const { text, lang } of lines) {
    const style = { size, lineGap: unit, lang };
    pdf.textAt(text, { x: pdf.left, y: pdf.doc.y, width }, style);
    pdf.gap(pdf.heightOf(text, style, width) + 5 * unit);
  }
}

function lineOf({ name, room, address, fromDay, toDay }: Poster['stops'][number], locale: Locale) {
  const place = name ?? room?.name;
  const days = dayRange(fromDay, toDay, locale);
  const where = [place?.text, room?.library?.text, address].filter(
    (text, index, all) => text && all.indexOf(text) === index,
  );
  return { text: `${days}: ${where.join(', ')}`, lang: locale };
}

function writeOrganisers(pdf: PdfWriter, { contest, locale }: Poster): void {
  const { unit } = pdf;
  const words = paperWords[locale];
  const names = contest.organisers.map(({ name }) => name.text).join(', ');
  const width = pdf.width - (QR + 16) * unit;
  const text = `${words.organisers}: ${names}. ${words.free}.`;
  const style = { size: 10 * unit, colour: colours.muted, lineGap: unit };
  const height = pdf.heightOf(text, style, width);
  pdf.textAt(text, { x: pdf.left, y: pdf.bottom - height - 4 * unit, width }, style);
}
