import type { MaterialContent } from '@inclusive/course-content/material';
import { fitting } from '@inclusive/course-content/material-fitting';
import { materialReadiness, materialWords } from '@inclusive/course-content/material-readiness';
import { type Variant, variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { sourceOf, stateOf, withTranslations, type Worded } from '@inclusive/course-content/translation-states';

/** As a draft is kept: with what each translation in it was made from. */
export type KeptMaterial = MaterialContent & Pick<Worded, 'basis'>;

export interface StaleText {
  variant: Variant;
  field: string;
}

/** Words of a variant whose original has changed since. */
export function staleFields(content: KeptMaterial, variant: Variant, own: Locale): string[] {
  const source = sourceOf(variant, own);
  if (!source) return [];
  const shown = fitting(content);
  return materialWords.map(({ name }) => name).filter((name) => stateOf(shown, name, variant, source) === 'stale');
}

/** What would be published now although its original has changed since. */
export function staleToPublish(content: KeptMaterial, own: Locale): StaleText[] {
  const { whole } = materialReadiness(content);
  return whole.flatMap((variant) => staleFields(content, variant, own).map((field) => ({ variant, field })));
}

/** The content with the texts of a variant taken for translations of the original as it is now. */
export function confirmed(content: KeptMaterial, variant: Variant, own: Locale): KeptMaterial {
  const source = sourceOf(variant, own);
  if (!source) return content;
  const texts = staleFields(content, variant, own).map((name) => ({
    name,
    text: content.words[variant]?.[name] ?? '',
    state: 'translated' as const,
  }));
  return withTranslations(content, variant, source, texts);
}

/** What is kept with a revision, of the variants that it has. */
export function basisOf({ basis = {} }: KeptMaterial, published: readonly Variant[]): Worded['basis'] {
  return Object.fromEntries(
    variants.filter((each) => published.includes(each)).map((each) => [each, basis[each] ?? {}]),
  );
}
