import { useTranslation } from 'react-i18next';
import { ReviewedPhoto } from '../features/contests/moderation/ReviewedPhoto.tsx';
import { ReviewEnd } from '../features/contests/moderation/ReviewEnd.tsx';
import { ReviewNews } from '../features/contests/moderation/ReviewNews.tsx';
import { useModeration } from '../features/contests/moderation/use-moderation.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { usePath } from '../shared/routing/use-page.ts';

export function ModerationScreen() {
  const { t } = useTranslation(['contests', 'checking']);
  const to = usePath();
  const { photo, waiting, leftForLater, news, isBusy, approve, reject, skip, lookAgain } = useModeration();
  return (
    <Page
      title={t('moderation.title')}
      lead={t('moderation.lead')}
      actions={
        <LinkButton variant="secondary" href={to('/moderation/list')}>
          {t('checking:list.link')}
        </LinkButton>
      }
      isUnlisted
    >
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
