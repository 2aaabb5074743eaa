import { LinkButton } from '../../shared/components/Button.tsx';
import styles from './CursorLinks.module.css';

interface CursorLinksProps {
  label: string;
  newer?: { href: string; label: string } | undefined;
  older?: { href: string; label: string } | undefined;
}

/** Back towards the newest, and on towards the oldest. */
export function CursorLinks({ label, newer, older }: CursorLinksProps) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className={styles.links}>
      {newer && (
        <LinkButton variant="secondary" icon="arrow-left" href={newer.href} rel="prev">
          {newer.label}
        </LinkButton>
      )}
      {older && (
        <LinkButton variant="secondary" trailingIcon="arrow-right" href={older.href} rel="next">
          {older.label}
        </LinkButton>
      )}
    </nav>
  );
}
