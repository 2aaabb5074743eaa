import type { Locale } from '@inclusive/localisation/locale';
import { useLocale } from '../../shared/routing/use-page.ts';
import { averageColour } from './average-colour.ts';
import { type PhotoFile, smallest, srcSet } from './photo-files.ts';
import styles from './Picture.module.css';

interface PictureProps {
  photo: {
    readonly altText: string;
    readonly locale: Locale;
    readonly width: number;
    readonly height: number;
    readonly thumbhash: string;
    readonly renditions: readonly PhotoFile[];
  };
  /** `square`: whole within a square, as in a list; `whole`: as large as fits. */
  shape: 'square' | 'whole';
  /** Width in the layout, in the words of the `sizes` attribute. */
  sizes: string;
  /** The picture that the page is about; all others load when they come into view. */
  isMain?: boolean;
  /** In sight without scrolling: is not waited with. */
  isFirst?: boolean;
}

/** A photo in the best format and size for this screen; its average colour keeps its place until it is there. */
export function Picture({ photo, shape, sizes, isMain = false, isFirst = false }: PictureProps) {
  const locale = useLocale();
  const { altText, width, height, renditions } = photo;
  return (
    <div className={`${styles.frame} ${styles[shape]}`}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        <rect width={width} height={height} fill={averageColour(photo.thumbhash) ?? 'none'} />
      </svg>
      <picture>
        <source type="image/avif" srcSet={srcSet(renditions, 'avif')} sizes={sizes} />
        <img
          srcSet={srcSet(renditions, 'webp')}
          sizes={sizes}
          src={smallest(renditions)}
          alt={altText}
          lang={photo.locale === locale ? undefined : photo.locale}
          width={width}
          height={height}
          loading={isMain || isFirst ? 'eager' : 'lazy'}
          decoding="async"
          fetchPriority={isMain ? 'high' : 'auto'}
        />
      </picture>
    </div>
  );
}
