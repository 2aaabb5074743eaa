import type { Locale } from '@inclusive/localisation/locale';

/** A letter's words; the address under its button is added by whoever sends it. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  action?: string;
}

export type AccountLetter =
  | 'confirmAddress'
  | 'alreadyRegistered'
  | 'signInLink'
  | 'resetPassword'
  | 'confirmNewAddress'
  | 'addressWillChange'
  | 'passwordChanged';

/** @param name how the person wants to be called */
export function accountLetter(kind: AccountLetter, locale: Locale, name: string): Letter {
  const { subject, paragraphs, action } = letters[locale][kind];
  return { subject, paragraphs: [`${greetings[locale]}, ${name}!`, ...paragraphs], ...(action && { action }) };
}

const greetings: Record<Locale, string> = { lv: 'Labdien', lt: 'Sveiki', en: 'Hello' };

const lv: Record<AccountLetter, Letter> = {
  confirmAddress: {
    subject: 'Apstipriniet savu e-pasta adresi',
    paragraphs: [
      'Prieks, ka pievienojaties iekļaujošu bibliotēku tīklam! Atlicis viens solis: apstipriniet, ka šī adrese pieder jums.',
      'Saite derēs vienu diennakti. Ja jūs šeit nereģistrējāties, šo vēstuli varat droši dzēst.',
    ],
    action: 'Apstiprināt adresi',
  },
  alreadyRegistered: {
    subject: 'Jums jau ir konts',
    paragraphs: [
      'Kāds, iespējams, jūs pats vai pati, mēģināja vēlreiz reģistrēties ar šo e-pasta adresi. Konts jums jau ir, jauns nav vajadzīgs.',
      'Ja aizmirsāt paroli, lapā „Ieiet” varat saņemt saiti vai izveidot jaunu paroli. Ja tas nebijāt jūs, nekas nav jādara.',
    ],
    action: 'Ieiet kontā',
  },
  signInLink: {
    subject: 'Saite ieiešanai kontā',
    paragraphs: [
      'Šeit ir saite, ar kuru varat ieiet kontā bez paroles. Tā derēs 15 minūtes, un to var izmantot vienu reizi.',
      'Ja jūs saiti nelūdzāt, šo vēstuli varat droši dzēst. Nevienam to nepārsūtiet.',
    ],
    action: 'Ieiet kontā',
  },
  resetPassword: {
    subject: 'Jauna parole',
    paragraphs: [
      'Jūs vēlējāties izveidot jaunu paroli. Saite derēs vienu stundu, un to var izmantot vienu reizi.',
      'Ja jūs to nelūdzāt, nekas nav jādara: līdzšinējā parole paliek spēkā.',
    ],
    action: 'Izveidot jaunu paroli',
  },
  confirmNewAddress: {
    subject: 'Apstipriniet jauno e-pasta adresi',
    paragraphs: [
      'Jūs vēlaties turpmāk saņemt mūsu vēstules uz šo adresi. Apstipriniet to, un mēs adresi nomainīsim.',
      'Saite derēs vienu diennakti. Lūdzu, atveriet to pārlūkā, kurā ir atvērts jūsu konts.',
    ],
    action: 'Apstiprināt jauno adresi',
  },
  addressWillChange: {
    subject: 'Jūsu konta e-pasta adrese tiek mainīta',
    paragraphs: [
      'Saņēmām lūgumu nomainīt jūsu konta e-pasta adresi. Tas notiks, tiklīdz jaunā adrese būs apstiprināta.',
      'Ja to darījāt jūs, viss ir kārtībā. Ja ne, lūdzu, nekavējoties nomainiet paroli un izejiet no konta visās ierīcēs.',
    ],
    action: 'Atvērt kontu',
  },
  passwordChanged: {
    subject: 'Jūsu parole ir nomainīta',
    paragraphs: [
      'Jūsu konta parole tikko tika nomainīta, un citās ierīcēs konts ir aizvērts.',
      'Ja to darījāt jūs, viss ir kārtībā. Ja ne, lūdzu, nekavējoties izveidojiet jaunu paroli.',
    ],
    action: 'Izveidot jaunu paroli',
  },
};

