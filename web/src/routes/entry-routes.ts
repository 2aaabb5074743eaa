import { contestEntryRoute } from './contest-entry.tsx';
import { contestGalleryRoute } from './contest-gallery.tsx';
import { contestMineRoute } from './contest-mine.tsx';
import { contestPhotoRoute } from './contest-photo.tsx';
import { contestResultsRoute } from './contest-results.tsx';
import { contestSlideshowRoute } from './contest-slideshow.tsx';
import { contestSubmitRoute } from './contest-submit.tsx';
import { contestVotePhotoRoute } from './contest-vote-photo.tsx';
import { contestVoteRoute } from './contest-vote.tsx';
import { organiseVotesRoute } from './organise-votes.tsx';
import { releaseRoute } from './release.tsx';
import { voteLinkRoute } from './vote-link.tsx';

/** From sending a photo to everybody seeing it. */
export const entryRoutes = [
  contestGalleryRoute,
  contestEntryRoute,
  contestMineRoute,
  contestPhotoRoute,
  contestResultsRoute,
  contestSlideshowRoute,
  contestSubmitRoute,
  contestVoteRoute,
  contestVotePhotoRoute,
  voteLinkRoute,
  organiseVotesRoute,
  releaseRoute,
] as const;
