import type { HeadImage } from '../../../shared/routing/head.ts';
import type { PublicPhoto } from '../PhotoFacts.tsx';
import { largest, shareAddress, smallest } from '../photo-files.ts';

interface Around {
  url: string;
  contest: string;
  licence: string | undefined;
}

/** The photo in the words of schema.org, with the licence that search engines show beside it. */
export function photoData(photo: PublicPhoto, { url, contest, licence }: Around): object {
  const { title, altText, story, locale, credit, renditions, publishedAt, emotions, place } = photo;
  const whole = (path: string) => new URL(path, url).href;
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: whole(largest(renditions)),
    thumbnailUrl: whole(smallest(renditions)),
    name: title,
    caption: altText,
    description: story ?? undefined,
    inLanguage: locale,
    keywords: [...emotions],
    contentLocation: place ? { '@type': 'Place', name: place } : undefined,
    uploadDate: publishedAt.slice(0, 10),
    creditText: credit ?? undefined,
    creator: credit ? { '@type': 'Person', name: credit } : undefined,
    license: licence,
    acquireLicensePage: licence ? url : undefined,
    isPartOf: { '@type': 'ImageGallery', name: contest },
  };
}

/** What a link to a page about the photo is shown with elsewhere. */
export function shareImage(
  photo: Pick<PublicPhoto, 'renditions' | 'altText'> | undefined,
  publicUrl: string,
): HeadImage | undefined {
  const address = photo && shareAddress(photo.renditions);
  return address ? { address: publicUrl + address, width: 1200, height: 630, alt: photo.altText } : undefined;
}
