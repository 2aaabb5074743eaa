import { useTranslation } from 'react-i18next';
import type { Role } from '@inclusive/permissions/permissions';
import { Tag } from '../../shared/components/Tag.tsx';
import styles from './RoleList.module.css';

/** Needs the namespace `organisations`. */
export function RoleList({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('organisations');
  return (
    <ul role="list" className={styles.roles}>
      {roles.map((role) => (
        <li key={role}>
          <Tag>{t(`role.${role}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
