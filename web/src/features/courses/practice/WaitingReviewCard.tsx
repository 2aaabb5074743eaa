import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Card } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { WaitingReviewsQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { PostForm } from '../PostForm.tsx';
import { useDateWords } from '../../../shared/words/use-date-words.ts';

type WaitingReview = WaitingReviewsQuery['waitingReviews']['nodes'][number];

/** A task that waits: from which lesson, since when, and the one button. */
export function WaitingReviewCard({ review }: { review: WaitingReview }) {
  const { t } = useTranslation('lessons');
  const date = useDateWords();
  const { courseTitle, lessonTitle, number, handedInAt, heldUntil } = review;
  return (
    <Card
      title={<Localised text={lessonTitle} />}
      meta={
        <>
          <span>{t('reviews.handedIn', { date: date(handedInAt) })}</span>
          {number > 1 && <span>{t('reviews.round', { number })}</span>}
          {heldUntil && <span>{t('reviews.held', { date: date(heldUntil) })}</span>}
        </>
      }
      actions={<TakeOrOpen review={review} />}
    >
      <p>
        <Localised text={courseTitle} />
      </p>
    </Card>
  );
}

function TakeOrOpen({ review: { id, lessonTitle, heldUntil } }: { review: WaitingReview }) {
  const { t } = useTranslation('lessons');
  const to = usePath();
  const about = (
    <span className="visually-hidden">
      : <Localised text={lessonTitle} />
    </span>
  );
  return heldUntil ? (
    <LinkButton href={to('/learning/reviews/$review', { review: id })} icon="arrow-right">
      {t('reviews.open')}
      {about}
    </LinkButton>
  ) : (
    <PostForm>
      <Button type="submit" name="review" value={id} variant="secondary" icon="book-open-text">
        {t('reviews.take')}
        {about}
      </Button>
    </PostForm>
  );
}
