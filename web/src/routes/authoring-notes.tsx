import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { moderateNotes } from '../features/authoring/materials/materials.actions.ts';
import { notesModerationQuery } from '../features/authoring/materials/materials.queries.ts';
import { OpenReport, WaitingNote } from '../features/authoring/materials/Moderation.tsx';
import { useMakingWords } from '../features/authoring/materials/use-making-words.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const outcomes = ['shown', 'refused', 'settled'] as const;

interface Search {
  done: (typeof outcomes)[number] | undefined;
}

/** What readers have written about the organisation's materials, and nobody has answered yet. */
export const authoringNotesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/notes',
  staticData: { namespaces: ['authoring', 'making'], action: moderateNotes, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: outcomes.find((each) => each === search['done']) }),
  loader: ({ context: { queryClient, locale } }) => queryClient.ensureQueryData(notesModerationQuery(locale)),
  component: AuthoringNotesScreen,
});

function AuthoringNotesScreen() {
  const { t } = useTranslation(['making', 'authoring']);
  const { done }: Search = authoringNotesRoute.useSearch();
  const { moderatedNotes: notes, moderatedReports: reports } = useSuspenseQuery(notesModerationQuery(useLocale())).data;
  const { refusal } = useMakingWords();
  const state = useFormState();
  const to = usePath();
  return (
    <Page
      title={t('notes.title')}
      lead={t('notes.lead')}
      breadcrumbs={[{ label: t('title'), href: to('/authoring/materials') }]}
      isUnlisted
    >
      {done && <Notice tone="success">{t(`notes.done.${done}`)}</Notice>}
      {state.code && <Notice tone="warn">{refusal(state.code)}</Notice>}
      <Section title={t('notes.waiting', { count: notes.totalCount })} id="notes">
        {notes.nodes.length ? (
          notes.nodes.map((note) => <WaitingNote key={note.id} note={note} />)
        ) : (
          <p>{t('notes.none')}</p>
        )}
      </Section>
      <Section title={t('notes.reports', { count: reports.totalCount })} id="reports">
        {reports.nodes.length ? (
          reports.nodes.map((report) => <OpenReport key={report.id} report={report} />)
        ) : (
          <p>{t('notes.noReports')}</p>
        )}
      </Section>
    </Page>
  );
}
