import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import { minutesOf } from '@inclusive/course-content/outline';
import { Section } from '../../../shared/components/Page.tsx';
import { HeadFields } from './HeadFields.tsx';
import { QuizRule } from './QuizRule.tsx';
import { StructureEditor } from './StructureEditor.tsx';

export interface CourseEditorProps {
  content: DraftCourse;
  change: (recipe: (content: DraftCourse) => DraftCourse, mark?: string) => void;
}

/** What stands on the course's page, its modules and lessons, and what completes it. */
export function CourseEditor({ content, change, keptParts }: CourseEditorProps & { keptParts: readonly string[] }) {
  const { t } = useTranslation('editor');
  return (
    <>
      <Section title={t('course.head')} id="head">
        <HeadFields content={content} change={change} />
      </Section>
      <Section title={t('structure.title')} id="structure">
        <p>{t('structure.total', { minutes: minutesOf(content.outline) })}</p>
        <StructureEditor content={content} change={change} keptParts={keptParts} />
      </Section>
      <Section title={t('rule.title')} id="rule">
        <QuizRule content={content} change={change} />
      </Section>
    </>
  );
}
