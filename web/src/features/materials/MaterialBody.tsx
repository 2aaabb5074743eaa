import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Prose } from '../../shared/components/Prose.tsx';
import { TrackList } from '../../shared/components/TrackList.tsx';
import type { MaterialPartsFragment } from '../../shared/operations/graphql.ts';
import styles from './MaterialBody.module.css';

export type Material = MaterialPartsFragment;

/** What the material is itself: its text, its recording, or the way to where it is. */
export function MaterialBody({ material }: { material: Material }) {
  return (
    <>
      <Recording material={material} />
      {material.html && <Prose html={material.html} />}
      {material.link && <Outside link={material.link} />}
    </>
  );
}

function Recording({ material: { kind, title, captions, transcript, files } }: { material: Material }) {
  const { t } = useTranslation('materials');
  const recording = files.find(({ isRecording }) => isRecording);
  if (!recording) return null;
  const source = `/media/${recording.file}`;
  return (
    <figure className={styles.recording}>
      {kind === 'video' ? (
        <video controls playsInline preload="metadata" src={source} aria-label={title.text}>
          <TrackList tracks={captions} />
        </video>
      ) : (
        <audio controls preload="metadata" src={source} aria-label={title.text} />
      )}
      {transcript && (
        <Details summary={t('transcript')}>
          <Prose html={transcript} />
        </Details>
      )}
    </figure>
  );
}

function Outside({ link }: { link: string }) {
  const { t } = useTranslation('materials');
  const site = URL.parse(link)?.hostname.replace(/^www\./, '') ?? link;
  return (
    <div>
      <LinkButton href={link} rel="external noopener" icon="arrow-square-out">
        {t('openOutside', { site })}
      </LinkButton>
    </div>
  );
}
