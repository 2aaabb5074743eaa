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
    MEDIA_UNSAFE:
      'Datnē ir kaut kas, ko nepieņemam: skripti, citu vietņu adreses vai daudz vairāk datu, nekā liecina tās lielums.',
    MEDIA_DAMAGED: 'Datne ir bojāta vai nav tas, ko sola nosaukums.',
    MEDIA_ENCRYPTED:
      'Datne ir aizsargāta ar paroli vai šifrēta. Lūdzu, saglabājiet to bez aizsardzības, lai to var lasīt visi.',
    MEDIA_MACROS: 'Dokumentā ir makro. Lūdzu, saglabājiet to bez tiem, piemēram, kā .docx.',
    UPLOAD_INCOMPLETE: 'Augšupielāde pārtrūka. Lūdzu, mēģiniet vēlreiz.',
  },
} satisfies Latvian<typeof english>;
