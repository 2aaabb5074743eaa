import { useTranslation } from 'react-i18next';
import type { OutlineQuiz } from '@inclusive/course-content/outline';
import { NumberField } from './NumberField.tsx';

type Figure = 'minutes' | 'passPercent' | 'attempts' | 'pauseHours';

interface QuizFiguresProps {
  quiz: OutlineQuiz;
  onChange: (quiz: OutlineQuiz, mark: string) => void;
}

const most: Record<Figure, number> = { minutes: 600, passPercent: 100, attempts: 100, pauseHours: 720 };

/** Minutes and pass mark are needed; attempts and the pause between them are limits that may be missing. */
export function QuizFigures({ quiz, onChange }: QuizFiguresProps) {
  const { t } = useTranslation('editor');
  const field = (figure: Figure) => ({
    name: `quiz.${figure}`,
    label: t(`rule.${figure}`),
    max: most[figure],
    value: quiz[figure],
  });
  const limit = (figure: 'attempts' | 'pauseHours') => ({
    ...field(figure),
    isOptional: true,
    hint: t(`rule.${figure}Hint`),
    onChange: (value: number | undefined) => {
      const { [figure]: _before, ...others } = quiz;
      onChange(value ? { ...others, [figure]: value } : others, `quiz.${figure}`);
    },
  });
  const needed = (figure: 'minutes' | 'passPercent') => ({
    ...field(figure),
    onChange: (value = 0) => onChange({ ...quiz, [figure]: value }, `quiz.${figure}`),
  });
  return (
    <>
      <NumberField {...needed('minutes')} />
      <NumberField {...needed('passPercent')} />
      <NumberField {...limit('attempts')} />
      <NumberField {...limit('pauseHours')} />
    </>
  );
}
