import { isIPv6 } from 'node:net';

/** Domains that give an address to anybody for some minutes; a vote from one is marked, not refused. */
const throwaway = new Set([
  '10minutemail.com',
  '20minutemail.com',
  'dispostable.com',
  'dropmail.me',
  'emailondeck.com',
  'fakeinbox.com',
  'getairmail.com',
  'getnada.com',
  'guerrillamail.com',
  'guerrillamail.info',
  'guerrillamail.net',
  'guerrillamail.org',
  'inboxkitten.com',
  'mail-temp.com',
  'mail.tm',
  'mailcatch.com',
  'maildrop.cc',
  'mailinator.com',
  'mailnesia.com',
  'mailsac.com',
  'mintemail.com',
  'moakt.com',
  'mohmal.com',
  'mytemp.email',
  'nada.email',
  'sharklasers.com',
  'spamgourmet.com',
  'temp-mail.io',
  'temp-mail.org',
  'tempail.com',
  'tempmail.com',
  'tempmail.dev',
  'tempmailo.com',
  'tempr.email',
  'throwawaymail.com',
  'trashmail.com',
  'trashmail.de',
  'yopmail.com',
  'yopmail.fr',
  'yopmail.net',
]);

/** Domains where the points in a name mean nothing. */
const pointless = new Set(['gmail.com', 'googlemail.com']);

/** One form for all spellings of an address that reach the same box; letters go to what was typed. */
export function boxOf(email: string): string {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@', 2);
  const [own = ''] = name.split('+', 1);
  return pointless.has(domain) ? `${own.replaceAll('.', '')}@gmail.com` : `${own}@${domain}`;
}

export function isThrowaway(email: string): boolean {
  const labels = (email.trim().toLowerCase().split('@', 2)[1] ?? '').split('.');
  return labels.some((_, place) => throwaway.has(labels.slice(place).join('.')));
}

/** An address of version 6 belongs to a network of 2⁶⁴; one of version 4 is one by itself. */
export function networkOf(address: string): string {
  const [plain = ''] = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1);
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = plain.toLowerCase().split('::', 2);
  const parts = (text: string | undefined) => (text ? text.split(':') : []);
  const [head, tail] = [parts(before), parts(after)];
  const middle = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...middle, ...tail]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
