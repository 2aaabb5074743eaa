import styles from './Judging.module.css';

/** Two drawings with which every juror begins: one that shows a feeling, one that does not. */
export function BenchScene({ alt }: { alt: string }) {
  return (
    <svg className={styles.scene} viewBox="0 0 320 220" role="img" aria-label={alt}>
      <rect width="320" height="220" fill="#d9e2ea" />
      <rect y="150" width="320" height="70" fill="#f4f6f8" />
      <path d="M86 168 308 206" stroke="#a9b6c4" strokeWidth="10" strokeLinecap="round" />
      <path
        d="M78 166V44m0 42-34-34m34 16 32-36m-32 62 40-26M62 70 46 78m50-24 12-20"
        stroke="#3d3a36"
        strokeWidth="6"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M132 142h96m-96 12h96m-88 2v20m80-20v20m-88-46h96"
        stroke="#6b5544"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M126 96c8-8 16-4 16 4-6 4-12 4-16-4Z" fill="#c2702b" />
    </svg>
  );
}

export function TableScene({ alt }: { alt: string }) {
  return (
    <svg className={styles.scene} viewBox="0 0 320 220" role="img" aria-label={alt}>
      <rect width="320" height="220" fill="#efe7da" />
      <rect y="140" width="320" height="80" fill="#b98d62" />
      <path d="M84 92c0-14 8-14 8-26h20c0 12 8 12 8 26 0 18-6 34-10 44H94c-4-10-10-26-10-44Z" fill="#4f7f8f" />
      <path d="M148 106h36v26a8 8 0 0 1-8 8h-20a8 8 0 0 1-8-8Z" fill="#e6efe9" />
      <path d="M184 112h6a8 8 0 0 1 0 16h-6" fill="none" stroke="#e6efe9" strokeWidth="5" />
      <ellipse cx="238" cy="136" rx="34" ry="8" fill="#f8f8f4" />
      <ellipse cx="238" cy="135" rx="20" ry="4" fill="#dfe3e0" />
    </svg>
  );
}
