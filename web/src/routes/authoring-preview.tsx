import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DraftCourse, QUIZ_PART } from '@inclusive/course-content/draft';
import { lessonsOf } from '@inclusive/course-content/outline';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import {
  courseAuthoringQuery,
  draftPartQuery,
  previewLessonQuery,
  previewQuizQuery,
} from '../features/authoring/authoring.queries.ts';
import { usePartWords } from '../features/authoring/place-words.ts';
import { PreviewNotice } from '../features/authoring/PreviewNotice.tsx';
import { LessonBlocks } from '../features/courses/lesson/LessonBlocks.tsx';
import { QuestionField } from '../features/courses/questions/QuestionField.tsx';
import styles from '../features/authoring/Authoring.module.css';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface PreviewSearch {
  variant: Variant | undefined;
}

/** A lesson or the quiz of a draft as a learner would see it, in each variant. Nothing is recorded. */
export const authoringPreviewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/preview/$part',
  staticData: { namespaces: ['authoring', 'courses', 'lessons', 'questions'], cacheSeconds: 0 },
  validateSearch: ({ variant }): PreviewSearch => ({ variant: isVariant(variant) ? variant : undefined }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { slug, part }, deps }) => {
    const { courseAuthoring } = await queryClient.ensureQueryData(courseAuthoringQuery(locale, slug));
    const variant = deps.variant ?? courseAuthoring.sourceLocale;
    await Promise.all([
      queryClient.ensureQueryData(draftPartQuery(slug, 'course')),
      part === QUIZ_PART
        ? queryClient.ensureQueryData(previewQuizQuery(slug, variant))
        : queryClient.ensureQueryData(previewLessonQuery(slug, part, variant)),
    ]);
  },
  component: AuthoringPreviewScreen,
});

function AuthoringPreviewScreen() {
  const { t } = useTranslation('authoring');
  const to = usePath();
  const { slug, part } = authoringPreviewRoute.useParams();
  const search: PreviewSearch = authoringPreviewRoute.useSearch();
  const { courseAuthoring: course } = useSuspenseQuery(courseAuthoringQuery(useLocale(), slug)).data;
  const variant = search.variant ?? course.sourceLocale;
  const { draftPart } = useSuspenseQuery(draftPartQuery(slug, 'course')).data;
  const content = draftPart?.content as DraftCourse;
  const name = usePartWords(content, course.sourceLocale)(part);
  const path = (id: string, other = variant) =>
    to('/authoring/courses/$slug/preview/$part', { slug, part: id }, { variant: other });
  return (
    <Page
      title={name}
      kicker={t('preview.kicker')}
      breadcrumbs={[
        { label: t('title'), href: to('/authoring') },
        {
          label: course.title ? <Localised text={course.title} /> : slug,
          href: to('/authoring/courses/$slug', { slug }),
        },
      ]}
      actions={course.draft?.state === 'editing' && <EditLink slug={slug} part={part} />}
      notice={<PreviewNotice current={variant} pathOf={(other) => path(part, other)} />}
      isUnlisted
    >
      <fieldset disabled className={styles.shown} aria-label={t('preview.title')}>
        {part === QUIZ_PART ? (
          <QuizPreview slug={slug} variant={variant} />
        ) : (
          <LessonPreview slug={slug} part={part} variant={variant} />
        )}
      </fieldset>
      <Neighbours content={content} part={part} path={path} />
    </Page>
  );
}

/** The learner's own components; nothing in them can be sent. */
function LessonPreview({ slug, part, variant }: { slug: string; part: string; variant: Variant }) {
  const { previewLesson } = useSuspenseQuery(previewLessonQuery(slug, part, variant)).data;
  return <LessonBlocks lesson={{ slug, id: part }} blocks={previewLesson.blocks} />;
}

function QuizPreview({ slug, variant }: { slug: string; variant: Variant }) {
  const { t } = useTranslation('courses');
  const { previewQuiz: questions } = useSuspenseQuery(previewQuizQuery(slug, variant)).data;
  return questions.map((question, index) => (
    <QuestionField key={question.id} question={question} label={t('quiz.question', { number: index + 1 })} />
  ));
}

function EditLink({ slug, part }: { slug: string; part: string }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  return (
    <LinkButton
      variant="secondary"
      icon="pencil-simple"
      href={to('/authoring/courses/$slug/edit/$part', { slug, part })}
    >
      {t('parts.edit')}
    </LinkButton>
  );
}

function Neighbours({ content, part, path }: { content: DraftCourse; part: string; path: (id: string) => string }) {
  const ids = lessonsOf(content.outline).map(({ id }) => id);
  const at = ids.indexOf(part);
  const [previous, next] = [ids[at - 1], ids[at + 1]];
  return <Pagination previous={previous && path(previous)} next={next && path(next)} />;
}
