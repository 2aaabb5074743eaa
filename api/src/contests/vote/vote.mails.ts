import type { Locale } from '@inclusive/localisation/locale';

/** `{title}`: the photo, `{contest}`: as it is called. */
interface VoteLetter {
  subject: string;
  paragraphs: string[];
  action: string;
}

export const voteLetters: Record<Locale, VoteLetter> = {
  lv: {
    subject: 'Apstipriniet savu balsi: „{title}”',
    paragraphs: [
      'Labdien!',
      'Kāds, iespējams, jūs, ar šo adresi vēlas balsot par fotogrāfiju „{title}” fotokonkursā „{contest}”. Balss tiks skaitīta, kad lapā, kas atvērsies, to apstiprināsiet. Saite der divas dienas.',
      'Viena adrese – viena balss. Līdz balsošanas beigām to varat mainīt vai atsaukt.',
      'Adresi nesaglabājam. Ja to nelūdzāt, nekas nav jādara.',
    ],
    action: 'Apskatīt un apstiprināt',
  },
  lt: {
    subject: 'Patvirtinkite savo balsą: „{title}“',
    paragraphs: [
      'Sveiki!',
      'Kažkas, tikriausiai jūs, šiuo adresu nori balsuoti už nuotrauką „{title}“ fotokonkurse „{contest}“. Balsas bus įskaitytas, kai jį patvirtinsite atsivėrusiame puslapyje. Nuoroda galioja dvi dienas.',
      'Vienas adresas – vienas balsas. Iki balsavimo pabaigos jį galite pakeisti arba atsiimti.',
      'Adreso nesaugome. Jei to neprašėte, nieko daryti nereikia.',
    ],
    action: 'Pažiūrėti ir patvirtinti',
  },
  en: {
    subject: 'Please confirm your vote: “{title}”',
    paragraphs: [
      'Hello!',
      'Somebody, most likely you, wants to vote with this address for the photo “{title}” of the photo contest “{contest}”. The vote counts once you confirm it on the page that opens. The link works for two days.',
      'One address has one vote. Until the vote ends you can change it or take it back.',
      'We do not keep the address. If you did not ask for this, there is nothing to do.',
    ],
    action: 'Look and confirm',
  },
};
