import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../../shared/components/Progress.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { sizeWords } from '../../../shared/words/file-size.ts';
import type { PhotoSender } from './photo-sender.ts';

/** How much of a photo has left, while some of it has not. */
export function SendingProgress({ photo: { file, state }, label }: { photo: PhotoSender; label: ReactNode }) {
  const { t } = useTranslation('submit');
  const locale = useLocale();
  if (!('sent' in state)) return null;
  const percent = Math.floor((100 * state.sent) / Math.max(1, file.size));
  const [done, total] = [sizeWords(state.sent, locale), sizeWords(file.size, locale)];
  const words = t('uploadedOf', { percent, done, total });
  return <Progress label={label} value={state.sent} total={file.size} words={words} />;
}
