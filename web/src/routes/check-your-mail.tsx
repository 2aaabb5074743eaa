import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sendConfirmationAgain } from '../features/accounts/sign-up.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const letters = ['sign-up', 'link', 'reset'] as const;

interface CheckYourMailSearch {
  for: (typeof letters)[number];
  again: string | undefined;
  return: string | undefined;
}

export const checkYourMailRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'check-your-mail',
  staticData: { namespaces: ['accounts'], action: sendConfirmationAgain, cacheSeconds: 300 },
  validateSearch: (search): CheckYourMailSearch => ({
    for: letters.find((letter) => letter === search['for']) ?? 'sign-up',
    again: textOf(search['again']),
    return: textOf(search['return']),
  }),
  component: CheckYourMailScreen,
});

function CheckYourMailScreen() {
  const { t } = useTranslation('accounts');
  const { for: letter, again, return: back }: CheckYourMailSearch = checkYourMailRoute.useSearch();
  const to = usePath();
  return (
    <Page title={t('checkMail.title')} lead={t(`checkMail.${letter}`)} isUnlisted>
      {again && <Notice tone="success">{t('checkMail.resent')}</Notice>}
      <Section title={t('checkMail.nothing')} id="nothing">
        <p>{t('checkMail.nothingText')}</p>
      </Section>
      {letter === 'sign-up' && <ResendForm />}
      <p>
        <a href={to('/sign-in', undefined, { return: back })}>{t('checkMail.back')}</a>
      </p>
    </Page>
  );
}

function ResendForm() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const { refusal } = useAccountWords();
  return (
    <Section title={t('checkMail.resendTitle')} id="again">
      <Form state={state} fields={{ email: t('field.email') }} refusal={refusal}>
        <TextField name="email" type="email" autoComplete="email" inputMode="email" />
        <FormActions>
          <Button type="submit" variant="secondary">
            {t('checkMail.resend')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
