import type { Latvian } from '../translated.ts';
import type { contest as english } from '../en/contest.ts';

export const contest = {
  state: {
    announced: 'Fotogrāfijas varēs iesūtīt, sākot {{on}}.',
    open: 'Pēdējā diena, kad var iesūtīt fotogrāfijas: {{day}}.',
    checking:
      'Fotogrāfiju iesūtīšana noslēdzās {{on}}. Tagad apskatām katru fotogrāfiju. Paldies visiem, kas piedalījās!',
    judging: 'Žūrija sāka vērtēt fotogrāfijas {{on}}.',
    results: 'Rezultātus paziņojām {{on}}.',
    exhibition: 'Izstāde devās ceļā {{on}}.',
  },
  facts: 'Īsumā',
  dates: 'Norises laiks',
  from: '{{opens}} – {{closes}} (ieskaitot)',
  photos: 'Fotogrāfiju skaits',
  upTo: 'Līdz {{count, number}} no viena cilvēka',
  organisers: 'Rīkotāji',
  emotions: 'Kuras emocijas?',
  howTitle: 'Kā piedalīties',
  how: {
    choose: 'Izvēlieties fotogrāfiju',
    chooseText: 'No tālruņa vai datora: JPEG, PNG, WebP vai HEIC, līdz 30 MB.',
    words: 'Ietērpiet to vārdos',
    wordsText: 'Nosaukums, viena emocija un apraksts cilvēkiem, kuri fotogrāfiju neredz.',
    consent: 'Piekrītiet un iesūtiet',
    consentText: 'Licenci izvēlaties jūs. Fotogrāfiju varat atsaukt jebkurā laikā.',
    look: 'Mēs to apskatām',
    lookText: 'Pēc tam tā parādās galerijā, un mēs jums uzrakstām.',
  },
  newest: 'Jaunākās fotogrāfijas',
  allPhotos: 'Skatīt visu galeriju',
  rulesTitle: 'Nolikums',
  rulesOpen: 'Lasīt nolikumu',
  signInNote: 'Lai iesūtītu fotogrāfiju, vispirms jāieiet savā kontā. Konts ir bez maksas.',
} satisfies Latvian<typeof english>;
