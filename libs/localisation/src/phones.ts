export type Country = 'LV' | 'LT';

const most = 15;
const fewest = { abroad: 7, here: 6 };
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Numbers without the country's own, after the trunk sign: all of them, and those that get text messages. */
const plans: Record<Country, { code: string; trunk: RegExp; any: RegExp; mobile: RegExp }> = {
  LV: { code: '371', trunk: /^/, any: /^[2-9]\d{7}$/, mobile: /^2\d{7}$/ },
  LT: { code: '370', trunk: /^[80](?=\d{8}$)/, any: /^[3-9]\d{7}$/, mobile: /^6\d{7}$/ },
};

/** Digits of Arabic, Persian, Devanagari and full width as those that everybody can dial. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? sign : String(code - zero);
  });
}

/** Any way of writing a number: spaces, dots, dashes, brackets, a plus sign in front or within the first bracket. */
export function isPhone(text: string): boolean {
  const plain = plainDigits(text);
  if (!/^\(?\+?[\d\s()./\p{Pd}]+$/u.test(plain)) return false;
  const { digits, isAbroad } = read(plain);
  const country = isAbroad ? countryOf(digits) : undefined;
  if (country) return plans[country].any.test(ownPart(digits, country));
  return digits.length >= (isAbroad ? fewest.abroad : fewest.here) && digits.length <= most;
}

/** The number as text messages are addressed, +371…; undefined where they cannot go. */
export function mobileOf(text: string, country: Country): string | undefined {
  if (!isPhone(text)) return undefined;
  const { digits, isAbroad } = read(plainDigits(text));
  const home = isAbroad ? countryOf(digits) : country;
  if (!home) return `+${digits}`;
  const { code, trunk, mobile } = plans[home];
  const own = isAbroad ? ownPart(digits, home) : digits.replace(trunk, '');
  return mobile.test(own) ? `+${code}${own}` : undefined;
}

function read(plain: string) {
  const signs = plain.replace(/[^+\d]/g, '');
  const abroad = /^(?:\+|00)(\d*)$/.exec(signs);
  return { digits: abroad?.[1] ?? signs, isAbroad: abroad !== null };
}

function countryOf(digits: string): Country | undefined {
  return (['LV', 'LT'] as const).find((country) => digits.startsWith(plans[country].code));
}

function ownPart(digits: string, country: Country): string {
  return digits.slice(plans[country].code.length).replace(plans[country].trunk, '');
}
