/** Forms that count as right, by the name of the field that lists them: `<question>.accepted`, `<question>.<gap>.accepted`. */
export type Accepted = ReadonlyMap<string, readonly string[]>;

const listing = /\.accepted$/;

/**
 * All accepted forms in the texts of a course's part. Give it every language's texts: a form of any of them counts,
 * whatever language a learner reads in.
 */
export function acceptedIn(texts: Iterable<Readonly<Record<string, string>>>): Accepted {
  const accepted = new Map<string, string[]>();
  for (const fields of texts) {
    for (const [name, lines] of Object.entries(fields)) {
      if (listing.test(name)) accepted.set(name, [...(accepted.get(name) ?? []), ...formsOf(lines)]);
    }
  }
  return accepted;
}

/** The forms of one field: one a line. */
export function formsOf(lines: string): string[] {
  return lines.split('\n').flatMap((line) => line.trim() || []);
}

/**
 * Whether what was typed is one of the forms. Case, spaces, the kind of quotation marks and dashes, and punctuation at
 * the ends make no difference. Nor do diacritics, where they were left out: "gimene" is taken for "ģimene". A letter
 * that has a diacritic where the form has none, or another one, is a different letter: "šēnas" is not "sēnas".
 */
export function isAccepted(typed: string, forms: readonly string[]): boolean {
  const given = tidied(typed);
  return given !== '' && forms.some((form) => sameButForMarks(given, tidied(form)));
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replace(/[„“”«»]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** Letter by letter, each as in the form or as the form's without its diacritics. */
function sameButForMarks(given: string, form: string): boolean {
  const [letters, wanted] = [[...given], [...form]];
  return (
    wanted.length > 0 &&
    letters.length === wanted.length &&
    letters.every((letter, index) => letter === wanted[index] || letter === folded(wanted[index] ?? ''))
  );
}

function folded(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
