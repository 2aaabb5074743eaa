import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import styles from './Tag.module.css';

interface TagProps {
  icon?: IconName | undefined;
  tone?: 'plain' | 'info' | 'success' | 'warn' | 'error';
  children: ReactNode;
}

/** A short fact or state; its colour repeats what the words say. */
export function Tag({ icon, tone = 'plain', children }: TagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
