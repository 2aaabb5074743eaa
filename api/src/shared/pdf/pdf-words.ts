import type { Locale } from '@inclusive/localisation/locale';

interface FrameWords {
  emblem: string;
  cofunded: string;
  programme: string;
  project: string;
  tagline: string;
  page(number: number, total: number): string;
}

/** What stands on every paper of the platform; the same words as in the footer of its pages. */
export const frameWords: Record<Locale, FrameWords> = {
  lv: {
    emblem: 'Eiropas Savienības karogs',
    cofunded: 'Līdzfinansē Eiropas Savienība',
    programme: 'Interreg VI-A Latvijas–Lietuvas programma 2021.–2027. gadam',
    project:
      'Projekts INCLUSIVE, Nr. LL-00143, „Iekļaujošu bibliotēku tīkls cilvēkiem no sociāli mazaizsargātām grupām”',
    tagline: 'Iekļaujošu bibliotēku tīkls',
    page: (number, total) => `${number}. lapa no ${total}`,
  },
  lt: {
    emblem: 'Europos Sąjungos vėliava',
    cofunded: 'Bendrai finansuoja Europos Sąjunga',
    programme: '2021–2027 m. Interreg VI-A Latvijos ir Lietuvos programa',
    project: 'Projektas INCLUSIVE, Nr. LL-00143, „Socialiai atsakingų bibliotekų tinklas pažeidžiamų grupių asmenims“',
    tagline: 'Įtraukių bibliotekų tinklas',
    page: (number, total) => `${number} puslapis iš ${total}`,
  },
  en: {
    emblem: 'Flag of the European Union',
    cofunded: 'Co-funded by the European Union',
    programme: 'Interreg VI-A Latvia–Lithuania Programme 2021–2027',
    project:
      'Project INCLUSIVE, No LL-00143, “Network of Inclusive Libraries for people of disadvantaged social groups”',
    tagline: 'Network of inclusive libraries',
    page: (number, total) => `Page ${number} of ${total}`,
  },
};
