import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import type { PhotoSender } from './photo-sender.ts';

/** Pauses a photo that is being sent, and goes on with one that is paused; the reader stays on the same button. */
export function PauseButton({ photo, name }: { photo: PhotoSender; name?: string }) {
  const { t } = useTranslation('submit');
  const { status } = photo.state;
  if (status !== 'sending' && status !== 'waiting' && status !== 'paused') return null;
  const isPaused = status === 'paused';
  return (
    <Button variant="secondary" onClick={() => (isPaused ? void photo.start() : photo.pause())}>
      {t(isPaused ? 'upload.resume' : 'upload.pause')}
      {name && <span className="visually-hidden"> {name}</span>}
    </Button>
  );
}
