import type { ReactNode } from 'react';
import styles from './DoorDrawing.module.css';

type Door = 'rooms' | 'learn' | 'emotions';

/** An open door with what is behind it. Decoration. */
export function DoorDrawing({ door }: { door: Door }) {
  return (
    <svg
      className={`${styles.drawing} ${styles[door]}`}
      viewBox="0 0 360 170"
      width="360"
      height="170"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.wall} d="M0 0h360v170H0z" />
      <path className={styles.light} d="M126 170V84a54 54 0 0 1 108 0v86z" />
      <g className={styles.line}>
        <path className={styles.open} d="M126 170V84a54 54 0 0 1 108 0v86" />
        <path className={styles.leaf} d="M234 84l50-18v104h-50z" />
        <circle className={styles.knob} cx="248" cy="122" r="4" />
        {behind[door]}
      </g>
    </svg>
  );
}

const behind: Record<Door, ReactNode> = {
  rooms: (
    <>
      <path className={styles.thing} d="M152 118V94a16 16 0 0 1 16-16h24a16 16 0 0 1 16 16v24z" />
      <path className={styles.other} d="M142 110a9 9 0 0 1 18 0v8h40v-8a9 9 0 0 1 18 0v30h-76z" />
      <path className={styles.open} d="M150 140v8M210 140v8" />
    </>
  ),
  learn: (
    <>
      <path
        className={styles.other}
        d="M138 140c16-10 30-10 42 0 12-10 26-10 42 0V92c-16-10-30-10-42 0-12-10-26-10-42 0z"
      />
      <path
        className={styles.open}
        d="M180 92v48M148 104c8-3 16-3 22 0M148 116c8-3 16-3 22 0M190 104c8-3 16-3 22 0M190 116c8-3 16-3 22 0"
      />
      <path className={styles.thing} d="M180 52l7 14 15 2-11 11 3 15-14-7-14 7 3-15-11-11 15-2z" />
    </>
  ),
  emotions: (
    <>
      <path className={styles.other} d="M140 68h80v72h-80z" />
      <path className={styles.sheet} d="M148 76h64v46h-64z" />
      <path className={styles.thing} d="M180 116c-20-12-24-24-16-32 6-5 13-3 16 4 3-7 10-9 16-4 8 8 4 20-16 32z" />
      <path className={styles.open} d="M160 131h40" />
    </>
  ),
};
