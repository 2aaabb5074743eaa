import { dayRange, onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import { writeTable } from '../../shared/pdf/pdf-table.ts';
import type { PdfWriter } from '../../shared/pdf/pdf-writer.ts';
import type { Sheet } from '../../shared/sheets/sheets.ts';
import type { Addendum } from './addendum.ts';
import { prizeSheet, protocolSheets, tieSheet } from './protocol-sheets.ts';
import type { Protocol } from './protocol.ts';
import { protocolWords } from './protocol.words.ts';
import { numbered, tieWords } from './tie.words.ts';

export interface ProtocolPaper {
  title: LocalisedText;
  zone: string;
  /** Null for a preview. */
  committedAt: string | null;
  protocol: Protocol;
  /** What happened since the commit; null for a preview. */
  addendum: Addendum | null;
  locale: Locale;
  at: Date;
}

/** The minutes of the jury as a paper. */
export function protocolPdf(paper: ProtocolPaper): Promise<Buffer> {
  const { locale, at, title } = paper;
  const words = protocolWords[locale];
  return pdfOf({ locale, title: `${words.title}: ${title.text}`, at }, (pdf) => writeProtocol(pdf, paper));
}

function writeProtocol(pdf: PdfWriter, paper: ProtocolPaper): void {
  const { title, zone, committedAt, protocol, locale } = paper;
  const words = protocolWords[locale];
  const dayOf = (moment: string) => onDate(wallTime(new Date(moment), zone).day, locale);
  pdf.heading(words.title);
  pdf.paragraph(title.text, { font: 'heading', size: 15 });
  pdf.paragraph(committedAt ? words.committed(dayOf(committedAt)) : words.preview);
  pdf.paragraph(words.terms(protocol.votesLeast, protocol.finalistsMost));
  for (const { kind, openedAt, closedAt, dueAt } of protocol.rounds) {
    const name = words.kinds[kind as keyof typeof words.kinds];
    const last = closedAt ? Date.parse(closedAt) : Date.parse(dueAt) - 1;
    const days = [new Date(openedAt), new Date(last)].map((moment) => wallTime(moment, zone).day) as [string, string];
    pdf.paragraph(`${name}: ${dayRange(...days, locale)}`);
  }
  pdf.gap(6);
  const [places, duels, scores, jury] = protocolSheets(protocol, locale) as [Sheet, Sheet, Sheet, Sheet];
  if (protocol.places.length) {
    writeSheet(pdf, places, [9, 8, 43, 27, 13]);
    if (paper.addendum?.left.length) writeAddendum(pdf, paper, paper.addendum);
    writeDecisions(pdf, paper, duels);
  }
  writeSheet(pdf, scores, [7, 36, 10, 12, 15, 10, 10]);
  writeSheet(pdf, jury, [16, 14, 20, 20, 30]);
  pdf.paragraph(words.note, { size: 9.5, colour: colours.muted });
}

function writeDecisions(pdf: PdfWriter, { protocol, locale }: ProtocolPaper, duels: Sheet): void {
  const words = protocolWords[locale];
  if (protocol.prizes?.length) writeSheet(pdf, prizeSheet(protocol.prizes, protocol, locale), PRIZE_SHARES);
  if (protocol.ties) writeTies(pdf, protocol, locale);
  if (protocol.chair) {
    pdf.heading(words.chair, 2);
    pdf.paragraph(protocol.chair);
  }
  const shares = duels.head.map(() => 1);
  writeSheet(pdf, duels, shares, words.duelsNote);
}

const PRIZE_SHARES = [28, 9, 8, 29, 26];

function writeTies(pdf: PdfWriter, protocol: Protocol, locale: Locale): void {
  const { name, head, rows } = tieSheet(protocol, locale);
  pdf.heading(name, 2);
  for (const text of [...head, ...rows.flat()]) pdf.paragraph(String(text));
}

/** Beside the places, because it says what has become of them. */
function writeAddendum(pdf: PdfWriter, { protocol, zone, locale }: ProtocolPaper, { left, prizes }: Addendum): void {
  const words = tieWords[locale];
  pdf.heading(words.addendum, 2);
  for (const { number, why, at } of left) {
    const day = at && `, ${onDate(wallTime(new Date(at), zone).day, locale)}`;
    pdf.paragraph(`${capital(numbered([number], locale))}: ${words.left[why]}${day ?? ''}`);
  }
  if (prizes) writeSheet(pdf, prizeSheet(prizes, protocol, locale, words.movesUp), PRIZE_SHARES);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function writeSheet(pdf: PdfWriter, { name, head, rows }: Sheet, shares: readonly number[], note?: string): void {
  pdf.heading(name, 2);
  if (note) pdf.paragraph(note);
  writeTable(pdf, {
    columns: head.map((title, index) => ({ title, share: shares[index] ?? 1 })),
    rows: rows.map((row) => row.map((value) => ({ text: String(value) }))),
  });
}
