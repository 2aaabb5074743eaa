import { onDate } from '@inclusive/calendar/words';
import { byTimeOf } from '@inclusive/calendar/zone-words';
import type { Locale } from '@inclusive/localisation/locale';

export const entrantMatters = ['regulation', 'extended', 'results'] as const;
export type EntrantMatter = (typeof entrantMatters)[number];

interface Letter {
  subject: string;
  paragraphs: string[];
  action: string;
}

/** `{contest}` stands for its title, `{detail}` for the version, or the day in the contest’s zone. */
export function entrantLetter(
  locale: Locale,
  about: EntrantMatter,
  { contest, detail, zone }: { contest: string; detail: string; zone: string },
): Letter {
  const words = about === 'extended' ? `${onDate(detail, locale)}, ${byTimeOf(zone, locale)}` : detail;
  return filled(entrantLetters[locale][about], (text) =>
    text.replaceAll('{contest}', contest).replaceAll('{detail}', words),
  );
}

export function jurorLetter(
  locale: Locale,
  { contest, invitedBy, lastDay }: { contest: string; invitedBy: string; lastDay: string },
): Letter {
  return filled(jurorLetters[locale], (text) =>
    text
      .replaceAll('{contest}', contest)
      .replaceAll('{invitedBy}', invitedBy)
      .replaceAll('{lastDay}', onDate(lastDay, locale)),
  );
}

function filled({ subject, paragraphs, action }: Letter, fill: (text: string) => string): Letter {
  return { subject: fill(subject), paragraphs: paragraphs.map(fill), action };
}

const entrantLetters: Record<Locale, Record<EntrantMatter, Letter>> = {
  lv: {
    regulation: {
      subject: 'Konkursam „{contest}” ir jauna nolikuma redakcija',
      paragraphs: [
        'Labdien!',
        'Konkursam „{contest}”, kurā piedalās jūsu fotogrāfija, ir jauna nolikuma redakcija: {detail}. Lapā ir uzrakstīts, kas mainījies. Jūsu jau iesūtītajām fotogrāfijām paliek spēkā tā redakcija, kurai piekritāt.',
        'Ja vairs nevēlaties piedalīties, fotogrāfiju varat atsaukt jebkurā laikā.',
      ],
      action: 'Lasīt nolikumu',
    },
    extended: {
      subject: 'Konkursam „{contest}” ir vairāk laika',
      paragraphs: [
        'Labdien!',
        'Termiņš konkursam „{contest}”, kurā piedalās jūsu fotogrāfija, ir pagarināts. Pēdējā iespēja iesūtīt un labot fotogrāfijas ir {detail}.',
        'Jums nekas nav jādara.',
      ],
      action: 'Atvērt konkursu',
    },
    results: {
      subject: 'Konkursa „{contest}” rezultāti ir zināmi',
      paragraphs: [
        'Labdien!',
        'Paldies, ka piedalījāties! Konkursa „{contest}” rezultāti ir paziņoti. Tos varat apskatīt konkursa lapā.',
      ],
      action: 'Skatīt rezultātus',
    },
  },
  lt: {
    regulation: {
      subject: 'Nauja konkurso „{contest}“ taisyklių redakcija',
      paragraphs: [
        'Sveiki!',
        'Paskelbta nauja konkurso „{contest}“, kuriame dalyvauja jūsų nuotrauka, taisyklių redakcija: {detail}. Puslapyje parašyta, kas pasikeitė. Jau pateiktoms nuotraukoms galioja ta redakcija, su kuria sutikote.',
        'Jei dalyvauti nebenorite, nuotrauką galite atsiimti bet kada.',
      ],
      action: 'Skaityti taisykles',
    },
    extended: {
      subject: 'Konkurse „{contest}“ – daugiau laiko',
      paragraphs: [
        'Sveiki!',
        'Konkurso „{contest}“, kuriame dalyvauja jūsų nuotrauka, terminas pratęstas. Paskutinė diena, kai nuotraukas galima siųsti ir taisyti: {detail}.',
        'Jums nieko daryti nereikia.',
      ],
      action: 'Atverti konkursą',
    },
    results: {
      subject: 'Paskelbti konkurso „{contest}“ rezultatai',
      paragraphs: [
        'Sveiki!',
        'Ačiū, kad dalyvavote! Konkurso „{contest}“ rezultatai paskelbti. Juos rasite konkurso puslapyje.',
      ],
      action: 'Žiūrėti rezultatus',
    },
  },
  en: {
    regulation: {
      subject: 'New regulations of the contest “{contest}”',
      paragraphs: [
        'Hello!',
        'The contest “{contest}”, which your photo takes part in, has a new version of its regulations: {detail}. The page says what has changed. For the photos that you have sent, the version that you agreed to stays in force.',
        'If you no longer want to take part, you can withdraw your photo at any time.',
      ],
      action: 'Read the regulations',
    },
    extended: {
      subject: 'More time for the contest “{contest}”',
      paragraphs: [
        'Hello!',
        'The contest “{contest}”, which your photo takes part in, is open for longer. The last day for sending and changing photos is {detail}.',
        'There is nothing that you need to do.',
      ],
      action: 'Open the contest',
    },
    results: {
      subject: 'The results of the contest “{contest}” are here',
      paragraphs: [
        'Hello!',
        'Thank you for taking part! The results of the contest “{contest}” are announced. You find them on its page.',
      ],
      action: 'See the results',
    },
  },
};

const jurorLetters: Record<Locale, Letter> = {
  lv: {
    subject: 'Aicinājums darboties konkursa „{contest}” žūrijā',
    paragraphs: [
      'Labdien!',
      '{invitedBy} aicina jūs darboties fotokonkursa „{contest}” žūrijā. Žūrija vērtē fotogrāfijas, neredzot autoru vārdus.',
      'Lai atbildētu, ieejiet savā kontā vai reģistrējieties ar šo e-pasta adresi. Pēdējā iespēja atbildēt ir {lastDay}. Ja vēstule nonākusi pie jums kļūdas dēļ, to varat droši dzēst.',
    ],
    action: 'Atvērt aicinājumu',
  },
  lt: {
    subject: 'Kvietimas į konkurso „{contest}“ vertinimo komisiją',
    paragraphs: [
      'Sveiki!',
      '{invitedBy} kviečia jus į fotokonkurso „{contest}“ vertinimo komisiją. Komisija vertina nuotraukas nematydama autorių vardų.',
      'Norėdami atsakyti, prisijunkite arba užsiregistruokite šiuo el. pašto adresu. Paskutinė diena atsakyti – {lastDay} Jei laišką gavote per klaidą, galite jį ramiai ištrinti.',
    ],
    action: 'Atverti kvietimą',
  },
  en: {
    subject: 'You are invited to the jury of “{contest}”',
    paragraphs: [
      'Hello!',
      '{invitedBy} invites you to the jury of the photo contest “{contest}”. The jury rates photos without seeing the names of their authors.',
      'To answer, sign in or sign up with this e-mail address. The last day to answer is {lastDay}. If this letter came to you by mistake, you can safely delete it.',
    ],
    action: 'Open the invitation',
  },
};
