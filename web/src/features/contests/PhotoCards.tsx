import { Card, CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { GalleryQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import type { GalleryChoice } from './gallery-search.ts';
import { PhotoTags } from './PhotoTags.tsx';
import { Picture } from './Picture.tsx';

export type GalleryPhoto = GalleryQuery['gallery']['nodes'][number];

interface PhotoCardsProps {
  contest: string;
  photos: readonly GalleryPhoto[];
  heading?: 'h2' | 'h3';
  /** What the list is narrowed down to: each photo leads on to those that fit as well. */
  choice?: GalleryChoice;
  /** How many of them are in sight at once. */
  first?: number;
}

const SIZES = '(min-width: 78rem) 24rem, (min-width: 46rem) 46vw, 92vw';

/** Photos side by side, each a link to its page. */
export function PhotoCards({ contest, photos, heading = 'h2', choice = {}, first = 0 }: PhotoCardsProps) {
  const to = usePath();
  return (
    <CardList>
      {photos.map((photo, index) => (
        <Card
          key={photo.id}
          heading={heading}
          href={to('/contests/$contest/gallery/$photo', { contest, photo: photo.id }, choice)}
          title={<Localised text={{ text: photo.title, locale: photo.locale }} />}
          media={<Picture photo={photo} shape="square" sizes={SIZES} isFirst={index < first} />}
          meta={<PhotoTags photo={photo} />}
        />
      ))}
    </CardList>
  );
}
