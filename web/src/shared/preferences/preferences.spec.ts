import { describe, expect, it } from '@jest/globals';
import {
  defaultPreferences,
  htmlAttributes,
  parsePreferences,
  preferencesFromForm,
  preferencesSetCookie,
  presets,
  serialisePreferences,
} from './preferences.ts';

const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
};

describe('preferences', () => {
  it('reads nothing, an empty and a foreign value as the defaults', () => {
    for (const value of [undefined, '', 'theme=neon&text=900', '%%%', '"><script>'])
      expect(parsePreferences(value)).toEqual(defaultPreferences);
  });

  it('keeps known values beside unknown ones', () => {
    expect(parsePreferences('theme=calm&size=9&text=125&text=200')).toEqual({
      ...defaultPreferences,
      theme: 'calm',
      text: '125',
    });
  });

  it('writes one normal form whatever the order, without defaults', () => {
    const read = parsePreferences('spacing=wide&text=100&theme=dark');
    expect(serialisePreferences(read)).toBe('theme=dark&spacing=wide');
    expect(serialisePreferences(defaultPreferences)).toBe('');
  });

  it('survives a round trip for every preset', () => {
    for (const preset of Object.values(presets)) expect(parsePreferences(serialisePreferences(preset))).toEqual(preset);
  });

  it('reads the form, where a preset button wins and default clears', () => {
    expect(preferencesFromForm(form({ theme: 'dark', font: 'lexend' }))).toMatchObject({
      theme: 'dark',
      font: 'lexend',
    });
    expect(preferencesFromForm(form({ theme: 'dark', preset: 'calm' }))).toEqual(presets.calm);
    expect(preferencesFromForm(form({ theme: 'dark', preset: 'default' }))).toEqual(defaultPreferences);
    expect(preferencesFromForm(form({ theme: 'dark', preset: 'toString' }))).toMatchObject({ theme: 'dark' });
  });

  it('sets the cookie for a year and removes it for the defaults', () => {
    expect(preferencesSetCookie(presets.calm, true)).toBe(
      'preferences=theme=calm&motion=reduced; Path=/; Max-Age=31536000; SameSite=Lax; Secure',
    );
    expect(preferencesSetCookie(defaultPreferences, false)).toBe('preferences=; Path=/; Max-Age=0; SameSite=Lax');
  });

  it('names every attribute of <html>', () => {
    expect(htmlAttributes(presets.lowVision)).toEqual({
      'data-language': 'standard',
      'data-theme': 'contrast',
      'data-text-size': '150',
      'data-spacing': 'wide',
      'data-font': 'standard',
      'data-line-length': 'standard',
      'data-motion': 'system',
    });
  });
});
