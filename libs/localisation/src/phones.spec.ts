import { describe, expect, it } from '@jest/globals';
import { isPhone, mobileOf, plainDigits } from './phones.ts';

describe('phone numbers', () => {
  it.each([
    '+371 26 123 456',
    '(+371) 26-123-456',
    '00371 26123456',
    '26.123.456',
    '63 123 456',
    '+370 612 34567',
    '+370 (8) 612 34567',
    '8 600 12345',
    '0 600 12345',
    '(8-5) 123 4567',
    '+49 30 1234567',
    '+1 (212) 555-0100',
    '+44 20 7946 0958',
    '٠١٢٣٤٥٦٧٨',
    '２６１２３４５６',
    '26\u2011123\u2011456',
  ])('are taken as %s', (text) => expect(isPhone(text)).toBe(true));

  it.each([
    '',
    '112',
    '1188',
    '12345',
    '+371 26 123 45',
    '+371 26 123 4567',
    '+371 16 123 456',
    '+370 612 3456',
    '+49 12',
    '1234567890123456',
    '++37126123456',
    '26+123456',
    'call me',
    '26123456 mamma',
    '+371 26 123 456 ext 5',
    '26123456; 26123457',
    '()',
    '<script>',
    '𝟐𝟔𝟏𝟐𝟑𝟒𝟓𝟔',
  ])('are not: %s', (text) => expect(isPhone(text)).toBe(false));

  it.each([
    ['26 123 456', 'LV', '+37126123456'],
    ['+371 26 123 456', 'LT', '+37126123456'],
    ['0037126123456', 'LT', '+37126123456'],
    ['8 612 34567', 'LT', '+37061234567'],
    ['0 612 34567', 'LT', '+37061234567'],
    ['612 34567', 'LT', '+37061234567'],
    ['+370 8 612 34567', 'LV', '+37061234567'],
    ['+48 601 234 567', 'LV', '+48601234567'],
  ] as const)('get messages: %s in %s is %s', (text, country, number) => expect(mobileOf(text, country)).toBe(number));

  it.each([
    ['63 123 456', 'LV'],
    ['+371 63 123 456', 'LT'],
    ['8 451 12345', 'LT'],
    ['8 612 34567', 'LV'],
    ['112', 'LV'],
    ['soon', 'LT'],
  ] as const)('get none: %s in %s', (text, country) => expect(mobileOf(text, country)).toBeUndefined());

  it('are kept in digits that everybody can dial', () => {
    expect(plainDigits('+۳۷۱ ٢٦ १२३ ４５６')).toBe('+371 26 123 456');
    expect(plainDigits('Anna 5')).toBe('Anna 5');
  });
});
