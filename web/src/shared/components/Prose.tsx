import type { LocalisedText } from '@inclusive/localisation/locale';
import { useLocale } from '../routing/use-page.ts';
import styles from './Prose.module.css';

/** A text that the API has rendered to safe HTML from its author's Markdown. */
export function Prose({ html }: { html: LocalisedText }) {
  const locale = useLocale();
  return (
    <div
      className={styles.prose}
      lang={html.locale === locale ? undefined : html.locale}
      dangerouslySetInnerHTML={{ __html: html.text }}
    />
  );
}
