/** Characters that XML 1.0 cannot hold, not even as references: controls, halves of surrogate pairs, U+FFFE, U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Content of an element in which XLIFF allows `<cp>`: every character comes back as it was. */
export function asContent(text: string): string {
  return escaped(text, /[&<>\r]/g).replace(forbidden, (character) => `<cp hex="${hexOf(character)}"/>`);
}

/** Content of an element, or value of an attribute, in which no `<cp>` is allowed: what XML cannot hold becomes U+FFFD. */
export function asValue(text: string): string {
  return escaped(text, /[&<>"\t\n\r]/g).replace(forbidden, '\ufffd');
}

/** Text without its references; undefined when one of them is no reference that XML itself knows. */
export function withoutReferences(raw: string): string | undefined {
  let isKnown = true;
  const text = raw.replaceAll(/&(?:(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});)?/g, (_, name: string | undefined) => {
    const character = name === undefined ? undefined : characterOf(name);
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? text : undefined;
}

/** The character of `<cp hex>`; undefined when it names none. */
export function codePointOf(hex: string): string | undefined {
  return /^[0-9a-fA-F]{1,6}$/.test(hex) ? fromCodePoint(Number.parseInt(hex, 16)) : undefined;
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const number = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = fromCodePoint(number);
  return character === undefined || character.search(forbidden) !== -1 ? undefined : character;
}

function fromCodePoint(number: number): string | undefined {
  return number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
}

function escaped(text: string, those: RegExp): string {
  return text.replaceAll(those, (mark) => marks[mark] ?? mark);
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
