import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { Exhibiting } from './exhibition.queries.ts';
import { useExhibitingWords } from './use-exhibiting-words.ts';

interface ExhibitingPageProps {
  contest: Pick<Exhibiting, 'slug' | 'title'>;
  /** Of a part; the overview has the exhibition's own. */
  title?: string;
  lead?: string;
  done?: string | undefined;
  children: ReactNode;
}

/** A page of those who put the exhibition together. */
export function ExhibitingPage({ contest, title, lead, done, children }: ExhibitingPageProps) {
  const { t } = useTranslation('exhibiting');
  const to = usePath();
  const said = useExhibitingWords().done(done);
  const params = { contest: contest.slug };
  const overview = { label: <Localised text={contest.title} />, href: to('/organise/$contest', params) };
  const own = { label: t('title'), href: to('/organise/$contest/exhibition', params) };
  return (
    <Page
      title={title ?? t('title')}
      documentTitle={`${title ?? t('title')} – ${contest.title.text}`}
      lead={lead}
      breadcrumbs={title === undefined ? [overview] : [overview, own]}
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
