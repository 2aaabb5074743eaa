const LONGEST = 60;

/** A name for addresses made from a title: `Mierīgā lasītava` → `mieriga-lasitava`. */
export function slugFrom(title: string, otherwise = 'course'): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST - 4);
  return slug.replace(/^-+|-+$/g, '') || otherwise;
}

/** The name itself, then with numbers, for when it is taken. */
export function* slugsFrom(title: string, otherwise?: string): Generator<string> {
  const slug = slugFrom(title, otherwise);
  yield slug;
  for (let number = 2; number < 100; number += 1) yield `${slug}-${number}`;
}
