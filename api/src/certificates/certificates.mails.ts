import type { Locale } from '@inclusive/localisation/locale';

/** `{title}` is the course, `{partner}` the partner who offers it. */
export interface CertificateLetter {
  subject: string;
  paragraphs: string[];
  action: string;
}

export const letters: Record<Locale, Record<'revoked' | 'reissued', CertificateLetter>> = {
  lv: {
    revoked: {
      subject: 'Par jūsu apliecību: {title}',
      paragraphs: [
        'Labdien!',
        'Apliecība par kursu „{title}” ir anulēta un vairs nav derīga.',
        'Ja ir kāds jautājums vai domājat, ka tā ir kļūda, lūdzu, vaicājiet kursa partnerim: {partner}.',
      ],
      action: 'Manas apliecības',
    },
    reissued: {
      subject: 'Jauna apliecība: {title}',
      paragraphs: [
        'Labdien!',
        'Apliecība par kursu „{title}” ir izdota no jauna, ar jaunu numuru. Iepriekšējā vairs nav derīga.',
        'Ja to iepriekš kādam iesniedzāt, lūdzu, iesniedziet jauno. Jautājumus varat uzdot kursa partnerim: {partner}.',
      ],
      action: 'Manas apliecības',
    },
  },
  lt: {
    revoked: {
      subject: 'Dėl jūsų pažymėjimo: {title}',
      paragraphs: [
        'Sveiki!',
        'Kurso „{title}“ pažymėjimas panaikintas ir nebegalioja.',
        'Jei turite klausimų arba manote, kad tai klaida, kreipkitės į kurso partnerį: {partner}.',
      ],
      action: 'Mano pažymėjimai',
    },
    reissued: {
      subject: 'Naujas pažymėjimas: {title}',
      paragraphs: [
        'Sveiki!',
        'Kurso „{title}“ pažymėjimas išduotas iš naujo, su nauju numeriu. Ankstesnis nebegalioja.',
        'Jei ankstesnį kam nors pateikėte, pateikite naują. Klausimus galite užduoti kurso partneriui: {partner}.',
      ],
      action: 'Mano pažymėjimai',
    },
  },
  en: {
    revoked: {
      subject: 'About your certificate: {title}',
      paragraphs: [
        'Hello!',
        'The certificate of the course “{title}” has been revoked and is no longer valid.',
        'If you have a question or think that this is a mistake, please ask the partner of the course: {partner}.',
      ],
      action: 'My certificates',
    },
    reissued: {
      subject: 'A new certificate: {title}',
      paragraphs: [
        'Hello!',
        'The certificate of the course “{title}” has been issued anew, with a new number. The former one is no longer valid.',
        'If you have handed in the former one somewhere, please hand in the new one. Questions go to the partner of the course: {partner}.',
      ],
      action: 'My certificates',
    },
  },
};
