import { endingsOf, isStem, verbalStems, withoutEnding } from './endings.ts';
import { latvianVerbs } from './latvian-verbs.ts';

const nominal = `s a am u ā i iem us os as ai ām ās e es ei ē ēm ēs ij ī īm īs is im um ū o ie
  ajam ajā ajai ajiem ajos ajām ajās ais at amies aties`;

const adjective = '(?:s|a|am|u|ā|i|iem|us|os|as|ai|ām|ās|ais|ajam|o|ajā|ie|ajiem|ajos|ajai|ajām)';
const long = '[āēī]';

/** What follows a verb's theme vowel: infinitive, future, conditional, past and present in -j-, participles. */
const afterTheme = `(?:t|ties|š[uo]s?|šot|šoties|si|s|sies|sit|sities|sim|simies|siet|sieties|tu|tos|jot|joties|j(?:iet|ieties|u|i|a|am|at|ām|āt|os|ies|as|ās|āmies|āties|amies|aties|is|ies|usi|uši|ušas|ušu|ušo|ušie|ušiem|uša)|t${adjective}|dam(?:s|a|i|as|ies|ās)|jo[šs]${adjective}|jam${adjective})`;

const endings = endingsOf(nominal, [
  { shortest: 3, source: `^(.+?)${long}${afterTheme}$` },
  { shortest: 4, source: `^(.+?)o${afterTheme}$` },
  { shortest: 3, source: '^(.+?)(?:ot|oties|iet|ieties|āmies|āties|usi|uši|ušas|ušu|ušie|ušiem)$' },
  { shortest: 3, source: `^(.+?)(?:oš|[āa]m)${adjective}$` },
  { shortest: 3, source: '^(.+?[^aāeēiīouū])ī?(?:šu|šos|šot|sit|sim|simies|siet|sieties|dams|dama|dami|damas)$' },
  { shortest: 3, source: '^(.+?[kgpb])si$' },
  { shortest: 2, source: '^(.+?[^aāeēiīouūs])t(?:ies)?$' },
  { shortest: 3, source: `^(.+?[pbgkcz])t${adjective}$` },
]);

const softened: Record<string, string> = { ļ: 'l', ņ: 'n', ķ: 'k', ģ: 'g', č: 'c', š: 's', ž: 'z', ŗ: 'r' };
const softening = /^(?:a|u|i|iem|us|os)$/;

/** Last consonants as before a hard ending: “krāšņ-” is “krāsn-”, “skapj-” is “skap-”. */
function hardened(stem: string): string {
  const hard = stem.replace(/[ļņķģčšžŗ]{1,2}$/, (letters) => [...letters].map((letter) => softened[letter]).join(''));
  return hard.replace(/(?<=.[pbmv])j$/, '');
}

/** “brieža” belongs to “briedis”, “nakšu” to “nakts”: š and ž may stand for t and d. */
function alternating(stem: string, ending: string, isLoose: boolean): string[] {
  if (!softening.test(ending)) return [];
  const letter = stem.at(-1);
  const before = stem.slice(0, -1);
  if (letter === 'š' || (isLoose && letter === 's')) return [`${before}t`];
  if (letter === 'ž' || (isLoose && letter === 'z' && !before.endsWith('d'))) return [`${before}d`];
  return [];
}

/** “braukt” has “brauc”, “lūgt” has “lūdz”, “mest” has “met”, “vest” has “ved” in other forms. */
function ofInfinitive(word: string): string[] {
  const rest = word.replace(/(?:t|ties)$/, '');
  if (rest === word || !isStem(rest, 2)) return [];
  if (rest.endsWith('k')) return [`${rest.slice(0, -1)}c`];
  if (rest.endsWith('g')) return [`${rest.slice(0, -1)}dz`];
  if (rest.endsWith('s')) return ['s', 't', 'd'].map((letter) => rest.slice(0, -1) + letter);
  return [];
}

/** Words that look like a comparative and are none: parents are not “older”. */
const noComparative = /^(?:vecāk|vecak)$/;

function compared(stem: string, isLoose: boolean): string[] {
  const rest = (isLoose ? /^(?:vis)?(.{3,})ak$/ : /^(?:vis)?(.{3,})āk$/u).exec(stem)?.[1];
  return rest && isStem(rest, 3) && !noComparative.test(stem) ? [rest] : [];
}

/** Without marks “skolotaja” may be a teacher (-tāja), not only something definite (-ajā). */
function agent(stem: string, ending: string, isLoose: boolean): string[] {
  return isLoose && ending.startsWith('aj') ? [`${stem}aj`] : [];
}

/** Ending “-š” of “ceļš”, “bērziņš”, “vējš”. */
const softNominative = /(?<=[ļņjr])š$/;

function stemsOf(word: string, isLoose: boolean): string[] {
  const rules = isLoose ? endings.loose : endings.exact;
  const [stem, ending] = withoutEnding(word.replace(softNominative, 's'), rules.nominal, rules.longest);
  return [
    stem,
    ...alternating(stem, ending, isLoose),
    ...agent(stem, ending, isLoose),
    ...compared(stem, isLoose),
    ...verbalStems(word, rules),
    ...ofInfinitive(word),
  ].map(hardened);
}

/** Stems of a Latvian word in small letters; `isLoose` says that it was written without marks. */
export function latvianStems(word: string, isLoose: boolean): string[] {
  const needed = /^j[āa](.{3,})$/.exec(word)?.[1];
  const stems = [...stemsOf(word, isLoose), ...(needed ? stemsOf(needed, isLoose) : [])];
  return [...new Set([...stems, ...latvianVerbs[isLoose ? 'loose' : 'exact'].infinitives(word)])];
}
