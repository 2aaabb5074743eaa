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
    MEDIA_UNSAFE: 'Piešinyje yra scenarijų arba kitų svetainių adresų.',
    UPLOAD_INCOMPLETE: 'Įkėlimas nutrūko. Pabandykite dar kartą.',
  },
} satisfies Lithuanian<typeof english>;
