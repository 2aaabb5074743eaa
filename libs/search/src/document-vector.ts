import type { Locale } from '@inclusive/localisation/locale';
import { hasMarks } from './fold.ts';
import { isName, stemsNextDoor } from './names.ts';
import { stems, type Reading } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { tokens } from './tokens.ts';

/** A title, B abstract and people, C notes and places, D text. */
export type Weight = 'A' | 'B' | 'C' | 'D';

export interface SearchField {
  weight: Weight;
  text: string;
}

/** PostgreSQL keeps positions up to 16 383 and vectors below 1 MB; rank needs few places of one word. */
const lastPosition = 16_383;
const mostPlaces = 24;
const mostBytes = 900_000;
const gapBetweenFields = 8;

/** A text as long as this without any mark was written without them. */
const letMarksBeExpected = 240;

class Vector {
  private readonly places = new Map<string, string[]>();
  private bytes = 0;

  add(lexeme: string, place: string): void {
    const known = this.places.get(lexeme);
    const cost = (known ? 0 : Buffer.byteLength(lexeme) + 4) + place.length + 1;
    if (this.bytes + cost > mostBytes || (known && known.length >= mostPlaces)) return;
    this.bytes += cost;
    if (known) known.push(place);
    else this.places.set(lexeme, [place]);
  }

  /** Lexemes are letters and digits alone, so nothing needs an escape. */
  toString(): string {
    return [...this.places].map(([lexeme, places]) => `'${lexeme}':${places.join(',')}`).join(' ');
  }
}

function isWrittenWithMarks(fields: readonly SearchField[], locale: Locale): boolean {
  const start = fields.map(({ text }) => text.slice(0, 2000)).join(' ');
  return locale === 'en' || start.length < letMarksBeExpected || hasMarks(start);
}

/**
 * What is indexed of a text, as the literal of a `tsvector`: the stems of its words with their marks and, beside them,
 * without, each with its places and weights.
 */
export function documentVector(fields: readonly SearchField[], locale: Locale): string {
  const vector = new Vector();
  const readings: Reading[] = isWrittenWithMarks(fields, locale) ? ['accented', 'folded'] : ['loose'];
  let position = 0;
  for (const { text, weight } of fields) {
    for (const { word, start } of tokens(text)) {
      position += 1;
      if (isStopWord(locale, word)) continue;
      const place = `${Math.min(position, lastPosition)}${weight === 'D' ? '' : weight}`;
      const found = readings.flatMap((reading) => [
        ...stems(locale, word, reading),
        ...(isName(text, start) ? stemsNextDoor(locale, word, reading) : []),
      ]);
      for (const stem of new Set(found)) vector.add(stem, place);
    }
    position += gapBetweenFields;
  }
  return vector.toString();
}
