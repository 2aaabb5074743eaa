import { Card, CardList } from '../../shared/components/Card.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import type { LibraryMediaPartsFragment } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { mediaIcons, mediaKindOf } from './media-kinds.ts';
import { MediaFacts, MediaPlaces } from './MediaFacts.tsx';
import styles from './Media.module.css';

/** Files of a library side by side; each leads to its own page. */
export function MediaCards({ files }: { files: readonly LibraryMediaPartsFragment[] }) {
  const to = usePath();
  return (
    <CardList>
      {files.map((media) => (
        <Card
          key={media.id}
          title={<a href={to('/authoring/media/$media', { media: media.id })}>{media.name}</a>}
          media={<Picture media={media} />}
        >
          <MediaFacts media={media} />
          <MediaPlaces {...media} />
        </Card>
      ))}
    </CardList>
  );
}

function Picture({ media: { kind, file } }: { media: LibraryMediaPartsFragment }) {
  const known = mediaKindOf(kind);
  return (
    <div className={styles.picture}>
      {known === 'image' ? (
        <img src={`/media/${file}`} alt="" loading="lazy" />
      ) : (
        <Icon name={mediaIcons[known]} size="large" />
      )}
    </div>
  );
}
