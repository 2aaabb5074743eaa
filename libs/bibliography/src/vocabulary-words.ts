import { features, type Feature, isOneOf, type Sense, senses, type Theme, themes } from './vocabulary.ts';

/**
 * How people and catalogues write the words of the vocabularies in Latvian, Lithuanian and English: beginnings of
 * words, folded to small letters without diacritics.
 */
const senseWords: Record<Sense, RegExp> = {
  touch: /\b(taust|pieskar|lytej|paliet|touch|tactil|taktil)/,
  sight: /\b(redz|reg[ae]|sight|vis(ion|ual)|vizual)/,
  hearing: /\b(dzird|klaus[ao]|gird|hear|audit|skan|garsa[is]\b)/,
  smell: /\b(oz[aeu]|smarz|uosl|kvap|smell|scent)/,
  taste: /\b(garsa\b|garsas (sajut|man)|skon|tast)/,
  movement: /\b(kust|jud|movement|motion|move)/,
};

const featureWords: Record<Feature, RegExp> = {
  'large-print': /large.?print|liel\w* (burt|druk|skrift)|(stambi|stambu|didel)\w* (srift|raid|spaud)/,
  braille: /\bbra(ille|il[aios])/,
  'easy-language': /easy.?(to.?read|read|language)|viegl\w* (valod|lasi|lasam)|lengv\w* (kalb|skaito|suprant)/,
  audio: /audio ?(gramat|knyg|book)|\baudio\b|talking book|garsin\w* knyg/,
  tactile: /tactil|taktil|taustam|lyteji|lieciam/,
  'pop-up': /pop.?up|telpisk|erdvin|trisdimensi|trimat/,
  pictograms: /pi[ck]togram/,
  wordless: /wordless|without words|bez (teksta|vardiem)|be (teksto|zodziu)|stories without/,
  'high-contrast': /contrast|kontrast/,
  flaps: /\bflap|lift.the|atlok|atverami lodzin|atvart|atlenk/,
  'sound-buttons': /sound.?(book|button)|skanu (gramat|pog)|garsin\w* mygtuk|garso mygtuk|muzikala gramat/,
  scented: /scent|smarzig|kvepian|smarzojos/,
};

const themeWords: Record<Theme, RegExp> = {
  emotions: /emoci|emotion|feeling|jutas|jausm/,
  family: /\bfamil|gimen|seim|\bmothers?\b|\bfathers?\b|vecmam|senel/,
  friendship: /friend|draudzi|draugys/,
  nature: /\bnatur|\bdaba|gamt|forest|\bmezs|misk|plants|augi\b|augal/,
  animals: /animal|dzivniek|gyvun|\bbirds?\b|putn|paukscia/,
  everyday: /everyday|daily life|ikdien|kasdien/,
  body: /\bbody|\bkermen|\bkunas|\bkuno\b/,
  bedtime: /bedtime|\bsleep|\bmieg|gulet|lullab|supul/,
  seasons: /season|gadalaik|metu laik/,
  play: /\bplay|\bgames?\b|rotal|speles|zaidim|zaisl/,
  difference: /disabilit|invalidit|neigali|negali|dazadib|ivairov|diversity|otherness/,
  loss: /\bgrief|\bdeath|\bloss\b|\bser(as|oju)|\bnave\b|zaudej|mirti|gedul|netekt/,
  memories: /memor|reminisc|atmin|prisimin/,
};

export function sensesIn(text: string): string[] {
  return wordsIn(text, senses, senseWords);
}

export function featuresIn(text: string): string[] {
  return wordsIn(text, features, featureWords);
}

export function themesIn(text: string): string[] {
  return wordsIn(text, themes, themeWords);
}

function wordsIn<T extends string>(text: string, codes: readonly T[], words: Record<T, RegExp>): string[] {
  const bare = text.trim().toLowerCase();
  if (isOneOf(codes, bare)) return [bare];
  const folded = bare.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return codes.filter((code) => words[code].test(folded));
}
