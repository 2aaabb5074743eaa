import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { createI18n } from './create-i18n.ts';
import { namespaces, type Namespace } from './namespaces.ts';
import { Texts, type TextTree } from './texts.ts';

const counts = [0, 1, 2, 3, 9, 10, 11, 12, 20, 21, 22, 30, 101, 111, 1000, 1.5];
const forms = /_(zero|one|two|few|many|other)$/;
const loaded = await Promise.all(locales.flatMap((locale) => namespaces.map((name) => load(locale, name))));
const modules = loaded.filter((each) => each !== undefined);

async function load(locale: Locale, name: Namespace) {
  const file = new URL(`./${locale}/${name}.ts`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const texts = { ...((await import(file.href)) as Record<string, TextTree>) };
  return { locale, name, texts };
}

function keysOf(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

describe('Texts', () => {
  it.each(modules)('says in $locale $name what i18next says', ({ locale, name, texts }) => {
    const reference = createI18n(locale, texts as Record<string, Record<string, string>>).getFixedT(null, name);
    const compact = new Texts(locale);
    compact.add(texts);
    const ours = compact.getFixedT(null, name);
    const say = reference as unknown as typeof ours;
    for (const key of keysOf(texts[name] ?? {})) {
      const values = namesIn(texts, name, key);
      expect([key, ours(key, values)]).toEqual([key, say(key, values)]);
      if (!forms.test(key)) continue;
      const base = key.replace(forms, '');
      for (const count of counts) {
        expect([base, count, ours(base, { ...values, count })]).toEqual([base, count, say(base, { ...values, count })]);
      }
    }
  });

  it('finds other namespaces by prefix, and gives the key where there is no text', () => {
    const texts = new Texts('lv');
    texts.add({ common: { save: 'Saglabāt' }, courses: { title: 'Kursi' } });
    const t = texts.getFixedT(null, 'courses');
    expect([t('title'), t('common:save'), t('missing.key'), t('common:missing')]).toEqual([
      'Kursi',
      'Saglabāt',
      'missing.key',
      'missing',
    ]);
    expect([texts.exists('courses:title'), texts.exists('courses:none'), texts.exists('save')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(texts.getFixedT(null, 'courses')).toBe(t);
  });

  it('ends a Lithuanian sentence in one full stop after a date, as the server does', () => {
    const common = { now: 'Dabar: {{when}}. Jis lieka.' };
    const texts = new Texts('lt');
    texts.add({ common });
    const values = { when: 'lapkričio 24\u00a0d., 10:00\u00a0val.' };
    const said = 'Dabar: lapkričio 24\u00a0d., 10:00\u00a0val. Jis lieka.';
    expect(texts.getFixedT(null, 'common')('now', values)).toBe(said);
    const reference = createI18n('lt', { common }).getFixedT(null, 'common') as unknown as (
      key: string,
      values: object,
    ) => string;
    expect(reference('now', values)).toBe(said);
  });

  it('leaves a value that looks like a placeholder as it is', () => {
    const texts = new Texts('en');
    texts.add({ common: { hello: 'Hello {{name}}' } });
    expect(texts.getFixedT(null, 'common')('hello', { name: '{{count}} $& <b>' })).toBe('Hello {{count}} $& <b>');
  });
});

/** A value for every placeholder of a text. */
function namesIn(texts: Record<string, TextTree>, name: string, key: string): Record<string, unknown> {
  let found: string | TextTree | undefined = texts[name];
  for (const step of key.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  const placeholders = String(found).matchAll(/\{\{\s*(\w+)\s*(,)?/g);
  return Object.fromEntries([...placeholders].map(([, each = '', comma]) => [each, comma ? 1234.5 : `<${each}>`]));
}
