import { describe, expect, it } from '@jest/globals';
import { sessionCookieName, sessionTokenOf, signedToken } from './session-cookie.ts';

const SECRET = 'a secret of at least thirty-two characters';
const NAME = 'inclusive.session_token';
const cookie = `theme=calm; ${NAME}=${signedToken('t0ken', SECRET)}; other=1`;

describe('sessionTokenOf', () => {
  it('reads a signed token among other cookies', () => {
    expect(sessionTokenOf(cookie, NAME, SECRET)).toBe('t0ken');
  });

  it.each([
    ['no header', undefined],
    ['no such cookie', 'theme=calm'],
    ['a bare token', `${NAME}=t0ken`],
    ['a changed token', cookie.replace('t0ken', 't1ken')],
    ['a signature alone', `${NAME}=.abc`],
    ['broken escapes', `${NAME}=%E0%A4%A`],
    ['a cookie whose name only ends alike', cookie.replace(NAME, `x${NAME}`)],
  ])('finds nothing in %s', (_what, header) => {
    expect(sessionTokenOf(header, NAME, SECRET)).toBeUndefined();
  });

  it('does not accept the signature of another secret', () => {
    expect(sessionTokenOf(cookie, NAME, `${SECRET}!`)).toBeUndefined();
  });
});

describe('sessionCookieName', () => {
  it('binds the cookie to https where readers come by https', () => {
    expect(sessionCookieName('https://inclusive.example')).toBe('__Secure-inclusive.session_token');
    expect(sessionCookieName('http://localhost:3000')).toBe('inclusive.session_token');
  });
});
