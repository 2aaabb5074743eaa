import { useTranslation } from 'react-i18next';
import { answerName, type AskedQuestion } from './answer-fields.ts';

/** Names of all fields, each with the words by which a summary of faults calls it. */
export function useQuestionLabels(questions: readonly AskedQuestion[]): Record<string, string> {
  const { t } = useTranslation('courses');
  const { t: tQuestions } = useTranslation('questions');
  const labels = questions.flatMap(({ id, pairs, gaps }, index): [string, string][] => {
    const label = t('quiz.question', { number: index + 1 });
    const gapLabel = (number: number) => tQuestions('gap', { number, total: gaps.length });
    return [
      [answerName(id), label],
      ...pairs.map((pair): [string, string] => [answerName(id, pair.id), `${label}, ${pair.left.text}`]),
      ...gaps.map((gap, place): [string, string] => [answerName(id, gap.id), `${label}, ${gapLabel(place + 1)}`]),
    ];
  });
  return Object.fromEntries(labels);
}

const codes = ['INVALID', 'INVALID_NUMBER', 'TOO_LONG', 'USED_TWICE'] as const;

/** Words of the faults that can be found while an answer is saved, for the enhancement. */
export function useFaultTexts(): string {
  const { t } = useTranslation('common');
  return JSON.stringify(Object.fromEntries(codes.map((code) => [code, t(`fault.${code}`)])));
}
