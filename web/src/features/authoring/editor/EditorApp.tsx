import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COURSE_PART,
  type DraftCourse,
  type DraftLesson,
  type DraftQuiz,
  QUIZ_PART,
} from '@inclusive/course-content/draft';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { Conflict } from './Conflict.tsx';
import { CourseEditor } from './CourseEditor.tsx';
import { EditorBar } from './EditorBar.tsx';
import { EditingProvider } from './editing.tsx';
import { LessonEditor } from './LessonEditor.tsx';
import { claimPressStyle } from './press-style.ts';
import { QuizEditor } from './QuizEditor.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { useStart, useUndoKeys } from './use-editor.ts';
import { type LoadedPart, usePart, usePartStore } from './use-part.ts';
import styles from './EditorBar.module.css';

claimPressStyle();

export type PartContent = DraftCourse | DraftLesson | DraftQuiz;

export interface EditorAppProps extends LoadedPart<PartContent> {
  organisationId: string;
  source: Locale;
  startVariant: string | undefined;
  /** Keys of the parts that have ever been saved. */
  keptParts: readonly string[];
}

/** The editor of one part: loaded by itself, because it is heavy. */
export function EditorApp({ organisationId, source, startVariant, keptParts, ...loaded }: EditorAppProps) {
  const { t } = useTranslation('editor');
  const store = usePartStore<PartContent>(loaded);
  const { content, other, refusal } = usePart(store);
  const [variant, setVariant] = useState<Variant>(isVariant(startVariant) ? startVariant : source);
  const [message, announce] = useState('');
  const { slug, part } = loaded;
  const asked = { variant: variant === source ? undefined : variant };
  const to = usePath();
  const preview =
    part === COURSE_PART ? undefined : to('/authoring/courses/$slug/preview/$part', { slug, part }, asked);
  useStart();
  useUndoKeys(store);
  const change = store.change.bind(store);
  return (
    <EditingProvider {...{ content, change, variant, source, organisationId, announce }} slug={loaded.slug}>
      <EditorBar store={store} variant={variant} onVariant={setVariant} preview={preview} />
      <p role="status" className="visually-hidden">
        {message}
      </p>
      {other && <Conflict store={store} mine={content} other={other} />}
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {t('save.refused')} {refusal.faults.map(({ field }) => field).join(', ')}
        </p>
      )}
      <PartEditor part={loaded.part} content={content} change={change as never} keptParts={keptParts} />
    </EditingProvider>
  );
}

interface PartEditorProps {
  part: string;
  content: PartContent;
  change: (recipe: (content: never) => never, mark?: string) => void;
  keptParts: readonly string[];
}

function PartEditor({ part, content, change, keptParts }: PartEditorProps) {
  if (part === COURSE_PART) {
    return <CourseEditor content={content as DraftCourse} change={change as never} keptParts={keptParts} />;
  }
  if (part === QUIZ_PART) return <QuizEditor content={content as DraftQuiz} change={change as never} />;
  return <LessonEditor content={content as DraftLesson} change={change as never} />;
}
