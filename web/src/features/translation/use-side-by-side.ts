import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import type { Api } from '../../shared/api.ts';
import { codeOf } from '../../shared/api-failure.ts';
import { SaveDraftTranslationDocument } from '../../shared/operations/graphql.ts';
import { localBackup } from '../../shared/local-backup.ts';
import { useApi, useLocale } from '../../shared/routing/use-page.ts';
import {
  decided,
  type Kept,
  keptOf,
  type SeenField,
  type SentText,
  type Sheet,
  textsToSend,
  withAnswer,
  withFaults,
  withKept,
  withTyped,
} from './side-by-side.ts';

const PAUSE_MS = 800;
const AGAIN_MS = 4_000;

export type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'faulty' | 'conflict';

interface Address {
  course: string;
  variant: string;
  key: string;
}

/** The texts of one part while they are translated: kept here as they are typed, and on the server soon after. */
export function useSideBySide(address: Address, initial: readonly SeenField[]) {
  const [sheet, setSheet] = useState<Sheet>({ fields: initial, typed: {} });
  const [trouble, setTrouble] = useState<'offline' | 'failed'>();
  const [isSaving, setSaving] = useState(false);
  const save = useSave(address);
  const waiting = textsToSend(sheet);

  const send = useCallback(
    async (texts: SentText[]) => {
      setSaving(true);
      try {
        const after = await save(texts);
        setSheet(after);
        setTrouble(undefined);
      } catch (error) {
        setTrouble(codeOf(error) === 'OFFLINE' ? 'offline' : 'failed');
      } finally {
        setSaving(false);
      }
    },
    [save],
  );

  const pause = trouble ? AGAIN_MS : PAUSE_MS;
  useEffect(() => {
    if (isSaving || waiting.length === 0) return undefined;
    const timer = setTimeout(() => void send(waiting), pause);
    return () => clearTimeout(timer);
  }, [sheet, isSaving, trouble]);
  useKept(address, sheet, setSheet);
  useWarning(Object.keys(sheet.typed).length > 0);

  return {
    sheet,
    saving: savingOf(sheet, { isSaving, trouble, isWaiting: waiting.length > 0 }),
    type: (field: SeenField, change: { text?: string; isReviewed?: boolean }) =>
      setSheet((current) => withTyped(current, field, change)),
    decide: (name: string, isMine: boolean) => setSheet((current) => decided(current, name, isMine)),
  };
}

/** Unsaved texts outlive the page. */
function useKept({ course, variant, key }: Address, sheet: Sheet, setSheet: Dispatch<SetStateAction<Sheet>>): void {
  const [first] = useState(sheet);
  const [backup] = useState(() => localBackup<Kept>(course, variant, key));
  useEffect(() => {
    const kept = backup.read();
    if (kept) setSheet((current) => withKept(current, kept));
  }, [backup, setSheet]);
  useEffect(() => {
    if (sheet === first) return;
    const kept = keptOf(sheet);
    if (kept) backup.write(kept);
    else backup.clear();
  }, [backup, first, sheet]);
}

/** Sends texts; the answer is how the sheet, as it is by then, goes on. */
function useSave({ course, variant, key }: Address): (texts: SentText[]) => Promise<(current: Sheet) => Sheet> {
  const api = useRef<Api>(undefined);
  api.current = useApi();
  const locale = useLocale();
  return useCallback(
    async (texts) => {
      const input = { course, variant, key, texts };
      const answer = await api.current?.(SaveDraftTranslationDocument, { input, locale });
      const result = answer?.saveDraftTranslation;
      if (result?.__typename === 'SavedTranslation') {
        return (current) => withAnswer(current, texts, { fields: result.part.fields, conflicts: result.conflicts });
      }
      if (!result?.faults.length) throw new Error(result?.code);
      return (current) => withFaults(current, result.faults);
    },
    [course, variant, key, locale],
  );
}

function savingOf(
  { typed }: Sheet,
  {
    isSaving,
    trouble,
    isWaiting,
  }: { isSaving: boolean; trouble: 'offline' | 'failed' | undefined; isWaiting: boolean },
): Saving {
  const left = Object.values(typed);
  if (trouble) return trouble;
  if (isSaving) return 'saving';
  if (isWaiting) return 'waiting';
  if (left.some(({ isConflict }) => isConflict)) return 'conflict';
  return left.some(({ fault }) => fault) ? 'faulty' : 'saved';
}

/** The browser asks before it leaves texts behind that are not saved. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
