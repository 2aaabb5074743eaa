import { emotions, type Emotion } from '../../shared/components/emotions.ts';
import { textOf } from '../../shared/routing/search.ts';

export interface GallerySearch {
  emotion?: Emotion;
  after?: string;
  before?: string;
}

/** What a gallery's address asks for; unknown values are as if they were not there. */
export function gallerySearch(search: Record<string, unknown>): GallerySearch {
  const emotion = emotions.find((each) => each === textOf(search['emotion']));
  const [after, before] = [textOf(search['after']), textOf(search['before'])];
  return { ...(emotion && { emotion }), ...(before ? { before } : after && { after }) };
}
