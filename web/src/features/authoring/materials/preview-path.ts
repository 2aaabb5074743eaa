import { isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import { pathTo } from '../../../shared/routing/paths.ts';

/** The page that readers will see stands in the language of its words. */
export function previewPath(slug: string, variant: Variant): string {
  const language = isEasy(variant) ? 'easy' : undefined;
  return pathTo(localeOf(variant), '/authoring/materials/$slug/preview', { slug }, { language });
}
