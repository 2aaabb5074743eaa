import { describe, expect, it } from '@jest/globals';
import { lettersMissing, settingOf } from './pdf-fonts.ts';

describe('the setting of a text on paper', () => {
  it('is the wished font where it has every letter', () => {
    expect(settingOf('text', 'Ģimenes šalle, Ąžuolas\n© 2026')).toEqual({
      font: 'text',
      text: 'Ģimenes šalle, Ąžuolas\n© 2026',
    });
  });

  it('is a wider font for a neighbour’s script', () => {
    expect(settingOf('bold', 'Олена Шевченко')).toEqual({ font: 'heading', text: 'Олена Шевченко' });
  });

  it('leaves pictures out, and says where letters of another script are missing', () => {
    expect(settingOf('text', 'Joy 😀 of the first snow 🌨️')).toEqual({ font: 'text', text: 'Joy of the first snow' });
    expect(settingOf('text', 'Радість 👩‍👧 удома')).toEqual({ font: 'wide', text: 'Радість удома' });
    expect(settingOf('text', '李小龍 (Li)').text).toBe('[…] (Li)');
    expect(settingOf('heading', '😀🎉').text).toBe('[…]');
  });

  it('names the letters that are missing', () => {
    expect(lettersMissing('Joy 😀, Žanete, Олена')).toBe('');
    expect(lettersMissing('李小龍 and 李')).toBe('李小龍');
    expect(lettersMissing('محمد').length).toBeGreaterThan(0);
  });
});
