import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import type { MyMaterialQuery, PracticeNotesQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useDateWords } from '../../shared/words/use-date-words.ts';
import styles from './PracticeNotes.module.css';
import { useRefusal } from './use-refusal.ts';

type Note = PracticeNotesQuery['practiceNotes']['nodes'][number];
type Mine = MyMaterialQuery['myMaterial'];

/** How it went with the material, told by those who have used it; one's own notes with what became of them. */
export function PracticeNotes({ notes, mine }: { notes: readonly Note[]; mine: Mine | undefined }) {
  const { t } = useTranslation('materials');
  const waiting = mine?.notes.filter(({ state }) => state !== 'shown') ?? [];
  if (!notes.length && !mine?.mayNote && !waiting.length) return null;
  return (
    <Section title={t('notes.title')} id="notes">
      {notes.length === 0 && <p>{t('notes.none')}</p>}
      <ul role="list" className={styles.notes}>
        {notes.map((note) => (
          <ShownNote key={note.id} note={note} />
        ))}
        {waiting.map((note) => (
          <OwnNote key={note.id} note={note} />
        ))}
      </ul>
      {mine?.mayNote && <NoteForm />}
    </Section>
  );
}

function ShownNote({ note: { text, locale, organisation, writtenAt } }: { note: Note }) {
  const date = useDateWords();
  return (
    <li className={styles.note}>
      <p lang={locale} className={styles.text}>
        {text}
      </p>
      <p className={styles.from}>
        {organisation && (
          <>
            <Localised text={organisation} />,{' '}
          </>
        )}
        {date(writtenAt)}
      </p>
    </li>
  );
}

function OwnNote({ note: { id, text, locale, state, reason } }: { note: Mine['notes'][number] }) {
  const { t } = useTranslation('materials');
  return (
    <li className={styles.note}>
      <p>
        <Tag tone={state === 'refused' ? 'warn' : 'info'}>{t(`notes.state.${state as 'waiting'}`)}</Tag>
      </p>
      <p lang={locale} className={styles.text}>
        {text}
      </p>
      {reason && <p>{t('notes.reason', { reason })}</p>}
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" name="intent" value="delete-note" variant="quiet" icon="trash">
          {t('notes.delete')}
        </Button>
      </form>
    </li>
  );
}

function NoteForm() {
  const { t } = useTranslation('materials');
  const state = useFormState();
  const refusal = useRefusal();
  const isOwn = state.value('intent') === 'note';
  return (
    <Form id="note" {...(isOwn && { state })} fields={{ note: t('notes.label') }} refusal={refusal}>
      <TextArea name="note" hint={t('notes.hint')} maxLength={1500} />
      <FormActions>
        <Button type="submit" name="intent" value="note" variant="secondary">
          {t('notes.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
