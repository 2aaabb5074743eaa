import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { waitingReviewsQuery } from '../features/courses/practice/practice.queries.ts';
import { WaitingReviewCard } from '../features/courses/practice/WaitingReviewCard.tsx';
import { CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { TakeReviewDocument } from '../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const take: FormAction = async ({ api, form, locale }) => {
  const id = form.get('review') ?? '';
  const { takeReview: taken } = await api(TakeReviewDocument, { id });
  if (taken.__typename === 'Refused') return faults({ code: taken.code });
  return redirectTo(pathTo(locale, '/learning/reviews/$review', { review: id }));
};

interface ReviewsSearch {
  after?: string | undefined;
  done?: 'sent' | 'returned' | undefined;
}

export const learningReviewsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'learning/reviews',
  staticData: { namespaces: ['courses', 'lessons'], action: take },
  validateSearch: (search: Record<string, unknown>): ReviewsSearch => ({
    after: textOf(search['after']),
    done: (['sent', 'returned'] as const).find((done) => done === search['done']),
  }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context: { queryClient, locale }, deps: { after } }) =>
    queryClient.ensureQueryData(waitingReviewsQuery(locale, after)),
  component: ReviewsScreen,
});

function ReviewsScreen() {
  const { t } = useTranslation(['lessons', 'courses']);
  const to = usePath();
  const form = useFormState();
  const { after, done } = learningReviewsRoute.useSearch();
  const { nodes, pageInfo } = useSuspenseQuery(waitingReviewsQuery(useLocale(), after)).data.waitingReviews;
  return (
    <Page
      title={t('reviews.title')}
      lead={t('reviews.lead')}
      isUnlisted
      breadcrumbs={[{ label: t('courses:learning.title'), href: to('/learning') }]}
    >
      {form.code && <Notice tone="warn">{t(`courses:refused.${form.code as 'REVIEW_TAKEN'}`)}</Notice>}
      {done === 'sent' && (
        <Notice tone="success" title={t('reviews.sentTitle')}>
          <p>{t('reviews.sent')}</p>
        </Notice>
      )}
      {done === 'returned' && <Notice title={t('reviews.returned')} />}
      {nodes.length ? (
        <CardList>
          {nodes.map((review) => (
            <WaitingReviewCard key={review.id} review={review} />
          ))}
        </CardList>
      ) : (
        <Empty title={t('reviews.emptyTitle')}>{t('reviews.empty')}</Empty>
      )}
      <Pagination
        next={pageInfo.hasNextPage ? to('/learning/reviews', {}, { after: pageInfo.endCursor ?? '' }) : undefined}
        previous={after ? to('/learning/reviews') : undefined}
      />
    </Page>
  );
}
