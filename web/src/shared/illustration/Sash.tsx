import { useId } from 'react';
import { bandShapes, weave } from './weave.ts';
import styles from './Sash.module.css';

interface SashProps {
  /** The same seed, such as a place's id, always weaves the same band. */
  seed: string;
  height?: keyof typeof bandShapes;
}

/** Pixels of one cell. */
const cells = { band: 5, strip: 4 } as const;

/** A woven band, josta in Latvian, juosta in Lithuanian. Decoration; absent in the calm theme. */
export function Sash({ seed, height = 'band' }: SashProps) {
  const id = useId();
  const cell = cells[height];
  const { columns, rows, ground, edge, main, second } = weave(seed, bandShapes[height]);
  return (
    <svg
      className={`${styles.sash} ${styles[ground]} ${styles[`with-${edge}`]}`}
      width="100%"
      height={rows * cell}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={columns * cell} height={rows * cell} patternUnits="userSpaceOnUse">
        <g transform={`scale(${cell})`}>
          <path className={styles.main} d={main} />
          <path className={styles.second} d={second} />
        </g>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
