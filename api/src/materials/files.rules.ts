import type { Locale } from '@inclusive/localisation/locale';

interface VariantFile {
  locale: Locale;
  isEasy: boolean;
}

interface Wanted {
  asked: Locale;
  /** The material's own language. */
  own: Locale;
  isEasy: boolean;
}

/** The files of the variant that a reader gets, and all others; an easy variant without files takes the standard ones. */
export function filesFor<File extends VariantFile>(
  files: File[],
  { asked, own, isEasy }: Wanted,
): { files: File[]; otherFiles: File[] } {
  const order = [
    ...(isEasy ? [{ locale: asked, isEasy: true }] : []),
    ...[asked, own, 'en' as const].map((locale) => ({ locale, isEasy: false })),
  ];
  const of = (wanted: VariantFile) =>
    files.filter((file) => file.locale === wanted.locale && file.isEasy === wanted.isEasy);
  const shown = order.map(of).find((found) => found.length) ?? [];
  return { files: shown, otherFiles: files.filter((file) => !shown.includes(file)) };
}
