import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { useCurrentPath } from '../../../shared/routing/use-page.ts';
import { answerName, type AskedQuestion, moveValue } from './answer-fields.ts';
import styles from './Answers.module.css';
import { itemIdOf } from '../item-id.ts';
import { useKeptAnswer } from './use-kept-answer.ts';

type Item = AskedQuestion['items'][number];

interface OrderedAnswerProps {
  question: AskedQuestion;
  form: string;
}

/**
 * Items with buttons that move them. Without scripts each press sends the form and comes back to the item; the
 * enhancement moves it in place, says where it stands now, and lets it be dragged.
 */
export function OrderedAnswer({ question: { id, items }, form }: OrderedAnswerProps) {
  const { t } = useTranslation('questions');
  const name = answerName(id);
  const order = useKeptAnswer(id).all(
    name,
    items.map((item) => item.id),
  );
  const shown = order.flatMap((key) => items.find((item) => item.id === key) ?? []);
  const total = shown.length;
  const places = shown.map((_, index) => t('place', { place: index + 1, total }));
  return (
    <>
      <ol className={styles.order} data-order={JSON.stringify(places)}>
        {shown.map((item, index) => (
          <li key={item.id} id={itemIdOf(form, id, item.id)} className={styles.item} data-item="">
            <input type="hidden" name={name} value={item.id} />
            <div className={styles.row}>
              <span className={styles.handle} data-handle="" hidden>
                <Icon name="dots-six-vertical" />
              </span>
              <span className={styles.words} data-item-words="">
                <Localised text={item.text} />
              </span>
              <MoveButton question={id} item={item} by={-1} isOff={index === 0} form={form} />
              <MoveButton question={id} item={item} by={1} isOff={index === total - 1} form={form} />
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden" data-moved="" />
    </>
  );
}

interface MoveButtonProps {
  question: string;
  item: Item;
  by: -1 | 1;
  isOff: boolean;
  form: string;
}

function MoveButton({ question, item, by, isOff, form }: MoveButtonProps) {
  const { t } = useTranslation('questions');
  const here = useCurrentPath();
  return (
    <button
      type="submit"
      name="move"
      value={moveValue(question, item.id, by)}
      formAction={`${here}#${itemIdOf(form, question, item.id)}`}
      disabled={isOff}
      data-by={by}
      className={styles.move}
      aria-label={t(by < 0 ? 'up' : 'down', { item: item.text.text })}
    >
      <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
    </button>
  );
}
