import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import type { NotesModerationQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import styles from '../Authoring.module.css';
import { useMomentWords } from '../use-moment-words.ts';

type Note = NotesModerationQuery['moderatedNotes']['nodes'][number];
type Report = NotesModerationQuery['moderatedReports']['nodes'][number];

/** A note, with the decision whether everybody reads it. */
export function WaitingNote({ note }: { note: Note }) {
  const { t } = useTranslation('making');
  const moment = useMomentWords();
  const state = useFormState();
  const { id, title, organisation, writer, writtenAt, isMine } = note;
  return (
    <article className={styles.comments} aria-labelledby={`note-${id}`}>
      <h3 id={`note-${id}`}>
        <Localised text={title} />
      </h3>
      <Words {...note} />
      <p>{[writer, organisation?.text, moment(writtenAt)].filter(Boolean).join(' · ')}</p>
      {isMine ? (
        <p>{t('notes.own')}</p>
      ) : (
        <Form
          id={`decide-${id}`}
          state={state.value('id') === id ? state : undefined}
          fields={{ reason: t('notes.reason') }}
        >
          <input type="hidden" name="id" value={id} />
          <TextArea name="reason" isOptional rows={2} maxLength={1000} hint={t('notes.reasonHint')} />
          <FormActions>
            <Button type="submit" name="intent" value="show">
              {t('notes.show')}
            </Button>
            <Button type="submit" name="intent" value="refuse" variant="secondary">
              {t('notes.refuse')}
            </Button>
          </FormActions>
        </Form>
      )}
    </article>
  );
}

/** What a reader says is wrong, until somebody has seen to it. */
export function OpenReport({ report }: { report: Report }) {
  const { t } = useTranslation('making');
  const moment = useMomentWords();
  const { id, title, contact, reportedAt } = report;
  return (
    <article className={styles.comments} aria-labelledby={`report-${id}`}>
      <h3 id={`report-${id}`}>
        <Localised text={title} />
      </h3>
      <Words {...report} />
      <p>
        {moment(reportedAt)}
        {contact && ` · ${t('notes.contact', { contact })}`}
      </p>
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" name="intent" value="settle" variant="secondary">
          {t('notes.settle')}
          <span className="visually-hidden">: {title.text}</span>
        </Button>
      </form>
    </article>
  );
}

function Words({ text, locale }: { text: string; locale: string }) {
  const own = useLocale();
  return (
    <p className={styles.note} lang={locale === own ? undefined : locale}>
      {text}
    </p>
  );
}
