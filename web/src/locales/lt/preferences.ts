import type { preferences as english } from '../en/preferences.ts';
import type { Lithuanian } from '../translated.ts';

export const preferences = {
  title: 'Skaitymo nustatymai',
  short: 'Išvaizda',
  lead: 'Pritaikykite puslapius sau. Jūsų pasirinkimas lieka šiame įrenginyje, paskyros nereikia.',
  presets: 'Paruošti rinkiniai',
  preset: { calm: 'Ramiai', lowVision: 'Geriau matyti', easyReading: 'Lengvas skaitymas' },
  presetHint: {
    calm: 'švelnios spalvos, be judesio, be raštų',
    lowVision: 'didelis kontrastas, didelės raidės, daugiau vietos',
    easyReading: 'pirmiausia lengvai suprantama kalba, didesnės raidės, daugiau vietos, trumpos eilutės',
  },
  own: 'Arba pasirinkite patys',
  language: { label: 'Tekstų kalba', standard: 'Įprasta', easy: 'Lengvai suprantama kalba, kur ji yra' },
  theme: {
    label: 'Spalvos',
    system: 'Kaip mano įrenginyje',
    light: 'Šviesios',
    dark: 'Tamsios',
    calm: 'Ramios',
    contrast: 'Didelis kontrastas',
  },
  text: {
    label: 'Teksto dydis',
    100: 'Įprastas',
    112: 'Šiek tiek didesnis',
    125: 'Didesnis',
    150: 'Didelis',
    200: 'Labai didelis',
  },
  spacing: { label: 'Tarpai tarp raidžių ir eilučių', normal: 'Įprasti', wide: 'Platūs' },
  font: {
    label: 'Raidės',
    standard: 'Įprastos (Atkinson Hyperlegible)',
    lexend: 'Platesnės (Lexend)',
    opendyslexic: 'Esant disleksijai',
  },
  line: { label: 'Eilučių ilgis', standard: 'Įprastas', short: 'Trumpas' },
  motion: { label: 'Judesys', system: 'Kaip mano įrenginyje', reduced: 'Be judesio' },
  save: 'Išsaugoti nustatymus',
  default: 'Grąžinti numatytuosius',
  saved: 'Jūsų nustatymai išsaugoti.',
  sample: 'Taip atrodys tekstas: ramus kampelis, švelni lempos šviesa, knyga, kuri jūsų laukia.',
} satisfies Lithuanian<typeof english>;
