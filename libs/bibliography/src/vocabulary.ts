/** What a book speaks to. */
export const senses = ['touch', 'sight', 'hearing', 'smell', 'taste', 'movement'] as const;

export type Sense = (typeof senses)[number];

/** How a book is made. */
export const features = [
  'large-print',
  'braille',
  'easy-language',
  'audio',
  'tactile',
  'pop-up',
  'pictograms',
  'wordless',
  'high-contrast',
  'flaps',
  'sound-buttons',
  'scented',
] as const;

export type Feature = (typeof features)[number];

/** What a book tells of. */
export const themes = [
  'emotions',
  'family',
  'friendship',
  'nature',
  'animals',
  'everyday',
  'body',
  'bedtime',
  'seasons',
  'play',
  'difference',
  'loss',
  'memories',
] as const;

export type Theme = (typeof themes)[number];

/** How surely a record is known: with the book in hand, from a catalogue, from its publisher, or as it is remembered. */
export const sources = ['book', 'catalogue', 'publisher', 'recalled'] as const;

export type Source = (typeof sources)[number];

/** A book without words. */
export const NO_LANGUAGE = 'zxx';

export function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}

/** Ages by which readers look for books: from and to, both included. */
export const ageBands = {
  '0-2': [0, 2],
  '3-6': [3, 6],
  '7-12': [7, 12],
  '13-17': [13, 17],
  adults: [18, 120],
} as const;

export type AgeBand = keyof typeof ageBands;

export function isAgeBand(text: string): text is AgeBand {
  return Object.hasOwn(ageBands, text);
}
