import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { acceptInvitation } from '../features/organisations/organisations.actions.ts';
import { invitationQuery } from '../features/organisations/organisations.queries.ts';
import { RoleList } from '../features/organisations/RoleList.tsx';
import { useOrganisationWords } from '../features/organisations/use-words.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { DefinitionList } from '../shared/components/DefinitionList.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import type { InvitationQuery } from '../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const invitationRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'invitations/$id',
  staticData: { namespaces: ['organisations'], action: acceptInvitation, cacheSeconds: 0 },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(invitationQuery(context.locale, params.id)),
  component: InvitationScreen,
});

type Invitation = NonNullable<InvitationQuery['invitation']>;

function InvitationScreen() {
  const { t } = useTranslation('organisations');
  const { id } = invitationRoute.useParams();
  const { data } = useSuspenseQuery(invitationQuery(useLocale(), id));
  const { invitation, me } = data;
  return (
    <Page title={t('invitation.title')} lead={invitation ? t('invitation.text') : undefined} isUnlisted>
      {invitation ? (
        <>
          <DefinitionList
            items={[
              { term: t('title'), value: <Localised text={invitation.organisationName} /> },
              { term: t('invitation.roles'), value: <RoleList roles={invitation.roles} /> },
            ]}
          />
          <NextStep invitation={invitation} email={me?.email} />
        </>
      ) : (
        <Notice tone="warn">{t('invitation.gone')}</Notice>
      )}
    </Page>
  );
}

function NextStep({ invitation, email }: { invitation: Invitation; email: string | undefined }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  const { state, isMine, organisationSlug: slug } = invitation;
  if (state === 'ACCEPTED') {
    return (
      <Notice tone="success" title={t('invitation.accepted')}>
        <a href={to('/organisations/$slug', { slug })}>{t('invitation.toOrganisation')}</a>
      </Notice>
    );
  }
  if (state === 'EXPIRED') return <Notice tone="warn">{t('invitation.expired')}</Notice>;
  if (isMine) return <AcceptForm />;
  return <SignInFirst id={invitation.id} email={email} />;
}

function AcceptForm() {
  const { t } = useTranslation('organisations');
  const state = useFormState();
  const { refusal } = useOrganisationWords();
  return (
    <Form state={state} refusal={refusal}>
      <FormActions>
        <Button type="submit" icon="check">
          {t('invitation.accept')}
        </Button>
      </FormActions>
    </Form>
  );
}

function SignInFirst({ id, email }: { id: string; email: string | undefined }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  if (email) return <Notice tone="warn">{t('invitation.notYours', { email })}</Notice>;
  const back = { return: to('/invitations/$id', { id }) };
  return (
    <>
      <p>{t('invitation.signInFirst')}</p>
      <FormActions>
        <LinkButton href={to('/sign-in', undefined, back)}>{t('invitation.signIn')}</LinkButton>
        <LinkButton variant="secondary" href={to('/sign-up', undefined, back)}>
          {t('invitation.signUp')}
        </LinkButton>
      </FormActions>
    </>
  );
}
