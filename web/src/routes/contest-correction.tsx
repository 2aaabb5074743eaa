import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerCorrection } from '../features/contests/moderation/checking.actions.ts';
import { askedCorrectionQuery } from '../features/contests/moderation/checking.queries.ts';
import { AskedWords, CorrectionForm, TooLate } from '../features/contests/moderation/CorrectionForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: string | undefined;
}

/** What the organisers ask the author of an entry, and the form to answer; from the link in their letter. */
export const contestCorrectionRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/correction/$photo',
  staticData: { namespaces: ['checking', 'contests', 'submit'], action: answerCorrection, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: textOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { photo } }) =>
    queryClient.ensureQueryData(askedCorrectionQuery(locale, photo)),
  component: CorrectionScreen,
});

function CorrectionScreen() {
  const { t } = useTranslation(['checking', 'contests']);
  const { contest, photo } = contestCorrectionRoute.useParams();
  const { done }: Search = contestCorrectionRoute.useSearch();
  const { askedCorrection: asked } = useSuspenseQuery(askedCorrectionQuery(useLocale(), photo)).data;
  const crumbs = useCrumbs(contest);
  if (!asked) return <NothingAsked contest={contest} isDone={done !== undefined} />;
  return (
    <Page
      title={t('answer.title', { title: asked.title })}
      lead={t('answer.lead')}
      kicker={asked.contestTitle.text}
      breadcrumbs={crumbs}
      isUnlisted
    >
      {asked.isOverdue && <TooLate asked={asked} />}
      <AskedWords asked={asked} />
      {!asked.isOverdue && <CorrectionForm asked={asked} />}
    </Page>
  );
}

function NothingAsked({ contest, isDone }: { contest: string; isDone: boolean }) {
  const { t } = useTranslation(['checking', 'contests']);
  const to = usePath();
  return (
    <Page
      title={isDone ? t('answer.done') : t('answer.noneTitle')}
      lead={isDone ? undefined : t('answer.none')}
      breadcrumbs={useCrumbs(contest)}
      isUnlisted
    >
      <p>
        <LinkButton variant="secondary" href={to('/contests/$contest/mine', { contest })}>
          {t('contests:mine')}
        </LinkButton>
      </p>
    </Page>
  );
}

function useCrumbs(contest: string) {
  const { t } = useTranslation('contests');
  const to = usePath();
  return [{ label: t('mine'), href: to('/contests/$contest/mine', { contest }) }];
}
