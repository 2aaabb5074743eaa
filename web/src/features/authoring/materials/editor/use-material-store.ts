import type { MaterialContent } from '@inclusive/course-content/material';
import { SaveMaterialDocument } from '../../../../shared/operations/graphql.ts';
import { useApi } from '../../../../shared/routing/use-page.ts';
import { localBackup } from '../../../../shared/local-backup.ts';
import type { OtherSave, PartStore, SaveOutcome } from '../../editor/part-store.ts';
import { useStore } from '../../editor/use-part.ts';

interface LoadedMaterial {
  slug: string;
  content: MaterialContent;
  version: number;
  savedBy: string | null;
  savedAt: string;
}

/** How a field changes the material; changes that follow each other under one mark are undone as one. */
export type ChangeMaterial = (recipe: (content: MaterialContent) => MaterialContent, mark?: string) => void;

export interface MaterialFieldsProps {
  content: MaterialContent;
  change: ChangeMaterial;
}

export function useMaterialStore({ slug, ...loaded }: LoadedMaterial): PartStore<MaterialContent> {
  const api = useApi();
  return useStore(() => {
    const save = async (content: MaterialContent, expectedVersion: number): Promise<SaveOutcome<MaterialContent>> => {
      const input = { material: slug, expectedVersion, content };
      const { saveMaterial: result } = await api(SaveMaterialDocument, { input });
      if (result.__typename === 'MaterialDraftHead') return { kind: 'saved', version: result.version };
      if (result.__typename === 'Refused') return { kind: 'refused', code: result.code, faults: result.faults };
      return { kind: 'conflict', current: result.current as OtherSave<MaterialContent> };
    };
    return { ...loaded, save, backup: localBackup('material', slug) };
  });
}
