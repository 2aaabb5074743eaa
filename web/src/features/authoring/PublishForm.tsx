import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { CheckboxField } from '../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { IntentForm } from './IntentForm.tsx';
import { useAuthoringWords } from './use-words.ts';

interface PublishFormProps {
  variants: readonly { variant: string; stale: readonly unknown[] }[];
  /** Those that are published. */
  whole: readonly string[];
}

/** The decision to publish; texts whose original has changed since go out only where that is agreed to. */
export function PublishForm({ variants, whole }: PublishFormProps) {
  const { t } = useTranslation('authoring');
  const state = useFormState();
  const { refusal } = useAuthoringWords();
  const stale = variants.filter(({ variant }) => whole.includes(variant)).flatMap((each) => each.stale);
  if (!stale.length) return <IntentForm intent="publish">{t('review.publish')}</IntentForm>;
  return (
    <Form id="publish" state={state.code === 'STALE_TEXTS' ? state : undefined} refusal={refusal}>
      <CheckboxField
        name="acceptsStale"
        label={t('review.acceptStale', { n: stale.length })}
        hint={t('review.acceptStaleHint')}
      />
      <p>
        <a href="#readiness">{t('review.staleList')}</a>
      </p>
      <FormActions>
        <Button type="submit" name="intent" value="publish">
          {t('review.publish')}
        </Button>
      </FormActions>
    </Form>
  );
}
