import { useTranslation } from 'react-i18next';
import { minutesOf } from '@inclusive/course-content/outline';
import { Section } from '../../../shared/components/Page.tsx';
import type { CourseEditing } from './course-editing.ts';
import { HeadFields } from './HeadFields.tsx';
import { NumberField } from './NumberField.tsx';
import { QuizRule } from './QuizRule.tsx';
import { withOutline } from './structure.ts';
import { StructureEditor } from './StructureEditor.tsx';

/** What stands on the course's page, its modules and lessons, and what completes it. */
export function CourseEditor({ content, change, keptParts }: CourseEditing & { keptParts: readonly string[] }) {
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
        <CertificateMonths content={content} change={change} />
      </Section>
    </>
  );
}

/** An empty field means that the certificate never runs out. */
function CertificateMonths({ content, change }: CourseEditing) {
  const { t } = useTranslation('editor');
  const set = (months: number | undefined) =>
    change(
      (now) =>
        withOutline(now, ({ certificateMonths: _before, ...outline }) =>
          months ? { ...outline, certificateMonths: months } : outline,
        ),
      'certificateMonths',
    );
  return (
    <NumberField
      name="certificateMonths"
      label={t('rule.certificateMonths')}
      hint={t('rule.certificateMonthsHint')}
      value={content.outline.certificateMonths}
      onChange={set}
      max={600}
      isOptional
    />
  );
}
