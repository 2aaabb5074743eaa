import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { KeptContest } from './keeping.queries.ts';
import { useOrganisingWords } from './use-organising-words.ts';

interface KeepingPageProps {
  contest: Pick<KeptContest, 'slug' | 'title'>;
  /** Of the part; the overview is called as its contest. */
  title?: string;
  lead?: string;
  done?: string | undefined;
  children: ReactNode;
}

/** A page of a contest's keeping, under the contest's overview. */
export function KeepingPage({ contest, title, lead, done, children }: KeepingPageProps) {
  const { t } = useTranslation('organising');
  const to = usePath();
  const said = useOrganisingWords().done(done);
  const name = contest.title?.text ?? contest.slug;
  const heading = contest.title ? <Localised text={contest.title} /> : contest.slug;
  const all = { label: t('title'), href: to('/organise') };
  const overview = { label: heading, href: to('/organise/$contest', { contest: contest.slug }) };
  return (
    <Page
      title={title ?? name}
      heading={title ?? heading}
      documentTitle={`${title ?? t('title')} – ${name}`}
      lead={lead}
      breadcrumbs={title === undefined ? [all] : [all, overview]}
      isUnlisted
    >
      {said && (
        <Notice tone="success" isLive>
          <p>{said}</p>
        </Notice>
      )}
      {children}
    </Page>
  );
}

/** Which version of the contest the form shows: a change by somebody else meanwhile is noticed. */
export function SeenVersion({ contest }: { contest: Pick<KeptContest, 'version'> }) {
  return <input type="hidden" name="version" value={contest.version} />;
}
