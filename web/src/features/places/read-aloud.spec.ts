import { describe, expect, it } from '@jest/globals';
import { voiceFor } from './read-aloud.ts';

const voice = (lang: string, more: object = {}) => ({ lang, default: false, localService: false, ...more });

describe('the voice that reads a text', () => {
  it.each([
    ['lv', 'lv-LV'],
    ['lt', 'lt_LT'],
    ['en', 'en-GB'],
    ['lv-LV', 'lv-LV'],
  ])('of %s is %s', (lang, expected) => {
    const voices = [voice('en-GB', { default: true }), voice('lt_LT'), voice('lv-LV'), voice('ltg')];
    expect(voiceFor(lang, voices)?.lang).toBe(expected);
  });

  it('is one of the device before one of the network, and its usual one before others', () => {
    const voices = [
      voice('en-US'),
      voice('en-GB', { localService: true }),
      voice('en-IE', { localService: true, default: true }),
    ];
    expect(voiceFor('en', voices)?.lang).toBe('en-IE');
    expect(voiceFor('en', voices.slice(0, 2))?.lang).toBe('en-GB');
  });

  it('is none where no voice speaks the language', () => {
    expect(voiceFor('lv', [voice('en-GB', { default: true }), voice('lvs')])).toBeUndefined();
  });
});
