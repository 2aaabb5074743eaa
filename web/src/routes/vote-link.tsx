import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Picture } from '../features/contests/Picture.tsx';
import { useVoteWords } from '../features/contests/vote/use-vote-words.ts';
import { answerVoteLink } from '../features/contests/vote/vote.actions.ts';
import { voteLinkQuery } from '../features/contests/vote/vote.queries.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import type { PublicVoteLinkQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Link = NonNullable<PublicVoteLinkQuery['publicVoteLink']>;

/** Where the letter leads. Opening it does nothing: programs that read letters open links too. */
export const voteLinkRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'votes/$token',
  staticData: { namespaces: ['contests', 'vote'], cacheSeconds: 0, action: answerVoteLink },
  validateSearch: ({ taken }: Record<string, unknown>): { taken?: string | undefined } => ({ taken: textOf(taken) }),
  loader: ({ context: { queryClient, locale }, params: { token } }) =>
    queryClient.ensureQueryData(voteLinkQuery(locale, token)),
  component: LinkScreen,
});

function LinkScreen() {
  const { t } = useTranslation('vote');
  const { token } = voteLinkRoute.useParams();
  const { taken } = voteLinkRoute.useSearch();
  const { publicVoteLink: link } = useSuspenseQuery(voteLinkQuery(useLocale(), token)).data;
  if (!link) return <Page title={t('link.unknownTitle')} lead={t('link.unknown')} isUnlisted />;
  if (!link.photo) return <Page title={t('title')} lead={t('link.gone')} actions={<Others link={link} />} isUnlisted />;
  if (taken) return <Page title={t('link.takenTitle')} actions={<Others link={link} />} isUnlisted />;
  return (
    <Page
      title={link.isGiven ? t('link.givenTitle') : t('link.title')}
      lead={link.isGiven ? t('link.given') : t('link.lead')}
      isUnlisted
    >
      <Shown photo={link.photo} />
      {link.isOpen ? <Answers link={link} /> : <Notice>{<p>{t('closed')}</p>}</Notice>}
    </Page>
  );
}

function Shown({ photo }: { photo: NonNullable<Link['photo']> }) {
  return (
    <figure>
      <Picture photo={photo} shape="whole" sizes="(min-width: 78rem) 72rem, 94vw" isMain />
      <figcaption>
        <Localised text={{ text: photo.title, locale: photo.locale }} />
      </figcaption>
    </figure>
  );
}

function Answers({ link }: { link: Link }) {
  const { t } = useTranslation('vote');
  const refusal = useVoteWords();
  return (
    <Form state={useFormState()} refusal={refusal}>
      <FormActions>
        {link.isGiven ? (
          <Button type="submit" variant="secondary" name="intent" value="take-back">
            {t('link.takeBack')}
          </Button>
        ) : (
          <Button type="submit" icon="check" name="intent" value="give">
            {t('link.give')}
          </Button>
        )}
        <Others link={link} />
      </FormActions>
    </Form>
  );
}

function Others({ link: { contest } }: { link: Link }) {
  const { t } = useTranslation('vote');
  const to = usePath();
  return (
    <LinkButton variant="secondary" href={to('/contests/$contest/vote', { contest })}>
      {t('link.change')}
    </LinkButton>
  );
}
