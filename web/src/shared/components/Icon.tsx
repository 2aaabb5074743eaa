import sprite from '../../assets/icons.svg?url';
import type { IconName } from './icon-names.ts';
import styles from './Icon.module.css';

interface IconProps {
  name: IconName;
  size?: 'text' | 'medium' | 'large';
}

/** Decoration only: it always stands beside words that say the same. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg className={`${styles.icon} ${styles[size]}`} aria-hidden="true" focusable="false" width="24" height="24">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
