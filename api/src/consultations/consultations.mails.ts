import type { Locale } from '@inclusive/localisation/locale';

/** What a letter says of a visit; the service is never named, because somebody else may see the letter. */
export interface VisitWords {
  /** "otrdien, 24. novembrī" */
  day: string;
  /** HH:MM */
  time: string;
  /** Where, or by what means. */
  how: string;
  code: string;
  /** Of the library. */
  phone: string | null;
}

interface Letter {
  subject: string;
  paragraphs: string[];
  action: string;
}

export type LetterKind = 'booked' | 'moved' | 'reminder' | 'cancelled' | 'calledOff' | 'handedOver';

interface Wording extends Record<LetterKind, (visit: VisitWords) => Letter> {
  /** Title of the entry in a calendar. */
  entry: string;
  fileName: string;
}

export const wordings: Record<Locale, Wording> = {
  lv: {
    booked: ({ day, time, code, how }) => ({
      subject: 'Jūsu apmeklējums ir pieteikts',
      paragraphs: [
        'Labdien!',
        `Jūsu laiks: ${day}, plkst. ${time}.`,
        how,
        `Jūsu kods: ${code}. To var nosaukt arī pa tālruni vai bibliotēkā.`,
        'Ja nevarat ierasties, lūdzu, atceliet apmeklējumu. Tad šo laiku varēs izmantot kāds cits.',
      ],
      action: 'Skatīt vai atcelt',
    }),
    moved: ({ day, time, code, how }) => ({
      subject: 'Jūsu apmeklējums ir pārcelts',
      paragraphs: [
        'Labdien!',
        `Jūsu jaunais laiks: ${day}, plkst. ${time}. Iepriekšējais laiks vairs nav spēkā.`,
        how,
        `Jūsu kods paliek tas pats: ${code}.`,
      ],
      action: 'Skatīt, pārcelt vai atcelt',
    }),
    reminder: ({ day, time, code, how }) => ({
      subject: 'Atgādinājums par rītdienas apmeklējumu',
      paragraphs: [
        'Labdien!',
        `Gaidīsim jūs rīt: ${day}, plkst. ${time}.`,
        how,
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
    calledOff: ({ day, time, phone }) => ({
      subject: 'Bibliotēkai diemžēl jāatceļ jūsu apmeklējums',
      paragraphs: [
        'Labdien!',
        `Jūsu apmeklējums ${day}, plkst. ${time}, diemžēl nevar notikt. Mums ļoti žēl, un mēs atvainojamies.`,
        'Jums nekas nav jādara. Labprāt jūs uzņemsim citā laikā: to varat izvēlēties savā apmeklējuma lapā.',
        phone
          ? `Ja vēlaties, lai palīdzam atrast laiku, zvaniet: ${phone}.`
          : 'Bibliotēkā labprāt palīdzēsim atrast citu laiku.',
      ],
      action: 'Izvēlēties citu laiku',
    }),
    handedOver: ({ day, time, how, code }) => ({
      subject: 'Jūs sagaidīs cits darbinieks',
      paragraphs: [
        'Labdien!',
        `Jūsu apmeklējuma laiks nemainās: ${day}, plkst. ${time}. Jūs sagaidīs cits darbinieks.`,
        how,
        `Jūsu kods paliek tas pats: ${code}. Ja jums tā neder, apmeklējumu var pārcelt vai atcelt.`,
      ],
      action: 'Skatīt, pārcelt vai atcelt',
    }),
    entry: 'Bibliotēkas apmeklējums',
    fileName: 'apmeklejums.ics',
  },
  lt: {
    booked: ({ day, time, code, how }) => ({
      subject: 'Jūsų apsilankymas užregistruotas',
      paragraphs: [
        'Laba diena!',
        `Jūsų laikas: ${day}, ${time} val.`,
        how,
        `Jūsų kodas: ${code}. Jį galite pasakyti ir telefonu arba bibliotekoje.`,
        'Jei negalite atvykti, prašome atšaukti apsilankymą. Tada šiuo laiku galės pasinaudoti kitas žmogus.',
      ],
      action: 'Peržiūrėti arba atšaukti',
    }),
    moved: ({ day, time, code, how }) => ({
      subject: 'Jūsų apsilankymas perkeltas',
      paragraphs: [
        'Laba diena!',
        `Jūsų naujas laikas: ${day}, ${time} val. Ankstesnis laikas nebegalioja.`,
        how,
        `Jūsų kodas lieka tas pats: ${code}.`,
      ],
      action: 'Peržiūrėti, perkelti arba atšaukti',
    }),
    reminder: ({ day, time, code, how }) => ({
      subject: 'Priminimas apie rytojaus apsilankymą',
      paragraphs: [
        'Laba diena!',
        `Lauksime jūsų rytoj: ${day}, ${time} val.`,
        how,
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
    calledOff: ({ day, time, phone }) => ({
      subject: 'Deja, biblioteka turi atšaukti jūsų apsilankymą',
      paragraphs: [
        'Laba diena!',
        `Jūsų apsilankymas ${day}, ${time} val., deja, negali įvykti. Labai apgailestaujame ir atsiprašome.`,
        'Jums nieko daryti nereikia. Mielai jus priimsime kitu laiku: jį galite pasirinkti savo apsilankymo puslapyje.',
        phone
          ? `Jei norite, kad padėtume rasti laiką, skambinkite: ${phone}.`
          : 'Bibliotekoje mielai padėsime rasti kitą laiką.',
      ],
      action: 'Pasirinkti kitą laiką',
    }),
    handedOver: ({ day, time, how, code }) => ({
      subject: 'Jus priims kitas darbuotojas',
      paragraphs: [
        'Laba diena!',
        `Jūsų apsilankymo laikas nesikeičia: ${day}, ${time} val. Jus priims kitas darbuotojas.`,
        how,
        `Jūsų kodas lieka tas pats: ${code}. Jei jums tai netinka, apsilankymą galite perkelti arba atšaukti.`,
      ],
      action: 'Peržiūrėti, perkelti arba atšaukti',
    }),
    entry: 'Apsilankymas bibliotekoje',
    fileName: 'apsilankymas.ics',
  },
  en: {
    booked: ({ day, time, code, how }) => ({
      subject: 'Your visit is booked',
      paragraphs: [
        'Hello,',
        `Your time: ${day} at ${time}.`,
        how,
        `Your code: ${code}. You can also say it on the phone or at the library.`,
        'If you cannot come, please cancel the visit. Then somebody else can have the time.',
      ],
      action: 'See or cancel',
    }),
    moved: ({ day, time, code, how }) => ({
      subject: 'Your visit has a new time',
      paragraphs: [
        'Hello,',
        `Your new time: ${day} at ${time}. The former time is no longer valid.`,
        how,
        `Your code stays the same: ${code}.`,
      ],
      action: 'See, move or cancel',
    }),
    reminder: ({ day, time, code, how }) => ({
      subject: 'Reminder: your visit tomorrow',
      paragraphs: [
        'Hello,',
        `We look forward to you tomorrow: ${day} at ${time}.`,
        how,
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
    calledOff: ({ day, time, phone }) => ({
      subject: 'The library has to cancel your visit',
      paragraphs: [
        'Hello,',
        `Your visit ${day} at ${time} cannot take place. We are very sorry.`,
        'You need do nothing. We would gladly receive you at another time: you can choose it on the page of your visit.',
        phone
          ? `If you would like us to look for a time together, please call ${phone}.`
          : 'At the library we gladly look for another time together.',
      ],
      action: 'Choose another time',
    }),
    handedOver: ({ day, time, how, code }) => ({
      subject: 'Somebody else will receive you',
      paragraphs: [
        'Hello,',
        `The time of your visit stays: ${day} at ${time}. Somebody else will receive you.`,
        how,
        `Your code stays the same: ${code}. If this does not suit you, you can move or cancel the visit.`,
      ],
      action: 'See, move or cancel',
    }),
    entry: 'Visit to the library',
    fileName: 'visit.ics',
  },
};
