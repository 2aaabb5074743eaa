import { useTranslation } from 'react-i18next';
import { locales } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { AccountQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { useAccountWords } from './use-words.ts';
import { useIntent } from './use-intent.ts';

export type Account = NonNullable<AccountQuery['me']>;

export function ProfileForm({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation('common');
  const { refusal } = useAccountWords();
  const options = locales.map((value) => ({ value, label: t(`language.${value}`) }));
  return (
    <Section title={t('account.profile')} id="profile-title">
      <Form
        id="profile"
        state={useIntent('profile')}
        fields={{ name: t('field.name'), locale: t('field.locale') }}
        refusal={refusal}
      >
        <input type="hidden" name="intent" value="profile" />
        <TextField name="name" autoComplete="name" hint={t('hint.name')} defaultValue={account.name} />
        <Select name="locale" options={options} placeholder={null} defaultValue={account.locale} />
        <FormActions>
          <Button type="submit">{common('action.save')}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export function EmailForm({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const { refusal, faultWords } = useAccountWords();
  const { hasPassword } = account.security;
  return (
    <Section title={t('account.email')} id="email-title">
      <DefinitionList items={[{ term: t('account.emailNow'), value: account.email }]} />
      <p>{t('account.emailText')}</p>
      <Form
        id="email"
        state={useIntent('email')}
        fields={{ newEmail: t('field.newEmail'), emailPassword: t('field.currentPassword') }}
        refusal={refusal}
        faultWords={faultWords}
      >
        <input type="hidden" name="intent" value="email" />
        <TextField name="newEmail" type="email" autoComplete="email" inputMode="email" />
        {hasPassword && <TextField name="emailPassword" type="password" autoComplete="current-password" />}
        <FormActions>
          <Button type="submit" variant="secondary">
            {t('account.emailSubmit')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export function PasswordForm({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const { refusal, faultWords } = useAccountWords();
  const state = useIntent('password');
  const to = usePath();
  const fields = { currentPassword: t('field.currentPassword'), newPassword: t('field.newPassword') };
  return (
    <Section title={t('account.password')} id="password-title">
      {account.security.hasPassword ? (
        <>
          <p>{t('account.passwordText')}</p>
          <Form id="password" state={state} fields={fields} refusal={refusal} faultWords={faultWords}>
            <input type="hidden" name="intent" value="password" />
            <TextField name="currentPassword" type="password" autoComplete="current-password" />
            <TextField name="newPassword" type="password" autoComplete="new-password" hint={t('hint.password')} />
            <FormActions>
              <Button type="submit" variant="secondary">
                {t('account.passwordSubmit')}
              </Button>
            </FormActions>
          </Form>
        </>
      ) : (
        <p>
          {t('account.noPassword')} <a href={to('/forgotten-password')}>{t('account.noPasswordLink')}</a>
        </p>
      )}
    </Section>
  );
}
