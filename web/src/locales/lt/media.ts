import type { media as english } from '../en/media.ts';
import type { Lithuanian } from '../translated.ts';

export const media = {
  kind: { image: 'Paveikslėlio failas', video: 'Vaizdo failas', audio: 'Garso failas', file: 'Failas' },
  poster: 'Paveikslėlis, kol vaizdo įrašas neprasidėjo',
  none: 'Failas dar nepasirinktas.',
  choose: 'Pasirinkti iš saugyklos',
  upload: 'Įkelti naują failą',
  uploading: 'Įkeliama: {{percent, number}} %',
  chosen: 'Pasirinkta: {{name}}.',
  loading: 'Įkeliama…',
  empty: 'Saugykloje tokių failų dar nėra.',
  fault: {
    MEDIA_TOO_LARGE: 'Failas per didelis.',
    MEDIA_UNKNOWN: 'Tokio failo čia naudoti negalima.',
    MEDIA_UNSAFE:
      'Faile yra to, ko nepriimame: scenarijų, kitų svetainių adresų arba kur kas daugiau duomenų, nei rodo jo dydis.',
    MEDIA_DAMAGED: 'Failas sugadintas arba nėra tai, ką žada jo pavadinimas.',
    MEDIA_ENCRYPTED:
      'Failas apsaugotas slaptažodžiu arba užšifruotas. Išsaugokite jį be apsaugos, kad galėtų skaityti visi.',
    MEDIA_MACROS: 'Dokumente yra makrokomandų. Išsaugokite jį be jų, pavyzdžiui, kaip .docx.',
    UPLOAD_INCOMPLETE: 'Įkėlimas nutrūko. Pabandykite dar kartą.',
  },
} satisfies Lithuanian<typeof english>;
