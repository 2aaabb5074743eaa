import type { LocalisedText } from '@inclusive/localisation/locale';
import { useLocale } from '../routing/use-page.ts';
import { deeperHeadings } from './deeper-headings.ts';
import styles from './Prose.module.css';

interface ProseProps {
  html: LocalisedText;
  /** It stands under an h2 of the page: its own headings begin with h3. */
  isDeeper?: boolean;
}

/** A text that the API has rendered to safe HTML from its author's Markdown. */
export function Prose({ html, isDeeper = false }: ProseProps) {
  const locale = useLocale();
  return (
    <div
      className={styles.prose}
      lang={html.locale === locale ? undefined : html.locale}
      dangerouslySetInnerHTML={{ __html: isDeeper ? deeperHeadings(html.text) : html.text }}
    />
  );
}
