import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roles as allRoles } from '@inclusive/permissions/permissions';
import { changeMember } from '../features/organisations/organisations.actions.ts';
import { memberQuery } from '../features/organisations/organisations.queries.ts';
import { useRoleOptions } from '../features/organisations/use-role-options.ts';
import { useOrganisationWords } from '../features/organisations/use-words.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { CheckboxGroup } from '../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import type { MemberQuery } from '../shared/operations/graphql.ts';
import type { FormState } from '../shared/routing/form-state.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Organisation = NonNullable<MemberQuery['organisation']>;
type Member = NonNullable<Organisation['member']>;

export const memberRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug/members/$person',
  staticData: { namespaces: ['organisations'], action: changeMember },
  loader: async ({ context, params }) => {
    const query = memberQuery(context.locale, params.slug, params.person);
    const { organisation } = await context.queryClient.ensureQueryData(query);
    if (!organisation?.member) throw new ApiFailure('NOT_FOUND');
  },
  component: MemberScreen,
});

function MemberScreen() {
  const { t } = useTranslation('organisations');
  const { slug, person } = memberRoute.useParams();
  const { data } = useSuspenseQuery(memberQuery(useLocale(), slug, person));
  const state = useFormState();
  const to = usePath();
  const { organisation } = data;
  if (!organisation?.member) return null;
  const { member, name } = organisation;
  const crumbs = [
    { label: t('title'), href: to('/organisations') },
    { label: name.text, href: to('/organisations/$slug', { slug }) },
  ];
  const isRemoving = state.value('intent') === 'remove';
  return (
    <Page title={t('member.title', { name: member.name })} lead={member.email} breadcrumbs={crumbs} isUnlisted>
      <RolesForm organisation={organisation} member={member} state={isRemoving ? undefined : state} />
      <RemovalForm state={isRemoving ? state : undefined} />
    </Page>
  );
}

interface RolesFormProps {
  organisation: Organisation;
  member: Member;
  state: FormState | undefined;
}

/** A role that the member has is shown even where the reader may not take it; the answer says so then. */
function RolesForm({ organisation, member, state }: RolesFormProps) {
  const { t } = useTranslation('organisations');
  const { refusal, faultWords } = useOrganisationWords();
  const shown = allRoles.filter((role) => organisation.grantableRoles.includes(role) || member.roles.includes(role));
  const options = useRoleOptions(shown);
  return (
    <Form id="roles" state={state} fields={{ roles: t('field.roles') }} refusal={refusal} faultWords={faultWords}>
      <input type="hidden" name="intent" value="roles" />
      <CheckboxGroup name="roles" hint={t('hint.roles')} options={options} defaultValues={member.roles} />
      <FormActions>
        <Button type="submit">{t('member.save')}</Button>
      </FormActions>
    </Form>
  );
}

function RemovalForm({ state }: { state: FormState | undefined }) {
  const { t } = useTranslation('organisations');
  const { refusal } = useOrganisationWords();
  return (
    <Section title={t('member.removeTitle')} id="removal">
      <p>{t('member.removeText')}</p>
      <Form id="remove" state={state} refusal={refusal}>
        <input type="hidden" name="intent" value="remove" />
        <FormActions>
          <Button type="submit" variant="danger">
            {t('member.remove')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
