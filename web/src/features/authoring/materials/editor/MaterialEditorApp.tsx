import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialContent } from '@inclusive/course-content/material';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import type { AuthoredMaterialQuery } from '../../../../shared/operations/graphql.ts';
import { Conflict } from '../../editor/Conflict.tsx';
import { EditingProvider } from '../../editor/editing.tsx';
import { EditorBar } from '../../editor/EditorBar.tsx';
import bar from '../../editor/EditorBar.module.css';
import { claimPressStyle } from '../../editor/press-style.ts';
import { useStart, useUndoKeys } from '../../editor/use-editor.ts';
import { usePart } from '../../editor/use-part.ts';
import { previewPath } from '../preview-path.ts';
import { AboutFields } from './AboutFields.tsx';
import { ContentFields } from './ContentFields.tsx';
import { RelationFields } from './RelationFields.tsx';
import { StaleContext, staleSince, type VariantStates } from './stale.ts';
import { useMaterialStore } from './use-material-store.ts';

claimPressStyle();

export interface MaterialEditorAppProps {
  slug: string;
  content: MaterialContent;
  version: number;
  savedBy: string | null;
  savedAt: string;
  organisationId: string;
  source: Locale;
  startVariant: string | undefined;
  texts: AuthoredMaterialQuery['authoredMaterial']['texts'];
  /** How far each variant was when the editor was opened. */
  states: VariantStates;
  targets: AuthoredMaterialQuery['authoredMaterial']['targets'];
}

/** The editor of a material: loaded by itself, because it is heavy. */
export function MaterialEditorApp(props: MaterialEditorAppProps) {
  const { organisationId, source, startVariant, slug, texts, targets } = props;
  const [isStale] = useState(() => staleSince(props.content, props.states));
  const { t } = useTranslation('editor');
  const store = useMaterialStore(props);
  const { content, other, refusal } = usePart(store);
  const [variant, setVariant] = useState<Variant>(isVariant(startVariant) ? startVariant : source);
  const [message, announce] = useState('');
  useStart();
  useUndoKeys(store);
  const change = store.change.bind(store);
  return (
    <EditingProvider {...{ content, change, variant, source, organisationId, announce, slug }}>
      <EditorBar store={store} variant={variant} onVariant={setVariant} preview={previewPath(slug, variant)} />
      <p role="status" className="visually-hidden">
        {message}
      </p>
      {other && <Conflict store={store} mine={content} other={other} />}
      {refusal && (
        <p role="alert" className={bar.refusal}>
          {t('save.refused')} {refusal.faults.map(({ field }) => field).join(', ')}
        </p>
      )}
      <StaleContext value={isStale}>
        <ContentFields content={content} change={change} texts={texts} />
      </StaleContext>
      <AboutFields content={content} change={change} />
      <RelationFields content={content} change={change} known={targets} />
    </EditingProvider>
  );
}
