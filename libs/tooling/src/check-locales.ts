import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Faults } from './checks.ts';

/** Texts of a namespace by dotted key. */
export type FlatTexts = ReadonlyMap<string, string>;

const source = 'en';
const plural = /^(.*)_(zero|one|two|few|many|other)$/;

/** Compares every language's namespaces with the English ones: keys, plural forms, and what is put into the texts. */
export async function checkLocales(folder: string): Promise<Faults> {
  const names = readdirSync(folder, { withFileTypes: true });
  const locales = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = readdirSync(join(folder, source)).filter((name) => name.endsWith('.ts'));
  const faults: Faults = [];
  for (const locale of locales) {
    const own = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.ts'));
    faults.push(
      ...own.filter((name) => !files.includes(name)).map((name) => `${locale}/${name}: not there in ${source}`),
    );
    for (const file of files) {
      if (!own.includes(file)) faults.push(`${locale}/${file}: missing`);
      else faults.push(...(await compareFiles(folder, locale, file)));
    }
  }
  return faults;
}

async function compareFiles(folder: string, locale: string, file: string): Promise<Faults> {
  const [english, own] = await Promise.all([source, locale].map((each) => loadTexts(join(folder, each, file))));
  if (!english || !own) return [];
  return compareTexts(english, own, locale).map((fault) => `${locale}/${file}: ${fault}`);
}

async function loadTexts(path: string): Promise<FlatTexts> {
  const texts = new Map<string, string>();
  for (const exported of Object.values((await import(path)) as object)) flatten(exported, '', texts);
  return texts;
}

function flatten(value: unknown, key: string, texts: Map<string, string>): void {
  if (typeof value === 'string') texts.set(key, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, key ? `${key}.${name}` : name, texts);
  }
}

export function compareTexts(english: FlatTexts, own: FlatTexts, locale: string): Faults {
  const due = dueKeys(english, locale);
  return [
    ...[...due.keys()].filter((key) => !own.has(key)).map((key) => `${key}: missing`),
    ...[...own.keys()]
      .filter((key) => !due.has(key))
      .map((key) => `${key}: neither in English nor a plural form of ${locale}`),
    ...[...own].filter(([, text]) => text.trim() === '').map(([key]) => `${key}: empty`),
    ...[...own].flatMap(([key, text]) => differingVariables(key, text, english.get(due.get(key) ?? key))),
  ];
}

/** Keys which the language needs, each with the English key it translates. */
function dueKeys(english: FlatTexts, locale: string): Map<string, string> {
  const due = new Map<string, string>();
  for (const key of english.keys()) {
    const [, base] = isPlural(key, english) ? (plural.exec(key) ?? []) : [];
    if (base === undefined) due.set(key, key);
    else for (const form of formsOf(locale)) due.set(`${base}_${form}`, `${base}_other`);
  }
  return due;
}

/** `rooms_one` beside `rooms_other` is a plural; a lone `_one` is only a name. */
function isPlural(key: string, texts: FlatTexts): boolean {
  const [, base] = plural.exec(key) ?? [];
  return base !== undefined && texts.has(`${base}_other`);
}

function formsOf(locale: string): string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** A form for one certain number may do without the number itself. */
function differingVariables(key: string, text: string, english: string | undefined): Faults {
  if (english === undefined) return [];
  const isForm = plural.test(key);
  const variablesOf = (each: string) =>
    new Set([...each.matchAll(/\{\{\s*([\w.]+)|<\/?(\d+|\w+)>/g)].map(([, name, tag]) => name ?? `<${tag}>`));
  const [mine, theirs] = [variablesOf(text), variablesOf(english)];
  const missing = [...theirs].filter((name) => !mine.has(name) && !(isForm && name === 'count'));
  const unknown = [...mine].filter((name) => !theirs.has(name));
  return [
    ...missing.map((name) => `${key}: lacks ${name}`),
    ...unknown.map((name) => `${key}: has ${name}, which the English text does not`),
  ];
}
