import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, photoQuery } from '../features/contests/contests.queries.ts';
import { Picture } from '../features/contests/Picture.tsx';
import { useVoteWords } from '../features/contests/vote/use-vote-words.ts';
import { askVote } from '../features/contests/vote/vote.actions.ts';
import { VoteNotice } from '../features/contests/vote/VoteNotice.tsx';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface AskSearch {
  seed?: string | undefined;
  asked?: string | undefined;
}

/** One photo, and the address that the letter goes to. */
export const contestVotePhotoRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/vote/$photo',
  staticData: { namespaces: ['contests', 'vote'], cacheSeconds: 0, action: askVote },
  validateSearch: ({ seed, asked }: Record<string, unknown>): AskSearch => ({
    seed: textOf(seed),
    asked: textOf(asked),
  }),
  loader: ({ context: { queryClient, locale }, params: { contest, photo } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(photoQuery(locale, contest, photo)),
    ]),
  component: AskScreen,
});

const SIZES = '(min-width: 78rem) 72rem, 94vw';

function AskScreen() {
  const { t } = useTranslation('vote');
  const to = usePath();
  const locale = useLocale();
  const { contest: slug, photo: id } = contestVotePhotoRoute.useParams();
  const { seed, asked }: AskSearch = contestVotePhotoRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { photo } = useSuspenseQuery(photoQuery(locale, slug, id)).data;
  const list = to('/contests/$contest/vote', { contest: slug }, { seed });
  return (
    <Page
      title={t('ask.title', { title: photo.title })}
      breadcrumbs={[
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
        { label: t('title'), href: list },
      ]}
      isUnlisted
    >
      {asked && (
        <Notice tone="success" title={t('ask.askedTitle')} isLive>
          <p>{t('ask.asked')}</p>
        </Notice>
      )}
      <Picture photo={photo} shape="whole" sizes={SIZES} isMain />
      {!contest.isVoteOpen && <VoteNotice contest={contest} />}
      {contest.isVoteOpen && !asked && <AskForm />}
      <p>
        <LinkButton variant="secondary" href={list}>
          {t('ask.back')}
        </LinkButton>
      </p>
    </Page>
  );
}

function AskForm() {
  const { t } = useTranslation('vote');
  const refusal = useVoteWords();
  return (
    <Form state={useFormState()} fields={{ email: t('ask.email') }} refusal={refusal}>
      <p>{t('ask.lead')}</p>
      <TextField name="email" type="email" autoComplete="email" hint={t('ask.emailHint')} />
      <FormActions>
        <Button type="submit" icon="envelope-simple">
          {t('ask.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
