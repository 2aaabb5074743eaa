import type { Lithuanian } from '../translated.ts';
import type { figures as english } from '../en/figures.ts';

export const figures = {
  all: 'Mūsų kursų rodikliai',
  allLead: 'Kaip mokomasi jūsų organizacijų kursuose. Tik skaičiai, jokių asmenų.',
  noCourses: 'Jūsų organizacijos dar nepaskelbė nė vieno kurso.',
  titleOf: 'Rodikliai: {{course}}',
  asOf: 'Suskaičiuota {{moment}}. Iš naujo skaičiuojama ne dažniau kaip kas 10 minučių.',
  nobody: 'Šio kurso dar niekas nepradėjo. Vos kas nors pradės, rodikliai atsiras čia.',
  tooFew:
    'Šį kursą pradėjo mažiau nei penki žmonės. Kad nieko nebūtų galima atpažinti, pamokų ir testo rodikliai rodomi nuo penkių.',
  course: 'Kursas',
  begun: 'Pradėjo',
  underWay: 'Mokosi',
  completed: 'Baigė',
  left: 'Nutraukė',
  credited: 'Įskaitytos valandos',
  median: 'Pusė baigė per',
  hours: '{{hours}} val.',
  days: '{{days}} d.',
  months: 'Pastarieji dvylika mėnesių',
  month: 'Mėnuo',
  asTable: 'Tas pats lentelėje',
  lessons: 'Kaip toli nueinama',
  lessonsLead:
    'Kiek iš pradėjusiųjų baigė kiekvieną pamoką. Kur juosta trumpėja, žmonės sustoja: galbūt ankstesnė pamoka per ilga ar per sunki.',
  lesson: 'Pamoka',
  done: 'Baigė',
  share: 'Dalis pradėjusiųjų',
  quiz: 'Baigiamasis testas',
  quizLearners: 'Pateikė',
  quizPassed: 'Išlaikė',
  quizAttempts: 'Bandymai',
  quizAverage: 'Rezultatų vidurkis',
  xlsx: 'Skaičiuoklės lentelė (XLSX)',
  csv: 'CSV',
} satisfies Lithuanian<typeof english>;
