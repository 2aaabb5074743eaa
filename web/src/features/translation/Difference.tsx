import { useTranslation } from 'react-i18next';
import { differenceOf } from './difference.ts';
import styles from './Translation.module.css';

interface DifferenceProps {
  before: string;
  after: string;
  lang: string;
}

/** A text with what went and what came; marked by element and sign, not by colour alone. */
export function Difference({ before, after, lang }: DifferenceProps) {
  const { t } = useTranslation('translation');
  return (
    <p className={styles.difference} lang={lang}>
      {differenceOf(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <span className="visually-hidden">[{t(`side.${kind}`)}: </span>
            {text}
            <span className="visually-hidden">]</span>
          </Mark>
        );
      })}
    </p>
  );
}
