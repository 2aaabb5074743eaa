import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { VariantWords } from '@inclusive/course-content/draft';
import type { Fields } from '@inclusive/course-content/pack';
import type { Variant } from '@inclusive/course-content/variant';
import type { FileWords } from '../media-kinds.ts';
import type { Locale } from '@inclusive/localisation/locale';

/** What every field of the editor needs: the words of the variant that is being written, and a way to change them. */
export interface Editing {
  slug: string;
  organisationId: string;
  variant: Variant;
  source: Locale;
  words: Fields;
  sourceWords: Fields;
  setWord: (name: string, text: string) => void;
  /** Texts of a block in every language, where it has none of its own yet. */
  startWords: (block: string, words: FileWords) => void;
  /** Reads aloud what has just been done. */
  announce: (message: string) => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);

interface EditingProviderProps<C> extends Pick<Editing, 'slug' | 'organisationId' | 'variant' | 'source' | 'announce'> {
  content: C;
  change: (recipe: (content: C) => C, mark?: string) => void;
  children: ReactNode;
}

export function EditingProvider<C extends { words: VariantWords }>({
  content,
  change,
  children,
  slug,
  organisationId,
  variant,
  source,
  announce,
}: EditingProviderProps<C>) {
  const { words } = content;
  const value = useMemo<Editing>(
    () => ({
      slug,
      organisationId,
      variant,
      source,
      announce,
      words: words[variant] ?? {},
      sourceWords: words[source] ?? {},
      setWord: (name, text) => change((current) => withWord(current, variant, name, text), `word.${name}`),
      startWords: (block, given) => change((current) => withStart(current, block, given)),
    }),
    [words, change, slug, organisationId, variant, source, announce],
  );
  return <EditingContext value={value}>{children}</EditingContext>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('fields of the editor stand inside an EditingProvider');
  return editing;
}

/** The content with one text put in; an empty one is taken out. */
export function withWord<C extends { words: VariantWords }>(
  content: C,
  variant: Variant,
  name: string,
  text: string,
): C {
  const { [name]: _before, ...others } = content.words[variant] ?? {};
  const fields = text === '' ? others : { ...others, [name]: text };
  return { ...content, words: { ...content.words, [variant]: fields } };
}

/** The content with a block's empty texts begun from those that go with its file. */
export function withStart<C extends { words: VariantWords }>(content: C, block: string, words: FileWords): C {
  const given = Object.entries(words).flatMap(([variant, texts = {}]) =>
    Object.entries(texts).map(([name, text = '']) => ({ variant: variant as Variant, name: `${block}.${name}`, text })),
  );
  return given
    .filter(({ variant, name }) => !content.words[variant]?.[name]?.trim())
    .reduce((now, { variant, name, text }) => withWord(now, variant, name, text), content);
}

/** The content without the words of something that was taken away, in every variant. */
export function withoutWords<C extends { words: VariantWords }>(content: C, prefix: string): C {
  const words = Object.entries(content.words).map(([variant, fields]) => {
    const kept = Object.entries(fields).filter(([name]) => !name.startsWith(`${prefix}.`));
    return [variant, Object.fromEntries(kept)];
  });
  return { ...content, words: Object.fromEntries(words) as VariantWords };
}
