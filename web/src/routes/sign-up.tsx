import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signUp } from '../features/accounts/sign-up.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const signUpRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'sign-up',
  staticData: { namespaces: ['accounts'], action: signUp, cacheSeconds: 300 },
  validateSearch: (search) => ({ return: textOf(search['return']) }),
  component: SignUpScreen,
});

function SignUpScreen() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const to = usePath();
  const { return: back } = signUpRoute.useSearch();
  const { refusal, faultWords } = useAccountWords();
  const fields = { name: t('field.name'), email: t('field.email'), password: t('field.password') };
  return (
    <Page title={t('signUp.title')} lead={t('signUp.lead')}>
      <Form state={state} fields={fields} refusal={refusal} faultWords={faultWords}>
        <TextField name="name" autoComplete="name" hint={t('hint.name')} />
        <TextField name="email" type="email" autoComplete="email" inputMode="email" />
        <TextField name="password" type="password" autoComplete="new-password" hint={t('hint.password')} />
        <p>
          {t('signUp.privacy')}
          <a href={to('/pages/$slug', { slug: 'privacy' })}>{t('signUp.privacyLink')}</a>
        </p>
        <FormActions>
          <Button type="submit">{t('signUp.submit')}</Button>
        </FormActions>
      </Form>
      <p>
        {t('signUp.have')} <a href={to('/sign-in', undefined, { return: back })}>{t('signIn.title')}</a>
      </p>
    </Page>
  );
}
