import { useTranslation } from 'react-i18next';
import type { DraftQuiz } from '@inclusive/course-content/draft';
import { type Question, questionTypes } from '@inclusive/grading/question';
import { Section } from '../../../shared/components/Page.tsx';
import { AddMenu } from './AddMenu.tsx';
import { newQuestion } from './blocks.ts';
import { useEditing, withoutWords } from './editing.tsx';
import { focusPlace } from './focus-place.ts';
import { newId } from './ids.ts';
import { ItemList } from './ItemList.tsx';
import { QuestionFields } from './QuestionFields.tsx';

interface QuizEditorProps {
  content: DraftQuiz;
  change: (recipe: (content: DraftQuiz) => DraftQuiz, mark?: string) => void;
}

export function QuizEditor({ content: { questions }, change }: QuizEditorProps) {
  const { t } = useTranslation('editor');
  const { announce } = useEditing();
  const nameOf = (_question: unknown, index: number) => t('question.name', { number: index + 1 });
  const set = (next: (questions: Question[]) => Question[]) =>
    change((now) => ({ ...now, questions: next(now.questions) }));
  const replace = (next: Question) => set((now) => now.map((each) => (each.id === next.id ? next : each)));
  const remove = (id: string) =>
    change((now) => withoutWords({ ...now, questions: now.questions.filter((each) => each.id !== id) }, id));
  const add = (type: Question['type']) => {
    const taken = questions.map(({ id }) => id);
    const question = newQuestion(type, newId('q', taken));
    set((now) => [...now, question]);
    announce(t('list.added', { item: nameOf(question, questions.length) }));
    focusPlace(question.id);
  };
  return (
    <Section title={t('question.title')} id="questions">
      {questions.length === 0 && <p>{t('question.none')}</p>}
      <ItemList items={questions} nameOf={nameOf} onOrder={set} onDelete={remove}>
        {(question) => <QuestionFields question={question} onChange={replace} />}
      </ItemList>
      <AddMenu
        label={t('question.add')}
        options={questionTypes.map((value) => ({ value, label: t(`question.types.${value}`) }))}
        onAdd={add}
      />
    </Section>
  );
}
