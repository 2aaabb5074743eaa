import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Contest, ContestFacts } from '../features/contests/ContestFacts.tsx';
import { contestQuery, myPhotosQuery } from '../features/contests/contests.queries.ts';
import { useStateWords } from '../features/contests/state-words.ts';
import { Submitted } from '../features/contests/submit/Submitted.tsx';
import { SubmitForm } from '../features/contests/submit/SubmitForm.tsx';
import { useSubmission } from '../features/contests/submit/use-submission.ts';
import { type PhotoUploads, usePhotoUploads } from '../features/contests/submit/use-upload.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import styles from './contest-submit.module.css';

const route = getRouteApi('/$locale/contests/$contest/submit');

const counted = new Set(['processing', 'waiting', 'approved']);

export function ContestSubmitScreen() {
  const locale = useLocale();
  const { contest: slug } = route.useParams();
  const client = useQueryClient();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { nodes } = useSuspenseQuery(myPhotosQuery(locale, slug)).data.myPhotos;
  const [round, setRound] = useState(0);
  const uploads = usePhotoUploads();
  const mine = nodes.filter(({ state }) => counted.has(state)).length;
  if (contest.state !== 'open') return <ClosedContest contest={contest} />;
  if (mine >= contest.maxPhotos) return <FullContest contest={contest} mine={mine} />;
  const another = async () => {
    await client.invalidateQueries(myPhotosQuery(locale, slug));
    setRound(round + 1);
  };
  return <Submitting key={round} contest={contest} uploads={uploads} onAnother={() => void another()} />;
}

interface SubmittingProps {
  contest: Contest;
  uploads: PhotoUploads;
  onAnother: () => void;
}

function Submitting({ contest, uploads, onAnother }: SubmittingProps) {
  const { t } = useTranslation(['contests', 'common']);
  const to = usePath();
  const { slug, consent, regulation } = contest;
  const submission = useSubmission(uploads, {
    contest: slug,
    locale: useLocale(),
    consentVersion: consent.version,
    regulationVersion: regulation?.version ?? 0,
  });
  if (submission.entered !== undefined) {
    return (
      <Submitted
        contest={slug}
        photo={submission.entered}
        further={uploads.photo ? uploads.others.length + 1 : 0}
        onAnother={onAnother}
      />
    );
  }
  return (
    <SubmitPage contest={contest} lead={t('submit.lead')}>
      <noscript>
        <Notice tone="warn">
          <p>{t('submit.noScript')}</p>
        </Notice>
      </noscript>
      <div className={styles.form}>
        <SubmitForm contest={contest} uploads={uploads} submission={submission} />
      </div>
      <p>
        <a href={to('/contests/$contest/regulations', { contest: slug })} target="_blank" rel="noreferrer">
          {t('submit.rules')} ({t('common:newTab')})
        </a>
      </p>
    </SubmitPage>
  );
}

function ClosedContest({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contests');
  const words = useStateWords(contest);
  return (
    <SubmitPage contest={contest}>
      <Notice title={t('submit.closedTitle')}>
        <p>{words}</p>
      </Notice>
      <ContestFacts contest={contest} />
    </SubmitPage>
  );
}

function FullContest({ contest, mine }: { contest: Contest; mine: number }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  return (
    <SubmitPage contest={contest}>
      <Notice title={t('submit.fullTitle')}>
        <p>{t('submit.full', { count: mine })}</p>
      </Notice>
      <p>
        <LinkButton href={to('/contests/$contest/mine', { contest: contest.slug })}>{t('mine')}</LinkButton>
      </p>
    </SubmitPage>
  );
}

function SubmitPage({ contest, lead, children }: { contest: Contest; lead?: string; children: ReactNode }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  return (
    <Page
      title={t('submit.title')}
      lead={lead}
      breadcrumbs={[
        {
          label: <Localised text={contest.title} />,
          href: to('/contests/$contest', { contest: contest.slug }),
        },
      ]}
      isUnlisted
    >
      {children}
    </Page>
  );
}
