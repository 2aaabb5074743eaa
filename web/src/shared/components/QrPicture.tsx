import styles from './QrPicture.module.css';

interface QrPictureProps {
  /** Modules on each side. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
  label: string;
}

export function QrPicture({ size, path, label }: QrPictureProps) {
  return (
    <svg className={styles.qr} role="img" aria-label={label} viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
      <rect className={styles.paper} x={-4} y={-4} width={size + 8} height={size + 8} />
      <path className={styles.ink} d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
