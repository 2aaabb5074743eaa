import { useTranslation } from 'react-i18next';
import type { PhotoReason } from '../../../shared/operations/graphql.ts';

/** Why something was decided or asked. */
export function ReasonList({ reasons }: { reasons: readonly PhotoReason[] }) {
  const { t } = useTranslation('checking');
  if (!reasons.length) return null;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{t(`reason.${reason}`)}</li>
      ))}
    </ul>
  );
}
