/** An exact decimal number: `units` × 10⁻ᵖˡᵃᶜᵉˢ. */
export interface Decimal {
  units: bigint;
  places: number;
}

const spaces = /[\s'’]/gu;
const longest = 60;
const simple = /^(\d*)(?:[.,](\d*))?$/;
const grouped = /^(\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;

/**
 * Reads a number as people here write it: comma or point before the decimals, any space or apostrophe between groups of
 * digits, any minus. One comma or point alone is the decimal one; where there are several, all but the last kind part
 * groups of three digits. Undefined when it is no number.
 */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign = '', digits = ''] = /^([+\-−–]?)(.*)$/su.exec(text.trim().replace(spaces, '')) ?? [];
  const one = simple.exec(digits);
  const several = one ? null : grouped.exec(digits);
  const whole = one?.[1] ?? several?.[1]?.replace(/[.,]/g, '') ?? '';
  const part = one?.[2] ?? several?.[3] ?? '';
  if (whole + part === '' || digits.length > longest) return undefined;
  const units = BigInt(whole + part);
  return { units: sign === '' || sign === '+' ? units : -units, places: part.length };
}

/** Whether two numbers are no further from each other than the tolerance, the tolerance itself included. */
export function isWithin(given: Decimal, value: Decimal, tolerance: Decimal): boolean {
  const places = Math.max(given.places, value.places, tolerance.places);
  const scaled = ({ units, places: own }: Decimal) => units * 10n ** BigInt(places - own);
  return magnitude(scaled(given) - scaled(value)) <= magnitude(scaled(tolerance));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
