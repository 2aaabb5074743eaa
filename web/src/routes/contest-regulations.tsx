import { onDate } from '@inclusive/calendar/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, regulationsQuery } from '../features/contests/contests.queries.ts';
import { RegulationVersions } from '../features/contests/RegulationVersions.tsx';
import { dayIn } from '../features/contests/state-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { PrintButton } from '../shared/components/PrintButton.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface RegulationsSearch {
  version: number | undefined;
}

export const contestRegulationsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/regulations',
  staticData: { namespaces: ['contest'], cacheSeconds: 60 },
  validateSearch: ({ version }: Record<string, unknown>): RegulationsSearch => ({
    version: /^[1-9]\d{0,5}$/.test(String(version)) ? Number(version) : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params: { contest }, deps }) =>
    Promise.all([
      context.queryClient.ensureQueryData(contestQuery(context.locale, contest)),
      context.queryClient.ensureQueryData(regulationsQuery(readerOf(context), contest, deps.version)),
    ]),
  component: RegulationsScreen,
});

function RegulationsScreen() {
  const { t } = useTranslation('contest');
  const to = usePath();
  const locale = useLocale();
  const { contest: slug } = contestRegulationsRoute.useParams();
  const { version }: RegulationsSearch = contestRegulationsRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { contestRegulations: shown } = useSuspenseQuery(regulationsQuery(useReader(), slug, version)).data;
  const on = onDate(dayIn(shown.publishedAt, contest.zone), locale);
  const isInForce = shown.versions[0]?.version === shown.version;
  return (
    <Page
      title={t('regulations.title')}
      documentTitle={t('regulations.of', { contest: contest.title.text })}
      lead={t('rulesInForce', { version: shown.version, on })}
      description={t('regulations.of', { contest: contest.title.text })}
      breadcrumbs={[
        { label: t('list.title'), href: to('/contests') },
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
      ]}
      actions={<PrintButton />}
      isUnlisted={!isInForce}
    >
      {!isInForce && <OlderNotice contest={slug} />}
      {shown.change && (
        <Notice title={t('regulations.change')}>
          <p>
            <Localised text={shown.change} />
          </p>
        </Notice>
      )}
      <EasySwitch languages={shown.easyLanguages} isMissing={!shown.isEasy} />
      <Prose html={shown.text} />
      <RegulationVersions contest={contest} versions={shown.versions} shown={shown.version} />
    </Page>
  );
}

function OlderNotice({ contest }: { contest: string }) {
  const { t } = useTranslation('contest');
  const to = usePath();
  return (
    <Notice tone="warn" title={t('regulations.older')}>
      <a href={to('/contests/$contest/regulations', { contest })}>{t('regulations.toNewest')}</a>
    </Notice>
  );
}
