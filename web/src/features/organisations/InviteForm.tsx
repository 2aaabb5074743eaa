import { useTranslation } from 'react-i18next';
import { locales } from '@inclusive/localisation/locale';
import type { Role } from '@inclusive/permissions/permissions';
import { Button } from '../../shared/components/Button.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';
import { useRoleOptions } from './use-role-options.ts';
import { useOrganisationWords } from './use-words.ts';

export function InviteForm({ roles, country }: { roles: readonly Role[]; country: string }) {
  const { t } = useTranslation('organisations');
  const state = useFormState();
  const { refusal, faultWords } = useOrganisationWords();
  const here = useLocale();
  const options = useRoleOptions(roles);
  const languages = locales.map((value) => ({ value, label: t(`language.${value}`) }));
  const own = country === 'LV' ? 'lv' : country === 'LT' ? 'lt' : here;
  return (
    <Section title={t('invite.title')} id="invite-title">
      <p>{t('invite.text')}</p>
      <Form
        id="invite"
        state={state.value('intent') === 'invite' ? state : undefined}
        fields={{ email: t('field.email'), roles: t('field.roles'), locale: t('field.locale') }}
        refusal={refusal}
        faultWords={faultWords}
      >
        <input type="hidden" name="intent" value="invite" />
        <TextField name="email" type="email" autoComplete="off" inputMode="email" />
        <CheckboxGroup name="roles" hint={t('hint.roles')} options={options} defaultValues={['specialist']} />
        <Select name="locale" options={languages} placeholder={null} defaultValue={own} />
        <FormActions>
          <Button type="submit">{t('invite.submit')}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
