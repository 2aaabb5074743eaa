import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createOrganisation } from '../features/organisations/organisations.actions.ts';
import { organisationsQuery } from '../features/organisations/organisations.queries.ts';
import { useOrganisationWords } from '../features/organisations/use-words.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Choice } from '../shared/forms/Choice.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const organisationNewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/new',
  staticData: { namespaces: ['organisations'], action: createOrganisation },
  loader: async ({ context }) => {
    const { me } = await context.queryClient.ensureQueryData(organisationsQuery(context.locale));
    if (!me) throw new ApiFailure('UNAUTHENTICATED');
    if (!me.isAdministrator) throw new ApiFailure('FORBIDDEN');
  },
  component: OrganisationNewScreen,
});

const names = ['nameLv', 'nameLt', 'nameEn'] as const;

function OrganisationNewScreen() {
  const { t } = useTranslation('organisations');
  const state = useFormState();
  const to = usePath();
  const { refusal, faultWords } = useOrganisationWords();
  const crumbs = [{ label: t('title'), href: to('/organisations') }];
  const countries = (['LV', 'LT'] as const).map((value) => ({ value, label: t(`country.${value}`) }));
  const fields = {
    nameLv: t('field.nameLv'),
    nameLt: t('field.nameLt'),
    nameEn: t('field.nameEn'),
    slug: t('field.slug'),
    country: t('field.country'),
    municipality: t('field.municipality'),
    website: t('field.website'),
  };
  return (
    <Page title={t('new.title')} lead={t('new.lead')} breadcrumbs={crumbs} isUnlisted>
      <Form state={state} fields={fields} refusal={refusal} faultWords={faultWords}>
        {names.map((name) => (
          <TextField key={name} name={name} lang={name.slice(4).toLowerCase()} />
        ))}
        <TextField name="slug" hint={t('hint.slug')} autoCapitalize="none" spellCheck={false} />
        <Choice name="country" options={countries} isInline />
        <TextField name="municipality" />
        <TextField name="website" type="url" isOptional hint={t('hint.website')} />
        <FormActions>
          <Button type="submit">{t('new.submit')}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
