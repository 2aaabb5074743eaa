import type { Material } from './MaterialBody.tsx';

/** Authors (or who gave it). Title. Publisher, year. Address. */
export function citationOf(
  {
    authors,
    partner,
    title,
    year,
    publishedAt,
  }: Pick<Material, 'authors' | 'partner' | 'title' | 'year' | 'publishedAt'>,
  address: string,
): string {
  const publisher = partner.name?.text;
  const by = authors.length ? authors.join(', ') : publisher;
  const given = [authors.length > 0 && publisher, year ?? new Date(publishedAt).getUTCFullYear()].filter(Boolean);
  return [by, title.text, given.join(', '), address].filter(Boolean).join('. ').replaceAll('..', '.');
}
