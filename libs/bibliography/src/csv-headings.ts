import type { Locale } from '@inclusive/localisation/locale';
import { type RecordField, recordFields } from './book-record.ts';

/** What a column is called when we write it, and beside it what else a column of that kind is called. */
const headings: Record<RecordField, Record<Locale, string> & { also: string }> = {
  isbn: { lv: 'ISBN', lt: 'ISBN', en: 'ISBN', also: 'isbn13, isbn-13, isbn numurs, isbn numeris' },
  isbns: { lv: 'Citi ISBN', lt: 'Kiti ISBN', en: 'Other ISBNs', also: 'isbns' },
  title: {
    lv: 'Nosaukums',
    lt: 'Antraštė',
    en: 'Title',
    also: 'pavadinimas, virsraksts, gramatas nosaukums, knygos pavadinimas',
  },
  subtitle: { lv: 'Apakšvirsraksts', lt: 'Paantraštė', en: 'Subtitle', also: 'apaksnosaukums' },
  originalTitle: {
    lv: 'Oriģinālnosaukums',
    lt: 'Originalo antraštė',
    en: 'Original title',
    also: 'originaltitle, originalo pavadinimas',
  },
  authors: { lv: 'Autori', lt: 'Autoriai', en: 'Authors', also: 'author, autors, autorius, autore' },
  illustrators: {
    lv: 'Mākslinieki',
    lt: 'Dailininkai',
    en: 'Illustrators',
    also: 'illustrator, makslinieks, ilustrators, dailininkas, iliustruotojas, iliustratorius',
  },
  translators: { lv: 'Tulkotāji', lt: 'Vertėjai', en: 'Translators', also: 'translator, tulkotajs, vertejas' },
  publisher: { lv: 'Izdevējs', lt: 'Leidėjas', en: 'Publisher', also: 'izdevnieciba, leidykla' },
  place: { lv: 'Izdošanas vieta', lt: 'Leidimo vieta', en: 'Place', also: 'vieta, place of publication' },
  year: { lv: 'Gads', lt: 'Metai', en: 'Year', also: 'izdosanas gads, leidimo metai' },
  pages: { lv: 'Lappuses', lt: 'Puslapiai', en: 'Pages', also: 'lappusu skaits, lpp, puslapiu skaicius, psl' },
  series: { lv: 'Sērija', lt: 'Serija', en: 'Series', also: '' },
  languages: { lv: 'Valodas', lt: 'Kalbos', en: 'Languages', also: 'language, valoda, kalba' },
  ageFrom: { lv: 'Vecums no', lt: 'Amžius nuo', en: 'Age from', also: 'agefrom' },
  ageTo: { lv: 'Vecums līdz', lt: 'Amžius iki', en: 'Age to', also: 'ageto' },
  senses: { lv: 'Maņas', lt: 'Pojūčiai', en: 'Senses', also: 'sajutas' },
  features: { lv: 'Īpašības', lt: 'Ypatybės', en: 'Features', also: 'ipatnibas, savybes' },
  themes: { lv: 'Tēmas', lt: 'Temos', en: 'Themes', also: 'theme, tema' },
  summary: {
    lv: 'Kopsavilkums',
    lt: 'Santrauka',
    en: 'Summary',
    also: 'anotacija, apraksts, aprasymas, description, abstract',
  },
  use: {
    lv: 'Kā izmantot nodarbībā',
    lt: 'Kaip naudoti užsiėmime',
    en: 'How to use it in a session',
    also: 'use, izmantosana, naudojimas',
  },
  rooms: {
    lv: 'Lasītavas un eksemplāri',
    lt: 'Skaityklos ir egzemplioriai',
    en: 'Rooms and copies',
    also: 'room, lasitavas, lasitava, skaityklos, skaitykla',
  },
};

const fields = new Map(
  recordFields.flatMap((field) => {
    const { lv, lt, en, also } = headings[field];
    return [field, lv, lt, en, ...also.split(',')].map((name) => [folded(name), field] as const);
  }),
);
fields.delete('');

export function headingOf(field: RecordField, locale: Locale): string {
  return headings[field][locale];
}

/** The field that a column of this name holds, in whichever language it is named. */
export function fieldOfHeading(heading: string): RecordField | undefined {
  return fields.get(folded(heading));
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s_:.]+/g, ' ')
    .trim();
}
