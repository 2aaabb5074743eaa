import type { Lithuanian } from '../translated.ts';
import type { entries as english } from '../en/entries.ts';

export const entries = {
  back: 'Mano nuotraukos',
  page: 'Pažiūrėti šią nuotrauką iš arčiau',
  facts: 'Ką apie ją pasakėte',
  change: 'Keisti',
  changeTitle: 'Keisti „{{title}}“',
  changeLead: 'Iki konkurso pabaigos galite keisti viską, išskyrus pačią nuotrauką.',
  backToCheck:
    'Ši nuotrauka dabar galerijoje. Jei ką nors pakeisite, ji iš galerijos dings, kol organizatoriai ją vėl peržiūrės.',
  askedAnew:
    'Žmonių, kuriuos pridėsite ar nurodysite kitaip, paklausime. Jei pasirinksite kitą licenciją, visų klausime iš naujo.',
  save: 'Išsaugoti pakeitimus',
  cancel: 'Nieko nekeisti',
  saved: 'Pakeitimai išsaugoti',
  savedText: 'Organizatoriai juos peržiūrės prieš rodydami nuotrauką.',
  savedPlain: 'Juodraštis išsaugotas',
  sent: 'Ačiū! Jūsų nuotrauka gauta',
  sentText: 'Organizatoriai ją peržiūrės per kelias artimiausias dienas. Kai ji bus galerijoje, jums parašysime.',
  draftTitle: 'Juodraštis',
  draftText:
    'Ši nuotrauka nepateikta. Ją matote tik jūs. Galite tęsti čia arba kitame įrenginyje. Praėjus savaitei po konkurso pabaigos nepateikti juodraščiai ištrinami.',
  goOn: 'Tęsti šį juodraštį',
  keep: 'Palikti juodraštyje',
  deleteDraft: 'Ištrinti šį juodraštį',
  deleteText: 'Nuotrauka ir viskas, ką parašėte, bus visam laikui ištrinta.',
  deleteSure: 'Taip, ištrinti',
  deleted: 'Juodraštis ištrintas',
  again: 'Parašyti dar kartą, su nauja nuoroda',
  againByLink: 'Sukurti naują nuorodą',
  againSent: 'Naujas laiškas jau pakeliui. Senoji nuoroda nebeveikia.',
  againLink: 'Štai nauja nuoroda, kurią galite perduoti. Senoji nebeveikia.',
  refused: {
    ALREADY_ANSWERED: 'Per tą laiką jau atsakyta.',
    ASKED_JUST_NOW: 'Paklausta ką tik. Palaukite dešimt minučių.',
    ASKED_TOO_OFTEN: 'Klausta jau penkis kartus. Pasikalbėkite su šiuo žmogumi arba pakeiskite, kas yra nuotraukoje.',
  },
  closed: 'Konkursas baigėsi. Nuotraukos keisti nebegalima, bet galite ją atsiimti.',
  person: 'Dar vienas žmogus',
  unused: 'Jei daugiau nieko nėra, palikite tuščią.',
} satisfies Lithuanian<typeof english>;
