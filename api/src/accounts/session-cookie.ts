import { createHmac, timingSafeEqual } from 'node:crypto';

/** Name of the cookie that carries the session; browsers keep a `__Secure-` one to https alone. */
export function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}inclusive.session_token`;
}

/** The session's token out of a Cookie header, if better-auth has signed it with this secret. */
export function sessionTokenOf(header: string | undefined, name: string, secret: string): string | undefined {
  const value = header && cookieOf(header, name);
  if (!value) return undefined;
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const due = createHmac('sha256', secret).update(token).digest();
  return dot > 0 && given.length === due.length && timingSafeEqual(given, due) ? token : undefined;
}

/** A token as it stands in the cookie. */
export function signedToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
}

function cookieOf(header: string, name: string): string | undefined {
  const start = `${name}=`;
  const pair = header.split(';').find((each) => each.trimStart().startsWith(start));
  try {
    return pair && decodeURIComponent(pair.trim().slice(start.length));
  } catch {
    return undefined;
  }
}
