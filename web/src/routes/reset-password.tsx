import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { resetPassword } from '../features/accounts/sign-in.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const resetPasswordRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'reset-password',
  staticData: { namespaces: ['accounts'], action: resetPassword, cacheSeconds: 0 },
  validateSearch: (search) => ({ token: textOf(search['token']) }),
  component: ResetPasswordScreen,
});

function ResetPasswordScreen() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const to = usePath();
  const { refusal, faultWords } = useAccountWords();
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')} isUnlisted>
      <Form state={state} fields={{ newPassword: t('field.newPassword') }} refusal={refusal} faultWords={faultWords}>
        <TextField name="newPassword" type="password" autoComplete="new-password" hint={t('hint.password')} />
        <FormActions>
          <Button type="submit">{t('reset.submit')}</Button>
        </FormActions>
      </Form>
      <p>
        <a href={to('/forgotten-password')}>{t('reset.again')}</a>
      </p>
    </Page>
  );
}
