export const SEARCH = `query Search($text: String!, $locale: Locale!, $kind: SearchKind, $language: Locale, $first: Int, $after: String) {
  search(text: $text, locale: $locale, kind: $kind, language: $language, first: $first, after: $after) {
    nodes { id kind path title excerpt } pageInfo { endCursor hasNextPage }
    totalCount kinds { kind count } languages { locale count } hasWords isCut correctedTo
  }
}`;
export const SUGGESTIONS = `query Suggestions($text: String!, $locale: Locale!) {
  suggestions(text: $text, locale: $locale) { kind path title }
}`;

interface Marked {
  locale: string;
  parts: { text: string; hit: boolean }[];
}

export interface Found {
  nodes: { kind: string; path: string; title: Marked; excerpt: Marked }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
  kinds: { kind: string; count: number }[];
  languages: { locale: string; count: number }[];
  correctedTo: string | null;
  hasWords: boolean;
  isCut: boolean;
}

/** What is marked stands in brackets. */
export const shown = ({ parts }: Marked) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
