import type { Lithuanian } from '../translated.ts';
import type { search as english } from '../en/search.ts';

export const search = {
  title: 'Paieška',
  titleOf: 'Paieška: {{q}}',
  lead: 'Skaityklos, kursai, medžiaga, knygos ir puslapiai trimis kalbomis iš karto. Tinka bet kuri žodžio forma, su lietuviškomis raidėmis ar be jų.',
  words: 'Ko ieškote?',
  kind: 'Kur ieškoti?',
  anyKind: 'Visur',
  language: 'Kuria kalba?',
  anyLanguage: 'Bet kuria kalba',
  byKind: 'Rezultatai pagal rūšį',
  all: 'Viskas',
  kinds: {
    room: 'Skaityklos',
    course: 'Kursai',
    material: 'Medžiaga',
    book: 'Sensorinės knygos',
    page: 'Puslapiai',
  },
  showAll: 'Rodyti viską',
  correctedTo: 'Rodome tai, kas atitinka žodžius:',
  noneTitle: 'Pagal žodžius „{{q}}“ nieko nerasta',
  noneEverywhere: 'Ieškoti visur ir visomis kalbomis.',
  noneSpelling: 'Patikrinkite, ar gerai parašyta, arba pabandykite kitą žodį.',
  noneFewer: 'Pabandykite rašyti mažiau žodžių.',
  noWords:
    'Čia nėra žodžio, kurio būtų galima ieškoti: trumpi žodeliai, pavyzdžiui, „ir“, ir skyrybos ženklai pasitaiko visur. Parašykite svarbesnį žodį.',
  tooLong: 'Užklausa ilga: ieškojome tik pagal jos pradžią.',
  aboutUs: 'Apie mus',
  noneBrowse: 'Arba peržiūrėkite viską iš eilės:',
} satisfies Lithuanian<typeof english>;
