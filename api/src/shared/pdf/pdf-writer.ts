import type { Locale } from '@inclusive/localisation/locale';
import { colours } from './pdf-colours.ts';
import { type PdfFont, settingOf } from './pdf-fonts.ts';

export interface TextStyle {
  size?: number;
  font?: PdfFont;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  lang?: Locale;
  lineGap?: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Struct = PDFKit.PDFStructureElement;

const BODY = { size: 11, lineGap: 3 };
const headings = { 1: 24, 2: 16, 3: 13 } as const;
const headingTags = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

/**
 * Writes a tagged PDF from the top down. Everything that is drawn is either in the structure (headings, paragraphs,
 * tables, figures with words for what they show) or marked as decoration, so that a screen reader gets the whole paper.
 * `doc` is pdfkit's document, for free drawing within `figure` and `decoration`.
 */
export class PdfWriter {
  readonly doc: PDFKit.PDFDocument;
  readonly locale: Locale;
  /** How many times larger than A4 the paper is drawn. */
  readonly unit: number;
  private readonly root: Struct;

  constructor(doc: PDFKit.PDFDocument, locale: Locale, unit = 1) {
    this.doc = doc;
    this.locale = locale;
    this.unit = unit;
    this.root = doc.struct('Document', { lang: locale });
    doc.addStructure(this.root);
  }

  get left(): number {
    return this.doc.page.margins.left;
  }

  get width(): number {
    const { width, margins } = this.doc.page;
    return width - margins.left - margins.right;
  }

  /** Where the page's content must end. */
  get bottom(): number {
    return this.doc.page.height - this.doc.page.margins.bottom;
  }

  heading(text: string, level: 1 | 2 | 3 = 1, style: TextStyle = {}): void {
    const size = headings[level];
    this.roomFor(size * 4);
    this.text(headingTags[level], text, { size, font: 'heading', colour: colours.primary, lineGap: 2, ...style });
    this.gap(size / 2);
  }

  paragraph(text: string, style: TextStyle = {}): void {
    this.text('P', text, style);
    this.gap(6);
  }

  /** A line of words that leads to an address. */
  link(text: string, url: string, style: TextStyle = {}): void {
    const { doc } = this;
    const tag = doc.struct('Link');
    tag.add(() => {
      const top = doc.y;
      this.drawText(text, { colour: colours.primary, ...style });
      const width = Math.min(this.width, doc.widthOfString(text));
      doc.link(this.left, top, width, doc.y - top, url, { structParent: tag, Contents: pdfText(text) } as object);
    });
    tag.end();
    this.add(tag);
    this.gap(6);
  }

  /** As `link`, at a place of its own. */
  linkAt(text: string, url: string, { x, y, width }: Omit<Box, 'height'>, style: TextStyle = {}): void {
    const { doc } = this;
    const before = { x: doc.x, y: doc.y };
    const tag = doc.struct('Link');
    tag.add(() => {
      this.drawText(text, { colour: colours.primary, ...style }, { x, y, width });
      doc.link(x, y, width, doc.y - y, url, { structParent: tag, Contents: pdfText(text) } as object);
    });
    tag.end();
    this.add(tag);
    doc.x = before.x;
    doc.y = before.y;
  }

  /** Text at a place of its own; the place of what follows does not change. */
  textAt(text: string, { x, y, width }: Omit<Box, 'height'>, style: TextStyle & { tag?: string } = {}): void {
    const { doc } = this;
    const before = { x: doc.x, y: doc.y };
    this.addTagged(style.tag ?? 'P', style, () => this.drawText(text, style, { x, y, width }));
    doc.x = before.x;
    doc.y = before.y;
  }

  /** A drawing, and in words what it shows. */
  figure(alt: string, box: Box, draw: () => void): void {
    const bbox = [box.x, box.y, box.x + box.width, box.y + box.height];
    const tag = this.doc.struct('Figure', { alt, bbox } as object, [draw]);
    this.add(tag);
  }

  /** What adds nothing for somebody who listens: rules, grounds, ornaments, page numbers. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  gap(points: number): void {
    this.doc.y += points;
  }

  /** Begins a new page when the rest of this one is lower than that. */
  roomFor(height: number): boolean {
    if (this.doc.y + height <= this.bottom) return false;
    this.doc.addPage();
    return true;
  }

  add(tag: Struct): void {
    this.root.add(tag);
  }

  /** Height of a text in a width, as `drawText` draws it. */
  heightOf(text: string, style: TextStyle, width: number): number {
    const words = this.use(style, text);
    return this.doc.heightOfString(words, { width, lineGap: style.lineGap ?? BODY.lineGap });
  }

  /** Untagged: for use within a tag or a decoration. */
  drawText(text: string, style: TextStyle = {}, place?: Omit<Box, 'height'>): void {
    const words = this.use(style, text);
    this.doc.text(words, place?.x ?? this.left, place?.y ?? this.doc.y, {
      width: place?.width ?? this.width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? BODY.lineGap,
    });
  }

  /** Ends the document's structure; nothing may be written afterwards but decoration. */
  end(): void {
    this.root.end();
  }

  private text(tag: string, text: string, style: TextStyle): void {
    this.addTagged(tag, style, () => this.drawText(text, style));
  }

  private addTagged(tag: string, { lang }: TextStyle, draw: () => void): void {
    const isOther = lang !== undefined && lang !== this.locale;
    this.add(this.doc.struct(tag, isOther ? { lang } : {}, [draw]));
  }

  /** Makes font, size and colour current. @returns the text as the font can write it */
  private use({ font, size, colour }: TextStyle, text: string): string {
    const setting = settingOf(font ?? 'text', text);
    this.doc
      .font(setting.font)
      .fontSize(size ?? BODY.size)
      .fillColor(colour ?? colours.ink);
    return setting.text;
  }
}

/** pdfkit writes `String` objects as texts, plain strings as names. */
function pdfText(text: string): unknown {
  return new String(text);
}
