/** ISO 639-2, as MARC writes languages (the bibliographic code first), beside the shorter code of BCP 47. */
const pairs = `
  lav lv, lit lt, eng en, rus ru, est et, pol pl, ukr uk, bel be, ger de deu, fre fr fra, spa es, ita it, por pt,
  swe sv, nor no, nob nb, nno nn, dan da, fin fi, ice is isl, dut nl nld, cze cs ces, slo sk slk, slv sl, hun hu,
  rum ro ron, bul bg, gre el ell, tur tr, heb he, ara ar, chi zh zho, jpn ja, kor ko, geo ka kat, arm hy hye,
  aze az, kaz kk, hrv hr, srp sr, alb sq sqi, mac mk mkd, per fa fas, hin hi, wel cy cym, gle ga, baq eu eus, cat ca,
  epo eo, lat la, yid yi, tat tt, vie vi, tha th`;

const entries = pairs.split(',').map((entry) => entry.trim().split(' '));
const shorter = new Map(
  entries.flatMap(([long = '', short = '', other]) => [[long, short] as const, [other ?? long, short] as const]),
);
const longer = new Map(entries.map(([long = '', short = '']) => [short, long]));

/** "lav" → "lv"; a language without a shorter code keeps its own ("ltg", "zxx"). */
export function tagOfMarc(code: string): string {
  const known = code.trim().toLowerCase();
  return shorter.get(known) ?? known;
}

/** "lv" → "lav"; "und" where MARC has no code. */
export function marcOfTag(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return longer.get(language) ?? (language.length === 3 ? language : 'und');
}
