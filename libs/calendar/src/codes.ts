/** Letters and digits that are not taken for one another when read aloud or copied by hand: no 0 O 1 I L U. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export const codeLength = 8;

const FAIR_BYTES = 256 - (256 % codeAlphabet.length);

/** A new code, every one of the 30^length equally likely. */
export function newCode(length = codeLength): string {
  let code = '';
  while (code.length < length) {
    const fair = crypto.getRandomValues(new Uint8Array(length * 2)).filter((byte) => byte < FAIR_BYTES);
    for (const byte of fair.subarray(0, length - code.length)) code += codeAlphabet[byte % codeAlphabet.length];
  }
  return code;
}

/** The code that a person typed or dictated, or undefined when it cannot be one. */
export function codeOf(typed: string, length = codeLength): string | undefined {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}._]/gu, '')
    .toUpperCase();
  return code.length === length && [...code].every((sign) => codeAlphabet.includes(sign)) ? code : undefined;
}

/** As it is shown and read out: groups of four. */
export function groupedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
