import type { WordField } from '@inclusive/course-content/words';
import { compareWith, type DocumentFault, type UnitVerdict } from '@inclusive/xliff/compare';
import type { TranslationDocument, XliffFault } from '@inclusive/xliff/document';
import { readXliff } from '@inclusive/xliff/read-xliff';
import { textFault, type Translation } from '@inclusive/course-content/translation-states';
import { certaintyOf } from './units.rules.ts';

/** What happens to one text of a file. */
export interface ImportItem {
  part: string;
  field: string;
  verdict: UnitVerdict['verdict'];
  /** Why a text is refused. */
  reasons: string[];
  /** Of a stale text: the source that it was made from. */
  was?: string;
}

export interface ImportPlan {
  /** Why nothing of the file can be taken, with the place in it; none when something may. */
  faults: { place: string; code: XliffFault['code'] | DocumentFault }[];
  isOtherRevision: boolean;
  items: ImportItem[];
  /** Texts to take, by part. */
  taken: Map<string, Translation[]>;
}

/** What a file would change in the draft whose texts are `now`; `fields` by the ids of units. */
export function planOf(
  bytes: Uint8Array,
  now: TranslationDocument,
  fields: ReadonlyMap<string, WordField>,
): ImportPlan {
  const plan: ImportPlan = { faults: [], isOtherRevision: false, items: [], taken: new Map() };
  const read = readXliff(bytes);
  if ('fault' in read) return { ...plan, faults: [read.fault] };
  const { faults, isOtherRevision, units } = compareWith(read.document, now);
  if (faults.length) return { ...plan, faults: faults.map((code) => ({ place: '1:1', code })) };
  const returned = new Map(read.document.units.map((unit) => [unit.id, unit]));
  for (const verdict of units) {
    const unit = returned.get(verdict.id);
    const field = fields.get(verdict.id);
    const text = unit?.target ?? '';
    const fault = verdict.verdict === 'taken' && field ? textFault(field, text) : undefined;
    plan.items.push(itemOf(fault ? { ...verdict, verdict: 'refused', reasons: [] } : verdict, fault));
    if (verdict.verdict !== 'taken' || fault || !unit) continue;
    const [part, name] = addressOf(verdict.id);
    plan.taken.set(part, [...(plan.taken.get(part) ?? []), { name, text, state: certaintyOf(unit) }]);
  }
  return { ...plan, isOtherRevision };
}

function itemOf(verdict: UnitVerdict, fault: string | undefined): ImportItem {
  const [part, field] = addressOf(verdict.id);
  const reasons = verdict.verdict === 'refused' ? verdict.reasons : [];
  const was = verdict.verdict === 'stale' ? { was: verdict.was } : {};
  return { part, field, verdict: verdict.verdict, reasons: fault ? [fault] : [...new Set(reasons)], ...was };
}

function addressOf(id: string): [part: string, field: string] {
  const [part = '', ...field] = id.split(':');
  return [part, field.join(':')];
}
