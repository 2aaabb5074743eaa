import type { Locale } from '@inclusive/localisation/locale';

interface StatementWords {
  title: string;
  filename: string;
  /** The paper's own sentence, below the person's name. */
  states: string;
  none: string;
  period: string;
  whole: string;
  since(day: string): string;
  until(day: string): string;
  between(from: string, to: string): string;
  course: string;
  partner: string;
  completed: string;
  hours: string;
  total: string;
  issued: string;
  note: string;
  /** "3 h 20 min" */
  time(hours: number, minutes: number): string;
}

const short = (minute: string) => (hours: number, minutes: number) =>
  [hours && `${hours} h`, (minutes || !hours) && `${minutes} ${minute}`].filter(Boolean).join(' ');

export const statementWords: Record<Locale, StatementWords> = {
  lv: {
    title: 'Izziņa par mācību stundām',
    filename: 'macibu-stundas',
    states: 'Šī izziņa apliecina, ka ir pabeigti šādi e-kursi:',
    none: 'Šajā periodā nav pabeigts neviens e-kurss.',
    period: 'Periods',
    whole: 'viss mācību laiks',
    since: (day) => `no ${day}`,
    until: (day) => `līdz ${day}`,
    between: (from, to) => `no ${from} līdz ${to}`,
    course: 'Kurss',
    partner: 'Kursu piedāvā',
    completed: 'Pabeigts',
    hours: 'Laiks',
    total: 'Kopā',
    issued: 'Izziņa sagatavota',
    note: 'Izziņa ir sagatavota no INCLUSIVE mācību platformas datiem. Laiks ir kursa ieskaitītais apjoms.',
    time: short('min'),
  },
  lt: {
    title: 'Pažyma apie mokymosi valandas',
    filename: 'mokymosi-valandos',
    states: 'Ši pažyma patvirtina, kad baigti šie nuotoliniai kursai:',
    none: 'Per šį laikotarpį nebaigtas nė vienas nuotolinis kursas.',
    period: 'Laikotarpis',
    whole: 'visas mokymosi laikas',
    since: (day) => `nuo ${day}`,
    until: (day) => `iki ${day}`,
    between: (from, to) => `nuo ${from} iki ${to}`,
    course: 'Kursas',
    partner: 'Kursą siūlo',
    completed: 'Baigta',
    hours: 'Laikas',
    total: 'Iš viso',
    issued: 'Pažyma parengta',
    note: 'Pažyma parengta pagal INCLUSIVE mokymosi platformos duomenis. Laikas yra įskaityta kurso apimtis.',
    time: (hours, minutes) =>
      [hours && `${hours} val.`, (minutes || !hours) && `${minutes} min.`].filter(Boolean).join(' '),
  },
  en: {
    title: 'Statement of learning hours',
    filename: 'learning-hours',
    states: 'This statement confirms that the following e-courses have been completed:',
    none: 'No e-course has been completed in this period.',
    period: 'Period',
    whole: 'all learning so far',
    since: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (from, to) => `from ${from} to ${to}`,
    course: 'Course',
    partner: 'Offered by',
    completed: 'Completed',
    hours: 'Time',
    total: 'Total',
    issued: 'Statement made on',
    note: 'Made from the records of the INCLUSIVE learning platform. The time is what the course counts for.',
    time: short('min'),
  },
};
