import { useTranslation } from 'react-i18next';

/** The words for why something was not taken. */
export function useRefusal(): (code: string) => string {
  const { t } = useTranslation('materials');
  return (code) => t(`refused.${code as 'LIST_FULL'}`);
}
