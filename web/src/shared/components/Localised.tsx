import type { LocalisedText } from '@inclusive/localisation/locale';
import { useLocale } from '../routing/use-page.ts';

/** A content text; marks its language where that is not the page's. */
export function Localised({ text }: { text: LocalisedText | null | undefined }) {
  const locale = useLocale();
  if (!text) return null;
  return text.locale === locale ? text.text : <span lang={text.locale}>{text.text}</span>;
}
