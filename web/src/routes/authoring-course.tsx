import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import { manageCourse } from '../features/authoring/authoring.actions.ts';
import { courseAuthoringQuery, draftPartQuery, draftReadinessQuery } from '../features/authoring/authoring.queries.ts';
import { AuthoredState } from '../features/authoring/AuthoredCards.tsx';
import { Reviews, Revisions } from '../features/authoring/CourseHistory.tsx';
import { CourseWays } from '../features/authoring/CourseWays.tsx';
import { doneOf } from '../features/authoring/done.ts';
import { DraftParts, WriteButton } from '../features/authoring/DraftParts.tsx';
import { IntentForm } from '../features/authoring/IntentForm.tsx';
import { Readiness } from '../features/authoring/Readiness.tsx';
import { ReviewPanel } from '../features/authoring/ReviewPanel.tsx';
import { useAuthoringWords } from '../features/authoring/use-words.ts';
import styles from '../features/authoring/Authoring.module.css';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { CourseAuthoringQuery } from '../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Authoring = CourseAuthoringQuery['courseAuthoring'];

interface CourseSearch {
  done: ReturnType<typeof doneOf>;
}

export const authoringCourseRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug',
  staticData: { namespaces: ['authoring'], action: manageCourse, cacheSeconds: 0 },
  validateSearch: (search): CourseSearch => ({ done: doneOf(search['done']) }),
  loader: async ({ context: { queryClient, locale }, params: { slug } }) => {
    const { courseAuthoring } = await queryClient.ensureQueryData(courseAuthoringQuery(locale, slug));
    if (!courseAuthoring.draft) return;
    await Promise.all([
      queryClient.ensureQueryData(draftPartQuery(slug, 'course')),
      queryClient.ensureQueryData(draftReadinessQuery(slug)),
    ]);
  },
  component: AuthoringCourseScreen,
});

function AuthoringCourseScreen() {
  const { t } = useTranslation('authoring');
  const { slug } = authoringCourseRoute.useParams();
  const { courseAuthoring: course } = useSuspenseQuery(courseAuthoringQuery(useLocale(), slug)).data;
  const to = usePath();
  const isOpen = course.draft?.state === 'editing';
  return (
    <Page
      title={course.title?.text ?? slug}
      heading={course.title ? <Localised text={course.title} /> : slug}
      breadcrumbs={[{ label: t('title'), href: to('/authoring') }]}
      kicker={course.organisation && <Localised text={course.organisation} />}
      actions={isOpen && <WriteButton slug={slug} />}
      isUnlisted
    >
      <Outcome />
      <p className={styles.buttons}>
        <AuthoredState {...course} />
      </p>
      {course.draft ? <DraftSections course={course} draft={course.draft} /> : <NoDraft course={course} />}
      <CourseWays slug={slug} />
      <Revisions revisions={course.revisions} canStart={!course.draft} />
      <Ending course={course} />
    </Page>
  );
}

/** What was done just before, or why it was not. */
function Outcome() {
  const { t } = useTranslation('authoring');
  const { done }: CourseSearch = authoringCourseRoute.useSearch();
  const { refusal } = useAuthoringWords();
  const state = useFormState();
  const isTold = state.value('intent') === 'sendBack' || state.code === 'STALE_TEXTS';
  if (state.code && !isTold) return <Notice tone="warn">{refusal(state.code)}</Notice>;
  return done ? <Notice tone="success">{t(`done.${done}`)}</Notice> : null;
}

function DraftSections({ course, draft }: { course: Authoring; draft: NonNullable<Authoring['draft']> }) {
  const { slug, sourceLocale: source, reviews } = course;
  const { draftPart } = useSuspenseQuery(draftPartQuery(slug, 'course')).data;
  const { draftReadiness: readiness } = useSuspenseQuery(draftReadinessQuery(slug)).data;
  const content = draftPart?.content as DraftCourse;
  const isReady = readiness.faults.length === 0 && readiness.whole.includes(source);
  return (
    <>
      <DraftParts slug={slug} course={content} source={source} isOpen={draft.state === 'editing'} />
      <Readiness slug={slug} course={content} source={source} readiness={readiness} />
      <ReviewPanel draft={draft} course={content} source={source} isReady={isReady} readiness={readiness} />
      <Reviews reviews={reviews} course={content} source={source} />
    </>
  );
}

function NoDraft({ course }: { course: Authoring }) {
  const { t } = useTranslation('authoring');
  return (
    <>
      <Section title={t('start.title')} id="start">
        <p>{t('start.text')}</p>
        <IntentForm intent="start">{t('start.submit')}</IntentForm>
      </Section>
      <Reviews reviews={course.reviews} course={undefined} source={course.sourceLocale} />
    </>
  );
}

/** What ends something, each explained and folded away. */
function Ending({ course: { status, draft } }: { course: Authoring }) {
  const { t } = useTranslation('authoring');
  return (
    <Section title={t('ending.title')} id="ending">
      {status === 'published' && (
        <details>
          <summary>{t('ending.withdraw')}</summary>
          <p>{t('ending.withdrawText')}</p>
          <IntentForm intent="withdraw" isDangerous>
            {t('ending.withdraw')}
          </IntentForm>
        </details>
      )}
      {draft?.state === 'editing' && (
        <details>
          <summary>{t('ending.discard')}</summary>
          <p>{t(status === 'draft' ? 'ending.discardCourseText' : 'ending.discardText')}</p>
          <IntentForm intent="discard" isDangerous>
            {t('ending.discard')}
          </IntentForm>
        </details>
      )}
    </Section>
  );
}
