import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Progress } from '../../../shared/components/Progress.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { sizeWords } from '../../../shared/words/file-size.ts';
import type { PhotoUpload, UploadState } from './use-upload.ts';

/** How the chosen photo is doing, in words; milestones are announced, every per cent is not. */
export function UploadStatus({ upload: { state, again } }: { upload: Pick<PhotoUpload, 'state' | 'again'> }) {
  const { t } = useTranslation('contests');
  return (
    <>
      {state.status === 'sending' && <SendingProgress file={state.file} sent={state.sent} />}
      <p role="status">
        <Milestone state={state} />
      </p>
      {state.status === 'broken' && (
        <Notice tone="warn" title={t('submit.broken')} isLive>
          <Button variant="secondary" icon="upload-simple" onClick={again}>
            {t('submit.again')}
          </Button>
        </Notice>
      )}
    </>
  );
}

function Milestone({ state }: { state: UploadState }) {
  const { t } = useTranslation('contests');
  if (state.status === 'sending') return <span className="visually-hidden">{t('submit.uploading')}</span>;
  if (state.status === 'checking') return t('submit.checking');
  if (state.status !== 'ready') return null;
  const { width, height } = state.upload;
  return t('submit.ready', { width, height });
}

function SendingProgress({ file, sent }: { file: File; sent: number }) {
  const { t } = useTranslation('contests');
  const locale = useLocale();
  const percent = Math.floor((100 * sent) / Math.max(1, file.size));
  const words = t('submit.uploadedOf', { percent, done: sizeWords(sent, locale), total: sizeWords(file.size, locale) });
  return <Progress label={t('submit.uploading')} value={sent} total={file.size} words={words} />;
}
