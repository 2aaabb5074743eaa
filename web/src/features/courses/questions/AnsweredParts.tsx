import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { AskedQuestion } from './answer-fields.ts';
import { OptionWords } from './ChosenAnswer.tsx';
import { piecesOf } from './gap-text.ts';
import styles from './Question.module.css';

/** The own answer to a question of any type, part by part. */
export function AnsweredParts({ question }: { question: AskedQuestion }) {
  switch (question.type) {
    case 'match':
      return <Pairs question={question} />;
    case 'order':
      return <Order question={question} />;
    case 'gap':
      return <Gaps question={question} />;
    case 'short':
    case 'numeric':
      return <Typed question={question} />;
    case 'one':
    case 'several':
    case 'trueOrFalse':
      return <Options question={question} />;
  }
}

function Options({ question: { options } }: { question: AskedQuestion }) {
  const { t } = useTranslation('courses');
  return (
    <ul role="list" className={styles.answers}>
      {options.map((option) => (
        <li key={option.id} className={styles.answer} data-chosen={option.isChosen}>
          <span>
            <OptionWords option={option} /> {option.isChosen && <Tag>{t('quiz.yours')}</Tag>}{' '}
            {option.isRight && <Right>{t('quiz.correct')}</Right>}
          </span>
          {option.feedback && (
            <span className={styles.feedback}>
              <Localised text={option.feedback} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pairs({ question: { pairs, items } }: { question: AskedQuestion }) {
  const { t } = useTranslation('questions');
  return (
    <ul role="list" className={styles.answers}>
      {pairs.map(({ id, left, chosen, isRight, right }) => (
        <li key={id} className={styles.answer} data-chosen="true">
          <span>
            <Localised text={left} />: <Own text={items.find((item) => item.id === chosen)?.text} />{' '}
            <Mark is={isRight} />
          </span>
          {right && !isRight && <RightIs label={t('rightIs')} texts={[right]} />}
        </li>
      ))}
    </ul>
  );
}

function Order({ question: { items, rightOrder, verdict } }: { question: AskedQuestion }) {
  const { t } = useTranslation('questions');
  return (
    <>
      <p>{t('yourOrder')}:</p>
      <ol className={styles.answers}>
        {items.map(({ id, text, isRight }) => (
          <li key={id}>
            <Localised text={text} /> <Mark is={isRight} />
          </li>
        ))}
      </ol>
      {rightOrder && verdict !== 'right' && (
        <>
          <p>{t('rightOrder')}:</p>
          <ol className={styles.answers}>
            {rightOrder.map((text) => (
              <li key={text.text}>
                <Localised text={text} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Gaps({ question: { text, gaps } }: { question: AskedQuestion }) {
  const { t } = useTranslation('questions');
  const own = (gap: string) => gaps.find(({ id }) => id === gap);
  return (
    <>
      <p lang={text.locale}>
        {piecesOf(text.text).map((piece, index) =>
          piece.gap === undefined ? piece.text : <strong key={index}>{own(piece.gap)?.given || '…'}</strong>,
        )}
      </p>
      <ul role="list" className={styles.answers}>
        {gaps.map(({ id, given, isRight, accepted }, index) => (
          <li key={id} className={styles.answer} data-chosen="true">
            <span>
              {t('gap', { number: index + 1, total: gaps.length })}: <Own words={given} /> <Mark is={isRight} />
            </span>
            {!isRight && accepted && <RightIs label={t('accepted')} words={accepted} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Typed({ question: { type, given, unit, accepted, tolerance, verdict } }: { question: AskedQuestion }) {
  const { t } = useTranslation('questions');
  const number = useNumberWords();
  const off = tolerance && Number(tolerance) !== 0 ? ` (± ${number(tolerance)})` : '';
  const words = type === 'numeric' ? accepted?.map((value) => number(value) + off) : accepted;
  return (
    <div className={styles.answer} data-chosen="true">
      <span>
        {t('answer')}: <Own words={given ?? ''} /> <Localised text={unit} />
      </span>
      {words && (verdict !== 'right' || off) && <RightIs label={t('accepted')} words={words} unit={unit} />}
    </div>
  );
}

/** A plain decimal as it is written in the reader's language, with all its places. */
function useNumberWords(): (decimal: string) => string {
  const locale = useLocale();
  return (decimal) => (locale === 'en' ? decimal : decimal.replace('.', ','));
}

function Own({ text, words = text?.text }: { text?: LocalisedText | undefined; words?: string | undefined }) {
  const { t } = useTranslation('questions');
  if (!words) return t('nothing');
  return <strong>{text ? <Localised text={text} /> : words}</strong>;
}

/** Whether a part is right, in words and with an icon; nothing while it is not known. */
function Mark({ is }: { is: boolean | null }) {
  const { t } = useTranslation('courses');
  if (is === null) return null;
  if (is) return <Right>{t('quiz.verdict.right')}</Right>;
  return (
    <Tag tone="error" icon="x">
      {t('quiz.verdict.wrong')}
    </Tag>
  );
}

function Right({ children }: { children: ReactNode }) {
  return (
    <Tag tone="success" icon="check">
      {children}
    </Tag>
  );
}

interface RightIsProps {
  label: string;
  texts?: readonly LocalisedText[];
  words?: readonly string[];
  unit?: LocalisedText | null;
}

function RightIs({ label, texts = [], words = [], unit = null }: RightIsProps) {
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction' });
  return (
    <span className={styles.feedback}>
      {label}: {list.format(words)}
      {texts.map((text) => (
        <Localised key={text.text} text={text} />
      ))}{' '}
      <Localised text={unit} />
    </span>
  );
}
