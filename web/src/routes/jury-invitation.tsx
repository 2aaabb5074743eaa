import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerJury } from '../features/contests/keeping/keeping.actions.ts';
import { juryInvitationQuery } from '../features/contests/keeping/keeping.queries.ts';
import { useOrganisingWords } from '../features/contests/keeping/use-organising-words.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { CheckboxField } from '../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface AnswerSearch {
  done: string | undefined;
}

export const juryInvitationRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'jury-invitations/$id',
  staticData: {
    namespaces: ['keepingForms', 'organising', 'organisations'],
    action: answerJury,
    cacheSeconds: 0,
  },
  validateSearch: (search: Record<string, unknown>): AnswerSearch => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { id } }) =>
    queryClient.ensureQueryData(juryInvitationQuery(locale, id)),
  component: JuryInvitationScreen,
});

function JuryInvitationScreen() {
  const { t } = useTranslation('keepingForms');
  const to = usePath();
  const { id } = juryInvitationRoute.useParams();
  const { done }: AnswerSearch = juryInvitationRoute.useSearch();
  const { juryInvitation: invitation, me } = useSuspenseQuery(juryInvitationQuery(useLocale(), id)).data;
  if (!invitation || invitation.state === 'removed') {
    return (
      <Page title={t('invitation.title')} isUnlisted>
        <Notice tone={done === 'declined' ? 'success' : 'warn'}>
          <p>{t(done === 'declined' ? 'invitation.declined' : 'invitation.gone')}</p>
        </Notice>
      </Page>
    );
  }
  const { contestTitle, contestSlug: contest, state, isMine } = invitation;
  return (
    <Page
      title={t('invitation.title')}
      lead={t('invitation.lead', { contest: contestTitle?.text ?? contest })}
      isUnlisted
    >
      {state === 'active' && (
        <Notice tone="success" title={t('invitation.accepted')}>
          <a href={to('/contests/$contest', { contest })}>{t('invitation.toContest')}</a>
        </Notice>
      )}
      {state === 'expired' && (
        <Notice tone="warn" title={t('invitation.old')}>
          <p>{t('invitation.oldText')}</p>
        </Notice>
      )}
      {state === 'invited' && isMine && <AnswerForm />}
      {state === 'invited' && !isMine && <SignInFirst id={id} isSignedIn={!!me} />}
    </Page>
  );
}

function AnswerForm() {
  const { t } = useTranslation('keepingForms');
  const { refusal } = useOrganisingWords();
  return (
    <>
      <p>{t('invitation.text')}</p>
      <Form state={useFormState()} refusal={refusal} fields={{ isShown: t('invitation.isShown') }}>
        <CheckboxField name="isShown" isOptional />
        <FormActions>
          <Button type="submit" name="intent" value="accept" icon="check">
            {t('invitation.accept')}
          </Button>
          <Button type="submit" name="intent" value="decline" variant="secondary">
            {t('invitation.decline')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

function SignInFirst({ id, isSignedIn }: { id: string; isSignedIn: boolean }) {
  const { t } = useTranslation(['keepingForms', 'organisations']);
  const to = usePath();
  if (isSignedIn) {
    return (
      <Notice tone="warn">
        <p>{t('invitation.notYours')}</p>
      </Notice>
    );
  }
  const back = { return: to('/jury-invitations/$id', { id }) };
  return (
    <>
      <p>{t('invitation.signInFirst')}</p>
      <FormActions>
        <LinkButton href={to('/sign-in', undefined, back)}>{t('organisations:invitation.signIn')}</LinkButton>
        <LinkButton variant="secondary" href={to('/sign-up', undefined, back)}>
          {t('organisations:invitation.signUp')}
        </LinkButton>
      </FormActions>
    </>
  );
}
