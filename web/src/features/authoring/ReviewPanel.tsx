import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import { lessonsOf } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import type { CourseAuthoringQuery, DraftReadinessQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import styles from './Authoring.module.css';
import { IntentForm } from './IntentForm.tsx';
import { usePartWords } from './place-words.ts';
import { PublishForm } from './PublishForm.tsx';
import { useAuthoringWords } from './use-words.ts';

type Draft = NonNullable<CourseAuthoringQuery['courseAuthoring']['draft']>;

interface ReviewPanelProps {
  draft: Draft;
  course: DraftCourse;
  source: Locale;
  isReady: boolean;
  readiness: DraftReadinessQuery['draftReadiness'];
}

/** Handing in, or the decision about what another person has handed in. */
export function ReviewPanel({ draft, course, source, isReady, readiness }: ReviewPanelProps) {
  const { t } = useTranslation('authoring');
  if (draft.state === 'editing') {
    return (
      <Section title={t('review.submitTitle')} id="review">
        <p>{t(isReady ? 'review.submitText' : 'review.notReady')}</p>
        <IntentForm intent="submit" isSecondary={!isReady}>
          {t('review.submit')}
        </IntentForm>
      </Section>
    );
  }
  if (draft.isMine) {
    return (
      <Section title={t('review.waitingTitle')} id="review">
        <p>{t('review.waitingText')}</p>
        <IntentForm intent="takeBack" isSecondary>
          {t('review.takeBack')}
        </IntentForm>
      </Section>
    );
  }
  return <Decision {...{ draft, course, source, readiness }} />;
}

function Decision({ draft, course, source, readiness }: Omit<ReviewPanelProps, 'isReady'>) {
  const { t } = useTranslation('authoring');
  return (
    <Section title={t('review.decideTitle')} id="review">
      <Notice title={t('review.from', { who: draft.submittedBy ?? '–' })}>
        <p>{t('review.decideText')}</p>
      </Notice>
      <PublishForm {...readiness} />
      <SendBackForm course={course} source={source} />
    </Section>
  );
}

function SendBackForm({ course, source }: { course: DraftCourse; source: Locale }) {
  const { t } = useTranslation('authoring');
  const state = useFormState();
  const { refusal } = useAuthoringWords();
  const partWords = usePartWords(course, source);
  const parts = ['course', ...lessonsOf(course.outline).map(({ id }) => id), ...(course.outline.quiz ? ['quiz'] : [])];
  const fields = Object.fromEntries(parts.map((part) => [`comment.${part}`, partWords(part)]));
  return (
    <Form
      id="send-back"
      state={state.value('intent') === 'sendBack' ? state : undefined}
      fields={{ note: t('review.note'), ...fields }}
      refusal={refusal}
    >
      <TextArea name="note" hint={t('review.noteHint')} rows={4} maxLength={2000} />
      <details className={styles.comments}>
        <summary>{t('review.comments')}</summary>
        {parts.map((part) => (
          <TextArea key={part} name={`comment.${part}`} isOptional rows={2} maxLength={2000} />
        ))}
      </details>
      <FormActions>
        <Button type="submit" name="intent" value="sendBack" variant="secondary">
          {t('review.sendBack')}
        </Button>
      </FormActions>
    </Form>
  );
}
