import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Details } from '../../../shared/components/Details.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { Form } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { useCurrentPath } from '../../../shared/routing/use-page.ts';
import type { BlockOf, LessonPlace } from '../lesson/lesson-block.ts';
import styles from '../lesson/LessonWork.module.css';
import { PracticeAnswer } from './PracticeAnswer.tsx';
import { AttachedFiles, PracticeFiles } from './PracticeFiles.tsx';
import { useBlockForm } from '../lesson/use-block-form.ts';

type PracticeBlock = BlockOf<'PracticeBlock'>;

/** A task to try out at one's own library: handed in, read by a colleague of another one, and gone on with. */
export function Practice({ block, lesson }: { block: PracticeBlock; lesson: LessonPlace }) {
  const { t } = useTranslation('lessons');
  const { isRequired, task, criteria, work } = block;
  const [latest, ...earlier] = work.rounds;
  const answered = latest?.verdict ? [latest, ...earlier] : earlier;
  return (
    <section className={styles.work} aria-label={t('practice.kind')}>
      <p className={styles.kind}>
        <Icon name="hand-heart" />
        {t('practice.kind')}
      </p>
      <p>{t(isRequired ? 'practice.required' : 'practice.optional')}</p>
      <Prose html={task} />
      <p className={styles.heading} id={`${block.id}-criteria`}>
        {t('practice.criteria')}
      </p>
      <ul aria-labelledby={`${block.id}-criteria`}>
        {criteria.map(({ id, text }) => (
          <li key={id}>
            <Localised text={text} />
          </li>
        ))}
      </ul>
      <PracticeStateWords state={work.state} />
      {latest?.verdict && <PracticeAnswer round={latest} criteria={criteria} />}
      {mayChange(work.state) && <PracticeFiles lesson={lesson} block={block.id} files={work.files} />}
      <HandIn block={block} />
      {answered.length > (latest?.verdict ? 1 : 0) && (
        <Details summary={t('practice.earlier')}>
          {(latest?.verdict ? answered.slice(1) : answered).map((round) => (
            <PracticeAnswer key={round.number} round={round} criteria={criteria} />
          ))}
        </Details>
      )}
    </section>
  );
}

function mayChange(state: PracticeBlock['work']['state']): boolean {
  return state !== 'underReview' && state !== 'accepted';
}

const looks = {
  open: { tone: 'plain', icon: 'pencil-simple' },
  waiting: { tone: 'info', icon: 'clock' },
  underReview: { tone: 'info', icon: 'eye' },
  toImprove: { tone: 'warn', icon: 'chat-circle-text' },
  accepted: { tone: 'success', icon: 'check-circle' },
} as const;

function PracticeStateWords({ state }: Pick<PracticeBlock['work'], 'state'>) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.state}>
      <Tag {...looks[state]}>{t(`practice.state.${state}`)}</Tag>
      <p>{t(`practice.stateText.${state}`)}</p>
    </div>
  );
}

/** Open until a reviewer has begun, and again after "please go on"; otherwise what was handed in is shown. */
function HandIn({ block: { id, work } }: { block: PracticeBlock }) {
  const { t } = useTranslation(['lessons', 'courses']);
  const form = useBlockForm(id);
  const path = useCurrentPath();
  const [latest] = work.rounds;
  if (work.state === 'underReview')
    return (
      <>
        <p className={styles.written}>{latest?.text}</p>
        <AttachedFiles files={latest?.files ?? []} />
      </>
    );
  if (!mayChange(work.state)) return null;
  return (
    <Form
      id={`${id}-form`}
      action={path}
      state={form}
      fields={{ text: t('practice.label') }}
      refusal={(code) => t(`courses:refused.${code as 'PRACTICE_ACCEPTED'}`)}
    >
      <input type="hidden" name="block" value={id} />
      <TextArea name="text" rows={8} hint={t('practice.hint')} defaultValue={latest?.text ?? ''} maxLength={20_000} />
      <div className={styles.actions}>
        <Button type="submit" name="intent" value="hand-in" variant="secondary">
          {t(work.state === 'waiting' ? 'practice.change' : 'practice.handIn')}
        </Button>
      </div>
    </Form>
  );
}
