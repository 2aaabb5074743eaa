import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Variant, variants } from '@inclusive/course-content/variant';
import { Notice } from '../../shared/components/Notice.tsx';
import styles from './Authoring.module.css';
import { useVariantName } from './use-variant-name.ts';

interface PreviewNoticeProps {
  current: Variant;
  pathOf: (variant: Variant) => string;
  /** Who will see it like this. */
  text?: string;
  children?: ReactNode;
}

/** Says that this is a preview, and leads to the other variants. */
export function PreviewNotice({ current, pathOf, text, children }: PreviewNoticeProps) {
  const { t } = useTranslation('authoring');
  const nameOf = useVariantName();
  return (
    <Notice title={t('preview.title')}>
      <p>{text ?? t('preview.text')}</p>
      <ul role="list" className={styles.variants} aria-label={t('preview.variants')}>
        {variants.map((variant) => (
          <li key={variant}>
            <a href={pathOf(variant)} aria-current={variant === current ? 'page' : undefined}>
              {nameOf(variant)}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
