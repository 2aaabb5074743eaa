import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Columns } from '../features/courses/Columns.tsx';
import { CompletionRule } from '../features/courses/CompletionRule.tsx';
import { type Course, CourseFacts } from '../features/courses/CourseFacts.tsx';
import { courseQuery, myEnrolmentQuery } from '../features/courses/courses.queries.ts';
import { EnrolPanel, type MyEnrolment } from '../features/courses/EnrolPanel.tsx';
import { LeaveCourse } from '../features/courses/LeaveCourse.tsx';
import { placePath } from '../features/courses/place-path.ts';
import { Programme } from '../features/courses/Programme.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { EnrolDocument, LeaveCourseDocument } from '../shared/operations/graphql.ts';
import { personQuery } from '../shared/person/person.ts';
import { faults, type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const enrolOrLeave: FormAction = async ({ api, params, form, locale }) => {
  const slug = params['slug'] ?? '';
  if (form.get('intent') === 'leave') {
    const { leaveCourse: left } = await api(LeaveCourseDocument, { slug });
    return left.__typename === 'Refused' ? faults({ code: left.code }) : redirectTo(pathTo(locale, '/learning'));
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
  staticData: { namespaces: ['courses'], cacheSeconds: 300, action: enrolOrLeave },
  loader: async ({ context: { queryClient, locale, hasSession }, params: { slug } }): Promise<Viewer> => {
    const [person] = await Promise.all([
      hasSession ? queryClient.ensureQueryData(personQuery) : undefined,
      queryClient.ensureQueryData(courseQuery(locale, slug)),
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
  const { slug } = courseRoute.useParams();
  const { isSignedIn, enrolment } = courseRoute.useLoaderData() as Viewer;
  const { course } = useSuspenseQuery(courseQuery(useLocale(), slug)).data;
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
      {form.code && <Notice tone="warn">{t(`refused.${form.code as 'COURSE_COMPLETED'}`)}</Notice>}
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
        <CompletionRule quiz={course.quiz} />
      </Section>
      <Section title={t('course.needs')} id="needs">
        <p>
          <Localised text={course.whatYouNeed} />
        </p>
      </Section>
    </>
  );
}
