import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';

interface ReviewEndProps {
  leftForLater: number;
  takesFocus: boolean;
  onLookAgain: () => void;
}

/** Nothing waits, or nothing but what was left for later. */
export function ReviewEnd({ leftForLater, takesFocus, onLookAgain }: ReviewEndProps) {
  const { t } = useTranslation('contests');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const again = (
    <Button variant="secondary" onClick={onLookAgain}>
      {t('moderation.reload')}
    </Button>
  );
  return (
    <div ref={place} tabIndex={-1}>
      {leftForLater > 0 ? (
        <Empty title={t('moderation.skippedTitle')} action={again}>
          {t('moderation.skippedText', { count: leftForLater })}
        </Empty>
      ) : (
        <Empty title={t('moderation.noneTitle')} action={again}>
          {t('moderation.none')}
        </Empty>
      )}
    </div>
  );
}
