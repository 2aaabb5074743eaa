import { emotions } from '../../shared/components/emotions.ts';
import { textOf } from '../../shared/routing/search.ts';

export const galleryFacets = ['emotion', 'category', 'age', 'place'] as const;

/** What a gallery is narrowed down to, as its address says it. */
export type GalleryChoice = { [Name in (typeof galleryFacets)[number]]?: string | undefined };

export interface GallerySearch extends GalleryChoice {
  after?: string | undefined;
  before?: string | undefined;
}

const SLUG = /^[a-z0-9-]{1,60}$/;
const LONGEST_PLACE = 120;

/** The choice in a gallery's address; unknown values are as if they were not there. */
export function galleryChoice(search: Record<string, unknown>): GalleryChoice {
  const given = (name: string, isKnown: (text: string) => boolean) => {
    const text = textOf(search[name]);
    return text !== undefined && isKnown(text) ? { [name]: text } : {};
  };
  return {
    ...given('emotion', (text) => emotions.some((each) => each === text)),
    ...given('category', (text) => SLUG.test(text)),
    ...given('age', (text) => SLUG.test(text)),
    ...given('place', (text) => text.length <= LONGEST_PLACE),
  };
}

/** What a gallery's address asks for. */
export function gallerySearch(search: Record<string, unknown>): GallerySearch {
  const [after, before] = [textOf(search['after']), textOf(search['before'])];
  return { ...galleryChoice(search), ...(before ? { before } : after && { after }) };
}

/** The choice in the words of the API. */
export function filterOf({ emotion, category, age, place }: GalleryChoice) {
  return {
    ...(emotion && { emotion }),
    ...(category && { category }),
    ...(age && { ageGroup: age }),
    ...(place && { place }),
  };
}
