import type { Locale } from '@inclusive/localisation/locale';
import type { Role } from '@inclusive/permissions/permissions';

interface Invited {
  organisation: string;
  invitedBy: string;
  roles: readonly Role[];
}

export function invitationLetter(locale: Locale, { organisation, invitedBy, roles }: Invited) {
  const { subject, paragraphs, action } = letters[locale];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    roles.map((role) => roleNames[locale][role]),
  );
  const filled = (text: string) =>
    text.replaceAll('{organisation}', organisation).replaceAll('{invitedBy}', invitedBy).replaceAll('{roles}', list);
  return { subject: filled(subject), paragraphs: paragraphs.map(filled), action };
}

const letters: Record<Locale, { subject: string; paragraphs: string[]; action: string }> = {
  lv: {
    subject: 'Aicinājums pievienoties: {organisation}',
    paragraphs: [
      'Labdien!',
      '{invitedBy} aicina jūs darboties iekļaujošu bibliotēku tīklā. Organizācija: {organisation}. Jūsu loma: {roles}.',
      'Aicinājums derēs divas nedēļas. Lai to pieņemtu, ieejiet savā kontā vai reģistrējieties ar šo e-pasta adresi. Ja vēstule nonākusi pie jums kļūdas dēļ, to varat droši dzēst.',
    ],
    action: 'Atvērt aicinājumu',
  },
  lt: {
    subject: 'Kvietimas prisijungti: {organisation}',
    paragraphs: [
      'Sveiki!',
      '{invitedBy} kviečia jus veikti įtraukių bibliotekų tinkle. Organizacija: {organisation}. Jūsų vaidmuo: {roles}.',
      'Kvietimas galios dvi savaites. Norėdami jį priimti, prisijunkite arba užsiregistruokite šiuo el. pašto adresu. Jei laišką gavote per klaidą, galite jį ramiai ištrinti.',
    ],
    action: 'Atverti kvietimą',
  },
  en: {
    subject: 'You are invited to join {organisation}',
    paragraphs: [
      'Hello!',
      '{invitedBy} invites you to work with {organisation} in the network of inclusive libraries. Your role: {roles}.',
      'The invitation is open for two weeks. To accept it, sign in or sign up with this e-mail address. If this letter came to you by mistake, you can safely delete it.',
    ],
    action: 'Open the invitation',
  },
};

const roleNames: Record<Locale, Record<Role, string>> = {
  lv: {
    specialist: 'speciālists / speciāliste',
    consultant: 'konsultants / konsultante',
    editor: 'redaktors / redaktore',
    juror: 'žūrijas loceklis / locekle',
    coordinator: 'koordinators / koordinatore',
    administrator: 'administrators / administratore',
  },
  lt: {
    specialist: 'specialistas / specialistė',
    consultant: 'konsultantas / konsultantė',
    editor: 'redaktorius / redaktorė',
    juror: 'vertinimo komisijos narys / narė',
    coordinator: 'koordinatorius / koordinatorė',
    administrator: 'administratorius / administratorė',
  },
  en: {
    specialist: 'specialist',
    consultant: 'consultant',
    editor: 'editor',
    juror: 'juror',
    coordinator: 'coordinator',
    administrator: 'administrator',
  },
};
