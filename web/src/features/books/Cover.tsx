import type { LocalisedText } from '@inclusive/localisation/locale';
import { Sash } from '../../shared/illustration/Sash.tsx';
import styles from './Cover.module.css';

interface CoverProps {
  book: {
    slug: string;
    title: string;
    languages: readonly string[];
    cover: string | null;
    coverAlt: LocalisedText | null;
  };
  isLarge?: boolean;
}

const tints = ['calm', 'hope', 'joy', 'surprise', 'fear', 'tired'] as const;

/** The cover, or where there is none a quiet one made of the title and a woven band: decoration, the title stands beside it. */
export function Cover({ book, isLarge = false }: CoverProps) {
  const { slug, title, cover, coverAlt } = book;
  const size = isLarge ? styles.large : '';
  if (cover) {
    return (
      <span className={`${styles.frame} ${size}`}>
        <img
          src={`/media/${cover}`}
          alt={coverAlt?.text ?? ''}
          lang={coverAlt?.locale}
          loading={isLarge ? 'eager' : 'lazy'}
        />
      </span>
    );
  }
  const tint = tints[[...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tints.length];
  return (
    <span className={`${styles.frame} ${size}`} aria-hidden="true">
      <span className={styles.made} data-tint={tint}>
        <span className={styles.title}>{title}</span>
        <Sash seed={slug} height="strip" />
      </span>
    </span>
  );
}
