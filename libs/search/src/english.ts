import { isStem } from './endings.ts';

const irregular: Record<string, string> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  leaves: 'leaf',
  felt: 'feel',
  heard: 'hear',
  taught: 'teach',
  wrote: 'write',
  written: 'write',
  made: 'make',
  found: 'find',
  chose: 'choose',
  chosen: 'choose',
  used: 'use',
  using: 'use',
};

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !isStem(word.slice(0, -1), 3)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss|zz)es$/, '')
    .replace(/s$/, '');
}

function withoutSuffix(word: string): string {
  for (const suffix of ['fulness', 'fully', 'ingly', 'edly', 'ness', 'ings', 'ing', 'ied', 'ed', 'ly']) {
    const rest = word.endsWith(suffix) ? word.slice(0, -suffix.length) : '';
    if (isStem(rest, 3)) return suffix === 'ied' ? `${rest}y` : suffix.startsWith('ful') ? `${rest}ful` : rest;
  }
  return word;
}

/** The stem of an English word in small letters, in the manner of Porter, with fewer steps. */
export function englishStems(word: string): string[] {
  const known = irregular[word] ?? word;
  const stem = withoutSuffix(singular(known)).replace(/(?<=..)e$/, '');
  return [stem.replace(/(?<=..)y$/, 'i').replace(/(?<=[aeiou])([bcdfglmnprstvz])\1$/, '$1')];
}
