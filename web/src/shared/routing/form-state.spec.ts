import { describe, expect, it } from '@jest/globals';
import { FormState, keptValues } from './form-state.ts';

describe('keptValues', () => {
  it('keeps texts and groups, and no secrets', () => {
    const form = new URLSearchParams(
      'name=Anna&need=quiet&need=step-free&password=x&newPassword=y&totpSecret=z&formId=1',
    );
    expect(keptValues(form)).toEqual({ name: 'Anna', need: ['quiet', 'step-free'], formId: '1' });
  });
});

describe('FormState', () => {
  const refused = new FormState({
    code: 'SLOT_TAKEN',
    fields: { email: 'INVALID_EMAIL' },
    values: { email: 'x', need: ['a', 'b'], one: 'c' },
  });

  it('gives what was typed, also where that is nothing', () => {
    expect(refused.value('email', 'old@example.org')).toBe('x');
    expect(refused.value('name', 'Anna')).toBe('');
    expect(refused.all('need')).toEqual(['a', 'b']);
    expect(refused.all('one')).toEqual(['c']);
    expect(refused.has('need', 'b')).toBe(true);
    expect(refused.has('consent', 'yes', true)).toBe(false);
  });

  it('gives codes', () => {
    expect([refused.isRefused, refused.code, refused.faults]).toEqual([true, 'SLOT_TAKEN', { email: 'INVALID_EMAIL' }]);
  });

  it('gives initial values while nothing was sent', () => {
    const fresh = new FormState(undefined);
    expect([
      fresh.isRefused,
      fresh.value('name', 'Anna'),
      fresh.all('need', ['a']),
      fresh.has('need', 'a', true),
    ]).toEqual([false, 'Anna', ['a'], true]);
  });
});
