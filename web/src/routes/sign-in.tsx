import { createRoute } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { doneAtSignIn, hasLeft } from '../features/accounts/done.ts';
import { PasskeySignIn } from '../features/accounts/PasskeySignIn.tsx';
import { signIn, wayBack } from '../features/accounts/sign-in.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { personQuery } from '../shared/person/person.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

interface SignInSearch {
  return: string | undefined;
  done: ReturnType<typeof doneAtSignIn>;
}

export const signInRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'sign-in',
  staticData: { namespaces: ['accounts'], action: signIn, cacheSeconds: 300 },
  validateSearch: (search): SignInSearch => ({ return: textOf(search['return']), done: doneAtSignIn(search['done']) }),
  loader: ({ context }) => context.queryClient.ensureQueryData(personQuery),
  component: SignInScreen,
});

function SignInScreen() {
  const { t } = useTranslation('accounts');
  const { done }: SignInSearch = signInRoute.useSearch();
  const { data } = useSuspenseQuery(personQuery);
  const to = usePath();
  return (
    <Page title={t('signIn.title')} lead={data.me ? undefined : t('signIn.lead')} isUnlisted>
      {done && (
        <div data-enhance={hasLeft(done) ? 'forget-drafts' : undefined}>
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      )}
      {data.me ? (
        <Notice title={t('signIn.already', { name: data.me.name })}>
          <LinkButton href={to('/account')}>{t('signIn.toAccount')}</LinkButton>
        </Notice>
      ) : (
        <SignInWays />
      )}
    </Page>
  );
}

function SignInWays() {
  const { t } = useTranslation('accounts');
  const search: SignInSearch = signInRoute.useSearch();
  const to = usePath();
  const locale = useLocale();
  const back = { return: search.return };
  return (
    <>
      <PasswordForm />
      <Section title={t('signIn.otherWays')} id="other-ways">
        <PasskeySignIn wayBack={wayBack(locale, search.return ? { return: search.return } : {})} />
        <p>
          <a href={to('/forgotten-password')}>{t('signIn.forgotten')}</a>
        </p>
      </Section>
      <Section title={t('signIn.newHere')} id="new-here">
        <p>{t('signIn.newHereText')}</p>
        <p>
          <LinkButton variant="secondary" href={to('/sign-up', undefined, back)}>
            {t('signIn.signUp')}
          </LinkButton>
        </p>
      </Section>
    </>
  );
}

function PasswordForm() {
  const { t } = useTranslation('accounts');
  const state = useFormState();
  const { refusal, faultWords } = useAccountWords();
  const fields = { email: t('field.email'), password: t('field.password') };
  return (
    <Form state={state} fields={fields} refusal={refusal} faultWords={faultWords}>
      <TextField name="email" type="email" autoComplete="username" inputMode="email" hint={t('signIn.linkHint')} />
      <TextField name="password" type="password" autoComplete="current-password" />
      <FormActions>
        <Button type="submit" name="intent" value="password">
          {t('signIn.submit')}
        </Button>
        <Button type="submit" name="intent" value="link" variant="secondary">
          {t('signIn.sendLink')}
        </Button>
      </FormActions>
    </Form>
  );
}
