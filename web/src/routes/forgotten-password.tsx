import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requestReset } from '../features/accounts/sign-in.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const forgottenPasswordRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'forgotten-password',
  staticData: { namespaces: ['accounts'], action: requestReset, cacheSeconds: 300 },
  component: ForgottenPasswordScreen,
});

function ForgottenPasswordScreen() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const to = usePath();
  const { refusal } = useAccountWords();
  return (
    <Page title={t('forgotten.title')} lead={t('forgotten.lead')} isUnlisted>
      <Form state={state} fields={{ email: t('field.email') }} refusal={refusal}>
        <TextField name="email" type="email" autoComplete="username" inputMode="email" />
        <FormActions>
          <Button type="submit">{t('forgotten.submit')}</Button>
        </FormActions>
      </Form>
      <p>
        <a href={to('/sign-in')}>{t('checkMail.back')}</a>
      </p>
    </Page>
  );
}
