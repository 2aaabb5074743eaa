import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmForm } from '../features/books/ConfirmForm.tsx';
import { decideImport } from '../features/books/keeping.actions.ts';
import { bookImportQuery, type ReportSearch } from '../features/books/keeping.queries.ts';
import { ReportLines } from '../features/books/ReportLines.tsx';
import { ReportSummary } from '../features/books/ReportSummary.tsx';
import { useKeepingWords } from '../features/books/use-keeping-words.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const outcomes = ['new', 'changed', 'same', 'fault'] as const;

type Search = ReportSearch & { done?: string | undefined };

/** What would become of each line of a file; nothing is written before it is confirmed here. */
export const readingBooksReportRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books/import/$id',
  staticData: { namespaces: ['books', 'bookKeeping'], action: decideImport, cacheSeconds: 0 },
  validateSearch: ({ outcome, after, done }): Search => ({
    outcome: outcomes.find((each) => each === textOf(outcome)),
    after: textOf(after),
    done: textOf(done),
  }),
  loaderDeps: ({ search: { outcome, after } }) => ({ outcome, after }),
  loader: ({ context: { queryClient, locale }, params: { id }, deps }) =>
    queryClient.ensureQueryData(bookImportQuery(locale, id, deps)),
  component: ReportScreen,
});

function ReportScreen() {
  const { t } = useTranslation(['bookKeeping', 'books']);
  const to = usePath();
  const { id } = readingBooksReportRoute.useParams();
  const { done, ...search }: Search = readingBooksReportRoute.useSearch();
  const { bookImport: report } = useSuspenseQuery(bookImportQuery(useLocale(), id, search)).data;
  return (
    <Page
      title={t('report.title', { file: report.fileName })}
      breadcrumbs={[
        { label: t('books:title'), href: to('/books') },
        { label: t('title'), href: to('/books/manage') },
        { label: t('import.title'), href: to('/books/import') },
      ]}
      isUnlisted
    >
      <Outcome done={done} />
      <ReportSummary report={report} search={search} />
      <Section title={t('report.lines')} id="lines">
        <ReportLines report={report} search={search} />
      </Section>
      {report.confirmedAt === null && (
        <Section title={t('confirm.title')} id="confirm">
          <ConfirmForm report={report} />
        </Section>
      )}
    </Page>
  );
}

/** What was done just before, or why it was not. */
function Outcome({ done }: Pick<Search, 'done'>) {
  const words = useKeepingWords();
  const state = useFormState();
  if (state.isRefused) {
    if (state.value('intent') === 'mend') return null;
    return (
      <Notice tone="error">
        <p>{words.refusal(state.code ?? '')}</p>
      </Notice>
    );
  }
  const said = words.done(done);
  return said ? (
    <Notice tone="success">
      <p>{said}</p>
    </Notice>
  ) : null;
}
