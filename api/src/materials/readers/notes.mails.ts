import type { Locale } from '@inclusive/localisation/locale';
import type { Mail } from '../../shared/mail/mail.ts';

export interface DecidedNote {
  title: string;
  text: string;
  isShown: boolean;
  /** Why it is not shown. */
  reason: string;
  /** Of the material, where the public can see it. */
  url: string | undefined;
}

interface Words {
  thanks: string;
  shown: { subject: string; text: string; action: string };
  refused: { subject: string; text: string; own: string; again: string; action: string };
}

const words: Record<Locale, Words> = {
  lv: {
    thanks: 'Labdien! Paldies, ka pastāstījāt, kā jums veicās ar materiālu „{title}”.',
    shown: {
      subject: 'Jūsu piezīmi par materiālu „{title}” tagad lasa visi',
      text: 'Kolēģi jūsu piezīmi izlasīja, un tagad to redz visi, kas atver šo materiālu.',
      action: 'Skatīt piezīmi',
    },
    refused: {
      subject: 'Jūsu piezīme par materiālu „{title}” netiks rādīta',
      text: 'Kolēģi jūsu piezīmi izlasīja un nolēma to nerādīt. Viņi raksta:',
      own: 'Jūs rakstījāt:',
      again: 'Ja vēlaties, uzrakstiet jaunu piezīmi.',
      action: 'Atvērt materiālu',
    },
  },
  lt: {
    thanks: 'Laba diena! Ačiū, kad papasakojote, kaip jums sekėsi su medžiaga „{title}“.',
    shown: {
      subject: 'Jūsų pastabą apie medžiagą „{title}“ dabar skaito visi',
      text: 'Kolegos jūsų pastabą perskaitė, ir dabar ją mato visi, kas atveria šią medžiagą.',
      action: 'Žiūrėti pastabą',
    },
    refused: {
      subject: 'Jūsų pastaba apie medžiagą „{title}“ nebus rodoma',
      text: 'Kolegos jūsų pastabą perskaitė ir nusprendė jos nerodyti. Jie rašo:',
      own: 'Jūs rašėte:',
      again: 'Jei norite, parašykite naują pastabą.',
      action: 'Atverti medžiagą',
    },
  },
  en: {
    thanks: 'Hello! Thank you for telling how it went with the material “{title}”.',
    shown: {
      subject: 'Everybody can now read your note on “{title}”',
      text: 'A colleague has read your note, and now everybody who opens the material sees it.',
      action: 'See the note',
    },
    refused: {
      subject: 'Your note on “{title}” will not be shown',
      text: 'A colleague has read your note and decided not to show it. They write:',
      own: 'You wrote:',
      again: 'You are welcome to write a new note.',
      action: 'Open the material',
    },
  },
};

/** The letter to the writer of a note that is decided about. */
export function decisionLetter(
  locale: Locale,
  { title, text, isShown, reason, url }: DecidedNote,
): Pick<Mail, 'subject' | 'paragraphs' | 'action'> {
  const { thanks, shown, refused } = words[locale];
  const named = (sentence: string) => sentence.replace('{title}', () => title);
  const { subject, action } = isShown ? shown : refused;
  const told = isShown ? [shown.text, text] : [refused.text, reason, refused.own, text, refused.again];
  return {
    subject: named(subject),
    paragraphs: [named(thanks), ...told],
    ...(url && { action: { label: action, url } }),
  };
}
