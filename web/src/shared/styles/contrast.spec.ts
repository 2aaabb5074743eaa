import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { emotions } from '../components/emotions.ts';

type Colours = Record<string, string>;

const sheets = ['./themes.css', './emotions.css'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
const themes = ['light', 'dark', 'calm', 'contrast'] as const;

const grounds = ['bg', 'surface', 'sunken', 'info-ground', 'success-ground', 'warn-ground', 'error-ground'];
const inks = ['ink', 'muted', 'link', 'visited'];
const tones = ['error', 'success', 'warn'];
const pairs = [
  ...['bg', 'surface', 'sunken'].flatMap((ground) => tones.map((ink) => [ink, ground])),
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ...tones.map((tone) => [tone, `${tone}-ground`]),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ...emotions.map((emotion) => [`on-${emotion}`, emotion]),
] as [string, string][];

/** Every block of custom properties by its selector; those inside media queries by the feature and the selector. */
function blocks(css: string): Record<string, Colours> {
  const found: Record<string, Colours> = {};
  for (const [, feature, selector, body] of css.matchAll(
    /(?:@media \((.+?)\) \{\s*)?((?:[^{}@;/*]|,\s)+?)\s*\{([^{}]+)\}/g,
  )) {
    const name = `${feature ?? ''}${/data-theme='(\w+)'/.exec(selector ?? '')?.[1]}`;
    found[name] = {
      ...found[name],
      ...Object.fromEntries([...(body ?? '').matchAll(/--([\w-]+): (#\w{6});/g)].map(([, key, value]) => [key, value])),
    };
  }
  return found;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const colours = blocks(sheets.join('\n'));

describe.each(themes)('theme %s', (theme) => {
  const get = (name: string) => colours[theme]?.[name] ?? colours.light?.[name] ?? 'missing';

  it.each(pairs)('%s is readable on %s (7:1)', (ink, ground) => {
    expect(contrast(get(ink), get(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(['bg', 'surface', 'sunken'])('borders of what can be operated stand out from %s (3:1)', (ground) => {
    expect(contrast(get('border'), get(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each([...grounds, 'primary'])('one of the two rings of the focus stands out from %s (3:1)', (ground) => {
    const rings = [get('focus-ink'), get('focus-glow')].map((ring) => contrast(ring, get(ground)));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });
});

describe('theme system', () => {
  it('is the dark and the contrast theme where the device asks for them', () => {
    expect(colours['prefers-color-scheme: darksystem']).toEqual(colours.dark);
    expect(colours['prefers-contrast: moresystem']).toEqual(colours.contrast);
  });
});
