import type { Locale } from '@inclusive/localisation/locale';
import type { LetterKind, VisitWords } from './consultations.mails.ts';

type Said = Pick<VisitWords, 'day' | 'time' | 'code' | 'phone'> & { url: string };

/** Messages as short as they can be; like letters, they never name the service. */
export const messages: Record<Locale, Record<LetterKind, (visit: Said) => string>> = {
  lv: {
    booked: ({ day, time, code, url }) =>
      `Bibliotēkas apmeklējums: ${day}, plkst. ${time}. Kods ${code}. Pārcelt vai atcelt: ${url}`,
    moved: ({ day, time, code, url }) =>
      `Jauns bibliotēkas apmeklējuma laiks: ${day}, plkst. ${time}. Kods ${code}. Pārcelt vai atcelt: ${url}`,
    reminder: ({ day, time, code, url }) =>
      `Gaidīsim jūs rīt bibliotēkā: ${day}, plkst. ${time}. Kods ${code}. Pārcelt vai atcelt: ${url}`,
    cancelled: ({ day, time }) => `Bibliotēkas apmeklējums ${day}, plkst. ${time}, ir atcelts.`,
    calledOff: ({ day, time, phone, url }) =>
      `Diemžēl bibliotēkai jāatceļ jūsu apmeklējums ${day}, plkst. ${time}. Atvainojiet! Cits laiks: ${phone ?? url}`,
    handedOver: ({ day, time, url }) =>
      `Bibliotēkas apmeklējums ${day}, plkst. ${time}: jūs sagaidīs cits darbinieks. Laiks un vieta nemainās. Vairāk: ${url}`,
  },
  lt: {
    booked: ({ day, time, code, url }) =>
      `Apsilankymas bibliotekoje: ${day}, ${time} val. Kodas ${code}. Perkelti arba atšaukti: ${url}`,
    moved: ({ day, time, code, url }) =>
      `Naujas apsilankymo bibliotekoje laikas: ${day}, ${time} val. Kodas ${code}. Perkelti arba atšaukti: ${url}`,
    reminder: ({ day, time, code, url }) =>
      `Lauksime jūsų rytoj bibliotekoje: ${day}, ${time} val. Kodas ${code}. Perkelti arba atšaukti: ${url}`,
    cancelled: ({ day, time }) => `Apsilankymas bibliotekoje ${day}, ${time} val., atšauktas.`,
    calledOff: ({ day, time, phone, url }) =>
      `Deja, biblioteka turi atšaukti jūsų apsilankymą ${day}, ${time} val. Atsiprašome! Kitas laikas: ${phone ?? url}`,
    handedOver: ({ day, time, url }) =>
      `Apsilankymas bibliotekoje ${day}, ${time} val.: jus priims kitas darbuotojas. Laikas ir vieta nesikeičia. Daugiau: ${url}`,
  },
  en: {
    booked: ({ day, time, code, url }) =>
      `Visit to the library: ${day} at ${time}. Code ${code}. Move or cancel: ${url}`,
    moved: ({ day, time, code, url }) =>
      `New time of your visit to the library: ${day} at ${time}. Code ${code}. Move or cancel: ${url}`,
    reminder: ({ day, time, code, url }) =>
      `See you tomorrow at the library: ${day} at ${time}. Code ${code}. Move or cancel: ${url}`,
    cancelled: ({ day, time }) => `The visit to the library ${day} at ${time} is cancelled.`,
    calledOff: ({ day, time, phone, url }) =>
      `We are sorry: the library has to cancel your visit ${day} at ${time}. Another time: ${phone ?? url}`,
    handedOver: ({ day, time, url }) =>
      `Visit to the library ${day} at ${time}: somebody else will receive you. Time and place stay. More: ${url}`,
  },
};

interface Offered {
  day: string;
  time: string;
  untilDay: string;
  untilTime: string;
  code: string;
  url: string;
}

export const waitingMessages: Record<
  Locale,
  { joined(said: Pick<Offered, 'code' | 'url'>): string; offered(said: Offered): string }
> = {
  lv: {
    joined: ({ code, url }) => `Jūs esat rindā uz bibliotēkas apmeklējumu. Kods ${code}. Jūsu vieta: ${url}`,
    offered: ({ day, time, untilDay, untilTime, code, url }) =>
      `Jums ir brīvs laiks bibliotēkā: ${day}, plkst. ${time}. Paturēts līdz: ${untilDay}, plkst. ${untilTime}. Kods ${code}. Atbildēt: ${url}`,
  },
  lt: {
    joined: ({ code, url }) => `Jūs esate bibliotekos laukiančiųjų eilėje. Kodas ${code}. Jūsų vieta: ${url}`,
    offered: ({ day, time, untilDay, untilTime, code, url }) =>
      `Jums yra laisvas laikas bibliotekoje: ${day}, ${time} val. Rezervuota iki: ${untilDay}, ${untilTime} val. Kodas ${code}. Atsakyti: ${url}`,
  },
  en: {
    joined: ({ code, url }) =>
      `You are on the waiting list for a visit to the library. Code ${code}. Your place: ${url}`,
    offered: ({ day, time, untilDay, untilTime, code, url }) =>
      `There is a free time for you at the library: ${day} at ${time}. Kept until ${untilTime} ${untilDay}. Code ${code}. Answer: ${url}`,
  },
};
