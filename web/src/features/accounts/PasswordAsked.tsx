import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { FormState } from '../../shared/routing/form-state.ts';
import { useAccountWords } from './use-words.ts';
import { useAuthForm } from './use-auth-form.ts';

interface PasswordAskedProps {
  id: string;
  submit: string;
  variant?: 'primary' | 'secondary' | 'danger';
  send: (fields: Record<string, string>) => Promise<FormState | undefined>;
}

/** One step that needs the password once more. */
export function PasswordAsked({ id, submit, variant = 'secondary', send }: PasswordAskedProps) {
  const { t } = useTranslation('accounts');
  const { state, isBusy, onSubmit } = useAuthForm(send);
  const { refusal, faultWords } = useAccountWords();
  return (
    <Form
      id={id}
      state={state}
      fields={{ password: t('field.currentPassword') }}
      refusal={refusal}
      faultWords={faultWords}
      onSubmit={onSubmit}
    >
      <TextField name="password" type="password" autoComplete="current-password" />
      <FormActions>
        <Button type="submit" variant={variant} needsScript isBusy={isBusy}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}
