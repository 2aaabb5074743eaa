import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Columns } from '../shared/components/Columns.tsx';
import { courseData } from '../features/courses/course-data.ts';
import { CompletionRule } from '../features/courses/CompletionRule.tsx';
import { type Course, CourseFacts } from '../features/courses/CourseFacts.tsx';
import { courseQuery, myEnrolmentQuery } from '../features/courses/courses.queries.ts';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { EnrolPanel, type MyEnrolment } from '../features/courses/EnrolPanel.tsx';
import { LeaveCourse } from '../features/courses/LeaveCourse.tsx';
import { NewRevision } from '../features/courses/NewRevision.tsx';
import { placePath } from '../features/courses/lesson/place-path.ts';
import { Programme } from '../features/courses/Programme.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { EnrolDocument, LeaveCourseDocument, TakeNewRevisionDocument } from '../shared/operations/graphql.ts';
import { personQuery } from '../shared/person/person.ts';
import { useAppContext } from '../shared/routing/context.ts';
import { faults, type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const enrolOrChange: FormAction = async ({ api, params, form, locale }) => {
  const slug = params['slug'] ?? '';
  if (form.get('intent') === 'leave') {
    const { leaveCourse: left } = await api(LeaveCourseDocument, { slug });
    return left.__typename === 'Refused' ? faults({ code: left.code }) : redirectTo(pathTo(locale, '/learning'));
  }
  if (form.get('intent') === 'take-new') {
    const { takeNewRevision: taken } = await api(TakeNewRevisionDocument, { slug });
    if (taken.__typename === 'Refused') return faults({ code: taken.code });
    return redirectTo(pathTo(locale, '/courses/$slug', { slug }));
  }
  const { enrol } = await api(EnrolDocument, { slug });
  return redirectTo(placePath(locale, slug, enrol.place));
};

/** Who looks at the course, and whether they take it. */
interface Viewer {
  isSignedIn: boolean;
  enrolment: MyEnrolment | null;
}

export const courseRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug',
  staticData: { namespaces: ['courses', 'questions'], cacheSeconds: 300, action: enrolOrChange },
  loader: async ({ context, params: { slug } }): Promise<Viewer> => {
    const { queryClient, hasSession } = context;
    const [person] = await Promise.all([
      hasSession ? queryClient.ensureQueryData(personQuery) : undefined,
      queryClient.ensureQueryData(courseQuery(readerOf(context), slug)),
    ]);
    if (!person?.me) return { isSignedIn: false, enrolment: null };
    const { myEnrolment } = await queryClient.ensureQueryData(myEnrolmentQuery(slug));
    return { isSignedIn: true, enrolment: myEnrolment };
  },
  component: CourseScreen,
});

function CourseScreen() {
  const { t } = useTranslation('courses');
  const to = usePath();
  const form = useFormState();
  const { publicUrl } = useAppContext();
  const { slug } = courseRoute.useParams();
  const { isSignedIn, enrolment } = courseRoute.useLoaderData() as Viewer;
  const { course } = useSuspenseQuery(courseQuery(useReader(), slug)).data;
  return (
    <Page
      title={course.title.text}
      heading={<Localised text={course.title} />}
      lead={<Localised text={course.summary} />}
      description={course.summary.text}
      kicker={t('course.kicker')}
      breadcrumbs={[{ label: t('title'), href: to('/courses') }]}
      sash={slug}
    >
      <JsonLd data={courseData(course, new URL(to('/courses/$slug', { slug }), publicUrl).href)} />
      {form.code && <Notice tone="warn">{t(`refused.${form.code as 'COURSE_COMPLETED'}`)}</Notice>}
      {enrolment?.hasNewRevision && <NewRevision />}
      <EasySwitch languages={course.easyLanguages} />
      <Columns
        isAsideFirst
        aside={
          <>
            <EnrolPanel course={course} isSignedIn={isSignedIn} enrolment={enrolment} />
            <CourseFacts course={course} />
          </>
        }
      >
        <AboutCourse course={course} />
      </Columns>
      {enrolment && !enrolment.completedAt && <LeaveCourse />}
    </Page>
  );
}

function AboutCourse({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  return (
    <>
      <Section title={t('course.outcomes')} id="outcomes">
        <ul>
          {course.outcomes.map((outcome) => (
            <li key={outcome.text}>
              <Localised text={outcome} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('course.programme')} id="programme">
        <Programme course={course} />
      </Section>
      <Section title={t('course.completion')} id="completion">
        <CompletionRule quiz={course.quiz} tasks={course.tasks} />
      </Section>
      <Section title={t('course.needs')} id="needs">
        <p>
          <Localised text={course.whatYouNeed} />
        </p>
      </Section>
    </>
  );
}
