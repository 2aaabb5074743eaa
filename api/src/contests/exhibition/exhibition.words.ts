import type { Locale } from '@inclusive/localisation/locale';
import type { PrintQuality } from './print-size.rules.ts';

interface PrintWords {
  list: string;
  columns: { number: string; file: string; title: string; rest: string[] };
  quality: Record<PrintQuality, (largest: string | undefined) => string>;
  missing: string;
}

/** The list that goes to the printer with the files. */
export const printWords: Record<Locale, PrintWords> = {
  lv: {
    list: 'Izdrukas izstādei',
    columns: {
      number: 'Nr.',
      file: 'Datne',
      title: 'Nosaukums',
      rest: ['Autors', 'Pikseļi', 'Izmērs ar 300 dpi, cm', 'dpi izvēlētajā izmērā', 'Piezīme'],
    },
    quality: {
      full: () => '',
      fair: () => 'Izvēlētajā izmērā mazāk par 300 dpi, bet vēl labi',
      low: (largest) =>
        largest ? `Šim izmēram pikseļu par maz; der līdz ${largest} cm` : 'Pikseļu par maz arī mazākajam izmēram',
    },
    missing: 'Datnes nav: fotogrāfija atsaukta vai nav nolasāma',
  },
  lt: {
    list: 'Spaudiniai parodai',
    columns: {
      number: 'Nr.',
      file: 'Failas',
      title: 'Pavadinimas',
      rest: ['Autorius', 'Taškai', 'Dydis esant 300 dpi, cm', 'dpi pasirinktu dydžiu', 'Pastaba'],
    },
    quality: {
      full: () => '',
      fair: () => 'Pasirinktu dydžiu mažiau nei 300 dpi, bet dar gerai',
      low: (largest) =>
        largest ? `Šiam dydžiui taškų per mažai; tinka iki ${largest} cm` : 'Taškų per mažai ir mažiausiam dydžiui',
    },
    missing: 'Failo nėra: nuotrauka atsiimta arba jos nepavyko perskaityti',
  },
  en: {
    list: 'Prints for the exhibition',
    columns: {
      number: 'No.',
      file: 'File',
      title: 'Title',
      rest: ['Author', 'Pixels', 'Size at 300 dpi, cm', 'dpi at the chosen size', 'Note'],
    },
    quality: {
      full: () => '',
      fair: () => 'Less than 300 dpi at the chosen size, but still good',
      low: (largest) =>
        largest ? `Too few pixels for this size; good up to ${largest} cm` : 'Too few pixels for the smallest size too',
    },
    missing: 'No file: the photo was withdrawn or cannot be read',
  },
};

/** Emotions as they stand on captions; the same words as on the pages. */
export const emotionWords: Record<Locale, Readonly<Record<string, string>>> = {
  lv: {
    joy: 'Prieks',
    calm: 'Miers',
    hope: 'Cerība',
    sadness: 'Skumjas',
    anger: 'Dusmas',
    fear: 'Bailes',
    tired: 'Nogurums',
    surprise: 'Pārsteigums',
  },
  lt: {
    joy: 'Džiaugsmas',
    calm: 'Ramybė',
    hope: 'Viltis',
    sadness: 'Liūdesys',
    anger: 'Pyktis',
    fear: 'Baimė',
    tired: 'Nuovargis',
    surprise: 'Nuostaba',
  },
  en: {
    joy: 'Joy',
    calm: 'Calm',
    hope: 'Hope',
    sadness: 'Sadness',
    anger: 'Anger',
    fear: 'Fear',
    tired: 'Tiredness',
    surprise: 'Surprise',
  },
};

interface PaperWords {
  captions: string;
  number(number: number): string;
  /** What the code on a caption leads to. */
  code(title: string): string;
  exhibition: string;
  route: string;
  noRoute: string;
  moreStops: (count: number) => string;
  organisers: string;
  /** What the code on the poster leads to. */
  more: string;
  free: string;
  /** Of a stop that only shows how a route looks. */
  example: string;
}

export const paperWords: Record<Locale, PaperWords> = {
  lv: {
    captions: 'Paraksti izstādes fotogrāfijām',
    number: (number) => `Nr. ${number}`,
    code: (title) => `QR kods ved uz fotogrāfijas „${title}” lapu`,
    exhibition: 'Ceļojošā fotogrāfiju izstāde',
    route: 'Kur un kad',
    noRoute: 'Vietas un dienas paziņosim vēlāk.',
    moreStops: (count) => `Un vēl citas vietas (${count}): tās ir izstādes lapā.`,
    organisers: 'Rīko',
    more: 'QR kods ved uz izstādes lapu',
    free: 'Ieeja bez maksas',
    example: 'piemērs',
  },
  lt: {
    captions: 'Parodos nuotraukų parašai',
    number: (number) => `Nr. ${number}`,
    code: (title) => `QR kodas veda į nuotraukos „${title}“ puslapį`,
    exhibition: 'Kilnojamoji nuotraukų paroda',
    route: 'Kur ir kada',
    noRoute: 'Vietas ir dienas pranešime vėliau.',
    moreStops: (count) => `Ir dar kitos vietos (${count}): jos yra parodos puslapyje.`,
    organisers: 'Rengia',
    more: 'QR kodas veda į parodos puslapį',
    free: 'Įėjimas nemokamas',
    example: 'pavyzdys',
  },
  en: {
    captions: 'Captions for the photos of the exhibition',
    number: (number) => `No. ${number}`,
    code: (title) => `The QR code leads to the page of the photo “${title}”`,
    exhibition: 'Travelling photo exhibition',
    route: 'Where and when',
    noRoute: 'We will announce places and days later.',
    moreStops: (count) => `And more places (${count}): they are on the exhibition’s page.`,
    organisers: 'Organised by',
    more: 'The QR code leads to the page of the exhibition',
    free: 'Free entry',
    example: 'example',
  },
};
