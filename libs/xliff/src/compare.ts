import { codesOf, piecesOf } from './codes.ts';
import type { TextKind, TranslationDocument, TranslationUnit } from './document.ts';
import type { ReadDocument, ReadUnit, UnitFault } from './read-xliff.ts';

/** Why a whole file is not for this source; none when it is. */
export type DocumentFault = 'OTHER_ORIGINAL' | 'SOURCE_LANGUAGE_DIFFERS' | 'TARGET_LANGUAGE_DIFFERS';

export type UnitVerdict =
  | { id: string; verdict: 'taken' | 'unchanged' | 'untranslated' | 'missing' }
  | { id: string; verdict: 'stale'; was: string }
  | { id: string; verdict: 'refused'; reasons: (UnitFault | CodeFault | 'UNIT_UNKNOWN')[] };

export type CodeFault = 'CODE_MISSING' | 'CODE_ADDED';

export interface Comparison {
  faults: DocumentFault[];
  /** The source has changed somewhere since the file was made. */
  isOtherRevision: boolean;
  /** In the order of the source, then what it does not know. */
  units: UnitVerdict[];
}

/** What may be taken from a file that came back, held against the same document as it would be written now. */
export function compareWith(read: ReadDocument, now: TranslationDocument): Comparison {
  const faults: DocumentFault[] = [];
  if (read.original !== now.original) faults.push('OTHER_ORIGINAL');
  if (!isSameLanguage(read.srcLang, now.srcLang)) faults.push('SOURCE_LANGUAGE_DIFFERS');
  if (!isSameLanguage(read.trgLang, now.trgLang)) faults.push('TARGET_LANGUAGE_DIFFERS');
  const returned = new Map(read.units.map((unit) => [unit.id, unit]));
  const known = new Set(now.units.map(({ id }) => id));
  const unknown = read.units.filter(({ id }) => !known.has(id));
  return {
    faults,
    isOtherRevision: read.revision !== now.revision,
    units: [
      ...now.units.map((unit) => verdictOn(returned.get(unit.id), unit)),
      ...unknown.map(({ id }): UnitVerdict => ({ id, verdict: 'refused', reasons: ['UNIT_UNKNOWN'] })),
    ],
  };
}

function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function verdictOn(read: ReadUnit | undefined, now: TranslationUnit): UnitVerdict {
  const { id } = now;
  if (!read) return { id, verdict: 'missing' };
  const target = read.target ?? '';
  if (!read.faults.length && !target.trim()) return { id, verdict: 'untranslated' };
  const reasons = [...read.faults, ...(target.trim() ? codeFaults(read.source, target, now.kind) : [])];
  if (reasons.length) return { id, verdict: 'refused', reasons };
  if (read.source !== now.source) return { id, verdict: 'stale', was: read.source };
  const isSame = target === now.target && (read.state === now.state || read.state === 'initial');
  return { id, verdict: isSame && !read.isMachine === !now.isMachine ? 'unchanged' : 'taken' };
}

/** Whether a translation has exactly the marks without which the text is broken: gaps, addresses, times of captions. */
export function codeFaults(source: string, target: string, kind: TextKind): CodeFault[] {
  const wanted = countsOf(keptIn(source, kind));
  const given = countsOf(keptIn(target, kind));
  const isMissing = [...wanted].some(([mark, count]) => (given.get(mark) ?? 0) < count);
  const isAdded = [...given].some(([mark, count]) => count > (wanted.get(mark) ?? 0));
  return [...(isMissing ? (['CODE_MISSING'] as const) : []), ...(isAdded ? (['CODE_ADDED'] as const) : [])];
}

function keptIn(text: string, kind: TextKind): string[] {
  const kept = codesOf(piecesOf(text, kind)).filter(({ isKept }) => isKept);
  return kept.map(({ start, end = '' }) => `${start}${end}`.trim());
}

function countsOf(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
