import type { Locale } from '@inclusive/localisation/locale';

/** Words which names of bulk rows are made of; a row takes the nth of each kind in all languages. */
const words: Record<string, Record<Locale, string[]>> = {
  theme: {
    lv: [
      'Saruna bez steigas',
      'Klusuma stūrītis',
      'Lasīšana ar visām maņām',
      'Vieglā valoda ikdienā',
      'Ģimenes bibliotēkā',
      'Sociālais stāsts',
    ],
    lt: [
      'Neskubus pokalbis',
      'Tylos kampelis',
      'Skaitymas visais pojūčiais',
      'Lengvai suprantama kalba',
      'Šeimos bibliotekoje',
      'Socialinė istorija',
    ],
    en: [
      'Talking without haste',
      'The quiet corner',
      'Reading with all senses',
      'Easy language every day',
      'Families in the library',
      'The social story',
    ],
  },
  audience: {
    lv: ['pieaugušajiem', 'bērniem', 'senioriem', 'jauniešiem', 'vecākiem'],
    lt: ['suaugusiesiems', 'vaikams', 'senjorams', 'jaunimui', 'tėvams'],
    en: ['for adults', 'for children', 'for older people', 'for young people', 'for parents'],
  },
  town: {
    lv: [
      'Biržos',
      'Rokišķos',
      'Kupišķos',
      'Preiļos',
      'Līvānos',
      'Ilūkstē',
      'Dagdā',
      'Krāslavā',
      'Bauskā',
      'Dobelē',
      'Auce',
      'Joniškos',
    ],
    lt: [
      'Biržuose',
      'Rokiškyje',
      'Kupiškyje',
      'Preiliuose',
      'Lyvanuose',
      'Ilūkstėje',
      'Dagdoje',
      'Kraslavoje',
      'Bauskėje',
      'Duobelėje',
      'Aucėje',
      'Joniškyje',
    ],
    en: [
      'Biržai',
      'Rokiškis',
      'Kupiškis',
      'Preiļi',
      'Līvāni',
      'Ilūkste',
      'Dagda',
      'Krāslava',
      'Bauska',
      'Dobele',
      'Auce',
      'Joniškis',
    ],
  },
  room: { lv: ['Sensorā lasītava'], lt: ['Sensorinė skaitykla'], en: ['Sensory reading room'] },
  library: { lv: ['bibliotēka'], lt: ['biblioteka'], en: ['library'] },
  person: {
    lv: ['Anna Kalniņa', 'Jonas Petrauskis', 'Līga Ozola', 'Rūta Kazlauskaite', 'Māris Bērziņš'],
    lt: ['Ana Kalninia', 'Jonas Petrauskas', 'Lyga Uozuola', 'Rūta Kazlauskaitė', 'Maris Berzinis'],
    en: ['Anna Kalniņa', 'Jonas Petrauskas', 'Līga Ozola', 'Rūta Kazlauskaitė', 'Māris Bērziņš'],
  },
  role: {
    lv: ['psiholoģe', 'sociālais darbinieks', 'logopēde'],
    lt: ['psichologė', 'socialinis darbuotojas', 'logopedė'],
    en: ['psychologist', 'social worker', 'speech therapist'],
  },
  photo: {
    lv: ['Rīts pie ezera', 'Vecmāmiņas rokas', 'Pēc lietus', 'Klusums zālē', 'Mans ceļš mājup', 'Gaisma logā'],
    lt: ['Rytas prie ežero', 'Močiutės rankos', 'Po lietaus', 'Tyla salėje', 'Mano kelias namo', 'Šviesa lange'],
    en: [
      'Morning at the lake',
      "Grandmother's hands",
      'After the rain',
      'Silence in the hall',
      'My way home',
      'Light in the window',
    ],
  },
};

/** A function `word(kind, locale, n)` for this session. */
export const wordFunction = `
  create function pg_temp.word(kind text, locale text, n bigint) returns text language sql immutable as $body$
    select list ->> (n % jsonb_array_length(list))::int
    from (select $words$${JSON.stringify(words)}$words$::jsonb -> kind -> locale as list) found
  $body$`;
