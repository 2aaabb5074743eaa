import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { contentPageQuery } from '../features/pages/pages.queries.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const contentPageRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'pages/$slug',
  staticData: { cacheSeconds: 300 },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(contentPageQuery(context.locale, params.slug)),
  component: ContentPageScreen,
});

function ContentPageScreen() {
  const { slug } = contentPageRoute.useParams();
  const { data } = useSuspenseQuery(contentPageQuery(useLocale(), slug));
  const { title, description, body } = data.page;
  return (
    <Page
      title={title.text}
      heading={<Localised text={title} />}
      lead={description && <Localised text={description} />}
      {...(description && { description: description.text })}
      sash={slug}
    >
      <Prose html={body} />
    </Page>
  );
}
