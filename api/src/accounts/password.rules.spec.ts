import { describe, expect, it } from '@jest/globals';
import { whyWeakPassword } from './password.rules.ts';

describe('whyWeakPassword', () => {
  it.each([
    ['nine char', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['aaaaaaaaaaaa', 'PASSWORD_EASY'],
    ['ababababababab', 'PASSWORD_EASY'],
    ['Password123456', 'PASSWORD_EASY'],
    ['password1234', 'PASSWORD_EASY'],
    ['8305719264', 'PASSWORD_EASY'],
    ['slaptažodis1', 'PASSWORD_EASY'],
    ['qwertyuiop1', 'PASSWORD_EASY'],
    ['ilze.berzina@example.org', 'PASSWORD_EASY'],
    ['ilze.berzina1', 'PASSWORD_EASY'],
  ])('finds %s weak: %s', (password, code) => {
    expect(whyWeakPassword(password, 'Ilze.Berzina@example.org')).toBe(code);
  });

  it.each(['miera osta 1918', 'ąžuolas prie upės', 'Žr8#kq!m2PwT', 'heron2019lake', 'my password is a heron'])(
    'takes %s',
    (password) => {
      expect(whyWeakPassword(password, 'ilze@example.org')).toBeUndefined();
    },
  );
});
