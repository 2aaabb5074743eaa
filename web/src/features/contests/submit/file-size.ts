import type { Locale } from '@inclusive/localisation/locale';

const tags: Record<Locale, string> = { lv: 'lv', lt: 'lt', en: 'en-GB' };

/** In megabytes of a million bytes, as phones and shops count them: "3,4 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  const format = new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1_000_000);
}
