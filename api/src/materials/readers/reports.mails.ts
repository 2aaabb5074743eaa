import type { Locale } from '@inclusive/localisation/locale';
import type { Mail } from '../../shared/mail/mail.ts';

interface Told {
  title: string;
  text: string;
  contact: string;
  url: string;
}

const words: Record<Locale, { subject: string; before: string; contact: string; noContact: string; action: string }> = {
  lv: {
    subject: 'Lasītājs ziņo par materiālu „{title}”',
    before: 'Labdien! Kāds, kas lasīja materiālu „{title}”, pamanīja kļūdu un raksta:',
    contact: 'Atbildi var sūtīt uz: {contact}',
    noContact: 'Kur sūtīt atbildi, nav norādīts.',
    action: 'Skatīt ziņojumus',
  },
  lt: {
    subject: 'Skaitytojas praneša apie medžiagą „{title}“',
    before: 'Laba diena! Žmogus, skaitęs medžiagą „{title}“, pastebėjo trūkumą ir rašo:',
    contact: 'Atsakyti galima čia: {contact}',
    noContact: 'Kur atsakyti, nenurodyta.',
    action: 'Žiūrėti pranešimus',
  },
  en: {
    subject: 'A reader writes about the material “{title}”',
    before: 'Hello! Somebody who read the material “{title}” has found something wrong and writes:',
    contact: 'An answer may be sent to: {contact}',
    noContact: 'There is no address for an answer.',
    action: 'See the reports',
  },
};

/** The letter to those who can mend a material. What the reader wrote stands in it as plain words. */
export function reportLetter(
  locale: Locale,
  { title, text, contact, url }: Told,
): Pick<Mail, 'subject' | 'paragraphs' | 'action'> {
  const { subject, before, contact: withContact, noContact, action } = words[locale];
  return {
    subject: subject.replace('{title}', () => title),
    paragraphs: [
      before.replace('{title}', () => title),
      text,
      contact ? withContact.replace('{contact}', () => contact) : noContact,
    ],
    action: { label: action, url },
  };
}
