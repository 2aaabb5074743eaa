import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { questionFiguresQuery } from '../features/course-figures/figures.queries.ts';
import { QuestionFigures } from '../features/course-figures/QuestionFigures.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For authors: how the questions of a quiz do. */
export const courseQuestionsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/questions',
  staticData: { namespaces: ['figures'], cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale }, params: { slug } }) =>
    queryClient.ensureQueryData(questionFiguresQuery(locale, slug)),
  component: CourseQuestionsScreen,
});

function CourseQuestionsScreen() {
  const { t } = useTranslation('figures');
  const { slug } = courseQuestionsRoute.useParams();
  const locale = useLocale();
  const to = usePath();
  const { title, questions } = useSuspenseQuery(questionFiguresQuery(locale, slug)).data.questionFigures;
  const crumbs = [
    { label: t('all'), href: to('/authoring/figures') },
    { label: title.text, href: to('/authoring/courses/$slug/figures', { slug }) },
  ];
  return (
    <Page
      title={t('question.titleOf', { course: title.text })}
      lead={t('question.lead')}
      breadcrumbs={crumbs}
      actions={
        <LinkButton
          href={`${to('/authoring/courses/$slug/questions', { slug })}.csv`}
          variant="secondary"
          icon="download-simple"
        >
          {t('csv')}
        </LinkButton>
      }
      isUnlisted
    >
      {questions.length > 0 ? (
        questions.map((question, index) => <QuestionFigures key={question.id} question={question} number={index + 1} />)
      ) : (
        <Empty>{t('question.none')}</Empty>
      )}
    </Page>
  );
}
