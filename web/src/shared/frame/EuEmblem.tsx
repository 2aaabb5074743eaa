import styles from './EuEmblem.module.css';

/**
 * The flag of the European Union by its official geometry, in units of 1/36 of the height: a field of 54 × 36, twelve
 * stars with one point upwards on a circle of radius 12, each star in a circle of radius 2; a white edge of 1/25 of the
 * height sets it off from a coloured ground.
 */
export function EuEmblem({ label }: { label: string }) {
  return (
    <svg
      className={styles.emblem}
      viewBox="-1.44 -1.44 56.88 38.88"
      width="90"
      height="62"
      role="img"
      aria-label={label}
    >
      <rect x="-1.44" y="-1.44" width="56.88" height="38.88" fill="#fff" />
      <rect width="54" height="36" fill="#039" />
      <path d={stars} fill="#fc0" />
    </svg>
  );
}

const stars = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6;
  return star(27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle));
}).join('');

/** Five points on a circle of radius 2, joined two by two. */
function star(x: number, y: number): string {
  const points = [0, 2, 4, 1, 3].map((point) => {
    const angle = (point * 2 * Math.PI) / 5;
    return `${round(x + 2 * Math.sin(angle))} ${round(y - 2 * Math.cos(angle))}`;
  });
  return `M${points.join('L')}z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
