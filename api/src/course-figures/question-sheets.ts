import type { Locale } from '@inclusive/localisation/locale';
import type { Sheet } from '../shared/sheets/sheets.ts';
import type { CourseQuestionFigures, QuestionFigures } from './question-figures.graphql.ts';

type Words = Record<
  | 'questions'
  | 'parts'
  | 'question'
  | 'answered'
  | 'right'
  | 'partly'
  | 'difficulty'
  | 'discrimination'
  | 'part'
  | 'count',
  string
> & { truths: Record<string, string> };

const words: Record<Locale, Words> = {
  lv: {
    questions: 'Jautājumi',
    parts: 'Atbildes',
    question: 'Jautājums',
    answered: 'Atbildējuši',
    right: 'Pareizi',
    partly: 'Daļēji pareizi',
    difficulty: 'Pareizo atbilžu daļa',
    discrimination: 'Saistība ar pārējiem jautājumiem',
    part: 'Atbilde vai tās daļa',
    count: 'Cik reižu izvēlēta vai pareiza',
    truths: { true: 'Patiesi', false: 'Nepatiesi' },
  },
  lt: {
    questions: 'Klausimai',
    parts: 'Atsakymai',
    question: 'Klausimas',
    answered: 'Atsakė',
    right: 'Teisingai',
    partly: 'Iš dalies teisingai',
    difficulty: 'Teisingų atsakymų dalis',
    discrimination: 'Ryšys su kitais klausimais',
    part: 'Atsakymas ar jo dalis',
    count: 'Kiek kartų pasirinkta ar teisinga',
    truths: { true: 'Tiesa', false: 'Netiesa' },
  },
  en: {
    questions: 'Questions',
    parts: 'Answers',
    question: 'Question',
    answered: 'Answered',
    right: 'Correct',
    partly: 'Partly correct',
    difficulty: 'Share of correct answers',
    discrimination: 'Agreement with the other questions',
    part: 'Answer or part of it',
    count: 'Times chosen, or correct',
    truths: { true: 'True', false: 'False' },
  },
};

/** The figures of questions as tables: the questions, and the parts of their answers. */
export function questionSheetsOf({ questions }: CourseQuestionFigures, locale: Locale): Sheet[] {
  const said = words[locale];
  const rows = questions.map(({ text, answered, right, partly, difficulty, discrimination }) =>
    [text.text, answered, right, partly, rounded(difficulty), rounded(discrimination)].map((value) => value ?? ''),
  );
  const head = [said.question, said.answered, said.right, said.partly, said.difficulty, said.discrimination];
  const parts = questions.flatMap((question) => partRows(question, said));
  return [
    { name: said.questions, head, rows },
    { name: said.parts, head: [said.question, said.part, said.count], rows: parts },
  ];
}

function partRows({ text, parts }: QuestionFigures, { truths }: Words): (string | number)[][] {
  return parts.map((part) => [text.text, part.text?.text ?? truths[part.id] ?? part.id, part.count]);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
