import { useLocale } from '../../shared/routing/use-page.ts';

interface MarkedProps {
  text: { readonly locale: string; readonly parts: readonly { text: string; hit: boolean }[] };
}

/** A text with the words that were looked for marked; says its language where that is not the page's. */
export function Marked({ text: { locale, parts } }: MarkedProps) {
  const own = useLocale();
  const words = parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
  return locale === own ? words : <span lang={locale}>{words}</span>;
}
