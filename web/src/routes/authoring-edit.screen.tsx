import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COURSE_PART, type DraftCourse, QUIZ_PART } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';
import { courseAuthoringQuery, draftPartQuery } from '../features/authoring/authoring.queries.ts';
import type { EditorAppProps, PartContent } from '../features/authoring/editor/EditorApp.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import type { CourseAuthoringQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/courses/$slug/edit/$part');

type Course = CourseAuthoringQuery['courseAuthoring'];

export function AuthoringEditScreen() {
  const { t } = useTranslation('editor');
  const { slug, part } = route.useParams();
  const to = usePath();
  const { courseAuthoring: course } = useSuspenseQuery(courseAuthoringQuery(useLocale(), slug)).data;
  const { draftPart: about } = useSuspenseQuery(draftPartQuery(slug, COURSE_PART)).data;
  const title = useTitle(part, about?.content as DraftCourse | undefined, course.sourceLocale);
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: t('writing'), href: to('/authoring') },
        {
          label: course.title ? <Localised text={course.title} /> : slug,
          href: to('/authoring/courses/$slug', { slug }),
        },
      ]}
      isUnlisted
    >
      <noscript>
        <Notice tone="warn">
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
      {course.draft?.state === 'editing' ? (
        <Editing key={`${slug} ${part}`} course={course} slug={slug} part={part} />
      ) : (
        <Notice tone="warn">
          <p>{t('closed')}</p>
        </Notice>
      )}
    </Page>
  );
}

function useTitle(part: string, about: DraftCourse | undefined, source: Locale): string {
  const { t } = useTranslation('editor');
  const words = about?.words[source] ?? {};
  if (part === COURSE_PART) return t('course.pageTitle');
  if (part === QUIZ_PART) return words['quiz.title'] || t('quizTitle');
  return words[`lesson.${part}.title`] || t('lessonTitle');
}

/** The editor itself comes as a file of its own, after the page is there. */
function Editing({ course, slug, part }: { course: Course; slug: string; part: string }) {
  const { t } = useTranslation('editor');
  const { variant }: { variant: string | undefined } = route.useSearch();
  const { draftPart } = useSuspenseQuery(draftPartQuery(slug, part)).data;
  const [loaded, setLoaded] = useState<{ App: ComponentType<EditorAppProps> }>();
  useEffect(() => {
    void import('../features/authoring/editor/EditorApp.tsx').then(({ EditorApp }) => setLoaded({ App: EditorApp }));
  }, []);
  if (!loaded) return <p role="status">{t('loading')}</p>;
  return (
    <loaded.App
      slug={slug}
      part={part}
      content={(draftPart?.content ?? emptyPart(part)) as PartContent}
      version={draftPart?.version ?? 0}
      savedBy={draftPart?.savedBy ?? null}
      savedAt={draftPart?.savedAt ?? ''}
      organisationId={course.organisationId}
      source={course.sourceLocale}
      startVariant={variant}
      keptParts={course.draft?.parts.map(({ key }) => key) ?? []}
    />
  );
}

function emptyPart(part: string): object {
  return part === QUIZ_PART ? { questions: [], words: {} } : { blocks: [], words: {} };
}
