import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { EntryTags } from './EntryList.tsx';
import { QueuedFacts } from './QueuedFacts.tsx';
import { RejectForm } from './RejectForm.tsx';
import styles from './ReviewedPhoto.module.css';
import type { Faults, QueuedPhoto } from './use-moderation.ts';
import type { RejectPhotoInput } from '../../../shared/operations/graphql.ts';

interface ReviewedPhotoProps {
  photo: QueuedPhoto;
  isBusy: boolean;
  /** The reader came here by deciding about another photo: reading goes on at this one's title. */
  takesFocus: boolean;
  onApprove: () => void;
  onReject: (answers: Omit<RejectPhotoInput, 'photoId'>) => Promise<Faults>;
  onSkip: () => void;
}

const checks = ['people', 'data', 'words'] as const;

export function ReviewedPhoto({ photo, isBusy, takesFocus, onApprove, onReject, onSkip }: ReviewedPhotoProps) {
  const { t } = useTranslation('contests');
  const heading = useRef<HTMLHeadingElement>(null);
  const [isRejecting, setRejecting] = useState(false);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <article className={styles.photo}>
      <h2 ref={heading} tabIndex={-1}>
        <Localised text={{ text: photo.title, locale: photo.locale }} />
      </h2>
      <div className={styles.columns}>
        <img
          className={styles.picture}
          src={`/photos/${photo.id}/preview`}
          alt={t('moderation.preview', { title: photo.title })}
          width={photo.width}
          height={photo.height}
        />
        <div className={styles.side}>
          <QueuedFacts photo={photo} />
          <MoreAbout photo={photo} />
          <h3 className={styles.check}>{t('moderation.check')}</h3>
          <ul>
            {checks.map((check) => (
              <li key={check}>{t(`moderation.checks.${check}`)}</li>
            ))}
          </ul>
          {isRejecting ? (
            <RejectForm isBusy={isBusy} onReject={onReject} onCancel={() => setRejecting(false)} />
          ) : (
            <Decisions isBusy={isBusy} onApprove={onApprove} onReject={() => setRejecting(true)} onSkip={onSkip} />
          )}
        </div>
      </div>
    </article>
  );
}

/** What it needs, and the way to what is seldom done. */
function MoreAbout({ photo }: { photo: QueuedPhoto }) {
  const { t } = useTranslation('checking');
  const to = usePath();
  return (
    <>
      <EntryTags entry={photo} />
      <p>
        <a href={to('/moderation/photos/$photo', { photo: photo.id })}>{t('entry.more')}</a>
      </p>
    </>
  );
}

type DecisionsProps = Pick<ReviewedPhotoProps, 'isBusy' | 'onApprove' | 'onSkip'> & { onReject: () => void };

function Decisions({ isBusy, onApprove, onReject, onSkip }: DecisionsProps) {
  const { t } = useTranslation('contests');
  return (
    <div className={styles.actions}>
      <Button icon="check-circle" isBusy={isBusy} onClick={onApprove}>
        {t('moderation.approve')}
      </Button>
      <Button variant="danger" icon="x" onClick={onReject}>
        {t('moderation.reject')}
      </Button>
      <Button variant="quiet" icon="clock" onClick={onSkip}>
        {t('moderation.skip')}
      </Button>
    </div>
  );
}
