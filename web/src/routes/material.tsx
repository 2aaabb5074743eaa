import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Around } from '../features/materials/Around.tsx';
import { Citation } from '../features/materials/Citation.tsx';
import { MaterialBody } from '../features/materials/MaterialBody.tsx';
import { MaterialFacts } from '../features/materials/MaterialFacts.tsx';
import { MaterialFiles } from '../features/materials/MaterialFiles.tsx';
import { materialQuery } from '../features/materials/materials.queries.ts';
import { Versions } from '../features/materials/Versions.tsx';
import { Columns } from '../shared/components/Columns.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const materialRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'materials/$slug',
  staticData: { namespaces: ['materials', 'courses'], cacheSeconds: 300 },
  loader: ({ context, params: { slug } }) =>
    context.queryClient.ensureQueryData(materialQuery(readerOf(context), slug)),
  component: MaterialScreen,
});

function MaterialScreen() {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { slug } = materialRoute.useParams();
  const { material } = useSuspenseQuery(materialQuery(useReader(), slug)).data;
  return (
    <Page
      title={material.title.text}
      heading={<Localised text={material.title} />}
      lead={<Localised text={material.abstract} />}
      description={material.abstract.text}
      kicker={t(`type.${material.type as 'guide'}`)}
      breadcrumbs={[{ label: t('title'), href: to('/materials') }]}
      sash={slug}
    >
      <EasySwitch languages={material.easyLanguages} />
      <Columns aside={<MaterialFacts material={material} />}>
        <MaterialBody material={material} />
        <MaterialFiles material={material} />
        <Citation material={material} />
        <Versions material={material} />
      </Columns>
      <Around material={material} />
    </Page>
  );
}
