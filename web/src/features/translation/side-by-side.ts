import type { TranslationFieldPartsFragment } from '../../shared/operations/graphql.ts';

export type SeenField = TranslationFieldPartsFragment;

/** What somebody has typed and the server does not have yet. */
export interface Typed {
  text: string;
  isReviewed: boolean;
  /** Why the server does not take it as it is. */
  fault?: string;
  /** Somebody else has changed the text or its source; the typist decides. */
  isConflict?: boolean;
}

export interface Sheet {
  fields: readonly SeenField[];
  typed: Readonly<Record<string, Typed>>;
}

export interface SentText {
  name: string;
  text: string;
  was: string;
  source: string;
  isReviewed: boolean;
}

/** A text as the typist sees it now. */
export function shownIn({ typed }: Sheet, { name, text, state }: SeenField): { text: string; isReviewed: boolean } {
  return typed[name] ?? { text, isReviewed: state === 'reviewed' };
}

/** A changed text has not been reviewed, unless that is said after the change. */
export function withTyped(sheet: Sheet, field: SeenField, change: { text?: string; isReviewed?: boolean }): Sheet {
  const { text, isReviewed } = shownIn(sheet, field);
  const isConflict = sheet.typed[field.name]?.isConflict;
  const next: Typed = {
    text: change.text ?? text,
    isReviewed: change.isReviewed ?? (change.text === undefined && isReviewed),
    ...(isConflict && { isConflict }),
  };
  const isBack = next.text === field.text && next.isReviewed === (field.state === 'reviewed') && !isConflict;
  const { [field.name]: _, ...others } = sheet.typed;
  return { ...sheet, typed: isBack ? others : { ...others, [field.name]: next } };
}

/** What may be sent: all that is typed, but for what waits for a decision or was not taken. */
export function textsToSend({ fields, typed }: Sheet): SentText[] {
  return fields.flatMap(({ name, text: was, source }) => {
    const mine = typed[name];
    if (!mine || mine.fault || mine.isConflict) return [];
    return [{ name, text: mine.text, was, source, isReviewed: mine.isReviewed }];
  });
}

/** After the server's answer: what it took is no longer only typed, unless it was changed again meanwhile. */
export function withAnswer(
  { typed }: Sheet,
  sent: readonly SentText[],
  answer: { fields: readonly SeenField[]; conflicts: readonly string[] },
): Sheet {
  const left = Object.entries(typed).flatMap(([name, mine]): [string, Typed][] => {
    const was = sent.find((each) => each.name === name);
    if (answer.conflicts.includes(name)) return [[name, { ...mine, isConflict: true }]];
    const isTaken = was?.text === mine.text && was.isReviewed === mine.isReviewed;
    return isTaken ? [] : [[name, mine]];
  });
  return { fields: answer.fields, typed: Object.fromEntries(left) };
}

export function withFaults({ fields, typed }: Sheet, faults: readonly { field: string; code: string }[]): Sheet {
  const marked = Object.entries(typed).map(([name, mine]) => {
    const code = faults.find(({ field }) => field === name)?.code;
    return [name, code ? { ...mine, fault: code } : mine] as const;
  });
  return { fields, typed: Object.fromEntries(marked) };
}

/** A text that the server does not have yet, with what it was made from. */
export type Kept = Readonly<Record<string, Typed & { was: string; source: string }>>;

/** What is typed, for a later page of the same part; undefined when nothing is. */
export function keptOf({ fields, typed }: Sheet): Kept | undefined {
  const kept = fields.flatMap(({ name, text: was, source }) => {
    const mine = typed[name];
    return mine ? [[name, { ...mine, was, source }] as const] : [];
  });
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Takes up what an earlier page could not bring to the server; what stands on other ground by now is a conflict. */
export function withKept({ fields, typed }: Sheet, kept: Kept): Sheet {
  const taken = fields.flatMap(({ name, text, source, state }): [string, Typed][] => {
    const mine = kept[name];
    if (!mine || (mine.text === text && mine.isReviewed === (state === 'reviewed'))) return [];
    const isConflict = mine.isConflict || mine.was !== text || mine.source !== source;
    return [[name, { text: mine.text, isReviewed: mine.isReviewed, ...(isConflict && { isConflict }) }]];
  });
  return { fields, typed: { ...typed, ...Object.fromEntries(taken) } };
}

/** Ends a conflict: with the typist's text over what stands there now, or with what stands there. */
export function decided({ fields, typed }: Sheet, name: string, isMine: boolean): Sheet {
  const { [name]: mine, ...others } = typed;
  if (!mine || !isMine) return { fields, typed: others };
  const { isConflict: _, ...kept } = mine;
  return { fields, typed: { ...others, [name]: kept } };
}

/** The first text after the given one that is missing or out of date and has not been written just now. */
export function nextOpen({ fields, typed }: Sheet, after: string | undefined): SeenField | undefined {
  const start = fields.findIndex(({ name }) => name === after) + 1;
  const around = [...fields.slice(start), ...fields.slice(0, start)];
  return around.find(({ name, state }) => (state === 'missing' || state === 'stale') && !typed[name]?.text.trim());
}
