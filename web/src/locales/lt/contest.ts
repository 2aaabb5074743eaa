import type { Lithuanian } from '../translated.ts';
import type { contest as english } from '../en/contest.ts';

export const contest = {
  state: {
    announced: 'Nuotraukos priimamos nuo {{on}}',
    open: 'Nuotraukas galima pateikti iki {{day}} imtinai.',
    checking: 'Nuotraukų priėmimas baigėsi {{on}} Dabar peržiūrime kiekvieną nuotrauką. Ačiū visiems, kurie dalyvavo!',
    judging: 'Vertinimo komisija nuotraukas vertina nuo {{on}}',
    results: 'Rezultatus paskelbėme {{on}}',
    exhibition: 'Paroda iškeliavo {{on}}',
  },
  facts: 'Trumpai',
  dates: 'Laikas',
  from: 'Nuo {{opens}} iki {{closes}} imtinai',
  photos: 'Nuotraukų skaičius',
  upTo: 'Iki {{count, number}} iš vieno žmogaus',
  organisers: 'Organizatoriai',
  emotions: 'Kokios emocijos?',
  howTitle: 'Kaip dalyvauti',
  how: {
    choose: 'Pasirinkite nuotrauką',
    chooseText: 'Iš telefono ar kompiuterio: JPEG, PNG, WebP arba HEIC, iki 30 MB.',
    words: 'Aprašykite ją žodžiais',
    wordsText: 'Pavadinimas, viena emocija ir aprašymas žmonėms, kurie nuotraukos nemato.',
    consent: 'Sutikite ir išsiųskite',
    consentText: 'Licenciją renkatės jūs. Nuotrauką galite atsiimti bet kada.',
    look: 'Mes ją peržiūrime',
    lookText: 'Tada ji atsiranda galerijoje, o mes jums parašome.',
  },
  newest: 'Naujausios nuotraukos',
  allPhotos: 'Žiūrėti visą galeriją',
  rulesTitle: 'Taisyklės',
  rulesOpen: 'Skaityti taisykles',
  signInNote: 'Norėdami pateikti nuotrauką, pirmiausia prisijunkite. Paskyra nemokama.',
} satisfies Lithuanian<typeof english>;
