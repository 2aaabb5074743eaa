import type { MaterialContent, MaterialKind } from './material.ts';
import type { Variant } from './variant.ts';

/** Words that only some kinds of material have. */
const kindsWith: Partial<Record<string, readonly MaterialKind[]>> = {
  text: ['page'],
  link: ['link'],
  captions: ['video'],
  transcript: ['audio', 'video'],
};

/**
 * The material without what its kind has no place for. A draft keeps all of it, so that nothing is lost by trying another
 * kind; what is judged, shown and published is only what fits.
 */
export function fitting<C extends MaterialContent>(content: C): C {
  const { kind, cover } = content;
  const belongs = (name: string) => (name === 'coverAlt' ? cover !== null : kindsWith[name]?.includes(kind) !== false);
  const words = Object.entries(content.words).map(([variant, fields]) => {
    return [variant, Object.fromEntries(Object.entries(fields).filter(([name]) => belongs(name)))] as const;
  });
  return {
    ...content,
    words: Object.fromEntries(words) as Partial<Record<Variant, Record<string, string>>>,
    files: kind === 'link' ? {} : content.files,
  };
}
