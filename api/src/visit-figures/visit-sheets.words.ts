import type { Locale } from '@inclusive/localisation/locale';

interface Words {
  tables: Record<string, string>;
  values: Record<string, string>;
  visits: string;
  cancelled: string;
  total: string;
  rooms: string;
  openHours: string;
  bookedHours: string;
  waiting: string;
  medianDays: string;
  listMedianDays: string;
  /** In place of a number that is hidden. */
  few: string;
  atLeast: string;
  notSaid: string;
  what: string;
}

/** What stands in the sheets beside the numbers; names of languages come from `Intl`. */
export const visitSheetWords: Record<Locale, Words> = {
  lv: {
    tables: {
      quarter: 'Ceturkšņi',
      service: 'Pakalpojumi',
      room: 'Lasītavas',
      language: 'Valodas',
      channel: 'Kā tikās',
      ageBand: 'Vecums',
      municipality: 'Pašvaldības',
      attendance: 'Atnāca vai neatnāca',
    },
    values: {
      'on-site': 'Bibliotēkā',
      phone: 'Pa tālruni',
      video: 'Videozvanā',
      attended: 'Atnāca',
      missed: 'Neatnāca',
      booked: 'Saņēma laiku',
      left: 'Atteicās',
      lapsed: 'Laiku nesagaidīja',
      elsewhere: 'Citur',
      hidden: 'Citi',
    },
    visits: 'Apmeklējumi',
    cancelled: 'Atcelti',
    total: 'Kopā',
    rooms: 'Lasītavu izmantojums',
    openHours: 'Atvērts, h',
    bookedHours: 'Izmantots, h',
    waiting: 'Gaidīšana',
    medianDays: 'Dienas no pieteikšanās līdz apmeklējumam (mediāna)',
    listMedianDays: 'Dienas gaidīšanas rindā līdz piedāvātajam laikam (mediāna)',
    few: 'maz',
    atLeast: 'vismaz {{count}}',
    notSaid: 'Nav norādīts',
    what: 'Kas',
  },
  lt: {
    tables: {
      quarter: 'Ketvirčiai',
      service: 'Paslaugos',
      room: 'Skaityklos',
      language: 'Kalbos',
      channel: 'Kaip susitikta',
      ageBand: 'Amžius',
      municipality: 'Savivaldybės',
      attendance: 'Atėjo ar neatėjo',
    },
    values: {
      'on-site': 'Bibliotekoje',
      phone: 'Telefonu',
      video: 'Vaizdo skambučiu',
      attended: 'Atvyko',
      missed: 'Neatvyko',
      booked: 'Gavo laiką',
      left: 'Atsisakė',
      lapsed: 'Laiko nesulaukė',
      elsewhere: 'Kitur',
      hidden: 'Kiti',
    },
    visits: 'Apsilankymai',
    cancelled: 'Atšaukti',
    total: 'Iš viso',
    rooms: 'Skaityklų naudojimas',
    openHours: 'Atidaryta, val.',
    bookedHours: 'Naudota, val.',
    waiting: 'Laukimas',
    medianDays: 'Dienos nuo registracijos iki apsilankymo (mediana)',
    listMedianDays: 'Dienos laukiančiųjų eilėje iki pasiūlyto laiko (mediana)',
    few: 'mažai',
    atLeast: 'bent {{count}}',
    notSaid: 'Nenurodyta',
    what: 'Kas',
  },
  en: {
    tables: {
      quarter: 'Quarters',
      service: 'Services',
      room: 'Reading rooms',
      language: 'Languages',
      channel: 'How people met',
      ageBand: 'Age',
      municipality: 'Municipalities',
      attendance: 'Came or did not come',
    },
    values: {
      'on-site': 'At the library',
      phone: 'By phone',
      video: 'By video call',
      attended: 'Came',
      missed: 'Did not come',
      booked: 'Got a time',
      left: 'Left the list',
      lapsed: 'Got no time',
      elsewhere: 'Somewhere else',
      hidden: 'Others',
    },
    visits: 'Visits',
    cancelled: 'Cancelled',
    total: 'Total',
    rooms: 'Use of rooms',
    openHours: 'Open, h',
    bookedHours: 'Used, h',
    waiting: 'Waiting',
    medianDays: 'Days from asking to the visit (median)',
    listMedianDays: 'Days on the waiting list until a time (median)',
    few: 'few',
    atLeast: 'at least {{count}}',
    notSaid: 'Not said',
    what: 'What',
  },
};
