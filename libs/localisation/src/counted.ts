import type { Locale } from './locale.ts';

/** In years. Only as exact as counting needs. */
export const visitorAges = ['0-6', '7-12', '13-17', '18-29', '30-64', '65-up'] as const;

/** Municipalities of Latgale, Zemgale and the districts of Panevėžys and Šiauliai, by their own names. */
const names = {
  lv: {
    aizkraukle: 'Aizkraukles novads',
    augsdaugava: 'Augšdaugavas novads',
    balvi: 'Balvu novads',
    bauska: 'Bauskas novads',
    'daugavpils-city': 'Daugavpils',
    dobele: 'Dobeles novads',
    'jelgava-city': 'Jelgava',
    jelgava: 'Jelgavas novads',
    jekabpils: 'Jēkabpils novads',
    kraslava: 'Krāslavas novads',
    livani: 'Līvānu novads',
    ludza: 'Ludzas novads',
    preili: 'Preiļu novads',
    'rezekne-city': 'Rēzekne',
    rezekne: 'Rēzeknes novads',
  },
  lt: {
    akmene: 'Akmenės rajonas',
    birzai: 'Biržų rajonas',
    joniskis: 'Joniškio rajonas',
    kelme: 'Kelmės rajonas',
    kupiskis: 'Kupiškio rajonas',
    pakruojis: 'Pakruojo rajonas',
    'panevezys-city': 'Panevėžys',
    panevezys: 'Panevėžio rajonas',
    pasvalys: 'Pasvalio rajonas',
    radviliskis: 'Radviliškio rajonas',
    rokiskis: 'Rokiškio rajonas',
    'siauliai-city': 'Šiauliai',
    siauliai: 'Šiaulių rajonas',
  },
} as const;

export interface Municipality {
  code: string;
  name: string;
  locale: Locale;
}

export const municipalities: readonly Municipality[] = Object.entries(names).flatMap(([locale, named]) =>
  Object.entries(named).map(([code, name]) => ({ code, name, locale: locale as Locale })),
);

/** Any municipality that is not among them. */
export const ELSEWHERE = 'other';
