/** How a reader wants the pages: kept in one cookie, rendered as attributes of `<html>`. */
export const choices = {
  language: ['standard', 'easy'],
  theme: ['system', 'light', 'dark', 'calm', 'contrast'],
  text: ['100', '112', '125', '150', '200'],
  spacing: ['normal', 'wide'],
  font: ['standard', 'lexend', 'opendyslexic'],
  line: ['standard', 'short'],
  motion: ['system', 'reduced'],
} as const;

export type PreferenceName = keyof typeof choices;
export type Preferences = { readonly [N in PreferenceName]: (typeof choices)[N][number] };

export const preferenceNames = Object.keys(choices) as PreferenceName[];

export const preferencesCookie = 'preferences';
/** Seconds: one year. */
export const preferencesMaxAge = 31_536_000;

export const defaultPreferences: Preferences = {
  language: 'standard',
  theme: 'system',
  text: '100',
  spacing: 'normal',
  font: 'standard',
  line: 'standard',
  motion: 'system',
};

export const presets = {
  calm: { ...defaultPreferences, theme: 'calm', motion: 'reduced' },
  lowVision: { ...defaultPreferences, theme: 'contrast', text: '150', spacing: 'wide' },
  easyReading: { ...defaultPreferences, language: 'easy', text: '125', spacing: 'wide', line: 'short' },
} as const satisfies Record<string, Preferences>;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as PresetName[];

const attributes: Record<PreferenceName, string> = {
  language: 'data-language',
  theme: 'data-theme',
  text: 'data-text-size',
  spacing: 'data-spacing',
  font: 'data-font',
  line: 'data-line-length',
  motion: 'data-motion',
};

type Source = (name: string) => unknown;

function read(source: Source): Preferences {
  const known = preferenceNames.map((name) => {
    const asked = source(name);
    const value = (choices[name] as readonly unknown[]).includes(asked) ? asked : defaultPreferences[name];
    return [name, value];
  });
  return Object.fromEntries(known) as Preferences;
}

/** Reads the cookie's value; whatever is unknown falls back to its default. */
export function parsePreferences(value: string | undefined): Preferences {
  const asked = new URLSearchParams(value ?? '');
  return read((name) => asked.get(name));
}

/** `theme=calm&text=125`: defaults are left out, the order is fixed, an empty string means all defaults. */
export function serialisePreferences(preferences: Preferences): string {
  return preferenceNames
    .filter((name) => preferences[name] !== defaultPreferences[name])
    .map((name) => `${name}=${preferences[name]}`)
    .join('&');
}

/** Reads the posted form: a preset (or `default`) button wins over the single answers. */
export function preferencesFromForm(form: Pick<FormData, 'get'>): Preferences {
  const preset = form.get('preset');
  if (preset === 'default') return defaultPreferences;
  if (isPreset(preset)) return presets[preset];
  return read((name) => form.get(name));
}

/** The `Set-Cookie` value (also for `document.cookie`); all defaults remove the cookie. */
export function preferencesSetCookie(preferences: Preferences, secure: boolean): string {
  const value = serialisePreferences(preferences);
  const age = value === '' ? 0 : preferencesMaxAge;
  return `${preferencesCookie}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Attributes for `<html>`, all of them, so that styles and scripts find each in one place. */
export function htmlAttributes(preferences: Preferences): Record<string, string> {
  return Object.fromEntries(preferenceNames.map((name) => [attributes[name], preferences[name]]));
}

function isPreset(value: unknown): value is PresetName {
  return presetNames.some((name) => name === value);
}
