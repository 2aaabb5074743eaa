/** An exact decimal number: `units` × 10⁻ᵖˡᵃᶜᵉˢ. */
export interface Decimal {
  units: bigint;
  places: number;
}

const spaces = /[\s\u2009\u202f\u00a0'’]/gu;
const longest = 60;

/**
 * Reads a number as people here write it: comma or point before the decimals, any space or apostrophe between groups of
 * digits, any minus. A single comma or point is always the decimal one. Undefined when it is no number.
 */
export function decimalOf(text: string): Decimal | undefined {
  const plain = text.trim().replace(spaces, '').replace(/^[−–]/u, '-').replace(',', '.');
  const [, sign, whole = '', part = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (sign === undefined || whole + part === '' || plain.length > longest) return undefined;
  const units = BigInt(whole + part);
  return { units: sign === '-' ? -units : units, places: part.length };
}

/** Whether two numbers are no further from each other than the tolerance, the tolerance itself included. */
export function isWithin(given: Decimal, value: Decimal, tolerance: Decimal): boolean {
  const places = Math.max(given.places, value.places, tolerance.places);
  const [is, wanted, most] = [given, value, tolerance].map((each) => scaled(each, places)) as [bigint, bigint, bigint];
  return magnitude(is - wanted) <= magnitude(most);
}

function scaled({ units, places }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
