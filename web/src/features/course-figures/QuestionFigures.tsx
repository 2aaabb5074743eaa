import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import progress from '../../shared/components/Progress.module.css';
import { Tag } from '../../shared/components/Tag.tsx';
import type { QuestionFiguresQuery } from '../../shared/operations/graphql.ts';
import table from '../../shared/components/FigureTable.module.css';
import { useFigureWords } from './use-figure-words.ts';

type Question = QuestionFiguresQuery['questionFigures']['questions'][number];

/** How much a question goes with the others: below the second mark it hardly tells those who know from those who guess. */
const TELLS_WELL = 0.3;
const TELLS = 0.1;

/** One question: how many answered it, how hard it is, whether it tells knowing from guessing, and each answer. */
export function QuestionFigures({ question, number }: { question: Question; number: number }) {
  const { t } = useTranslation('figures');
  const { text, answered, right, partly, difficulty, parts } = question;
  const title = text.text.replaceAll(/\[\[[^\]]+\]\]/g, '…');
  return (
    <Section title={`${number}. ${title}`} id={`question-${question.id}`}>
      {answered === null ? (
        <p>{t('question.tooFew')}</p>
      ) : (
        <>
          <p>
            {t('question.answered', { answered, right: right ?? 0, partly: partly ?? 0 })}{' '}
            {t('question.difficulty', { percent: Math.round((difficulty ?? 0) * 100) })}
          </p>
          <Discrimination value={question.discrimination} />
          {parts.length > 0 && <Parts parts={parts} answered={answered} isChoice={parts[0]?.isRight !== null} />}
        </>
      )}
    </Section>
  );
}

function Discrimination({ value }: { value: number | null }) {
  const { t } = useTranslation('figures');
  const { count } = useFigureWords();
  if (value === null) return <p>{t('question.alike')}</p>;
  const tone = value >= TELLS ? 'info' : 'warn';
  const words = value >= TELLS_WELL ? 'tellsWell' : value >= TELLS ? 'tells' : 'tellsNot';
  return (
    <p>
      <Tag tone={tone} icon={tone === 'warn' ? 'warning' : 'info'}>
        {t('question.discrimination', { value: count(value) })}
      </Tag>{' '}
      {t(`question.${words}`)}
    </p>
  );
}

interface PartsProps {
  parts: Question['parts'];
  answered: number;
  isChoice: boolean;
}

function Parts({ parts, answered, isChoice }: PartsProps) {
  const { t } = useTranslation('figures');
  const head = t(isChoice ? 'question.chosen' : 'question.putRight');
  return (
    <div className={table.scrolls} tabIndex={0} role="region" aria-label={head}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('question.part')}</th>
            <th scope="col">{head}</th>
            <th scope="col">
              <span className="visually-hidden">{t('question.share')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.id} part={part} answered={answered} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartRow({
  part: { id, text, isRight, count },
  answered,
}: {
  part: Question['parts'][number];
  answered: number;
}) {
  const { t } = useTranslation('figures');
  const words = useFigureWords();
  return (
    <tr>
      <th scope="row">
        {text ? <Localised text={text} /> : t(id === 'true' ? 'question.true' : 'question.false')}{' '}
        {isRight && (
          <Tag tone="success" icon="check">
            {t('question.right')}
          </Tag>
        )}
      </th>
      <td className={table.number}>{words.count(count)}</td>
      <td className={table.barCell}>
        <progress className={progress.bar} aria-hidden="true" value={count} max={answered} />
      </td>
    </tr>
  );
}
