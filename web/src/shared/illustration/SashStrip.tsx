import { useId } from 'react';
import styles from './SashStrip.module.css';

/** Narrow woven edge of the header; a plain line in the calm theme. */
export function SashStrip() {
  const id = useId();
  return (
    <svg className={styles.strip} width="100%" height="14" aria-hidden="true" focusable="false">
      <pattern id={id} width="24" height="14" patternUnits="userSpaceOnUse">
        <g transform="scale(2)">
          <path
            className={styles.main}
            d="M0 0h12v1h-12zM0 6h12v1h-12zM3 1h1v1h1v1h1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h1v-1h1z"
          />
          <path className={styles.ground} d="M3 3h1v1h-1z" />
          <path className={styles.second} d="M9 2h1v1h1v1h-1v1h-1v-1h-1v-1h1z" />
        </g>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
