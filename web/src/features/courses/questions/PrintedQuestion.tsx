import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { AskedQuestion } from './answer-fields.ts';
import { OptionWords } from './ChosenAnswer.tsx';
import styles from '../lesson/Printed.module.css';

/** A question to be answered with a pencil: boxes to tick, lines to write on, and no answer. */
export function PrintedQuestion({ question, number }: { question: AskedQuestion; number?: number }) {
  const { t } = useTranslation(['learning', 'courses']);
  const { id, type, text } = question;
  return (
    <section className={styles.question} aria-labelledby={`print-${id}`}>
      <p id={`print-${id}`} className={styles.asked}>
        {number !== undefined && `${number}. `}
        <PrintedText text={text} />
      </p>
      {type === 'several' && <p>{t('courses:quiz.several')}</p>}
      <Parts question={question} />
    </section>
  );
}

/** The places of gaps stand in the text as their ids in double brackets. */
function PrintedText({ text }: { text: AskedQuestion['text'] }) {
  return <Localised text={{ ...text, text: text.text.replaceAll(/\[\[[^\]]*\]\]/g, '________') }} />;
}

function Parts({ question }: { question: AskedQuestion }) {
  const { t } = useTranslation('learning');
  const { options, pairs, items, gaps } = question;
  if (pairs.length) return <Pairs question={question} />;
  if (items.length)
    return (
      <>
        <p>{t('print.order')}</p>
        <Boxes>{items.map(({ id, text }) => [id, <Localised key={id} text={text} />])}</Boxes>
      </>
    );
  if (options.length)
    return <Boxes>{options.map((option) => [option.id, <OptionWords key={option.id} option={option} />])}</Boxes>;
  return gaps.length ? null : <Lines count={1} />;
}

/** Each left side with a line for what belongs to it, and below what there is to choose from. */
function Pairs({ question: { pairs, options } }: { question: AskedQuestion }) {
  const { t } = useTranslation('learning');
  return (
    <>
      <p>{t('print.match')}</p>
      <ul role="list" className={styles.pairs}>
        {pairs.map(({ id, left }) => (
          <li key={id}>
            <Localised text={left} /> <span aria-hidden="true">________________</span>
          </li>
        ))}
      </ul>
      <ul>
        {options.map((option) => (
          <li key={option.id}>
            <OptionWords option={option} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Boxes({ children }: { children: [id: string, words: ReactNode][] }) {
  return (
    <ul role="list" className={styles.boxes}>
      {children.map(([id, words]) => (
        <li key={id}>
          <span className={styles.box} aria-hidden="true" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Space for writing by hand. */
export function Lines({ count }: { count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
