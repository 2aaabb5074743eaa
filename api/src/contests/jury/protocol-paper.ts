import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { colours } from '../../shared/pdf/pdf-colours.ts';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import { writeTable } from '../../shared/pdf/pdf-table.ts';
import type { PdfWriter } from '../../shared/pdf/pdf-writer.ts';
import type { Sheet } from '../../shared/sheets/sheets.ts';
import { protocolSheets } from './protocol-sheets.ts';
import type { Protocol } from './protocol.ts';
import { protocolWords } from './protocol.words.ts';

export interface ProtocolPaper {
  title: LocalisedText;
  zone: string;
  /** Null for a preview. */
  committedAt: string | null;
  protocol: Protocol;
  locale: Locale;
  at: Date;
}

/** The minutes of the jury as a paper. */
export function protocolPdf(paper: ProtocolPaper): Promise<Buffer> {
  const { locale, at, title } = paper;
  const words = protocolWords[locale];
  return pdfOf({ locale, title: `${words.title}: ${title.text}`, at }, (pdf) => writeProtocol(pdf, paper));
}

function writeProtocol(pdf: PdfWriter, { title, zone, committedAt, protocol, locale }: ProtocolPaper): void {
  const words = protocolWords[locale];
  const dayOf = (moment: string) => onDate(wallTime(new Date(moment), zone).day, locale);
  pdf.heading(words.title);
  pdf.paragraph(title.text, { font: 'heading', size: 15 });
  pdf.paragraph(committedAt ? words.committed(dayOf(committedAt)) : words.preview);
  pdf.paragraph(words.terms(protocol.votesLeast, protocol.finalistsMost));
  for (const { kind, openedAt, closedAt, dueAt } of protocol.rounds) {
    const name = words.kinds[kind as keyof typeof words.kinds];
    pdf.paragraph(words.round(name, dayOf(openedAt), dayOf(closedAt ?? dueAt)));
  }
  pdf.gap(6);
  const [places, duels, scores, jury] = protocolSheets(protocol, locale) as [Sheet, Sheet, Sheet, Sheet];
  writeSheet(pdf, places, [8, 12, 40, 28, 12]);
  if (protocol.chair) {
    pdf.heading(words.chair, 2);
    pdf.paragraph(protocol.chair);
  }
  writeSheet(
    pdf,
    duels,
    duels.head.map(() => 1),
    words.duelsNote,
  );
  writeSheet(pdf, scores, [11, 37, 9, 11, 12, 10, 10]);
  writeSheet(pdf, jury, [16, 14, 20, 20, 30]);
  pdf.paragraph(words.note, { size: 9.5, colour: colours.muted });
}

function writeSheet(pdf: PdfWriter, { name, head, rows }: Sheet, shares: readonly number[], note?: string): void {
  pdf.heading(name, 2);
  if (note) pdf.paragraph(note);
  writeTable(pdf, {
    columns: head.map((title, index) => ({ title, share: shares[index] ?? 1 })),
    rows: rows.map((row) => row.map((value) => ({ text: String(value) }))),
  });
}
