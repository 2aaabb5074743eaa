import type { Latvian } from '../translated.ts';
import type { search as english } from '../en/search.ts';

export const search = {
  title: 'Meklēšana',
  titleOf: 'Meklēšana: {{q}}',
  lead: 'Lasītavas, kursi, materiāli, grāmatas un lapas trīs valodās uzreiz. Vārdu var rakstīt jebkurā locījumā, ar garumzīmēm vai bez tām.',
  words: 'Ko jūs meklējat?',
  kind: 'Kur meklēt?',
  anyKind: 'Visur',
  language: 'Kurā valodā?',
  anyLanguage: 'Jebkurā valodā',
  byKind: 'Rezultāti pa veidiem',
  all: 'Viss',
  kinds: {
    room: 'Lasītavas',
    course: 'Kursi',
    material: 'Materiāli',
    book: 'Sensorās grāmatas',
    page: 'Lapas',
  },
  showAll: 'Rādīt visu',
  correctedTo: 'Tā vietā rādām to, kas atbilst vārdiem:',
  noneTitle: 'Pēc vārdiem „{{q}}” nekas nav atrasts',
  noneEverywhere: 'Meklēt visur un visās valodās.',
  noneSpelling: 'Pārbaudiet, vai viss uzrakstīts pareizi, vai pamēģiniet citu vārdu.',
  noneFewer: 'Pamēģiniet ar mazāk vārdiem.',
  noWords:
    'Šeit nav neviena vārda, pēc kura meklēt: tādi vārdi kā „un” un pieturzīmes ir visur. Ierakstiet kādu nozīmīgāku vārdu.',
  tooLong: 'Jautājums ir garš: meklējām tikai pēc tā sākuma.',
  aboutUs: 'Par mums',
  noneBrowse: 'Vai arī skatiet visu pēc kārtas:',
} satisfies Latvian<typeof english>;
