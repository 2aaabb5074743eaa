import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Pdfkit from 'pdfkit';

const require = createRequire(import.meta.url);
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
  const known = read.get(font) ?? readFileSync(require.resolve(files[font]));
  read.set(font, known);
  return known;
}

/** What stands in where a font lacks a letter of a text, of a neighbour's name for instance. */
const wider: Record<PdfFont, PdfFont> = { text: 'wide', bold: 'heading', heading: 'heading', wide: 'wide' };

/** Signs that are pictures, and what joins or varies them: a paper says as much without them. */
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0E|\uFE0F|\u200D|\u20E3/u;

/** Stands for letters of a script that no font of ours has; an empty box would say nothing. */
const MISSING = '[…]';

export interface Setting {
  font: PdfFont;
  text: string;
}

/**
 * A text as it can be written: in the wished font or its wider relative, without pictures that they lack, and with a sign
 * where letters are missing.
 */
export function settingOf(wished: PdfFont, text: string): Setting {
  const letters = [...text];
  for (const font of [wished, wider[wished]]) {
    if (letters.every((letter) => holds(font, letter))) return { font, text };
    const kept = letters.filter((letter) => holds(font, letter) || !PICTURE.test(letter));
    if (kept.every((letter) => holds(font, letter))) return { font, text: tidied(kept) };
  }
  return { font: wider[wished], text: tidied(letters.flatMap((letter) => shownAs(wider[wished], letter))) };
}

/** Letters that no font of ours has, each once; pictures are not missed. */
export function lettersMissing(text: string): string {
  const missing = [...text].filter(
    (letter) => !PICTURE.test(letter) && !holds('text', letter) && !holds('wide', letter),
  );
  return [...new Set(missing)].join('');
}

function shownAs(font: PdfFont, letter: string): string[] {
  if (holds(font, letter)) return [letter];
  return PICTURE.test(letter) ? [] : [MISSING];
}

function tidied(parts: readonly string[]): string {
  const runs = parts.filter((part, index) => part !== MISSING || parts[index - 1] !== MISSING);
  const text = runs.join('').replaceAll(/ {2,}/g, ' ').trim();
  return text || MISSING;
}

function holds(font: PdfFont, letter: string): boolean {
  return letter === '\n' || glyphsOf(font).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

interface Glyphs {
  hasGlyphForCodePoint(code: number): boolean;
}

const opened = new Map<PdfFont, Glyphs>();

function glyphsOf(font: PdfFont): Glyphs {
  const known = opened.get(font);
  if (known) return known;
  // Loaded with the first paper, because it is large and papers are rare
  const PDFDocument = require('pdfkit') as typeof Pdfkit;
  const doc = new PDFDocument({ font: fontFile(font) as unknown as string, autoFirstPage: false });
  const { font: glyphs } = (doc as unknown as { _font: { font: Glyphs } })._font;
  opened.set(font, glyphs);
  return glyphs;
}

export const pdfFonts = Object.keys(files) as PdfFont[];
