import type { Locale } from '@inclusive/localisation/locale';
import type { Leaving } from './addendum.ts';
import type { NumberedTie } from './tally.ts';

interface TieWords {
  title: string;
  chain: string;
  none: string;
  step: Record<NumberedTie['by'], (photos: string) => string>;
  prizes: string;
  prize: string;
  notAwarded: string;
  passed: (photos: string) => string;
  addendum: string;
  left: Record<Leaving, string>;
  movesUp: string;
}

/** How places were told apart, who has which prize, and what came after the commit. */
export const tieWords: Record<Locale, TieWords> = {
  lv: {
    title: 'Kā izšķirtas vienādas vietas',
    chain:
      'Vispirms nosaka žūrijas secība. Ja fotogrāfijas tajā ir vienādas, izšķir to savstarpējie salīdzinājumi, tad pirmās kārtas vērtējums, tad priekšsēdētāja lēmums. Ja neizšķir nekas, vieta ir dalīta.',
    none: 'Visas vietas noteica žūrijas secība.',
    step: {
      duels: (photos) => `Žūrijas secībā vienādas; savstarpējos salīdzinājumos uzvarēts: ${photos}.`,
      score: (photos) => `Arī salīdzinājumos vienādas; izlīdzinātais vērtējums pirmajā kārtā: ${photos}.`,
      chair: (photos) => `Arī vērtējums vienāds; priekšsēdētāja noteiktā secība: ${photos}.`,
      shared: (photos) => `Arī vērtējums vienāds, priekšsēdētāja lēmuma nav; vietu dala: ${photos}.`,
    },
    prizes: 'Žūrijas balvas',
    prize: 'Balva',
    notAwarded: 'nav piešķirta',
    passed: (photos) => `Cita žūrijas balva jau ir: ${photos}.`,
    addendum: 'Pielikums: kas mainījies pēc apstiprināšanas',
    left: {
      withdrawn: 'atsaukta no konkursa',
      disqualified: 'diskvalificēta',
      consent: 'pašlaik nav visu vajadzīgo piekrišanu',
    },
    movesUp: 'Nākamās fotogrāfijas pavirzās uz priekšu. Žūrijas balvas tagad:',
  },
  lt: {
    title: 'Kaip išskirtos lygios vietos',
    chain:
      'Pirmiausia lemia komisijos eilė. Jei nuotraukos joje lygios, lemia jų tarpusavio palyginimai, tada pirmojo etapo įvertinimas, tada pirmininko sprendimas. Jei nelemia niekas, vieta dalijamasi.',
    none: 'Visas vietas nulėmė komisijos eilė.',
    step: {
      duels: (photos) => `Komisijos eilėje lygios; laimėta tarpusavio palyginimų: ${photos}.`,
      score: (photos) => `Palyginimuose taip pat lygios; suvienodintas pirmojo etapo įvertinimas: ${photos}.`,
      chair: (photos) => `Įvertinimas taip pat lygus; pirmininko nustatyta eilė: ${photos}.`,
      shared: (photos) => `Įvertinimas taip pat lygus, pirmininko sprendimo nėra; vieta dalijasi: ${photos}.`,
    },
    prizes: 'Komisijos prizai',
    prize: 'Prizas',
    notAwarded: 'nepaskirtas',
    passed: (photos) => `Kitą komisijos prizą jau turi: ${photos}.`,
    addendum: 'Priedas: kas pasikeitė po patvirtinimo',
    left: {
      withdrawn: 'atsiimta iš konkurso',
      disqualified: 'diskvalifikuota',
      consent: 'šiuo metu nėra visų reikalingų sutikimų',
    },
    movesUp: 'Toliau esančios nuotraukos pasislenka į priekį. Komisijos prizai dabar:',
  },
  en: {
    title: 'How equal places were told apart',
    chain:
      'The jury’s order comes first. Where photos are equal in it, the duels among them decide, then the score of the first round, then the chair. Where nothing decides, the place is shared.',
    none: 'The jury’s order decided every place.',
    step: {
      duels: (photos) => `Equal in the jury’s order; duels won among them: ${photos}.`,
      score: (photos) => `Equal in the duels too; levelled score of the first round: ${photos}.`,
      chair: (photos) => `The score is equal too; the chair’s order: ${photos}.`,
      shared: (photos) => `The score is equal too, and the chair has not decided; the place is shared by ${photos}.`,
    },
    prizes: 'Prizes of the jury',
    prize: 'Prize',
    notAwarded: 'not awarded',
    passed: (photos) => `Another prize of the jury already: ${photos}.`,
    addendum: 'Addendum: what has changed since the commit',
    left: {
      withdrawn: 'withdrawn from the contest',
      disqualified: 'disqualified',
      consent: 'not all consents are there at the moment',
    },
    movesUp: 'The photos after it move up. The prizes of the jury now:',
  },
};

/** A step of the chain in a sentence: each photo with what it has there. */
export function tieSentence({ by, numbers, values }: NumberedTie, locale: Locale): string {
  const format = decimals(locale);
  const valued = (number: number, index: number) => {
    const value = values[index];
    if (value === undefined) return `${numberSign[locale]} ${number}`;
    return `${numberSign[locale]} ${number} (${by === 'score' ? format(value) : value})`;
  };
  return tieWords[locale].step[by](numbers.map(valued).join(', '));
}

const numberSign: Record<Locale, string> = { lv: 'Nr.', lt: 'Nr.', en: 'no.' };

export function numbered(numbers: readonly number[], locale: Locale): string {
  return numbers.map((number) => `${numberSign[locale]} ${number}`).join(', ');
}

/** Two places, as the language writes them. */
export function decimals(locale: Locale): (value: number) => string {
  const { format } = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format(value);
}
