import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { useCurrentPath } from '../../../shared/routing/use-page.ts';
import type { BlockOf, LessonPlace } from './lesson-block.ts';
import styles from './LessonWork.module.css';
import { useBlockForm } from './use-block-form.ts';
import { useDateWords } from '../../../shared/words/use-date-words.ts';

interface ReflectionProps {
  block: BlockOf<'ReflectionBlock'>;
  lesson: LessonPlace;
}

/** A note for oneself: saved while typing where scripts run, and by its button everywhere. */
export function Reflection({ block: { id, prompt, note }, lesson }: ReflectionProps) {
  const { t } = useTranslation('lessons');
  const date = useDateWords();
  const state = useBlockForm(id);
  const words = { saving: t('note.saving'), saved: t('note.saved'), unsaved: t('note.unsaved') };
  return (
    <section className={styles.work} aria-label={t('note.kind')}>
      <p className={styles.kind}>
        <Icon name="pencil-simple" />
        {t('note.kind')}
      </p>
      <Prose html={prompt} />
      <div
        data-enhance="note"
        data-slug={lesson.slug}
        data-lesson={lesson.id}
        data-note={id}
        data-words={JSON.stringify(words)}
      >
        <Form id={`${id}-form`} action={useCurrentPath()} state={state} fields={{ text: t('note.label') }}>
          <input type="hidden" name="block" value={id} />
          <input type="hidden" name="version" value={note?.version ?? ''} data-version="" />
          <TextArea name="text" hint={t('note.hint')} defaultValue={note?.text ?? ''} isOptional maxLength={10_000} />
          <OtherText other={note?.other ?? null} />
          <FormActions>
            <Button type="submit" name="intent" value="note" variant="secondary">
              {t('note.save')}
            </Button>
            <p role="status" className={styles.status}>
              {note && t('note.savedOn', { date: date(note.writtenAt) })}
            </p>
          </FormActions>
        </Form>
      </div>
    </section>
  );
}

/** What another window saved meanwhile; a script fills it in when that comes to light while typing. */
function OtherText({ other }: { other: string | null }) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.other} hidden={other === null} data-other="">
      <p>
        <strong>{t('note.otherTitle')}</strong>
      </p>
      <p className={styles.written} data-other-text="">
        {other}
      </p>
      <FormActions>
        <Button type="submit" name="intent" value="note-keep" variant="secondary">
          {t('note.otherKeep')}
        </Button>
        <Button type="submit" name="intent" value="note-drop" variant="quiet">
          {t('note.otherDrop')}
        </Button>
      </FormActions>
    </div>
  );
}
