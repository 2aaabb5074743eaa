import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import styles from './Notice.module.css';

type Tone = 'info' | 'success' | 'warn' | 'error';

interface NoticeProps {
  tone?: Tone;
  /** Stands in for the usual word ("Good to know", "Done" …). */
  title?: ReactNode;
  /** Announced by screen readers when it appears in a page that is already open. */
  isLive?: boolean;
  children?: ReactNode;
}

const icons: Record<Tone, IconName> = {
  info: 'info',
  success: 'check-circle',
  warn: 'warning',
  error: 'warning-octagon',
};

export function Notice({ tone = 'info', title, isLive = false, children }: NoticeProps) {
  const { t } = useTranslation('common');
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={isLive ? liveRole(tone) : undefined}>
      <Icon name={icons[tone]} size="medium" />
      <div className={styles.body}>
        <p className={styles.title}>{title ?? t(`notice.${tone}`)}</p>
        {children}
      </div>
    </div>
  );
}

function liveRole(tone: Tone): 'alert' | 'status' {
  return tone === 'error' ? 'alert' : 'status';
}
