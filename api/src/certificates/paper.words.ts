import type { Locale } from '@inclusive/localisation/locale';

interface PaperWords {
  title: string;
  /** Before the name, and between the name and the course. The name stands in the nominative. */
  certify: string;
  completed: string;
  quoted(title: string): string;
  length: string;
  date: string;
  partner: string;
  until: string;
  number: string;
  check: string;
  qr: string;
  lead: string;
}

export const paperWords: Record<Locale, PaperWords> = {
  lv: {
    title: 'Apliecība',
    certify: 'Apliecinām, ka',
    completed: 'pabeidza e-kursu',
    quoted: (title) => `„${title}”`,
    length: 'Apjoms',
    date: 'Pabeigts',
    partner: 'Kursa partneris',
    until: 'Derīga līdz',
    number: 'Apliecības numurs',
    check: 'Pārbaudīt apliecību',
    qr: 'QR kods ved uz lapu, kurā apliecību var pārbaudīt',
    lead: 'Projekta vadošais partneris',
  },
  lt: {
    title: 'Pažymėjimas',
    certify: 'Patvirtiname, kad',
    completed: 'baigė nuotolinį kursą',
    quoted: (title) => `„${title}“`,
    length: 'Apimtis',
    date: 'Baigta',
    partner: 'Kurso partneris',
    until: 'Galioja iki',
    number: 'Pažymėjimo numeris',
    check: 'Patikrinti pažymėjimą',
    qr: 'QR kodas veda į puslapį, kuriame pažymėjimą galima patikrinti',
    lead: 'Pagrindinis projekto partneris',
  },
  en: {
    title: 'Certificate',
    certify: 'This is to certify that',
    completed: 'completed the e-course',
    quoted: (title) => `“${title}”`,
    length: 'Length',
    date: 'Completed on',
    partner: 'Course partner',
    until: 'Valid until',
    number: 'Certificate number',
    check: 'Check the certificate',
    qr: 'The QR code leads to the page where the certificate can be checked',
    lead: 'Lead partner of the project',
  },
};

/** "6 stundas un 30 minūšu", "6 valandos ir 30 minučių", "6 hours, 30 minutes". */
export function durationIn(minutes: number, locale: Locale): string {
  const parts = [
    { value: Math.floor(minutes / 60), unit: 'hour' },
    { value: minutes % 60, unit: 'minute' },
  ].filter(({ value }) => value > 0);
  const words = parts.map(({ value, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** The day in both countries' time. */
export function dayIn(moment: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'Europe/Riga' }).format(new Date(moment));
}
