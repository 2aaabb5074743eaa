import { useEffect, useState, useSyncExternalStore } from 'react';
import type { VariantWords } from '@inclusive/course-content/draft';
import { SaveDraftPartDocument } from '../../../shared/operations/graphql.ts';
import { localBackup } from '../../../shared/local-backup.ts';
import { useApi } from '../../../shared/routing/use-page.ts';
import { type OtherSave, PartStore, type PartStoreOptions, type SaveOutcome } from './part-store.ts';

export interface LoadedPart<C> {
  slug: string;
  part: string;
  content: C;
  version: number;
  savedBy: string | null;
  savedAt: string;
}

/** The part's store, for as long as the editor of this part is open. */
export function usePartStore<C extends { words: VariantWords }>(loaded: LoadedPart<C>): PartStore<C> {
  const api = useApi();
  return useStore(() => {
    const { slug, part } = loaded;
    const save = async (content: C, expectedVersion: number): Promise<SaveOutcome<C>> => {
      const input = { course: slug, key: part, expectedVersion, content };
      const { saveDraftPart: result } = await api(SaveDraftPartDocument, { input });
      if (result.__typename === 'DraftPartHead') return { kind: 'saved', version: result.version };
      if (result.__typename === 'Refused') return { kind: 'refused', code: result.code, faults: result.faults };
      return { kind: 'conflict', current: result.current as OtherSave<C> };
    };
    return { ...loaded, save, backup: localBackup(slug, part) };
  });
}

/** A store for as long as its editor is open: it takes up what was left, and brings what is new to the server. */
export function useStore<C>(options: () => PartStoreOptions<C>): PartStore<C> {
  const [store] = useState(() => new PartStore<C>(options()));
  useEffect(() => {
    store.takeUp();
    const retry = () => void store.flush();
    const guard = (event: BeforeUnloadEvent) => {
      if (store.read().state === 'saved') return;
      retry();
      event.preventDefault();
    };
    addEventListener('online', retry);
    addEventListener('beforeunload', guard);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('beforeunload', guard);
      void store.flush();
      store.stop();
    };
  }, [store]);
  return store;
}

export function usePart<C>(store: PartStore<C>) {
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
