import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { doneOf } from '../features/authoring/done.ts';
import { restoreMaterial } from '../features/authoring/materials/materials.actions.ts';
import { authoredMaterialQuery, materialSavesQuery } from '../features/authoring/materials/materials.queries.ts';
import { useMakingWords } from '../features/authoring/materials/use-making-words.ts';
import { SaveRows } from '../features/authoring/SaveRows.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: ReturnType<typeof doneOf>;
}

export const authoringMaterialHistoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/materials/$slug/history',
  staticData: { namespaces: ['authoring', 'making'], action: restoreMaterial, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: doneOf(search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { slug } }) =>
    Promise.all([
      queryClient.ensureQueryData(authoredMaterialQuery(locale, slug)),
      queryClient.ensureQueryData(materialSavesQuery(slug)),
    ]),
  component: AuthoringMaterialHistoryScreen,
});

function AuthoringMaterialHistoryScreen() {
  const { t } = useTranslation(['authoring', 'making']);
  const { slug } = authoringMaterialHistoryRoute.useParams();
  const { done }: Search = authoringMaterialHistoryRoute.useSearch();
  const { authoredMaterial: material } = useSuspenseQuery(authoredMaterialQuery(useLocale(), slug)).data;
  const { authoredMaterialSaves: saves } = useSuspenseQuery(materialSavesQuery(slug)).data;
  const { refusal } = useMakingWords();
  const state = useFormState();
  const to = usePath();
  const label = material.title ? <Localised text={material.title} /> : slug;
  return (
    <Page
      title={t('history.title')}
      lead={t('history.lead')}
      breadcrumbs={[
        { label: t('making:title'), href: to('/authoring/materials') },
        { label, href: to('/authoring/materials/$slug', { slug }) },
      ]}
      isUnlisted
    >
      {done && <Notice tone="success">{t('making:done.restored')}</Notice>}
      {state.code && <Notice tone="warn">{refusal(state.code)}</Notice>}
      {saves.length ? (
        <SaveRows saves={saves} canRestore={material.draft?.state === 'editing'} />
      ) : (
        <p>{t('history.none')}</p>
      )}
    </Page>
  );
}
