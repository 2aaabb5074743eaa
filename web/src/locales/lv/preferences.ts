import type { preferences as english } from '../en/preferences.ts';
import type { Latvian } from '../translated.ts';

export const preferences = {
  title: 'Lasīšanas iestatījumi',
  short: 'Izskats',
  lead: 'Pielāgojiet lapas sev. Jūsu izvēle paliek šajā ierīcē, konts nav vajadzīgs.',
  presets: 'Gatavi iestatījumi',
  preset: { calm: 'Mierīgi', lowVision: 'Vājredzīgiem', easyReading: 'Viegla lasīšana' },
  presetHint: {
    calm: 'maigas krāsas, bez kustības, bez ornamentiem',
    lowVision: 'augsts kontrasts, lieli burti, vairāk vietas',
    easyReading: 'vispirms vieglā valoda, lielāki burti, vairāk vietas, īsas rindas',
  },
  own: 'Vai arī izvēlieties paši',
  language: { label: 'Tekstu valoda', standard: 'Parasta', easy: 'Vieglā valoda, kur tā ir' },
  theme: {
    label: 'Krāsas',
    system: 'Kā manā ierīcē',
    light: 'Gaišas',
    dark: 'Tumšas',
    calm: 'Mierīgas',
    contrast: 'Augsts kontrasts',
  },
  text: {
    label: 'Teksta izmērs',
    100: 'Parasts',
    112: 'Nedaudz lielāks',
    125: 'Lielāks',
    150: 'Liels',
    200: 'Ļoti liels',
  },
  spacing: { label: 'Atstarpes starp burtiem un rindām', normal: 'Parastas', wide: 'Platas' },
  font: {
    label: 'Burti',
    standard: 'Parastie (Atkinson Hyperlegible)',
    lexend: 'Platāki (Lexend)',
    opendyslexic: 'Disleksijai',
  },
  line: { label: 'Rindu garums', standard: 'Parasts', short: 'Īss' },
  motion: { label: 'Kustība', system: 'Kā manā ierīcē', reduced: 'Bez kustības' },
  save: 'Saglabāt iestatījumus',
  default: 'Atjaunot noklusējumu',
  saved: 'Jūsu iestatījumi ir saglabāti.',
  sample: 'Šādi izskatīsies teksts: kluss stūrītis, maiga lampas gaisma, grāmata, kas jūs gaida.',
} satisfies Latvian<typeof english>;
