import type { Locale } from '@inclusive/localisation/locale';

export const feedWords: Record<Locale, { title: string }> = {
  lv: { title: 'INCLUSIVE: jauni metodiskie materiāli' },
  lt: { title: 'INCLUSIVE: nauja metodinė medžiaga' },
  en: { title: 'INCLUSIVE: new methodological materials' },
};
