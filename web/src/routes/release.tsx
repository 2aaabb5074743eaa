import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerRelease } from '../features/contests/releases/answer-release.ts';
import { releaseQuery } from '../features/contests/contests.queries.ts';
import { ReleaseView } from '../features/contests/releases/ReleaseView.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For somebody who has to agree before a photo is shown: no account, no script, nothing but their link. */
export const releaseRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'releases/$token',
  staticData: { namespaces: ['releases', 'contests'], action: answerRelease, cacheSeconds: 0 },
  validateSearch: (search) => ({ done: textOf(search['done']) }),
  loader: async ({ context: { queryClient, locale }, params }) => {
    const { release } = await queryClient.ensureQueryData(releaseQuery(locale, params.token));
    if (!release) throw notFound();
  },
  component: ReleaseScreen,
  notFoundComponent: UnknownRelease,
});

const unknownReasons = ['part', 'newer', 'gone'] as const;

function ReleaseScreen() {
  const { token } = releaseRoute.useParams();
  const { done } = releaseRoute.useSearch();
  const { release } = useSuspenseQuery(releaseQuery(useLocale(), token)).data;
  return release ? <ReleaseView release={release} token={token} isNew={done !== undefined} /> : <UnknownRelease />;
}

function UnknownRelease() {
  const { t } = useTranslation('releases');
  const to = usePath();
  return (
    <Page title={t('unknownTitle')} lead={t('unknownLead')} isUnlisted>
      <ul>
        {unknownReasons.map((reason) => (
          <li key={reason}>{t(`unknown.${reason}`)}</li>
        ))}
      </ul>
      <p>{t('unknownHelp')}</p>
      <p>
        <LinkButton variant="secondary" href={to('/pages/$slug', { slug: 'help' })}>
          {t('unknownContacts')}
        </LinkButton>
      </p>
    </Page>
  );
}
