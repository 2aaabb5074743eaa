import { contestGalleryRoute } from './contest-gallery.tsx';
import { contestMineRoute } from './contest-mine.tsx';
import { contestPhotoRoute } from './contest-photo.tsx';
import { contestSubmitRoute } from './contest-submit.tsx';
import { releaseRoute } from './release.tsx';

/** From sending a photo to everybody seeing it. */
export const entryRoutes = [
  contestGalleryRoute,
  contestMineRoute,
  contestPhotoRoute,
  contestSubmitRoute,
  releaseRoute,
] as const;
