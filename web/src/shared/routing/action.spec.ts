import { describe, expect, it } from '@jest/globals';
import { faults, redirectTo, refusalOf } from './action.ts';

describe('redirectTo', () => {
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'courses', ''])(
    'goes nowhere else: %s',
    (path) => {
      expect(() => redirectTo(path)).toThrow('is not a path of this site');
    },
  );

  it('takes cookies along', () => {
    expect(redirectTo('/lv', ['a=1'])).toEqual({ kind: 'redirect', path: '/lv', setCookies: ['a=1'] });
  });
});

describe('faults', () => {
  const form = new URLSearchParams('name=Anna&password=x');

  it('takes the faults of a Refused answer and keeps what was typed', () => {
    const outcome = faults({ code: 'BAD_INPUT', fields: [{ field: 'name', code: 'TOO_SHORT' }] });
    if (outcome.kind !== 'refused') throw new Error('refused is expected');
    expect(refusalOf(outcome, form)).toEqual({
      code: 'BAD_INPUT',
      fields: { name: 'TOO_SHORT' },
      values: { name: 'Anna' },
    });
  });

  it('takes values of the action instead', () => {
    const outcome = faults({ fields: { name: 'REQUIRED' }, values: { name: 'Ilze' } });
    if (outcome.kind !== 'refused') throw new Error('refused is expected');
    expect(refusalOf(outcome, form)).toEqual({ fields: { name: 'REQUIRED' }, values: { name: 'Ilze' } });
  });
});
