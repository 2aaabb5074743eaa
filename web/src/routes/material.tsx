import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { materialData } from '../features/materials/material-data.ts';
import { MaterialContent, MaterialPage } from '../features/materials/MaterialPage.tsx';
import { materialQuery, myMaterialQuery, practiceNotesQuery } from '../features/materials/materials.queries.ts';
import { MyList } from '../features/materials/MyList.tsx';
import { readerAction } from '../features/materials/reader.actions.ts';
import { useRefusal } from '../features/materials/use-refusal.ts';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import type { MyMaterialQuery } from '../shared/operations/graphql.ts';
import { personQuery } from '../shared/person/person.ts';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useAppContext } from '../shared/routing/context.ts';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type MyMaterial = MyMaterialQuery['myMaterial'];

interface MaterialSearch {
  done: 'note' | 'report' | undefined;
}

export const materialRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'materials/$slug',
  staticData: { namespaces: ['materials', 'courses'], cacheSeconds: 300, action: readerAction },
  validateSearch: (search: Record<string, unknown>): MaterialSearch => ({
    done: (['note', 'report'] as const).find((done) => done === textOf(search['done'])),
  }),
  loader: async ({ context, params: { slug } }): Promise<{ mine: MyMaterial | undefined }> => {
    const { queryClient, hasSession, locale } = context;
    const [person] = await Promise.all([
      hasSession ? queryClient.ensureQueryData(personQuery) : undefined,
      queryClient.ensureQueryData(materialQuery(readerOf(context), slug)),
      queryClient.ensureQueryData(practiceNotesQuery(locale, slug)),
    ]);
    if (!person?.me) return { mine: undefined };
    return { mine: (await queryClient.ensureQueryData(myMaterialQuery(locale, slug))).myMaterial };
  },
  component: MaterialScreen,
});

function MaterialScreen() {
  const to = usePath();
  const { slug } = materialRoute.useParams();
  const { publicUrl } = useAppContext();
  const { mine } = materialRoute.useLoaderData() as { mine: MyMaterial | undefined };
  const { material } = useSuspenseQuery(materialQuery(useReader(), slug)).data;
  const { practiceNotes } = useSuspenseQuery(practiceNotesQuery(useLocale(), slug)).data;
  return (
    <MaterialPage material={material} actions={mine && <MyList id={material.id} isSaved={mine.isSaved} />}>
      <Outcome />
      <JsonLd data={materialData(material, new URL(to('/materials/$slug', { slug }), publicUrl).href)} />
      <MaterialContent material={material} notes={practiceNotes.nodes} mine={mine} />
    </MaterialPage>
  );
}

/** What became of a form that was sent from here. */
function Outcome() {
  const { t } = useTranslation('materials');
  const { code } = useFormState();
  const refusal = useRefusal();
  const { done }: MaterialSearch = materialRoute.useSearch();
  if (code === 'LIST_FULL') return <Notice tone="warn">{refusal(code)}</Notice>;
  return done ? <Notice tone="success">{t(`done.${done}`)}</Notice> : null;
}
