import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deleteAccount } from '../features/accounts/account.actions.ts';
import { accountQuery, requireAccount } from '../features/accounts/accounts.queries.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const accountDeleteRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'account/delete',
  staticData: { namespaces: ['accounts'], action: deleteAccount },
  loader: ({ context }) => requireAccount(context.queryClient, context.locale),
  component: AccountDeleteScreen,
});

function AccountDeleteScreen() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const to = usePath();
  const { data } = useSuspenseQuery(accountQuery(useLocale()));
  const { refusal, faultWords } = useAccountWords();
  const crumbs = [{ label: t('account.title'), href: to('/account') }];
  return (
    <Page title={t('delete.title')} lead={t('delete.lead')} breadcrumbs={crumbs} isUnlisted>
      <Notice tone="warn">
        <p>{t('delete.what')}</p>
      </Notice>
      <Form state={state} fields={{ password: t('field.password') }} refusal={refusal} faultWords={faultWords}>
        {data.me?.security.hasPassword ? (
          <TextField name="password" type="password" autoComplete="current-password" />
        ) : (
          <p>{t('delete.fresh')}</p>
        )}
        <FormActions>
          <Button type="submit" variant="danger">
            {t('delete.submit')}
          </Button>
          <LinkButton href={to('/account')} variant="secondary">
            {t('delete.keep')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  );
}
