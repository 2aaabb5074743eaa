import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { AuthoredMaterialQuery, AuthoredMaterialReadinessQuery } from '../../../shared/operations/graphql.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { IntentForm } from '../IntentForm.tsx';
import { PublishForm } from '../PublishForm.tsx';
import { useMakingWords } from './use-making-words.ts';

type Readiness = Pick<AuthoredMaterialReadinessQuery['authoredMaterialReadiness'], 'whole'> & {
  variants: readonly { variant: string; stale: readonly string[] }[];
};

/** A draft of a material, or of another work that is kept as a whole. */
type Draft = Pick<
  NonNullable<AuthoredMaterialQuery['authoredMaterial']['draft']>,
  'state' | 'isMine' | 'submittedBy' | 'changeNote'
>;

interface MaterialReviewProps {
  draft: Draft;
  isReady: boolean;
  readiness: Readiness;
  /** It has been published before, so that there is something new to tell. */
  isFurther: boolean;
}

/** Handing in, or the decision about what another person has handed in. */
export function MaterialReview({ draft, isReady, readiness, isFurther }: MaterialReviewProps) {
  const { t } = useTranslation(['authoring', 'making']);
  if (draft.state === 'editing') return <Submit isReady={isReady} isFurther={isFurther} note={draft.changeNote} />;
  if (!draft.isMine) return <Decision draft={draft} readiness={readiness} />;
  return (
    <Section title={t('review.waitingTitle')} id="review">
      <p>{t('review.waitingText')}</p>
      <IntentForm intent="takeBack" isSecondary>
        {t('review.takeBack')}
      </IntentForm>
    </Section>
  );
}

function Submit({ isReady, isFurther, note }: { isReady: boolean; isFurther: boolean; note: string }) {
  const { t } = useTranslation(['authoring', 'making']);
  const { refusal } = useMakingWords();
  const state = useFormState();
  return (
    <Section title={t('review.submitTitle')} id="review">
      <p>{t(isReady ? 'review.submitText' : 'making:notReady')}</p>
      <Form
        id="submit"
        state={state.value('intent') === 'submit' && state.faults['changeNote'] ? state : undefined}
        fields={{ changeNote: t('making:changeNote') }}
        refusal={refusal}
      >
        {isFurther && (
          <TextField
            name="changeNote"
            isOptional
            maxLength={500}
            defaultValue={note}
            hint={t('making:changeNoteHint')}
          />
        )}
        <FormActions>
          <Button type="submit" name="intent" value="submit" variant={isReady ? 'primary' : 'secondary'}>
            {t('review.submit')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function Decision({ draft, readiness }: { draft: Draft; readiness: Readiness }) {
  const { t } = useTranslation(['authoring', 'making']);
  const state = useFormState();
  const { refusal } = useMakingWords();
  return (
    <Section title={t('review.decideTitle')} id="review">
      <Notice title={t('review.from', { who: draft.submittedBy ?? '–' })}>
        <p>{t('making:decideText')}</p>
        {draft.changeNote && (
          <p>
            {t('making:changeNote')}: {draft.changeNote}
          </p>
        )}
      </Notice>
      <PublishForm {...readiness} />
      <Form
        id="send-back"
        state={state.value('intent') === 'sendBack' ? state : undefined}
        fields={{ note: t('review.note') }}
        refusal={refusal}
      >
        <TextArea name="note" hint={t('review.noteHint')} rows={4} maxLength={2000} />
        <FormActions>
          <Button type="submit" name="intent" value="sendBack" variant="secondary">
            {t('review.sendBack')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
