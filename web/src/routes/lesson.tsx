import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Columns } from '../shared/components/Columns.tsx';
import { learningQuery, lessonQuery } from '../features/courses/courses.queries.ts';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { LearningState } from '../features/courses/LearningState.tsx';
import { lessonAction } from '../features/courses/lesson/lesson.actions.ts';
import { LessonBlocks } from '../features/courses/lesson/LessonBlocks.tsx';
import { type Learning, LessonContents } from '../features/courses/lesson/LessonContents.tsx';
import { LessonEnd } from '../features/courses/lesson/LessonEnd.tsx';
import { orToCourse } from '../features/courses/or-to-course.ts';
import { partsAround } from '../features/courses/questions/parts.ts';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { Resume } from '../features/courses/Resume.tsx';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const lessonRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug/learn/$lesson',
  staticData: { namespaces: ['courses', 'lessons', 'questions'], action: lessonAction },
  loader: async ({ context, params: { slug, lesson } }) => {
    const { queryClient, locale } = context;
    const reader = readerOf(context);
    await orToCourse(queryClient.ensureQueryData(learningQuery(reader, slug)), locale, slug);
    await queryClient.ensureQueryData(lessonQuery(reader, slug, lesson));
  },
  component: LessonScreen,
});

function LessonScreen() {
  const to = usePath();
  const reader = useReader();
  const { t } = useTranslation('courses');
  const form = useFormState();
  const { slug, lesson: id } = lessonRoute.useParams();
  const { learning } = useSuspenseQuery(learningQuery(reader, slug)).data;
  const { lesson } = useSuspenseQuery(lessonQuery(reader, slug, id)).data;
  return (
    <Page
      title={lesson.title.text}
      documentTitle={`${lesson.title.text} – ${learning.title.text}`}
      heading={<Localised text={lesson.title} />}
      kicker={<LessonNumber learning={learning} lesson={lesson} />}
      breadcrumbs={[
        { label: t('title'), href: to('/courses') },
        { label: learning.title.text, href: to('/courses/$slug', { slug }) },
      ]}
    >
      {form.code && !form.value('block') && !form.value('check') && (
        <Notice tone="warn">{t(`refused.${form.code as 'MODULE_NOT_OPEN'}`)}</Notice>
      )}
      <Columns aside={<Contents learning={learning} current={id} />}>
        <EasySwitch languages={learning.easyLanguages} isMissing={!lesson.hasEasy} />
        <Resume learning={learning} lesson={lesson} />
        <div data-enhance="place" data-slug={slug} data-part={id} data-is-here={String(learning.place.part === id)}>
          <LessonBlocks lesson={{ slug, id }} blocks={lesson.blocks} />
        </div>
        <LessonEnd learning={learning} lesson={id} />
      </Columns>
    </Page>
  );
}

function LessonNumber({ learning, lesson }: { learning: Learning; lesson: { id: string; minutes: number } }) {
  const { t } = useTranslation('courses');
  const time = useTimeWords();
  const { number } = partsAround(learning, lesson.id);
  return `${t('lesson.kicker', { number, total: learning.lessonsTotal })} · ${time(lesson.minutes)}`;
}

function Contents({ learning, current }: { learning: Learning; current: string }) {
  return (
    <>
      <LearningState learning={learning} />
      <LessonContents learning={learning} current={current} />
    </>
  );
}
