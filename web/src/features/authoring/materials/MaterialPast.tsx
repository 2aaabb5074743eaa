import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/components/Page.tsx';
import type { AuthoredMaterialQuery } from '../../../shared/operations/graphql.ts';
import styles from '../Authoring.module.css';
import { IntentForm } from '../IntentForm.tsx';
import { useMomentWords } from '../use-moment-words.ts';

type Authored = AuthoredMaterialQuery['authoredMaterial'];

/** Decisions about the material, the latest first. */
export function Decisions({ decisions }: { decisions: Authored['decisions'] }) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  if (!decisions.length) return null;
  return (
    <Section title={t('reviews.title')} id="reviews">
      <ol role="list" className={styles.reviews}>
        {decisions.map(({ id, decision, decidedBy, decidedAt, note, revision }) => (
          <li key={id}>
            <p>
              <strong>{t(`decision.${decision as 'submitted'}`, { number: revision ?? 0 })}</strong>
              {' · '}
              {moment(decidedAt)}
              {decidedBy && ` · ${decidedBy}`}
            </p>
            {note && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Published revisions; each can become a draft while there is none. */
export function MaterialRevisions({ revisions, canStart }: { revisions: Authored['revisions']; canStart: boolean }) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  if (!revisions.length) return null;
  return (
    <Section title={t('revisions.title')} id="revisions">
      <ul role="list" className={styles.parts}>
        {revisions.map(({ id, number, publishedAt, changeNote }) => (
          <li key={id} className={styles.part}>
            <span className={styles.partName}>
              {t('revisions.one', { number })} · {moment(publishedAt)}
              {changeNote && ` · ${changeNote}`}
            </span>
            {canStart && (
              <IntentForm intent="start" fields={{ revision: id }} isSecondary>
                {t('revisions.start')}
                <span className="visually-hidden">: {t('revisions.one', { number })}</span>
              </IntentForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What ends something, each explained and folded away. */
export function MaterialEnding({ material: { status, draft } }: { material: Authored }) {
  const { t } = useTranslation(['authoring', 'making']);
  if (status !== 'published' && draft?.state !== 'editing') return null;
  return (
    <Section title={t('ending.title')} id="ending">
      {status === 'published' && (
        <details>
          <summary>{t('making:withdraw')}</summary>
          <p>{t('making:withdrawText')}</p>
          <IntentForm intent="withdraw" isDangerous>
            {t('making:withdraw')}
          </IntentForm>
        </details>
      )}
      {draft?.state === 'editing' && (
        <details>
          <summary>{t('ending.discard')}</summary>
          <p>{t(status === 'draft' ? 'making:discardAllText' : 'making:discardText')}</p>
          <IntentForm intent="discard" isDangerous>
            {t('ending.discard')}
          </IntentForm>
        </details>
      )}
    </Section>
  );
}
