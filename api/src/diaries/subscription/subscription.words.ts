import type { Locale } from '@inclusive/localisation/locale';

interface Words {
  name: string;
  /** By the way of meeting. */
  entry: Record<string, string>;
  link: string;
}

/** Entries are neutral: whoever looks over a shoulder learns neither who comes nor why. */
export const calendarWords: Record<Locale, Words> = {
  lv: {
    name: 'Mani apmeklējumi',
    entry: { 'on-site': 'Apmeklējums', phone: 'Apmeklējums pa tālruni', video: 'Apmeklējums videozvanā' },
    link: 'Sīkāk',
  },
  lt: {
    name: 'Mano apsilankymai',
    entry: { 'on-site': 'Apsilankymas', phone: 'Apsilankymas telefonu', video: 'Apsilankymas vaizdo skambučiu' },
    link: 'Išsamiau',
  },
  en: {
    name: 'My visits',
    entry: { 'on-site': 'Visit', phone: 'Visit by phone', video: 'Visit by video call' },
    link: 'More',
  },
};
