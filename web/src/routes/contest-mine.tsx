import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contestQuery, myPhotosQuery } from '../features/contests/contests.queries.ts';
import { EnterButton } from '../features/contests/EnterButton.tsx';
import { MyPhotoList } from '../features/contests/MyPhotoList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { WithdrawPhotoDocument } from '../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const withdraw: FormAction = async ({ api, params, form, locale }) => {
  const { withdrawPhoto: result } = await api(WithdrawPhotoDocument, { id: form.get('photo') ?? '' });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(
    pathTo(
      locale,
      '/contests/$contest/mine',
      { contest: params['contest'] ?? '' },
      { withdrawn: form.get('draft') ? 'draft' : 'yes' },
    ),
  );
};

export const contestMineRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/mine',
  staticData: {
    namespaces: ['contests', 'releases', 'checking', 'submit', 'entries'],
    cacheSeconds: 0,
    action: withdraw,
  },
  validateSearch: (search) => ({ after: textOf(search['after']), withdrawn: textOf(search['withdrawn']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { contest }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(myPhotosQuery(locale, contest, deps.after)),
    ]),
  component: MyPhotosScreen,
});

function MyPhotosScreen() {
  const { t } = useTranslation('contests');
  const to = usePath();
  const locale = useLocale();
  const { contest: slug } = contestMineRoute.useParams();
  const { after, withdrawn } = contestMineRoute.useSearch();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { nodes, pageInfo } = useSuspenseQuery(myPhotosQuery(locale, slug, after)).data.myPhotos;
  const enter = contest.state === 'open' && <EnterButton contest={slug} />;
  return (
    <Page
      title={t('myPhotos.title')}
      lead={t('myPhotos.lead', { contest: contest.title.text })}
      breadcrumbs={[{ label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) }]}
      actions={nodes.length > 0 && enter}
      isUnlisted
    >
      {withdrawn && <WithdrawnNotice isDraft={withdrawn === 'draft'} />}
      {nodes.length ? (
        <MyPhotoList contest={slug} photos={nodes} />
      ) : (
        <Empty title={t('myPhotos.noneTitle')} action={enter}>
          {t('myPhotos.none')}
        </Empty>
      )}
      {pageInfo.hasNextPage && <OlderPhotos contest={slug} after={pageInfo.endCursor ?? ''} />}
    </Page>
  );
}

function WithdrawnNotice({ isDraft }: { isDraft: boolean }) {
  const { t } = useTranslation(['contests', 'entries']);
  if (isDraft) return <Notice tone="success" title={t('entries:deleted')} isLive />;
  return (
    <Notice tone="success" title={t('myPhotos.withdrawnTitle')} isLive>
      <p>{t('myPhotos.withdrawnText')}</p>
    </Notice>
  );
}

function OlderPhotos({ contest, after }: { contest: string; after: string }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  return (
    <p>
      <LinkButton variant="secondary" href={to('/contests/$contest/mine', { contest }, { after })}>
        {t('myPhotos.older')}
      </LinkButton>
    </p>
  );
}
