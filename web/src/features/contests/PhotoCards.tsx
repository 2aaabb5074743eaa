import { Card, CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { GalleryQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { PhotoEmotions } from './PhotoEmotions.tsx';
import { Picture } from './Picture.tsx';

type GalleryPhoto = GalleryQuery['gallery']['nodes'][number];

interface PhotoCardsProps {
  contest: string;
  photos: readonly GalleryPhoto[];
  heading?: 'h2' | 'h3';
}

const SIZES = '(min-width: 48rem) 22rem, 92vw';

/** Photos side by side, each a link to its page. */
export function PhotoCards({ contest, photos, heading = 'h2' }: PhotoCardsProps) {
  const to = usePath();
  return (
    <CardList>
      {photos.map((photo) => (
        <Card
          key={photo.id}
          heading={heading}
          href={to('/contests/$contest/gallery/$photo', { contest, photo: photo.id })}
          title={<Localised text={{ text: photo.title, locale: photo.locale }} />}
          media={<Picture photo={photo} shape="square" sizes={SIZES} />}
          meta={<PhotoEmotions emotions={photo.emotions} />}
        />
      ))}
    </CardList>
  );
}
