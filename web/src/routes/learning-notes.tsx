import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoteList } from '../features/courses/lesson/NoteList.tsx';
import { myNotesQuery } from '../features/courses/practice/practice.queries.ts';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { queryString } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface NotesSearch {
  course?: string | undefined;
  after?: string | undefined;
}

export const learningNotesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'learning/notes',
  staticData: { namespaces: ['courses', 'lessons'] },
  validateSearch: (search: Record<string, unknown>): NotesSearch => ({
    course: textOf(search['course']),
    after: textOf(search['after']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { course, after } }) =>
    context.queryClient.ensureQueryData(myNotesQuery(readerOf(context), course, after)),
  component: NotesScreen,
});

function NotesScreen() {
  const { t } = useTranslation(['lessons', 'courses']);
  const to = usePath();
  const reader = useReader();
  const { course, after } = learningNotesRoute.useSearch();
  const { nodes, pageInfo } = useSuspenseQuery(myNotesQuery(reader, course, after)).data.myNotes;
  const notes = nodes.filter(({ text }) => text.trim());
  const file = `/learning/notes.md${queryString({ locale: reader.locale, course })}`;
  const save = (
    <LinkButton href={file} variant="secondary" icon="download-simple" download>
      {t(course ? 'notes.save' : 'notes.saveAll')}
    </LinkButton>
  );
  return (
    <Page
      title={t('notes.title')}
      lead={t('notes.lead')}
      isUnlisted
      breadcrumbs={[{ label: t('courses:learning.title'), href: to('/learning') }]}
      actions={notes.length > 0 && save}
    >
      {course && (
        <p>
          <a href={to('/learning/notes')}>{t('notes.ofAll')}</a>
        </p>
      )}
      {notes.length ? <NoteList notes={notes} isOfOneCourse={Boolean(course)} /> : <NoNotes />}
      <Pagination
        next={pageInfo.hasNextPage ? to('/learning/notes', {}, { course, after: pageInfo.endCursor ?? '' }) : undefined}
        previous={after ? to('/learning/notes', {}, { course }) : undefined}
      />
    </Page>
  );
}

function NoNotes() {
  const { t } = useTranslation('lessons');
  const to = usePath();
  return (
    <Empty
      title={t('notes.emptyTitle')}
      action={<LinkButton href={to('/learning')}>{t('notes.toLearning')}</LinkButton>}
    >
      {t('notes.empty')}
    </Empty>
  );
}
