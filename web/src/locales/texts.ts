import type { Locale } from '@inclusive/localisation/locale';
import { oneStop } from '@inclusive/localisation/one-stop';

export interface TextTree {
  readonly [key: string]: string | TextTree;
}

type Values = Readonly<Record<string, unknown>>;
type Translate = (key: string, values?: Values) => string;

const placeholder = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;

/**
 * The texts of one language in the browser: the part of i18next that our texts need (nested keys, plurals, values,
 * numbers) in a fifteenth of its size. A spec holds every text of every language against i18next itself.
 */
export class Texts {
  readonly language: Locale;
  private readonly namespaces: Record<string, TextTree> = {};
  private readonly fixed = new Map<string, Translate>();
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(language: Locale) {
    this.language = language;
    this.plurals = new Intl.PluralRules(language);
    this.numbers = new Intl.NumberFormat(language);
  }

  add(texts: Readonly<Record<string, TextTree>>): void {
    Object.assign(this.namespaces, texts);
  }

  has(namespace: string): boolean {
    return namespace in this.namespaces;
  }

  exists(key: string): boolean {
    return this.find('common', key) !== undefined;
  }

  /** The same function for the same namespace, however often it is asked for. */
  getFixedT(_language: null, namespace: string): Translate {
    const known = this.fixed.get(namespace) ?? ((key, values) => this.text(namespace, key, values));
    this.fixed.set(namespace, known);
    return known;
  }

  private text(namespace: string, key: string, values: Values = {}): string {
    const text = this.formsOf(key, values['count'])
      .map((form) => this.find(namespace, form))
      .find((found) => found !== undefined);
    return text === undefined ? key.slice(key.indexOf(':') + 1) : this.filled(text, values);
  }

  private formsOf(key: string, count: unknown): string[] {
    if (typeof count !== 'number') return [key];
    return [...(count === 0 ? [`${key}_zero`] : []), `${key}_${this.plurals.select(count)}`, key];
  }

  private find(namespace: string, key: string): string | undefined {
    const [before = '', after] = key.split(':', 2);
    return textAt(this.namespaces[after === undefined ? namespace : before], after ?? before);
  }

  private filled(text: string, values: Values): string {
    const filled = text.replace(placeholder, (_, name: string, format: string | undefined) => {
      const value = values[name];
      return format === 'number' ? this.numbers.format(value as number) : String(value ?? '');
    });
    return this.language === 'lt' ? oneStop(filled) : filled;
  }
}

/** Names may have points themselves, as those of licences do. */
function textAt(tree: TextTree | undefined, path: string): string | undefined {
  const found = tree?.[path];
  if (typeof found === 'string') return found;
  const [step = ''] = path.split('.', 1);
  const next = tree?.[step];
  return typeof next === 'object' ? textAt(next, path.slice(step.length + 1)) : undefined;
}
