import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialContent } from '@inclusive/course-content/material';
import type { MaterialEditorAppProps } from '../features/authoring/materials/editor/MaterialEditorApp.tsx';
import { authoredMaterialQuery, materialReadinessQuery } from '../features/authoring/materials/materials.queries.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import type { AuthoredMaterialQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/materials/$slug/edit');

export function AuthoringMaterialEditScreen() {
  const { t } = useTranslation(['making', 'editor']);
  const { slug } = route.useParams();
  const to = usePath();
  const { authoredMaterial: material } = useSuspenseQuery(authoredMaterialQuery(useLocale(), slug)).data;
  const overview = to('/authoring/materials/$slug', { slug });
  return (
    <Page
      title={t('editTitle')}
      breadcrumbs={[
        { label: t('title'), href: to('/authoring/materials') },
        { label: material.title ? <Localised text={material.title} /> : slug, href: overview },
      ]}
      isUnlisted
    >
      <noscript>
        <Notice tone="warn">
          <p>{t('editor:noScript')}</p>
        </Notice>
      </noscript>
      {material.draft?.state === 'editing' ? (
        <Editing material={material} draft={material.draft} />
      ) : (
        <Notice tone="warn">
          <p>{t('editor:closed')}</p>
        </Notice>
      )}
      <p>
        <LinkButton href={overview} variant="secondary">
          {t('toOverview')}
        </LinkButton>
      </p>
    </Page>
  );
}

type Authored = AuthoredMaterialQuery['authoredMaterial'];

/** The editor itself comes as a file of its own, after the page is there. */
function Editing({ material, draft }: { material: Authored; draft: NonNullable<Authored['draft']> }) {
  const { t } = useTranslation('editor');
  const { variant }: { variant: string | undefined } = route.useSearch();
  const { authoredMaterialReadiness: readiness } = useSuspenseQuery(materialReadinessQuery(material.slug)).data;
  const [loaded, setLoaded] = useState<{ App: ComponentType<MaterialEditorAppProps> }>();
  useEffect(() => {
    void import('../features/authoring/materials/editor/MaterialEditorApp.tsx').then(({ MaterialEditorApp }) =>
      setLoaded({ App: MaterialEditorApp }),
    );
  }, []);
  if (!loaded) return <p role="status">{t('loading')}</p>;
  return (
    <loaded.App
      slug={material.slug}
      content={draft.content as MaterialContent}
      version={draft.version}
      savedBy={draft.savedBy}
      savedAt={draft.savedAt}
      organisationId={material.organisationId}
      source={material.sourceLocale}
      startVariant={variant}
      texts={material.texts}
      targets={material.targets}
      states={readiness.variants}
    />
  );
}
