import { useTranslation } from 'react-i18next';
import { ReviewedPhoto } from '../features/contests/moderation/ReviewedPhoto.tsx';
import { ReviewEnd } from '../features/contests/moderation/ReviewEnd.tsx';
import { ReviewNews } from '../features/contests/moderation/ReviewNews.tsx';
import { useModeration } from '../features/contests/moderation/use-moderation.ts';
import { Page } from '../shared/components/Page.tsx';

export function ModerationScreen() {
  const { t } = useTranslation('contests');
  const { photo, waiting, leftForLater, news, isBusy, approve, reject, skip, lookAgain } = useModeration();
  return (
    <Page title={t('moderation.title')} lead={t('moderation.lead')} isUnlisted>
      <ReviewNews news={news} waiting={waiting} />
      {photo ? (
        <ReviewedPhoto
          key={photo.id}
          photo={photo}
          isBusy={isBusy}
          takesFocus={news !== undefined}
          onApprove={() => void approve(photo)}
          onReject={(answers) => reject(photo, answers)}
          onSkip={() => skip(photo)}
        />
      ) : (
        <ReviewEnd leftForLater={leftForLater} takesFocus={news !== undefined} onLookAgain={lookAgain} />
      )}
    </Page>
  );
}
