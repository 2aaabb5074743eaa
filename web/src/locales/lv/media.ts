import type { media as english } from '../en/media.ts';
import type { Latvian } from '../translated.ts';

export const media = {
  kind: { image: 'Attēla datne', video: 'Videodatne', audio: 'Skaņas datne', file: 'Datne' },
  poster: 'Attēls, pirms sākas video',
  none: 'Datne vēl nav izvēlēta.',
  choose: 'Izvēlēties no krātuves',
  upload: 'Augšupielādēt jaunu datni',
  uploading: 'Augšupielādē: {{percent, number}} %',
  chosen: 'Izvēlēts: {{name}}.',
  loading: 'Ielādē…',
  empty: 'Krātuvē vēl nav šādu datņu.',
  fault: {
    MEDIA_TOO_LARGE: 'Datne ir par lielu.',
    MEDIA_UNKNOWN: 'Šādu datni te nevar izmantot.',
    MEDIA_UNSAFE: 'Zīmējumā ir skripti vai citu vietņu adreses.',
    UPLOAD_INCOMPLETE: 'Augšupielāde pārtrūka. Lūdzu, mēģiniet vēlreiz.',
  },
} satisfies Latvian<typeof english>;
