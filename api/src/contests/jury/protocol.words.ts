import type { DecidedBy } from '@inclusive/judging/final-order';
import type { Locale } from '@inclusive/localisation/locale';
import type { RoundKind } from './jury.rules.ts';

interface ProtocolWords {
  title: string;
  preview: string;
  committed: (day: string) => string;
  terms: (votes: number, finalists: number) => string;
  kinds: Record<RoundKind, string>;
  jury: string;
  juror: string;
  country: string;
  scored: string;
  recused: string;
  ranked: string;
  yes: string;
  no: string;
  results: string;
  place: string;
  number: string;
  photo: string;
  by: string;
  decidedBy: Record<DecidedBy, string>;
  borda: string;
  duels: string;
  duelsNote: string;
  chair: string;
  scores: string;
  votes: string;
  mean: string;
  levelled: string;
  lacking: string;
  finalist: string;
  note: string;
}

export const protocolWords: Record<Locale, ProtocolWords> = {
  lv: {
    title: 'Žūrijas protokols',
    preview: 'Priekšskatījums: rezultāts vēl nav apstiprināts.',
    committed: (day) => `Rezultāts apstiprināts ${day}.`,
    terms: (votes, finalists) =>
      `Katrai fotogrāfijai vajadzīgs vismaz tik vērtējumu: ${votes}. Finālā – ne vairāk kā ${finalists} fotogrāfijas.`,
    kinds: { rating: 'Vērtēšana', ranking: 'Finālistu secība' },
    jury: 'Žūrija',
    juror: 'Loceklis',
    country: 'Valsts',
    scored: 'Novērtēts',
    recused: 'Atstatīts',
    ranked: 'Secība iesniegta',
    yes: 'jā',
    no: 'nē',
    results: 'Vietas',
    place: 'Vieta',
    number: 'Nr.',
    photo: 'Fotogrāfija',
    by: 'Kas izšķīra',
    decidedBy: {
      ranking: 'žūrijas secība (Šulces metode)',
      duels: 'savstarpējie salīdzinājumi',
      score: 'pirmās kārtas vērtējums',
      chair: 'priekšsēdētāja lēmums',
      shared: 'dalīta vieta',
    },
    borda: 'Bordas punkti',
    duels: 'Salīdzinājumi pa pāriem',
    duelsNote: 'Skaitlis rāda, cik locekļu rindas fotogrāfiju liek augstāk par kolonnas fotogrāfiju.',
    chair: 'Priekšsēdētāja lēmuma pamatojums',
    scores: 'Vērtējumi',
    votes: 'Balsis',
    mean: 'Vidējais',
    levelled: 'Izlīdzināts',
    lacking: 'Trūkst',
    finalist: 'Finālā',
    note: 'Locekļi apzīmēti ar burtiem, fotogrāfijas – ar numuriem. Izlīdzinātais vērtējums rāda, cik tālu tas ir no katra locekļa paša vidējā.',
  },
  lt: {
    title: 'Vertinimo komisijos protokolas',
    preview: 'Peržiūra: rezultatas dar nepatvirtintas.',
    committed: (day) => `Rezultatas patvirtintas ${day}`,
    terms: (votes, finalists) =>
      `Kiekvienai nuotraukai reikia bent tiek įvertinimų: ${votes}. Finale – ne daugiau kaip ${finalists} nuotraukų.`,
    kinds: { rating: 'Vertinimas', ranking: 'Finalininkų eilė' },
    jury: 'Komisija',
    juror: 'Narys',
    country: 'Šalis',
    scored: 'Įvertino',
    recused: 'Nusišalinta',
    ranked: 'Eilė pateikta',
    yes: 'taip',
    no: 'ne',
    results: 'Vietos',
    place: 'Vieta',
    number: 'Nr.',
    photo: 'Nuotrauka',
    by: 'Kas lėmė',
    decidedBy: {
      ranking: 'komisijos eilė (Šulcės metodas)',
      duels: 'tarpusavio palyginimai',
      score: 'pirmojo etapo įvertinimas',
      chair: 'pirmininko sprendimas',
      shared: 'dalijamasi vieta',
    },
    borda: 'Bordos taškai',
    duels: 'Palyginimai poromis',
    duelsNote: 'Skaičius rodo, kiek narių eilutės nuotrauką laiko geresne už stulpelio nuotrauką.',
    chair: 'Pirmininko sprendimo pagrindimas',
    scores: 'Įvertinimai',
    votes: 'Balsai',
    mean: 'Vidurkis',
    levelled: 'Suvienodintas',
    lacking: 'Trūksta',
    finalist: 'Finale',
    note: 'Nariai pažymėti raidėmis, nuotraukos – numeriais. Suvienodintas įvertinimas rodo, kiek jis nutolęs nuo paties nario vidurkio.',
  },
  en: {
    title: 'Minutes of the jury',
    preview: 'Preview: the result is not committed yet.',
    committed: (day) => `The result was committed on ${day}.`,
    terms: (votes, finalists) =>
      `Votes that each photo needs at least: ${votes}. Photos in the final at most: ${finalists}.`,
    kinds: { rating: 'Scoring', ranking: 'Order of the finalists' },
    jury: 'Jury',
    juror: 'Juror',
    country: 'Country',
    scored: 'Scored',
    recused: 'Recused',
    ranked: 'Order handed in',
    yes: 'yes',
    no: 'no',
    results: 'Places',
    place: 'Place',
    number: 'No.',
    photo: 'Photo',
    by: 'Decided by',
    decidedBy: {
      ranking: 'the jury’s order (Schulze method)',
      duels: 'duels among the equal ones',
      score: 'score of the first round',
      chair: 'the chair’s decision',
      shared: 'shared place',
    },
    borda: 'Borda points',
    duels: 'Pair by pair',
    duelsNote: 'The number says how many jurors place the row’s photo before the column’s.',
    chair: 'Reasons of the chair',
    scores: 'Scores',
    votes: 'Votes',
    mean: 'Mean',
    levelled: 'Levelled',
    lacking: 'Missing',
    finalist: 'In the final',
    note: 'Jurors are letters, photos are numbers. The levelled score says how far a score lies from that juror’s own mean.',
  },
};
