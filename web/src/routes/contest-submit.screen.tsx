import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../features/contests/ContestFacts.tsx';
import { contestQuery, myEntryQuery, myPhotosQuery } from '../features/contests/contests.queries.ts';
import type { MyEntry } from '../features/contests/submit/answers.ts';
import { DraftList } from '../features/contests/submit/DraftList.tsx';
import { PlainUpload } from '../features/contests/submit/PlainUpload.tsx';
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

const counted = new Set(['processing', 'waiting', 'correction', 'approved', 'disqualified']);

const Submitted = lazy(() =>
  import('../features/contests/submit/Submitted.tsx').then((module) => ({ default: module.Submitted })),
);

export function ContestSubmitScreen() {
  const locale = useLocale();
  const { contest: slug } = route.useParams();
  const asked = route.useSearch().draft ?? '';
  const client = useQueryClient();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { nodes } = useSuspenseQuery(myPhotosQuery(locale, slug)).data.myPhotos;
  const { myEntry } = useSuspenseQuery(myEntryQuery(locale, asked)).data;
  const [round, setRound] = useState(0);
  const uploads = usePhotoUploads();
  const mine = nodes.filter(({ state }) => counted.has(state)).length;
  if (contest.state !== 'open') return <ClosedContest contest={contest} />;
  if (mine >= contest.maxPhotos) return <FullContest contest={contest} mine={mine} />;
  const another = async () => {
    await client.invalidateQueries(myPhotosQuery(locale, slug));
    setRound(round + 1);
  };
  const begun = round === 0 && myEntry?.state === 'draft' && myEntry.contestSlug === slug ? myEntry : undefined;
  const drafts = nodes.filter(({ state, id }) => state === 'draft' && id !== begun?.id);
  return (
    <Submitting key={round} contest={contest} uploads={uploads} begun={begun} onAnother={() => void another()}>
      {round === 0 && <DraftList contest={slug} drafts={drafts} />}
    </Submitting>
  );
}

interface SubmittingProps {
  contest: Contest;
  uploads: PhotoUploads;
  begun: MyEntry | undefined;
  onAnother: () => void;
  children: ReactNode;
}

function Submitting({ contest, uploads, begun, onAnother, children }: SubmittingProps) {
  const { t } = useTranslation('submit');
  const { fault } = route.useSearch();
  const submission = useSubmission(uploads, { contest, locale: useLocale(), draft: begun });
  if (submission.entered !== undefined) {
    return (
      <Suspense>
        <Submitted
          contest={contest.slug}
          photo={submission.entered}
          further={uploads.photo ? uploads.others.length + 1 : 0}
          onAnother={onAnother}
        />
      </Suspense>
    );
  }
  return (
    <SubmitPage contest={contest} lead={t(begun ? 'draftLead' : 'lead')}>
      <noscript>
        {import.meta.env.SSR && <PlainUpload contest={contest.slug} draft={begun?.id} fault={fault} />}
      </noscript>
      <div className={styles.form}>
        <SubmitForm contest={contest} uploads={uploads} submission={submission} begun={begun} />
      </div>
      {submission.step === 0 && children}
    </SubmitPage>
  );
}

function ClosedContest({ contest }: { contest: Contest }) {
  const { t } = useTranslation('submit');
  const to = usePath();
  return (
    <SubmitPage contest={contest}>
      <Notice title={t('closedTitle')} />
      <p>
        <LinkButton href={to('/contests/$contest', { contest: contest.slug })}>{t('closed')}</LinkButton>
      </p>
    </SubmitPage>
  );
}

function FullContest({ contest, mine }: { contest: Contest; mine: number }) {
  const { t } = useTranslation('submit');
  const to = usePath();
  return (
    <SubmitPage contest={contest}>
      <Notice title={t('fullTitle')}>
        <p>{t('full', { count: mine })}</p>
      </Notice>
      <p>
        <LinkButton href={to('/contests/$contest/mine', { contest: contest.slug })}>{t('mine')}</LinkButton>
      </p>
    </SubmitPage>
  );
}

function SubmitPage({ contest, lead, children }: { contest: Contest; lead?: string; children: ReactNode }) {
  const { t } = useTranslation('submit');
  const to = usePath();
  return (
    <Page
      title={t('title')}
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
