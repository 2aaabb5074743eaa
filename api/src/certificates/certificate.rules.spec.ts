import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expiryOf, stateOf, whyNotReissuable, whyNotRevocable } from './certificate.rules.ts';

const now = new Date('2026-11-22T10:00:00Z');
const plain = { revokedAt: null, replacedBy: null, expiresAt: null };
const revoked = { ...plain, revokedAt: '2026-11-01T00:00:00Z' };
const replaced = { ...revoked, replacedBy: 'another' };

describe('stateOf', () => {
  it.each([
    ['valid', plain],
    ['valid', { ...plain, expiresAt: '2026-11-22T10:00:01Z' }],
    ['expired', { ...plain, expiresAt: '2026-11-22T10:00:00Z' }],
    ['revoked', { ...revoked, expiresAt: '2026-01-01T00:00:00Z' }],
    ['replaced', replaced],
  ])('%s', (state, facts) => {
    expect(stateOf(facts, now)).toBe(state);
  });
});

describe('expiryOf', () => {
  it('is the same day so many months later, or the last of a shorter month', () => {
    expect(expiryOf(new Date('2026-11-22T10:00:00Z'), 36)?.toISOString()).toBe('2029-11-22T10:00:00.000Z');
    expect(expiryOf(new Date('2026-08-31T23:59:00Z'), 6)?.toISOString()).toBe('2027-02-28T23:59:00.000Z');
    expect(expiryOf(new Date('2024-02-29T00:00:00Z'), 12)?.toISOString()).toBe('2025-02-28T00:00:00.000Z');
  });

  it('never comes where the course has no such rule', () => {
    expect(expiryOf(now, undefined)).toBeNull();
  });

  it('comes later for more months, and never in the next month', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 240 }), (moment, months) => {
        const expiry = expiryOf(moment, months) ?? new Date(0);
        const passed =
          (expiry.getUTCFullYear() - moment.getUTCFullYear()) * 12 + expiry.getUTCMonth() - moment.getUTCMonth();
        expect(passed).toBe(months);
        expect(expiry.getUTCDate()).toBeLessThanOrEqual(moment.getUTCDate());
      }),
    );
  });
});

describe('changes of a certificate', () => {
  it('are refused for one that was replaced', () => {
    expect(whyNotRevocable(replaced)).toBe('ALREADY_REPLACED');
    expect(whyNotReissuable({ ...replaced, personId: 'p' })).toBe('ALREADY_REPLACED');
  });

  it('revoke once, and may put right what was revoked', () => {
    expect(whyNotRevocable(plain)).toBeUndefined();
    expect(whyNotRevocable(revoked)).toBe('ALREADY_REVOKED');
    expect(whyNotReissuable({ ...revoked, personId: 'p' })).toBeUndefined();
    expect(whyNotReissuable({ ...plain, personId: null })).toBe('HOLDER_GONE');
  });
});