const lt: Record<AccountLetter, Letter> = {
  confirmAddress: {
    subject: 'Patvirtinkite savo el. pašto adresą',
    paragraphs: [
      'Džiaugiamės, kad prisijungiate prie įtraukių bibliotekų tinklo! Liko vienas žingsnis: patvirtinkite, kad šis adresas yra jūsų.',
      'Nuoroda galios vieną parą. Jei čia nesiregistravote, šį laišką galite ramiai ištrinti.',
    ],
    action: 'Patvirtinti adresą',
  },
  alreadyRegistered: {
    subject: 'Jūs jau turite paskyrą',
    paragraphs: [
      'Kažkas, galbūt jūs pats ar pati, bandė dar kartą užsiregistruoti šiuo el. pašto adresu. Paskyrą jau turite, naujos nereikia.',
      'Jei pamiršote slaptažodį, prisijungimo puslapyje galite gauti nuorodą arba susikurti naują slaptažodį. Jei tai buvote ne jūs, nieko daryti nereikia.',
    ],
    action: 'Prisijungti',
  },
  signInLink: {
    subject: 'Jūsų prisijungimo nuoroda',
    paragraphs: [
      'Štai nuoroda, su kuria prisijungsite be slaptažodžio. Ji galios 15 minučių ir ja galima pasinaudoti vieną kartą.',
      'Jei nuorodos neprašėte, šį laišką galite ramiai ištrinti. Niekam jo nepersiųskite.',
    ],
    action: 'Prisijungti',
  },
  resetPassword: {
    subject: 'Naujas slaptažodis',
    paragraphs: [
      'Prašėte galimybės susikurti naują slaptažodį. Nuoroda galios vieną valandą ir ja galima pasinaudoti vieną kartą.',
      'Jei to neprašėte, nieko daryti nereikia: lieka galioti dabartinis slaptažodis.',
    ],
    action: 'Sukurti naują slaptažodį',
  },
  confirmNewAddress: {
    subject: 'Patvirtinkite naują el. pašto adresą',
    paragraphs: [
      'Norite, kad nuo šiol mūsų laiškai ateitų šiuo adresu. Patvirtinkite jį, ir mes adresą pakeisime.',
      'Nuoroda galios vieną parą. Atverkite ją naršyklėje, kurioje esate prisijungę.',
    ],
    action: 'Patvirtinti naują adresą',
  },
  addressWillChange: {
    subject: 'Keičiamas jūsų paskyros el. pašto adresas',
    paragraphs: [
      'Jūsų paskyroje paprašyta pakeisti el. pašto adresą. Tai įvyks, kai tik naujas adresas bus patvirtintas.',
      'Jei tai padarėte jūs, viskas gerai. Jei ne, nedelsdami pakeiskite slaptažodį ir atsijunkite visuose įrenginiuose.',
    ],
    action: 'Atverti paskyrą',
  },
  passwordChanged: {
    subject: 'Jūsų slaptažodis pakeistas',
    paragraphs: [
      'Jūsų paskyros slaptažodis ką tik pakeistas, kituose įrenginiuose esate atjungti.',
      'Jei tai padarėte jūs, viskas gerai. Jei ne, nedelsdami susikurkite naują slaptažodį.',
    ],
    action: 'Sukurti naują slaptažodį',
  },
};

const en: Record<AccountLetter, Letter> = {
  confirmAddress: {
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'How good that you are joining the network of inclusive libraries! One step is left: confirm that this address is yours.',
      'The link works for one day. If you did not sign up here, you can safely delete this letter.',
    ],
    action: 'Confirm the address',
  },
  alreadyRegistered: {
    subject: 'You already have an account',
    paragraphs: [
      'Somebody, perhaps you yourself, tried to sign up again with this e-mail address. You already have an account and need no new one.',
      'If you forgot your password, the sign-in page can send you a link or let you choose a new one. If it was not you, there is nothing to do.',
    ],
    action: 'Sign in',
  },
  signInLink: {
    subject: 'Your sign-in link',
    paragraphs: [
      'Here is the link that signs you in without a password. It works for 15 minutes, and only once.',
      'If you did not ask for it, you can safely delete this letter. Please forward it to nobody.',
    ],
    action: 'Sign in',
  },
  resetPassword: {
    subject: 'A new password',
    paragraphs: [
      'You asked to choose a new password. The link works for one hour, and only once.',
      'If you did not ask for it, there is nothing to do: your present password stays as it is.',
    ],
    action: 'Choose a new password',
  },
  confirmNewAddress: {
    subject: 'Confirm your new e-mail address',
    paragraphs: [
      'You would like our letters to come to this address from now on. Confirm it, and we shall change it.',
      'The link works for one day. Please open it in the browser in which you are signed in.',
    ],
    action: 'Confirm the new address',
  },
  addressWillChange: {
    subject: 'The e-mail address of your account is being changed',
    paragraphs: [
      'Your account was asked to change its e-mail address. That happens as soon as the new address is confirmed.',
      'If it was you, all is well. If not, please change your password at once and sign out everywhere.',
    ],
    action: 'Open the account',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account was changed just now, and your other devices were signed out.',
      'If it was you, all is well. If not, please choose a new password at once.',
    ],
    action: 'Choose a new password',
  },
};

const letters: Record<Locale, Record<AccountLetter, Letter>> = { lv, lt, en };
