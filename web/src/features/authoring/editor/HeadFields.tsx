import { useTranslation } from 'react-i18next';
import { levels, type Level } from '@inclusive/course-content/outline';
import { audiences, topics } from '@inclusive/course-content/vocabulary';
import { Button } from '../../../shared/components/Button.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Codes } from './Codes.tsx';
import type { CourseEditing } from './course-editing.ts';
import styles from './Fields.module.css';
import { useEditing } from './editing.tsx';
import { moved } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { withOutcomes } from './outcomes.ts';
import { WordInput } from './WordInput.tsx';

export function HeadFields({ content, change }: CourseEditing) {
  const { t } = useTranslation(['editor', 'courses']);
  return (
    <>
      <Words />
      <Outcomes content={content} change={change} />
      <Choice
        name="level"
        label={t('course.level')}
        options={levels.map((value) => ({ value, label: t(`courses:level.${value}`) }))}
        value={content.level}
        onChange={(level) => change((now) => ({ ...now, level: level as Level }))}
      />
      <Codes
        label={t('course.audiences')}
        codes={audiences}
        wordOf={(code) => t(`courses:audience.${code}`)}
        chosen={content.audiences}
        onChange={(next) => change((now) => ({ ...now, audiences: next }))}
      />
      <Codes
        label={t('course.topics')}
        codes={topics}
        wordOf={(code) => t(`courses:topic.${code}`)}
        chosen={content.topics}
        onChange={(next) => change((now) => ({ ...now, topics: next }))}
      />
    </>
  );
}

function Words() {
  const { t } = useTranslation(['editor', 'courses']);
  const { sourceWords } = useEditing();
  return (
    <>
      <WordInput field={{ name: 'title', form: 'line', longest: 200 }} label={t('course.title')} />
      <WordInput
        field={{ name: 'summary', form: 'line', longest: 300 }}
        label={t('course.summary')}
        hint={t('course.summaryHint', { used: (sourceWords['summary'] ?? '').length })}
      />
      <WordInput field={{ name: 'whatYouNeed', form: 'text', longest: 20_000 }} label={t('course.whatYouNeed')} />
      <WordInput
        field={{ name: 'authors', form: 'line', longest: 300, isOptional: true }}
        label={t('courses:course.authors')}
      />
    </>
  );
}

function Outcomes({ content, change }: CourseEditing) {
  const { t } = useTranslation('editor');
  const numbers = Array.from({ length: content.outline.outcomes }, (_, index) => index + 1);
  const set = (order: number[]) => change((now) => withOutcomes(now, order));
  return (
    <fieldset className={styles.group}>
      <legend>{t('course.outcomes')}</legend>
      <p>{t('course.outcomesHint')}</p>
      {numbers.map((number, index) => (
        <div key={number} className={styles.row}>
          <WordInput
            field={{ name: `outcome.${number}`, form: 'text', longest: 20_000 }}
            label={t('course.outcome', { number })}
          />
          <ItemTools
            name={t('course.outcome', { number })}
            index={index}
            total={numbers.length}
            onMove={(to) => set(moved(numbers, index, to))}
            onDelete={() => set(numbers.filter((each) => each !== number))}
          />
        </div>
      ))}
      <Button icon="plus" variant="quiet" onClick={() => set([...numbers, numbers.length + 1])}>
        {t('course.addOutcome')}
      </Button>
    </fieldset>
  );
}
