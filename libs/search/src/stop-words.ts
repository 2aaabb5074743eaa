import type { Locale } from '@inclusive/localisation/locale';
import { fold } from './fold.ts';

/** Words that stand in every text and tell nothing of it; they are neither indexed nor looked for. */
const lists: Record<Locale, string> = {
  lv: `un ir ar uz no par kā ka lai vai arī bet pie pēc pa tā tas to tie tiem tās tur kas ko kam kurš kura kuri kur kad ja jo
    nav ne nē būt bija būs es tu viņš viņa mēs jūs viņi mans tavs savs sava savu savas šis šī šo šie šīs tik vēl jau tad
    gan ap aiz zem virs starp caur līdz kopš bez dēļ esmu esi esam esat vien`,
  lt: `ir bei ar į iš su be nuo apie kad kas ką kam kaip kur kai jei jeigu bet o tai tas ta tą to tie tos tų yra buvo bus
    būti ne nėra per po prie prieš už ant pas dėl iki tarp virš aš tu jis ji mes jūs jie jos jo jų mano tavo savo šis ši
    šį šie šios čia ten tik dar jau nors todėl kuris kuri kurie esu esi esame esate`,
  en: `the a an and or of to in on at for with by from as is are was were be been it its this that these those he she they
    we you i his her their our your my not no but if then so than too very can will would do does did has have had which
    who what when where how there here about into over under up down out`,
};

const sets = Object.fromEntries(
  Object.entries(lists).map(([locale, words]) => {
    const all = words.split(/\s+/);
    return [locale, new Set([...all, ...all.map(fold)])];
  }),
);

/** Whether a word in small letters is one of those; written without marks it may be too. */
export function isStopWord(locale: Locale, word: string): boolean {
  return sets[locale]?.has(word) ?? false;
}
