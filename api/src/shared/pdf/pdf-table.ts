import { colours } from './pdf-colours.ts';
import type { PdfWriter, TextStyle } from './pdf-writer.ts';

export interface PdfColumn {
  title: string;
  /** Part of the table's width, beside the other columns' parts. */
  share: number;
  align?: 'left' | 'right';
}

export interface PdfCell {
  text: string;
  lang?: TextStyle['lang'];
}

export interface PdfTable {
  columns: readonly PdfColumn[];
  rows: readonly (readonly PdfCell[])[];
  /** Last row, set off from the others. */
  total?: readonly PdfCell[];
}

const PADDING = 6;
const head: TextStyle = { font: 'bold', size: 9.5, colour: colours.muted };
const body: TextStyle = { size: 10.5 };
const total: TextStyle = { font: 'bold', size: 10.5 };

type Row = 'head' | 'body' | 'total';
const styles: Record<Row, TextStyle> = { head, body, total };

/** A table whose header cells are tagged as such; the header is drawn again on every page, once in the structure. */
export function writeTable(pdf: PdfWriter, table: PdfTable): void {
  const tag = pdf.doc.struct('Table');
  pdf.add(tag);
  const rows = new TableRows(pdf, tag, table.columns);
  const titles = table.columns.map(({ title }) => ({ text: title }));
  rows.write('head', titles);
  for (const cells of table.rows) rows.write('body', cells, titles);
  if (table.total) rows.write('total', table.total, titles);
  tag.end();
  pdf.gap(12);
}

class TableRows {
  private readonly pdf: PdfWriter;
  private readonly tag: PDFKit.PDFStructureElement;
  private readonly columns: readonly (PdfColumn & { x: number; width: number })[];

  constructor(pdf: PdfWriter, tag: PDFKit.PDFStructureElement, columns: readonly PdfColumn[]) {
    this.pdf = pdf;
    this.tag = tag;
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    let x = pdf.left;
    this.columns = columns.map((column) => {
      const width = (pdf.width * column.share) / shares;
      x += width;
      return { ...column, x: x - width, width };
    });
  }

  /** `again` is the header that is repeated where the row begins a new page. */
  write(row: Row, cells: readonly PdfCell[], again?: readonly PdfCell[]): void {
    const height = this.heightOf(row, cells);
    if (this.pdf.roomFor(height) && again) this.repeat(again);
    const top = this.pdf.doc.y;
    this.pdf.decoration(() => this.drawGround(row, top, height));
    const line = this.pdf.doc.struct('TR');
    this.tag.add(line);
    this.columns.forEach((column, index) => {
      const cell = cells[index] ?? { text: '' };
      const isHeader = row === 'head' || index === 0;
      const options = { ...(isHeader && { scope: row === 'head' ? 'Column' : 'Row' }), ...langOf(cell, this.pdf) };
      line.add(this.pdf.doc.struct(isHeader ? 'TH' : 'TD', options, [() => this.drawCell(row, column, cell, top)]));
    });
    line.end();
    this.pdf.doc.y = top + height;
  }

  private repeat(titles: readonly PdfCell[]): void {
    const top = this.pdf.doc.y;
    const height = this.heightOf('head', titles);
    this.pdf.decoration(() => {
      this.drawGround('head', top, height);
      this.columns.forEach((column, index) => this.drawCell('head', column, titles[index] ?? { text: '' }, top));
    }, 'Pagination');
    this.pdf.doc.y = top + height;
  }

  private heightOf(row: Row, cells: readonly PdfCell[]): number {
    const heights = this.columns.map(({ width }, index) =>
      this.pdf.heightOf(cells[index]?.text ?? '', styles[row], width - 2 * PADDING),
    );
    return Math.max(...heights) + 2 * PADDING;
  }

  private drawGround(row: Row, top: number, height: number): void {
    const { doc, left, width } = this.pdf;
    if (row !== 'body') doc.rect(left, top, width, height).fill(colours.sunken);
    const y = top + height;
    doc
      .lineWidth(0.75)
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke(colours.hairline);
  }

  private drawCell(row: Row, column: { x: number; width: number; align?: string }, cell: PdfCell, top: number): void {
    const style = { ...styles[row], align: column.align === 'right' ? ('right' as const) : ('left' as const) };
    const place = { x: column.x + PADDING, y: top + PADDING, width: column.width - 2 * PADDING };
    this.pdf.drawText(cell.text, style, place);
  }
}

function langOf({ lang }: PdfCell, { locale }: PdfWriter): { lang?: string } {
  return lang && lang !== locale ? { lang } : {};
}
