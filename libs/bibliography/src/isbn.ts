import isbn3 from 'isbn3';

export type IsbnFault = 'ISBN_CHARACTERS' | 'ISBN_LENGTH' | 'ISBN_PREFIX' | 'ISBN_CHECK_DIGIT';

export type ReadIsbn = { isbn: string; fault?: undefined } | { isbn?: undefined; fault: IsbnFault };

/** Reads an ISBN of 10 or 13 digits as people and catalogues write it; gives the 13 digits without hyphens. */
export function readIsbn(text: string): ReadIsbn {
  const digits = bare(text);
  if (!/^[0-9]*[0-9Xx]$/.test(digits)) return { fault: 'ISBN_CHARACTERS' };
  if (digits.length === 10) return checked(checkOf10(digits.slice(0, 9)) === digits[9]?.toUpperCase(), to13(digits));
  if (digits.length !== 13) return { fault: 'ISBN_LENGTH' };
  if (/x/i.test(digits)) return { fault: 'ISBN_CHARACTERS' };
  if (!/^97[89]/.test(digits)) return { fault: 'ISBN_PREFIX' };
  return checked(checkOf13(digits.slice(0, 12)) === digits[12], digits);
}

/** With hyphens where the registration group is known: "978-9934-0-1234-5"; otherwise as it is. */
export function hyphenated(isbn: string): string {
  return isbn3.asIsbn13(isbn, true) ?? isbn;
}

/** Only the number: without "ISBN", a qualifier in brackets, what punctuates the end, hyphens of any kind and spaces. */
function bare(text: string): string {
  return text
    .replace(/^\s*ISBN(?:[-‐‑–]?1[03])?\s*:?/i, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:;,./]+$/, '')
    .replace(/[\s\u00AD\u2010-\u2015\u2212-]/g, '');
}

function checked(isRight: boolean, isbn: string): ReadIsbn {
  return isRight ? { isbn } : { fault: 'ISBN_CHECK_DIGIT' };
}

function to13(isbn10: string): string {
  const start = `978${isbn10.slice(0, 9)}`;
  return start + checkOf13(start);
}

/** @param twelve the digits before the check digit */
export function checkOf13(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** @param nine the digits before the check digit */
export function checkOf10(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
