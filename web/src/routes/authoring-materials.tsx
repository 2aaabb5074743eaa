import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { doneOf } from '../features/authoring/done.ts';
import { AuthoredCards } from '../features/authoring/AuthoredCards.tsx';
import { createMaterial } from '../features/authoring/materials/materials.actions.ts';
import { authoredMaterialsQuery } from '../features/authoring/materials/materials.queries.ts';
import { useMakingWords } from '../features/authoring/materials/use-making-words.ts';
import { NewWorkForm } from '../features/authoring/NewCourseForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: ReturnType<typeof doneOf>;
  after: string | undefined;
}

/** Materials that the reader may write, in every state. */
export const authoringMaterialsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/materials',
  staticData: { namespaces: ['authoring', 'making'], action: createMaterial, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: doneOf(search['done']), after: textOf(search['after']) }),
  loaderDeps: ({ search }) => ({ after: search.after }),
  loader: ({ context: { queryClient, locale }, deps }) =>
    queryClient.ensureQueryData(authoredMaterialsQuery(locale, deps.after)),
  component: AuthoringMaterialsScreen,
});

function AuthoringMaterialsScreen() {
  const { t } = useTranslation(['making', 'authoring']);
  const { done, after }: Search = authoringMaterialsRoute.useSearch();
  const to = usePath();
  const { faultWords } = useMakingWords();
  const { authoredMaterials, authorOrganisations } = useSuspenseQuery(authoredMaterialsQuery(useLocale(), after)).data;
  const { nodes, pageInfo } = authoredMaterials;
  const next = pageInfo.hasNextPage
    ? to('/authoring/materials', undefined, { after: pageInfo.endCursor ?? '' })
    : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Ways />} isUnlisted>
      {done && <Notice tone="success">{t(`authoring:done.${done}`)}</Notice>}
      <Section title={t('materials')} id="materials">
        {nodes.length ? (
          <AuthoredCards items={nodes} path={(slug) => to('/authoring/materials/$slug', { slug })} />
        ) : (
          <Empty title={t('none')} heading="h3" />
        )}
        <Pagination next={next} />
      </Section>
      <NewWorkForm
        organisations={authorOrganisations}
        words={{ title: t('new.title'), text: t('new.text'), submit: t('new.submit') }}
        faultWords={faultWords}
      />
    </Page>
  );
}

function Ways() {
  const { t } = useTranslation('making');
  const to = usePath();
  return (
    <LinkButton href={to('/authoring/notes')} variant="secondary" icon="list-checks">
      {t('notes.title')}
    </LinkButton>
  );
}
