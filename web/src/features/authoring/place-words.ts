import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';
import { usePath } from '../../shared/routing/use-page.ts';

export interface Place {
  part: string;
  id?: string | null;
  field?: string | null;
}

/** What a part is called: the titles that the author gave. */
export function usePartWords(course: DraftCourse | undefined, source: Locale): (part: string) => string {
  const { t } = useTranslation('authoring');
  const words = course?.words[source] ?? {};
  return (part) => {
    if (part === 'course') return t('part.course');
    if (part === 'quiz') return words['quiz.title'] || t('part.quiz');
    return words[`lesson.${part}.title`] || t('part.lesson', { id: part });
  };
}

/** The address where the place is mended: in the editor, or for another variant than the course's own side by side. */
export function usePlacePath(slug: string): (place: Place, variant?: string) => string {
  const to = usePath();
  return ({ part, id, field }, variant) => {
    if (variant && field) {
      const side = to('/authoring/courses/$slug/translate/$variant/$part', { slug, variant, part });
      return `${side}#text-${field.replaceAll(/[^\w-]/g, '-')}`;
    }
    const path = to('/authoring/courses/$slug/edit/$part', { slug, part }, { variant });
    const at = field ?? id;
    return at ? `${path}#${placeId(at)}` : path;
  };
}

/** The id of a field's or block's element in the editor. */
export function placeId(place: string): string {
  return `at-${place.replaceAll(/[^\w-]/g, '-')}`;
}
