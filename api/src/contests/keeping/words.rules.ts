import { type Locale, locales } from '@inclusive/localisation/locale';
import { z } from 'zod';

/** Words of a contest, with the most that each may hold; the consent is kept in versions of its own. */
export const contestFields = { title: 120, summary: 300, invitation: 6000, altHelp: 3000, consent: 1500 } as const;

/** Words of regulations: the text, what is new in it, and the text in easy language. */
export const regulationFields = { text: 40_000, change: 1000, easy: 20_000 } as const;

/** Every language has the same fields; what is not written yet is empty. */
export type Words<Field extends string> = Record<Locale, Record<Field, string>>;

/** Text as it is typed: no control characters but line breaks, none at its ends. */
const typed = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\P{Cc}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(longest, 'TOO_LONG'));

/** Faults name a field as `title.lv`. */
export function wordsSchema<Field extends string>(limits: Readonly<Record<Field, number>>) {
  const names = Object.keys(limits) as Field[];
  const shape = names.flatMap((field) => locales.map((locale) => [`${field}.${locale}`, typed(limits[field])]));
  const flat = z.object(Object.fromEntries(shape) as Record<string, z.ZodType<string>>);
  return z.preprocess((given) => flatOf(given, names), flat).transform((words) => nested(words, names));
}

interface GivenWords {
  locale: Locale;
  fields: { field: string; text: string }[];
}

function flatOf(given: unknown, names: readonly string[]): Record<string, string> {
  const languages = given as GivenWords[];
  const textOf = (locale: Locale, name: string) =>
    languages.find((each) => each.locale === locale)?.fields.find(({ field }) => field === name)?.text ?? '';
  return Object.fromEntries(
    names.flatMap((name) => locales.map((locale) => [`${name}.${locale}`, textOf(locale, name)])),
  );
}

function nested<Field extends string>(flat: Record<string, string>, names: readonly Field[]): Words<Field> {
  const language = (locale: Locale) =>
    Object.fromEntries(names.map((name) => [name, flat[`${name}.${locale}`] ?? ''])) as Record<Field, string>;
  return { lv: language('lv'), lt: language('lt'), en: language('en') };
}

/** What is written; an empty text is none, so that another language stands in for it. */
export function written<Field extends string>(fields: Record<Field, string>): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries<string>(fields).filter(([, text]) => text !== '')) as Partial<
    Record<Field, string>
  >;
}

export const wordStates = ['missing', 'partial', 'outdated', 'whole'] as const;
export type WordState = (typeof wordStates)[number];

export interface KeptLanguage {
  fields: Readonly<Record<string, string | undefined>>;
  /** Revision of the source language that these words belong to. */
  sourceRevision: number;
}

/** How far a language is: nothing, a part, behind the source, or whole. */
export function wordState(
  kept: KeptLanguage | undefined,
  source: KeptLanguage | undefined,
  needed: readonly string[],
): WordState {
  const there = needed.filter((field) => kept?.fields[field]);
  if (!kept || there.length === 0) return 'missing';
  if (there.length < needed.length) return 'partial';
  return source && kept.sourceRevision < source.sourceRevision ? 'outdated' : 'whole';
}

/** Nothing is published for a country without its language. */
export function neededLocales(countries: readonly string[]): Locale[] {
  const found = locales.filter((locale) => countries.includes(locale.toUpperCase()));
  return found.length ? found : ['en'];
}
