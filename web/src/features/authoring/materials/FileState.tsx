import { useTranslation } from 'react-i18next';
import type { AuthoredMaterialQuery } from '../../../shared/operations/graphql.ts';
import type { making } from '../../../locales/en/making.ts';

type FileText = AuthoredMaterialQuery['authoredMaterial']['texts'][number];

/** Whether search knows the words of a document, and why not, or not all of them. */
export function FileState({ text }: { text: FileText | undefined }) {
  const { t, i18n } = useTranslation('making');
  if (!text) return null;
  const { state, reason, pages } = text;
  const known = reason && i18n.exists(`making:reason.${reason}`) ? (reason as keyof typeof making.reason) : undefined;
  return (
    <p>
      {t(`textState.${state as 'waiting'}`)}
      {pages !== null && ` ${t('pages', { count: pages })}`}
      {reason && ` ${t(`reason.${known ?? 'OTHER'}`)}`}
    </p>
  );
}
