import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PracticeAnswer } from '../features/courses/practice/PracticeAnswer.tsx';
import { AttachedFiles } from '../features/courses/practice/PracticeFiles.tsx';
import { reviewQuery } from '../features/courses/practice/practice.queries.ts';
import { reviewAction } from '../features/courses/practice/review.actions.ts';
import { ReviewForm } from '../features/courses/practice/ReviewForm.tsx';
import { useDateWords } from '../shared/words/use-date-words.ts';
import { Details } from '../shared/components/Details.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import type { ReviewQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import styles from './learning-review.module.css';
import { localeRoute } from './root.tsx';

export const learningReviewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'learning/reviews/$review',
  staticData: { namespaces: ['courses', 'lessons'], action: reviewAction },
  loader: ({ context: { queryClient, locale }, params: { review } }) =>
    queryClient.ensureQueryData(reviewQuery(locale, review)),
  component: ReviewScreen,
});

function ReviewScreen() {
  const { t } = useTranslation('lessons');
  const to = usePath();
  const date = useDateWords();
  const { review: id } = learningReviewRoute.useParams();
  const { review } = useSuspenseQuery(reviewQuery(useLocale(), id)).data;
  const { lessonTitle, courseTitle, heldUntil, verdict } = review;
  return (
    <Page
      title={lessonTitle.text}
      heading={<Localised text={lessonTitle} />}
      kicker={t('reviews.kicker')}
      lead={<Localised text={courseTitle} />}
      isUnlisted
      breadcrumbs={[{ label: t('reviews.title'), href: to('/learning/reviews') }]}
    >
      {heldUntil && !verdict && <p>{t('reviews.held', { date: date(heldUntil) })}</p>}
      <Handed review={review} />
      {verdict ? (
        <Notice tone="success" title={t('reviews.doneTitle')}>
          <p>{t('reviews.done')}</p>
        </Notice>
      ) : (
        <ReviewForm criteria={review.criteria} />
      )}
    </Page>
  );
}

function Handed({ review: { task, text, files, earlier, criteria } }: { review: ReviewQuery['review'] }) {
  const { t } = useTranslation('lessons');
  return (
    <>
      <Section title={t('reviews.task')} id="task">
        <Prose html={task} />
      </Section>
      <Section title={t('reviews.work')} id="work">
        <p className={styles.work}>{text}</p>
        <AttachedFiles files={files} />
        {earlier.length > 0 && (
          <Details summary={t('reviews.earlier')}>
            {earlier.map((round) => (
              <PracticeAnswer key={round.number} round={round} criteria={criteria} />
            ))}
          </Details>
        )}
      </Section>
    </>
  );
}
