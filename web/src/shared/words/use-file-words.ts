import { useTranslation } from 'react-i18next';
import { useLocale } from '../routing/use-page.ts';
import { sizeWords } from './file-size.ts';

/** What kind of file it is and how large: "PDF document, 1.2 MB". */
export function useFileWords(): (file: { ending: string; bytes: number }) => string {
  const { t, i18n } = useTranslation('common');
  const locale = useLocale();
  return ({ ending, bytes }) => {
    const key = `fileKind.${ending}`;
    const kind = i18n.exists(`common:${key}`) ? t(key as 'fileKind.pdf') : ending.toUpperCase();
    return `${kind}, ${sizeWords(bytes, locale)}`;
  };
}
