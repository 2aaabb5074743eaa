import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const atkinson = '@expo-google-fonts/atkinson-hyperlegible-next';

/** Free fonts that hold every Latvian and Lithuanian letter; only the letters in use are embedded. `wide` has Cyrillic too. */
const files = {
  text: `${atkinson}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${atkinson}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  heading: '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
  wide: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
} as const;

export type PdfFont = keyof typeof files;

const read = new Map<PdfFont, Buffer>();

/** The font's file, read at its first use. */
export function fontFile(font: PdfFont): Buffer {
  const known = read.get(font) ?? readFileSync(resolve(files[font]));
  read.set(font, known);
  return known;
}

/** What stands in where a font lacks a letter of a text, of a neighbour's name for instance. */
const wider: Record<PdfFont, PdfFont> = { text: 'wide', bold: 'heading', heading: 'heading', wide: 'wide' };

/** Makes the font current that holds the whole text: the wished one, or its wider relative. */
export function useFont(doc: PDFKit.PDFDocument, wished: PdfFont, text: string): void {
  doc.font(wished);
  if (!holds(doc, text)) doc.font(wider[wished]);
}

function holds(doc: PDFKit.PDFDocument, text: string): boolean {
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  return [...text].every((letter) => letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

export const pdfFonts = Object.keys(files) as PdfFont[];
