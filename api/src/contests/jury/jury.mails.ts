import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { Mail } from '../../shared/mail/mail.ts';
import type { RoundKind } from './jury.rules.ts';

interface Reminder {
  /** Of the contest, in the juror's language. */
  title: string;
  url: string;
  dueAt: string;
  zone: string;
  kind: RoundKind;
}

interface Words {
  subject: string;
  hello: string;
  rating: string;
  ranking: string;
  until: string;
  thanks: string;
  action: string;
}

/** The letter to a juror who has something left to do. */
export function reminderOf(
  juror: { email: string; locale: Locale; scored: number; toScore: number },
  { title, url, dueAt, zone, kind }: Reminder,
): Mail {
  const words = letters[juror.locale];
  const lastDay = onDate(wallTime(new Date(Date.parse(dueAt) - 1), zone).day, juror.locale);
  const filled = (text: string) =>
    text
      .replaceAll('{contest}', title)
      .replaceAll('{left}', String(juror.toScore - juror.scored))
      .replaceAll('{day}', lastDay);
  return {
    to: juror.email,
    locale: juror.locale,
    subject: filled(words.subject),
    paragraphs: [words.hello, filled(words[kind]), filled(words.until), words.thanks],
    action: { label: words.action, url },
  };
}

const letters: Record<Locale, Words> = {
  lv: {
    subject: 'Konkurss „{contest}”: žūrijas darbs gaida',
    hello: 'Labdien!',
    rating: 'Paldies, ka esat konkursa „{contest}” žūrijā! Jums vēl nenovērtētas fotogrāfijas: {left}.',
    ranking: 'Paldies, ka esat konkursa „{contest}” žūrijā! Jūsu finālistu secība vēl nav saņemta.',
    until: 'Pēdējā iespēja to izdarīt ir {day}. Ja neizdodas, lūdzu, dodiet ziņu rīkotājiem.',
    thanks: 'Viss, ko jau esat paveikuši, ir saglabāts.',
    action: 'Turpināt',
  },
  lt: {
    subject: 'Konkursas „{contest}“: laukia komisijos darbas',
    hello: 'Sveiki!',
    rating: 'Ačiū, kad esate konkurso „{contest}“ vertinimo komisijoje! Dar neįvertintų nuotraukų jums liko: {left}.',
    ranking: 'Ačiū, kad esate konkurso „{contest}“ vertinimo komisijoje! Jūs dar nepateikėte finalininkų eilės.',
    until: 'Paskutinį kartą tai galima padaryti {day}. Jei nepavyksta, praneškite organizatoriams.',
    thanks: 'Viskas, ką jau atlikote, yra išsaugota.',
    action: 'Tęsti',
  },
  en: {
    subject: 'Contest “{contest}”: the jury’s work is waiting',
    hello: 'Hello!',
    rating: 'Thank you for being on the jury of “{contest}”! Photos that you have not scored yet: {left}.',
    ranking: 'Thank you for being on the jury of “{contest}”! Your order of the finalists is not handed in yet.',
    until: 'The last day to do so is {day}. If you cannot, please tell the organisers.',
    thanks: 'Everything that you have done so far is kept.',
    action: 'Continue',
  },
};
