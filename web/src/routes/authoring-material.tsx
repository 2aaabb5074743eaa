import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../features/authoring/Authoring.module.css';
import { AuthoredState } from '../features/authoring/AuthoredCards.tsx';
import { doneOf } from '../features/authoring/done.ts';
import { IntentForm } from '../features/authoring/IntentForm.tsx';
import { DraftShown } from '../features/authoring/materials/DraftShown.tsx';
import { Decisions, MaterialEnding, MaterialRevisions } from '../features/authoring/materials/MaterialPast.tsx';
import { MaterialReadiness } from '../features/authoring/materials/MaterialReadiness.tsx';
import { MaterialReview } from '../features/authoring/materials/MaterialReview.tsx';
import { manageMaterial } from '../features/authoring/materials/materials.actions.ts';
import { authoredMaterialQuery, materialReadinessQuery } from '../features/authoring/materials/materials.queries.ts';
import { useMakingWords } from '../features/authoring/materials/use-making-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { AuthoredMaterialQuery } from '../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Authored = AuthoredMaterialQuery['authoredMaterial'];

interface Search {
  done: ReturnType<typeof doneOf>;
}

/** A material as its authors see it: what stands in the draft, what is missing, and who decides. */
export const authoringMaterialRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/materials/$slug',
  staticData: {
    namespaces: ['authoring', 'making', 'materials', 'courses'],
    action: manageMaterial,
    cacheSeconds: 0,
  },
  validateSearch: (search): Search => ({ done: doneOf(search['done']) }),
  loader: async ({ context: { queryClient, locale }, params: { slug } }) => {
    const { authoredMaterial } = await queryClient.ensureQueryData(authoredMaterialQuery(locale, slug));
    if (authoredMaterial.draft) await queryClient.ensureQueryData(materialReadinessQuery(slug));
  },
  component: AuthoringMaterialScreen,
});

function AuthoringMaterialScreen() {
  const { t } = useTranslation('making');
  const { slug } = authoringMaterialRoute.useParams();
  const { authoredMaterial: material } = useSuspenseQuery(authoredMaterialQuery(useLocale(), slug)).data;
  const to = usePath();
  return (
    <Page
      title={material.title?.text ?? slug}
      heading={material.title ? <Localised text={material.title} /> : slug}
      breadcrumbs={[{ label: t('title'), href: to('/authoring/materials') }]}
      kicker={material.organisation && <Localised text={material.organisation} />}
      actions={<Ways material={material} />}
      isUnlisted
    >
      <Outcome />
      <p className={styles.buttons}>
        <AuthoredState {...material} />
      </p>
      {material.draft ? <DraftSections material={material} draft={material.draft} /> : <NoDraft />}
      <Decisions decisions={material.decisions} />
      <MaterialRevisions revisions={material.revisions} canStart={!material.draft} />
      <MaterialEnding material={material} />
    </Page>
  );
}

function Ways({ material: { slug, draft } }: { material: Authored }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  if (!draft) return null;
  return (
    <>
      {draft.state === 'editing' && (
        <LinkButton href={to('/authoring/materials/$slug/edit', { slug })} icon="pencil-simple">
          {t('write')}
        </LinkButton>
      )}
      <LinkButton href={to('/authoring/materials/$slug/history', { slug })} variant="secondary" icon="clock">
        {t('parts.history')}
      </LinkButton>
    </>
  );
}

/** What was done just before, or why it was not. */
function Outcome() {
  const { t } = useTranslation(['authoring', 'making']);
  const { done }: Search = authoringMaterialRoute.useSearch();
  const { refusal } = useMakingWords();
  const state = useFormState();
  if (state.code && state.code !== 'STALE_TEXTS' && state.value('intent') !== 'sendBack')
    return <Notice tone="warn">{refusal(state.code)}</Notice>;
  if (!done) return null;
  const isOwn = done === 'published' || done === 'withdrawn';
  return <Notice tone="success">{isOwn ? t(`making:done.${done}`) : t(`done.${done}`)}</Notice>;
}

function DraftSections({ material, draft }: { material: Authored; draft: NonNullable<Authored['draft']> }) {
  const { slug, sourceLocale } = material;
  const { authoredMaterialReadiness: readiness } = useSuspenseQuery(materialReadinessQuery(slug)).data;
  const isReady = readiness.faults.length === 0 && readiness.whole.includes(sourceLocale);
  return (
    <>
      <MaterialReadiness slug={slug} source={sourceLocale} readiness={readiness} />
      <DraftShown material={material} />
      <MaterialReview draft={draft} isReady={isReady} readiness={readiness} isFurther={material.revisions.length > 0} />
    </>
  );
}

function NoDraft() {
  const { t } = useTranslation(['authoring', 'making']);
  return (
    <Section title={t('making:start.title')} id="start">
      <p>{t('making:start.text')}</p>
      <IntentForm intent="start">{t('start.submit')}</IntentForm>
    </Section>
  );
}
