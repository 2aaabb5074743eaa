import type { Locale } from '@inclusive/localisation/locale';

interface OfferedWords {
  day: string;
  time: string;
  untilDay: string;
  untilTime: string;
  code: string;
}

interface Letter {
  subject: string;
  paragraphs: string[];
  action: string;
}

interface Wording {
  joined(words: { code: string }): Letter;
  offered(words: OfferedWords): Letter;
}

export const waitingWordings: Record<Locale, Wording> = {
  lv: {
    joined: ({ code }) => ({
      subject: 'Jūs esat rindā',
      paragraphs: [
        'Labdien!',
        'Tiklīdz jums atbrīvosies laiks, to piedāvāsim. Ievērojam pieteikšanās secību.',
        `Jūsu kods: ${code}. Ar to jebkurā brīdī varat apskatīt savu vietu rindā vai izstāties.`,
      ],
      action: 'Skatīt savu vietu',
    }),
    offered: ({ day, time, untilDay, untilTime, code }) => ({
      subject: 'Jums ir brīvs laiks',
      paragraphs: [
        'Labdien!',
        `Varam jums piedāvāt laiku: ${day}, plkst. ${time}.`,
        `Tas jums paturēts līdz: ${untilDay}, plkst. ${untilTime}. Pēc tam to piedāvāsim nākamajam.`,
        `Jūsu kods: ${code}.`,
      ],
      action: 'Pieņemt vai atteikties',
    }),
  },
  lt: {
    joined: ({ code }) => ({
      subject: 'Jūs esate laukiančiųjų eilėje',
      paragraphs: [
        'Laba diena!',
        'Kai tik jums atsiras laisvas laikas, jį pasiūlysime. Pirmiausia siūlome tam, kas užsirašė pirmas.',
        `Jūsų kodas: ${code}. Su juo bet kada galite pasižiūrėti savo vietą eilėje arba iš jos pasitraukti.`,
      ],
      action: 'Peržiūrėti savo vietą',
    }),
    offered: ({ day, time, untilDay, untilTime, code }) => ({
      subject: 'Jums yra laisvas laikas',
      paragraphs: [
        'Laba diena!',
        `Galime jums pasiūlyti laiką: ${day}, ${time} val.`,
        `Jis jums rezervuotas iki: ${untilDay}, ${untilTime} val. Paskui jį pasiūlysime kitam.`,
        `Jūsų kodas: ${code}.`,
      ],
      action: 'Priimti arba atsisakyti',
    }),
  },
  en: {
    joined: ({ code }) => ({
      subject: 'You are on the waiting list',
      paragraphs: [
        'Hello,',
        'As soon as a time becomes free for you, we offer it to you. Whoever came first is asked first.',
        `Your code: ${code}. With it you can see your place on the list at any time, or leave it.`,
      ],
      action: 'See your place',
    }),
    offered: ({ day, time, untilDay, untilTime, code }) => ({
      subject: 'There is a free time for you',
      paragraphs: [
        'Hello,',
        `We can offer you a time: ${day} at ${time}.`,
        `It is kept for you until ${untilTime} ${untilDay}. After that we offer it to the next person.`,
        `Your code: ${code}.`,
      ],
      action: 'Take it or say no',
    }),
  },
};
