import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Variant } from '@inclusive/course-content/variant';
import { materialReadinessQuery, previewMaterialQuery } from '../features/authoring/materials/materials.queries.ts';
import { previewPath } from '../features/authoring/materials/preview-path.ts';
import { PreviewNotice } from '../features/authoring/PreviewNotice.tsx';
import { MaterialContent, MaterialPage } from '../features/materials/MaterialPage.tsx';
import { practiceNotesQuery } from '../features/materials/materials.queries.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface PreviewSearch {
  language: 'easy' | undefined;
}

/** A draft on the page that readers will see, in the language of the page. Nothing is recorded. */
export const authoringMaterialPreviewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/materials/$slug/preview',
  staticData: { namespaces: ['authoring', 'making', 'materials', 'courses'], cacheSeconds: 0 },
  validateSearch: ({ language }): PreviewSearch => ({ language: language === 'easy' ? language : undefined }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { slug }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(previewMaterialQuery({ locale, isEasy: deps.language === 'easy' }, slug)),
      queryClient.ensureQueryData(materialReadinessQuery(slug)),
      queryClient.ensureQueryData(practiceNotesQuery(locale, slug)),
    ]),
  component: AuthoringMaterialPreviewScreen,
});

function AuthoringMaterialPreviewScreen() {
  const { slug } = authoringMaterialPreviewRoute.useParams();
  const { language }: PreviewSearch = authoringMaterialPreviewRoute.useSearch();
  const locale = useLocale();
  const variant: Variant = language ? `${locale}-easy` : locale;
  const reader = { locale, isEasy: language === 'easy' };
  const { previewMaterial } = useSuspenseQuery(previewMaterialQuery(reader, slug)).data;
  const { practiceNotes } = useSuspenseQuery(practiceNotesQuery(locale, slug)).data;
  return (
    <MaterialPage material={previewMaterial} preview={<Top slug={slug} variant={variant} />}>
      <MaterialContent material={previewMaterial} notes={practiceNotes.nodes} mine={undefined} isPreview />
    </MaterialPage>
  );
}

/** That this is a preview, what is still missing of it, and the ways to other languages and back. */
function Top({ slug, variant }: { slug: string; variant: Variant }) {
  const { t } = useTranslation('making');
  const to = usePath();
  const { whole } = useSuspenseQuery(materialReadinessQuery(slug)).data.authoredMaterialReadiness;
  return (
    <PreviewNotice current={variant} pathOf={(other) => previewPath(slug, other)} text={t('previewText')}>
      {!whole.includes(variant) && <p>{t('previewPartial')}</p>}
      <p>
        <LinkButton href={to('/authoring/materials/$slug', { slug })} variant="secondary">
          {t('toOverview')}
        </LinkButton>
      </p>
    </PreviewNotice>
  );
}
