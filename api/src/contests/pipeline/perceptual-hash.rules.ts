/** Side of the grey picture that a hash is made of. */
export const HASHED_SIDE = 32;

/** Of 64 bits, so many differ at most between two pictures that show the same, or that may. */
const STRONG = 10;
const POSSIBLE = 16;

const KEPT_SIDE = 8;

export interface PerceptualHash {
  /** 64 digits of 0 and 1. */
  hash: string;
  /** Of the same picture seen in a mirror. */
  mirrored: string;
}

export type Likeness = 'strong' | 'possible';

/**
 * What a picture looks like in 64 bits: the lowest frequencies of its cosine transform, each above the middle one or
 * not (Zauner, 2010, "Implementation and Benchmarking of Perceptual Image Hash Functions"). A mirror turns the sign of
 * every second frequency across, so that both hashes come of one transform.
 * @param grey `HASHED_SIDE` rows of as many bytes
 */
export function perceptualHashOf(grey: Uint8Array): PerceptualHash {
  const low = lowFrequencies(grey);
  return { hash: bitsOf(low), mirrored: bitsOf(low.map((value, at) => (at % 2 ? -value : value))) };
}

/** Bits that differ, the mirror not counted as a difference. */
export function distanceBetween(one: PerceptualHash, other: Pick<PerceptualHash, 'hash'>): number {
  return Math.min(differing(one.hash, other.hash), differing(one.mirrored, other.hash));
}

/** A hint for people who look at both pictures; it never decides anything. */
export function likenessAt(distance: number): Likeness | undefined {
  if (distance <= STRONG) return 'strong';
  return distance <= POSSIBLE ? 'possible' : undefined;
}

/** The cosines of the lowest frequencies at each place of a row. */
const waves = Array.from({ length: KEPT_SIDE }, (_wave, frequency) =>
  Float64Array.from({ length: HASHED_SIDE }, (_place, at) =>
    Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * HASHED_SIDE)),
  ),
);

/** Row by row, the lowest frequency across first. */
function lowFrequencies(grey: Uint8Array): number[] {
  const rows = Array.from({ length: HASHED_SIDE }, (_row, y) => {
    const row = grey.subarray(y * HASHED_SIDE, (y + 1) * HASHED_SIDE);
    return waves.map((wave) => sumOf(row, wave));
  });
  return waves.flatMap((wave) =>
    waves.map((_across, u) =>
      sumOf(
        Float64Array.from(rows, (row) => row[u] ?? 0),
        wave,
      ),
    ),
  );
}

function sumOf(values: Uint8Array | Float64Array, wave: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (wave[at] ?? 0);
  return sum;
}

/** The first frequency is the brightness of the whole picture, which says nothing of what it shows. */
function bitsOf(low: number[]): string {
  const ordered = low.slice(1).toSorted((one, other) => one - other);
  const middle = ordered[ordered.length >> 1] ?? 0;
  return low.map((value, at) => (at && value > middle ? '1' : '0')).join('');
}

function differing(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1;
  return count;
}
