import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import styles from './BackupCodes.module.css';

/** Shown once; to be copied or printed. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation('common');
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className={styles.codes}>
      <h3 ref={heading} tabIndex={-1}>
        {t('security.codesTitle')}
      </h3>
      <p>{t('security.codesText')}</p>
      <ul role="list" className={styles.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="secondary" onClick={copy}>
          {t('security.copy')}
        </Button>
        <Button variant="secondary" icon="printer" onClick={() => window.print()}>
          {common('action.print')}
        </Button>
      </div>
      <p role="status">{isCopied && t('security.copied')}</p>
    </div>
  );
}
