import type { Locale } from '@inclusive/localisation/locale';

const words: Record<string, Record<Locale, string>> = {
  'Europe/Riga': { lv: 'pēc Rīgas laika', lt: 'Rygos laiku', en: 'Riga time' },
  'Europe/Vilnius': { lv: 'pēc Viļņas laika', lt: 'Vilniaus laiku', en: 'Vilnius time' },
  'Europe/Tallinn': { lv: 'pēc Tallinas laika', lt: 'Talino laiku', en: 'Tallinn time' },
  'Europe/Warsaw': { lv: 'pēc Varšavas laika', lt: 'Varšuvos laiku', en: 'Warsaw time' },
  'Europe/Helsinki': { lv: 'pēc Helsinku laika', lt: 'Helsinkio laiku', en: 'Helsinki time' },
};

/** By which clock a day ends: "Riga time"; another zone by its name. */
export function byTimeOf(zone: string, locale: Locale): string {
  return words[zone]?.[locale] ?? zone;
}
