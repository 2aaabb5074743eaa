import type { Locale } from '@inclusive/localisation/locale';

/** What a letter says of a visit; the service is never named, because somebody else may see the letter. */
export interface VisitWords {
  /** "otrdien, 24. novembrī" */
  day: string;
  /** HH:MM */
  time: string;
  place: string;
  code: string;
  channel: string;
}

interface Letter {
  subject: string;
  paragraphs: string[];
  action: string;
}

export type LetterKind = 'booked' | 'moved' | 'reminder' | 'cancelled';

interface Wording extends Record<LetterKind, (visit: VisitWords) => Letter> {
  /** Title of the entry in a calendar. */
  entry: string;
  fileName: string;
}

export const wordings: Record<Locale, Wording> = {
  lv: {
    booked: ({ day, time, place, code, channel }) => ({
      subject: 'Jūsu apmeklējums ir pieteikts',
      paragraphs: [
        'Labdien!',
        `Jūsu laiks: ${day}, plkst. ${time}.`,
        { phone: 'Mēs jums piezvanīsim.', video: 'Saiti videosarunai nosūtīsim uz šo e-pasta adresi.' }[channel] ??
          `Vieta: ${place}.`,
        `Jūsu kods: ${code}. To var nosaukt arī pa tālruni vai bibliotēkā.`,
        'Ja nevarat ierasties, lūdzu, atceliet apmeklējumu. Tad šo laiku varēs izmantot kāds cits.',
      ],
      action: 'Skatīt vai atcelt',
    }),
    moved: ({ day, time, place, code, channel }) => ({
      subject: 'Jūsu apmeklējums ir pārcelts',
      paragraphs: [
        'Labdien!',
        `Jūsu jaunais laiks: ${day}, plkst. ${time}. Iepriekšējais laiks vairs nav spēkā.`,
        { phone: 'Mēs jums piezvanīsim.', video: 'Saiti videosarunai nosūtīsim uz šo e-pasta adresi.' }[channel] ??
          `Vieta: ${place}.`,
        `Jūsu kods paliek tas pats: ${code}.`,
      ],
      action: 'Skatīt, pārcelt vai atcelt',
    }),
    reminder: ({ day, time, place, code, channel }) => ({
      subject: 'Atgādinājums par rītdienas apmeklējumu',
      paragraphs: [
        'Labdien!',
        `Gaidīsim jūs rīt: ${day}, plkst. ${time}.`,
        { phone: 'Mēs jums piezvanīsim.', video: 'Saiti videosarunai nosūtīsim uz šo e-pasta adresi.' }[channel] ??
          `Vieta: ${place}.`,
        `Jūsu kods: ${code}. Ja nevarat ierasties, lūdzu, pārceliet vai atceliet apmeklējumu.`,
      ],
      action: 'Skatīt, pārcelt vai atcelt',
    }),
    cancelled: ({ day, time }) => ({
      subject: 'Jūsu apmeklējums ir atcelts',
      paragraphs: [
        'Labdien!',
        `Jūsu apmeklējums ${day}, plkst. ${time}, ir atcelts.`,
        'Kad vēlēsieties, varat pieteikties citam laikam. Tas ir bez maksas.',
      ],
      action: 'Skatīt',
    }),
    entry: 'Bibliotēkas apmeklējums',
    fileName: 'apmeklejums.ics',
  },
  lt: {
    booked: ({ day, time, place, code, channel }) => ({
      subject: 'Jūsų apsilankymas užregistruotas',
      paragraphs: [
        'Laba diena!',
        `Jūsų laikas: ${day}, ${time} val.`,
        { phone: 'Mes jums paskambinsime.', video: 'Vaizdo pokalbio nuorodą atsiųsime šiuo el. pašto adresu.' }[
          channel
        ] ?? `Vieta: ${place}.`,
        `Jūsų kodas: ${code}. Jį galite pasakyti ir telefonu arba bibliotekoje.`,
        'Jei negalite atvykti, prašome atšaukti apsilankymą. Tada šiuo laiku galės pasinaudoti kitas žmogus.',
      ],
      action: 'Peržiūrėti arba atšaukti',
    }),
    moved: ({ day, time, place, code, channel }) => ({
      subject: 'Jūsų apsilankymas perkeltas',
      paragraphs: [
        'Laba diena!',
        `Jūsų naujas laikas: ${day}, ${time} val. Ankstesnis laikas nebegalioja.`,
        { phone: 'Mes jums paskambinsime.', video: 'Vaizdo pokalbio nuorodą atsiųsime šiuo el. pašto adresu.' }[
          channel
        ] ?? `Vieta: ${place}.`,
        `Jūsų kodas lieka tas pats: ${code}.`,
      ],
      action: 'Peržiūrėti, perkelti arba atšaukti',
    }),
    reminder: ({ day, time, place, code, channel }) => ({
      subject: 'Priminimas apie rytojaus apsilankymą',
      paragraphs: [
        'Laba diena!',
        `Lauksime jūsų rytoj: ${day}, ${time} val.`,
        { phone: 'Mes jums paskambinsime.', video: 'Vaizdo pokalbio nuorodą atsiųsime šiuo el. pašto adresu.' }[
          channel
        ] ?? `Vieta: ${place}.`,
        `Jūsų kodas: ${code}. Jei negalite atvykti, prašome perkelti arba atšaukti apsilankymą.`,
      ],
      action: 'Peržiūrėti, perkelti arba atšaukti',
    }),
    cancelled: ({ day, time }) => ({
      subject: 'Jūsų apsilankymas atšauktas',
      paragraphs: [
        'Laba diena!',
        `Jūsų apsilankymas ${day}, ${time} val., atšauktas.`,
        'Kai norėsite, galite registruotis kitam laikui. Tai nemokama.',
      ],
      action: 'Peržiūrėti',
    }),
    entry: 'Apsilankymas bibliotekoje',
    fileName: 'apsilankymas.ics',
  },
  en: {
    booked: ({ day, time, place, code, channel }) => ({
      subject: 'Your visit is booked',
      paragraphs: [
        'Hello,',
        `Your time: ${day} at ${time}.`,
        { phone: 'We will call you.', video: 'We will send the link for the video call to this e-mail address.' }[
          channel
        ] ?? `Place: ${place}.`,
        `Your code: ${code}. You can also say it on the phone or at the library.`,
        'If you cannot come, please cancel the visit. Then somebody else can have the time.',
      ],
      action: 'See or cancel',
    }),
    moved: ({ day, time, place, code, channel }) => ({
      subject: 'Your visit has a new time',
      paragraphs: [
        'Hello,',
        `Your new time: ${day} at ${time}. The former time is no longer valid.`,
        { phone: 'We will call you.', video: 'We will send the link for the video call to this e-mail address.' }[
          channel
        ] ?? `Place: ${place}.`,
        `Your code stays the same: ${code}.`,
      ],
      action: 'See, move or cancel',
    }),
    reminder: ({ day, time, place, code, channel }) => ({
      subject: 'Reminder: your visit tomorrow',
      paragraphs: [
        'Hello,',
        `We look forward to you tomorrow: ${day} at ${time}.`,
        { phone: 'We will call you.', video: 'We will send the link for the video call to this e-mail address.' }[
          channel
        ] ?? `Place: ${place}.`,
        `Your code: ${code}. If you cannot come, please move or cancel the visit.`,
      ],
      action: 'See, move or cancel',
    }),
    cancelled: ({ day, time }) => ({
      subject: 'Your visit is cancelled',
      paragraphs: [
        'Hello,',
        `Your visit ${day} at ${time} is cancelled.`,
        'You can book another time whenever you wish. It is free of charge.',
      ],
      action: 'See the booking',
    }),
    entry: 'Visit to the library',
    fileName: 'visit.ics',
  },
};
