import type { Locale } from '@inclusive/localisation/locale';

const steps = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
] as const;

/** Size of a file as people count it: "1.2 MB", "34 kB"; never less than one kilobyte. */
export function sizeWords(bytes: number, locale: Locale): string {
  const { unit, bytes: one } = steps.find((step) => bytes >= step.bytes) ?? steps[1];
  const digits = unit === 'megabyte' && bytes < 10 * one ? 1 : 0;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
  return format.format(Math.max(bytes / one, 1));
}
