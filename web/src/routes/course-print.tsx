import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { AskedQuestion } from '../features/courses/questions/answer-fields.ts';
import { coursePrintQuery, learningQuery, lessonQuery } from '../features/courses/courses.queries.ts';
import { orToCourse } from '../features/courses/or-to-course.ts';
import styles from '../features/courses/lesson/Printed.module.css';
import { PrintedBlocks } from '../features/courses/lesson/PrintedBlocks.tsx';
import { Lines, PrintedQuestion } from '../features/courses/questions/PrintedQuestion.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { WayBack } from '../features/courses/WayBack.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { PrintButton } from '../shared/components/PrintButton.tsx';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const coursePrintRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug/print',
  staticData: { namespaces: ['courses', 'lessons', 'questions', 'learning'] },
  loader: async ({ context, params: { slug } }) => {
    const { queryClient, locale } = context;
    const reader = readerOf(context);
    const { learning } = await orToCourse(queryClient.ensureQueryData(learningQuery(reader, slug)), locale, slug);
    const lessons = learning.modules.flatMap((module) => module.lessons);
    await Promise.all([
      queryClient.ensureQueryData(coursePrintQuery(reader, slug)),
      ...lessons.map(({ id }) => queryClient.ensureQueryData(lessonQuery(reader, slug, id))),
    ]);
  },
  component: CoursePrintScreen,
});

function CoursePrintScreen() {
  const { t } = useTranslation('learning');
  const to = usePath();
  const reader = useReader();
  const { slug } = coursePrintRoute.useParams();
  const { learning } = useSuspenseQuery(learningQuery(reader, slug)).data;
  const { coursePrint } = useSuspenseQuery(coursePrintQuery(reader, slug)).data;
  const lessons = learning.modules.flatMap((module) => module.lessons);
  return (
    <Page
      title={learning.title.text}
      documentTitle={`${t('print.title')}: ${learning.title.text}`}
      heading={<Localised text={learning.title} />}
      kicker={t('print.title')}
      lead={t('print.lead')}
      breadcrumbs={[{ label: <Localised text={learning.title} />, href: to('/courses/$slug', { slug }) }]}
      actions={<PrintButton />}
      isUnlisted
    >
      <WayBack print={coursePrint} />
      <ol>
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <Localised text={title} />
          </li>
        ))}
      </ol>
      {lessons.map(({ id }, index) => (
        <PrintedLesson key={id} slug={slug} lesson={id} number={index + 1} />
      ))}
      {learning.quiz && <PrintedQuiz title={learning.quiz.title} questions={coursePrint.questions} />}
    </Page>
  );
}

function PrintedQuiz({ title, questions }: { title: LocalisedText; questions: readonly AskedQuestion[] }) {
  const { t } = useTranslation('learning');
  return (
    <section className={styles.lesson} aria-labelledby="print-quiz">
      <h2 id="print-quiz">
        <Localised text={title} />
      </h2>
      <p>{t('print.quiz')}</p>
      {questions.map((question, index) => (
        <PrintedQuestion key={question.id} question={question} number={index + 1} />
      ))}
    </section>
  );
}

function PrintedLesson({ slug, lesson: id, number }: { slug: string; lesson: string; number: number }) {
  const { t } = useTranslation('learning');
  const time = useTimeWords();
  const { lesson } = useSuspenseQuery(lessonQuery(useReader(), slug, id)).data;
  return (
    <section className={styles.lesson} aria-labelledby={`print-${id}`}>
      <h2 id={`print-${id}`}>
        {number}. <Localised text={lesson.title} />
      </h2>
      <p>{time(lesson.minutes)}</p>
      <PrintedBlocks blocks={lesson.blocks} />
      <p className={styles.kind}>{t('print.notes')}</p>
      <Lines count={6} />
    </section>
  );
}
