import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { mayWithRoles } from '@inclusive/permissions/permissions';
import { Button } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { OrganisationField } from '../../../shared/forms/OrganisationField.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { OrganisedContestsQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { useOrganisingWords } from './use-organising-words.ts';

export function BeginForm({ data }: { data: OrganisedContestsQuery }) {
  const { t } = useTranslation('organising');
  const locale = useLocale();
  const { refusal, faultWords } = useOrganisingWords();
  const mine = data.organisations.nodes.filter(
    ({ myRoles }) => data.me?.isAdministrator === true || mayWithRoles('contest.organise', myRoles),
  );
  const earlier = data.organisedContests.nodes.map(({ slug, title }) => ({ value: slug, label: title?.text ?? slug }));
  const fields = {
    organisationId: t('begin.organisation'),
    title: t('begin.name'),
    locale: t('begin.locale'),
    like: t('begin.like'),
  };
  return (
    <Section title={t('begin.title')} id="begin">
      <p>{t('begin.text')}</p>
      <Form state={useFormState()} fields={fields} refusal={refusal} faultWords={faultWords}>
        <OrganisationField name="organisationId" organisations={mine} />
        <TextField name="title" maxLength={120} autoComplete="off" />
        <Select
          name="locale"
          hint={t('begin.localeHint')}
          options={locales.map((value) => ({ value, label: localeNames[value], lang: value }))}
          defaultValue={locale}
          placeholder={null}
        />
        {earlier.length > 0 && <Select name="like" options={earlier} placeholder={t('begin.likeNone')} isOptional />}
        <FormActions>
          <Button type="submit" icon="plus">
            {t('begin.submit')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
