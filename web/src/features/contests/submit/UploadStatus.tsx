import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { PauseButton } from './PauseButton.tsx';
import type { PhotoSender, SenderState } from './photo-sender.ts';
import { SendingProgress } from './SendingProgress.tsx';

/** How the chosen photo is doing, in words; milestones are announced, every per cent is not. */
export function UploadStatus({ photo }: { photo: PhotoSender | undefined }) {
  const { t } = useTranslation('submit');
  return (
    <>
      {photo && <SendingProgress photo={photo} label={t('uploading')} />}
      <p role="status">{photo && <Milestone state={photo.state} />}</p>
      {photo && <PauseButton photo={photo} />}
      {photo?.state.status === 'broken' && (
        <Notice tone="warn" title={t('broken')} isLive>
          <Button variant="secondary" icon="upload-simple" onClick={() => void photo.start()}>
            {t('again')}
          </Button>
        </Notice>
      )}
    </>
  );
}

function Milestone({ state }: { state: SenderState }) {
  const { t } = useTranslation('submit');
  if (state.status === 'sending') return <span className="visually-hidden">{t('uploading')}</span>;
  if (state.status === 'waiting') return t('upload.waiting');
  if (state.status === 'paused') return t('upload.pausedLong');
  if (state.status === 'checking') return t('checking');
  if (state.status !== 'ready') return null;
  const { width, height } = state.upload;
  return t('ready', { width, height });
}
