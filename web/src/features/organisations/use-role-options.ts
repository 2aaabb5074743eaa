import { useTranslation } from 'react-i18next';
import type { Role } from '@inclusive/permissions/permissions';
import type { ChoiceOption } from '../../shared/forms/Choice.tsx';

export function useRoleOptions(roles: readonly Role[]): ChoiceOption[] {
  const { t } = useTranslation('organisations');
  return roles.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleHint.${role}`) }));
}
