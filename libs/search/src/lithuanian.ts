import { endingsOf, verbalStems, withoutEnding } from './endings.ts';
import { lithuanianVerbs } from './lithuanian-verbs.ts';

const nominal = `s as o ui ą u e ai ų ams us ais uose is io iui į iu yje i y iai ių iams ius iais iuose ys yse
  a os oje oms omis ose ia ios ią ioje ioms ias iomis iose ė ės ei ę ėje ėms es ėmis ėse
  ies imi ie ims imis aus umi uje au ūs ums umis iaus iumi iuje iau je
  am iam ame iame iems uo oj om ioj iom ėj ėm uj iuj yj
  asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose oji osios ajai ąją ąja ojoje osioms ąsias
  osiomis osiose usis iojo iajam ųjį iuoju iajame iųjų iuosius iaisiais iuosiuose ioji iosios iajai iąją iąja iojoje
  iosioms iąsias iosiomis iosiose ysis iasis`;

const hard =
  '(?:as|o|am|ą|u|ame|i|ų|iems|us|ais|uose|a|os|ai|oje|oj|oms|om|omis|ose|asis|ojo|ajam|ąjį|uoju|ieji|ųjų|oji|osios)';
const soft =
  '(?:is|io|iam|į|iu|iame|i|ys|ių|iems|ius|iais|iuose|ios|iai|ią|ia|ioje|ioms|ias|iomis|iose|ysis|iojo|iajam|įjį|iuoju|iajame|ieji|iųjų|iesiems|iuosius|ioji|iosios|iajai|iąją|iojoje)';

/** Endings of verbs that follow the root or the theme vowel. */
const bare =
  'dav(?:au|ai|om?e?|ote?)|siu|sime?|site?|čiau|tum|tume|tumei|tumėme?|tumėte?|k|kite?|kime?|dam(?:as|a|i|os|asi)';
const past = `(?:au|ai|ome?|ote?|o|osi|ęs|us${soft})`;
const present = `(?:u|i|a|ame?|ate?|asi|an[tč]${soft}|ant|am${hard})`;
const afterTheme = `(?:ti|tis|${bare}|si|s|sis|tų|j(?:${past}|${present}))`;

const endings = endingsOf(nominal, [
  { shortest: 3, source: `^(.+?)(?:i?uo|o|ė|y)${afterTheme}$` },
  { shortest: 3, source: `^(.+?)(?:ė|y)t${hard}$` },
  { shortest: 4, source: `^(.+?)(?:i?uo|o)t${hard}$` },
  { shortest: 3, source: `^(.+?)(?:${bare}|ti|tis)$` },
  { shortest: 3, source: `^(.+?)i?av${past}$` },
  { shortest: 3, source: `^(.+?)(?:i?an[tč]${soft}|in[tč]${soft}|i?ant|int|us${soft}|ęs)$` },
  { shortest: 3, source: `^(.+?)(?:i?am|om|im)${hard}$` },
  { shortest: 3, source: `^(.+?[pbgkšž])t${hard}$` },
  { shortest: 3, source: '^(.+?)(?:i?ate?|i?am|ome?|ote?|ime?|ite?|ėme?|ėte?)$' },
  { shortest: 3, source: '^(.+[kgpbl])si$' },
  { shortest: 3, source: '^(.+[šž])(?:iu|ime|ite)$' },
]);

/** Words of several stems, by the stem that the endings leave. */
const irregular: Record<string, string> = {
  šuo: 'šun',
  suo: 'sun',
  sesuo: 'seser',
  duktė: 'dukter',
  dukte: 'dukter',
  žmon: 'žmog',
  zmon: 'zmog',
  vanduo: 'vanden',
};

/** “medžio” belongs to “medis”, “bičių” to “bitė”. */
function hardened(stem: string): string {
  return stem.replace(/[čc]$/, 't').replace(/d[žz]$/, 'd');
}

/** “geresnio” and “geriausias” belong to “geras”. */
function compared(stem: string): string[] {
  const rest = /^(.{2,}?)(?:esn|(?<=j)aus|iaus)$/.exec(stem)?.[1];
  return rest ? [rest] : [];
}

/** “mokytoje” may be of “mokytojas”, not only of something definite; so without marks may “nauju”. */
function withJ(stem: string, ending: string, isLoose: boolean): string[] {
  const own = (isLoose ? /^[aou]j/ : /^oj/).exec(ending)?.[0];
  return own ? [stem + own] : [];
}

/** “akmuo” has “akmens”, “akmenį” in its other forms. */
function consonantal(word: string): string[] {
  return /^.{3,}uo$/.test(word) ? [`${word.slice(0, -2)}en`] : [];
}

/** “mokosi”, “mokomės”, “mokykis” are forms of “mokytis” as “moko”, “mokome”, “mokyk” are of “mokyti”. */
function unreflexive(word: string): string | undefined {
  const bare = word
    .replace(/(?<=.{3})uosi$/, 'u')
    .replace(/(?<=.{3}(?:[aoėeuiy]|tų))si$/, '')
    .replace(/(?<=.{3}[mt])[ėe]s$/, 'e')
    .replace(/(?<=.{3}[ks])is$/, '')
    .replace(/(?<=.{3}t)is$/, 'i');
  return bare === word ? undefined : bare;
}

function stemsOf(word: string, isLoose: boolean): string[] {
  const rules = isLoose ? endings.loose : endings.exact;
  const [stem, ending] = withoutEnding(word, rules.nominal, rules.longest);
  return [
    stem,
    ...withJ(stem, ending, isLoose),
    ...compared(stem),
    ...consonantal(word),
    ...verbalStems(word, rules),
  ].map(hardened);
}

/** Stems of a Lithuanian word in small letters; `isLoose` says that it was written without marks. */
export function lithuanianStems(word: string, isLoose: boolean): string[] {
  const { infinitives } = lithuanianVerbs[isLoose ? 'loose' : 'exact'];
  const bare = unreflexive(word);
  const stems = [...stemsOf(word, isLoose), ...(bare ? stemsOf(bare, isLoose) : [])];
  const regular = stems.map((found) => irregular[found] ?? found);
  const verbs = [word, ...(bare ? [bare] : [])].flatMap(infinitives);
  return [...new Set([...(irregular[word] ? [irregular[word]] : []), ...regular, ...verbs])];
}
