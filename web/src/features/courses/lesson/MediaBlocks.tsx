import { useTranslation } from 'react-i18next';
import { Details } from '../../../shared/components/Details.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import { TrackList } from '../../../shared/components/TrackList.tsx';
import type { BlockOf } from './lesson-block.ts';
import styles from './MediaBlocks.module.css';
import { useFileWords } from '../../../shared/words/use-file-words.ts';
import { useLengthWords } from '../../../shared/words/use-length-words.ts';

/** Plays only when it is asked to; what is heard is captions and a transcript too. */
export function Film({ block }: { block: BlockOf<'VideoBlock'> }) {
  const { id, path, poster, filmWidth, filmHeight, title, captions } = block;
  return (
    <figure className={styles.media} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className={styles.title}>
        <Icon name="video-camera" />
        <TitleWithLength block={block} />
      </figcaption>
      <video
        controls
        preload="metadata"
        playsInline
        src={path}
        poster={poster ?? undefined}
        width={filmWidth ?? undefined}
        height={filmHeight ?? undefined}
        aria-label={title.text}
        className={styles.film}
      >
        <TrackList tracks={captions} />
      </video>
      <Transcript block={block} />
    </figure>
  );
}

export function Recording({ block }: { block: BlockOf<'AudioBlock'> }) {
  const { id, path, title } = block;
  return (
    <figure className={styles.media} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className={styles.title}>
        <Icon name="ear" />
        <TitleWithLength block={block} />
      </figcaption>
      <audio controls preload="metadata" src={path} aria-label={title.text} className={styles.recording} />
      <Transcript block={block} />
    </figure>
  );
}

type Played = BlockOf<'VideoBlock'> | BlockOf<'AudioBlock'>;

function TitleWithLength({ block: { title, seconds } }: { block: Played }) {
  const length = useLengthWords();
  return (
    <span>
      <Localised text={title} />
      {seconds !== null && <span className={styles.fact}> ({length(seconds)})</span>}
    </span>
  );
}

function Transcript({ block: { transcript } }: { block: Played }) {
  const { t } = useTranslation('lessons');
  if (!transcript.text) return null;
  return (
    <Details summary={t('transcript')}>
      <Prose html={transcript} />
    </Details>
  );
}

/** Says before it is fetched what it is and how large. */
export function FileToKeep({ block }: { block: BlockOf<'FileBlock'> }) {
  const words = useFileWords();
  const { path, name, title, about } = block;
  return (
    <div className={styles.beside}>
      <a href={path} download={name} className={styles.link}>
        <Icon name="download-simple" size="medium" />
        <span>
          <Localised text={title} /> <span className={styles.fact}>({words(block)})</span>
        </span>
      </a>
      {about.text && <Prose html={about} />}
    </div>
  );
}

export function OutsideLink({ block: { url, title, about } }: { block: BlockOf<'LinkBlock'> }) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.beside}>
      <a href={url} rel="external noopener" className={styles.link}>
        <Icon name="arrow-square-out" size="medium" />
        <span>
          <Localised text={title} /> <span className={styles.fact}>({t('outside', { site: siteOf(url) })})</span>
        </span>
      </a>
      {about.text && <Prose html={about} />}
    </div>
  );
}

function siteOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
