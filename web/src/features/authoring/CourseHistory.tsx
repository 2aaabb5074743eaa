import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';
import { Section } from '../../shared/components/Page.tsx';
import type { CourseAuthoringQuery } from '../../shared/operations/graphql.ts';
import styles from './Authoring.module.css';
import { IntentForm } from './IntentForm.tsx';
import { usePartWords } from './place-words.ts';
import { useMomentWords } from './use-moment-words.ts';

type Authoring = CourseAuthoringQuery['courseAuthoring'];

/** Decisions about the course, the latest first. */
export function Reviews({
  reviews,
  course,
  source,
}: {
  reviews: Authoring['reviews'];
  course: DraftCourse | undefined;
  source: Locale;
}) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  const partWords = usePartWords(course, source);
  if (!reviews.length) return null;
  return (
    <Section title={t('reviews.title')} id="reviews">
      <ol role="list" className={styles.reviews}>
        {reviews.map(({ id, decision, decidedBy, decidedAt, note, comments, revision }) => (
          <li key={id}>
            <p>
              <strong>{t(`decision.${decision as 'submitted'}`, { number: revision ?? 0 })}</strong>
              {' · '}
              {moment(decidedAt)}
              {decidedBy && ` · ${decidedBy}`}
            </p>
            {note && <p className={styles.note}>{note}</p>}
            {comments.length > 0 && (
              <ul>
                {comments.map(({ place, text }) => (
                  <li key={place} className={styles.note}>
                    {partWords(place)}: {text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Published revisions; each can become a draft while there is none. */
export function Revisions({ revisions, canStart }: { revisions: Authoring['revisions']; canStart: boolean }) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  if (!revisions.length) return null;
  return (
    <Section title={t('revisions.title')} id="revisions">
      <ul role="list" className={styles.parts}>
        {revisions.map(({ id, number, publishedAt }) => (
          <li key={id} className={styles.part}>
            <span className={styles.partName}>
              {t('revisions.one', { number })} · {moment(publishedAt)}
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
