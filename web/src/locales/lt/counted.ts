import type { Lithuanian } from '../translated.ts';
import type { counted as english } from '../en/counted.ts';

export const counted = {
  summary: 'Šiek tiek žinių statistikai, jei norite',
  lead: 'Atsakyti neprivaloma. Atsakymus saugome be vardo: jie padeda suprasti, kam jau padedame ir kam ko nors trūksta.',
  ageBand: 'Lankytojo amžius',
  municipality: 'Kur lankytojas gyvena',
  notSaid: 'Nenoriu sakyti',
  other: 'Kitur',
  age: {
    '0-6': '0–6 metai',
    '7-12': '7–12 metų',
    '13-17': '13–17 metų',
    '18-29': '18–29 metai',
    '30-64': '30–64 metai',
    '65-up': '65 metai ar daugiau',
  },
} satisfies Lithuanian<typeof english>;
