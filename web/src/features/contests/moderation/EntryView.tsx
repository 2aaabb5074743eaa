import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import type { CheckedEntry } from './checking.queries.ts';
import { EntryActs } from './EntryActs.tsx';
import { EntryHistory, EntryRequests } from './EntryPast.tsx';
import { LikePairs } from './LikePairs.tsx';
import { QueuedFacts } from './QueuedFacts.tsx';
import { ReasonList } from './ReasonList.tsx';
import styles from './ReviewedPhoto.module.css';

/** Everything about one entry: what it is, what it looks like, what can be done, what has happened. */
export function EntryView({ entry }: { entry: CheckedEntry }) {
  const { t } = useTranslation(['checking', 'contests']);
  const { id, title, width, height } = entry;
  return (
    <>
      {entry.isBarred && (
        <Notice tone="warn" title={t('entry.barredTitle')}>
          <p>{t('entry.barred')}</p>
        </Notice>
      )}
      <Section title={t('entry.facts')} id="facts">
        <div className={styles.columns}>
          <img
            className={styles.picture}
            src={`/photos/${id}/preview`}
            alt={t('contests:moderation.preview', { title })}
            width={width}
            height={height}
          />
          <div className={styles.side}>
            <Why entry={entry} />
            <QueuedFacts photo={entry} />
          </div>
        </div>
      </Section>
      <LikePairs entry={entry} />
      <EntryActs entry={entry} />
      <EntryRequests entry={entry} />
      <EntryHistory entry={entry} />
    </>
  );
}

function Why({ entry: { reasons, reasonNote, locale } }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  if (!reasons.length && !reasonNote) return null;
  return (
    <div>
      <p>
        <strong>{t('entry.why')}</strong>
      </p>
      <ReasonList reasons={reasons} />
      {reasonNote && <Localised text={{ text: reasonNote, locale }} />}
    </div>
  );
}
