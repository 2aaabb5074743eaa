import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import { lessonsOf } from '@inclusive/course-content/outline';
import { courseAuthoringQuery, draftPartQuery, packReportQuery } from '../features/authoring/authoring.queries.ts';
import { PackForm } from '../features/authoring/PackForm.tsx';
import { PackReport } from '../features/authoring/PackReport.tsx';
import { usePartWords } from '../features/authoring/place-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { CourseAuthoringQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Course = CourseAuthoringQuery['courseAuthoring'];

interface PackSearch {
  report: string | undefined;
}

/** For authors: a course goes out as a file, and its draft is replaced by one. */
export const authoringPackRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/pack',
  staticData: { namespaces: ['authoring', 'packs'], cacheSeconds: 0 },
  validateSearch: ({ report }): PackSearch => ({ report: textOf(report) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, locale }, params: { slug }, deps: { report } }) => {
    const { courseAuthoring } = await queryClient.ensureQueryData(courseAuthoringQuery(locale, slug));
    await Promise.all([
      courseAuthoring.draft && queryClient.ensureQueryData(draftPartQuery(slug, 'course')),
      report && queryClient.ensureQueryData(packReportQuery(report)),
    ]);
  },
  component: AuthoringPackScreen,
});

function AuthoringPackScreen() {
  const { t } = useTranslation(['packs', 'authoring']);
  const { slug } = authoringPackRoute.useParams();
  const { report }: PackSearch = authoringPackRoute.useSearch();
  const { courseAuthoring: course } = useSuspenseQuery(courseAuthoringQuery(useLocale(), slug)).data;
  const to = usePath();
  const { draft, title } = course;
  return (
    <Page
      title={t('courseTitle')}
      lead={t('courseLead')}
      breadcrumbs={[
        { label: t('authoring:title'), href: to('/authoring') },
        { label: title ? <Localised text={title} /> : slug, href: to('/authoring/courses/$slug', { slug }) },
      ]}
      isUnlisted
    >
      {report && <PackReport id={report} />}
      <Downloads course={course} />
      <Section title={t('in')} id="in">
        {draft?.state === 'editing' ? (
          <Replacing course={course} stamp={draft.stamp} />
        ) : (
          <p>{t(draft ? 'locked' : 'noDraft')}</p>
        )}
      </Section>
    </Page>
  );
}

function Downloads({ course: { slug, draft, revision } }: { course: Course }) {
  const { t } = useTranslation('packs');
  const locale = useLocale();
  const address = `/authoring/packs/${slug}?locale=${locale}`;
  return (
    <Section title={t('out')} id="out">
      <p>{t(draft || revision ? 'outText' : 'nothing')}</p>
      <p>
        {draft && (
          <LinkButton variant="secondary" icon="download-simple" href={address}>
            {t('draft')}
          </LinkButton>
        )}{' '}
        {revision !== null && (
          <LinkButton variant="secondary" icon="download-simple" href={`${address}&revision=published`}>
            {t('published')}
          </LinkButton>
        )}
      </p>
    </Section>
  );
}

/** Says what goes before it asks for the file. */
function Replacing({ course: { slug, sourceLocale }, stamp }: { course: Course; stamp: string }) {
  const { t } = useTranslation('packs');
  const { draftPart } = useSuspenseQuery(draftPartQuery(slug, 'course')).data;
  const content = draftPart?.content as DraftCourse;
  const partWords = usePartWords(content, sourceLocale);
  const parts = [...lessonsOf(content.outline).map(({ id }) => id), ...(content.outline.quiz ? ['quiz'] : [])];
  return (
    <>
      <Notice tone="warn" title={t('replacedTitle')}>
        <p>{t('replaced')}</p>
        <ul>
          {parts.map((part) => (
            <li key={part}>{partWords(part)}</li>
          ))}
        </ul>
      </Notice>
      <PackForm submit={t('replace')}>
        <input type="hidden" name="course" value={slug} />
        <input type="hidden" name="seen" value={stamp} />
      </PackForm>
    </>
  );
}
