import { dehydrate } from '@tanstack/react-query';
import { RouterContextProvider, type StaticDataRouteOption } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { sharedNamespaces, type Namespace } from '../locales/namespaces.ts';
import { App, Providers } from '../shared/routing/App.tsx';
import type { AppContext } from '../shared/routing/context.ts';
import type { AppRouter } from '../shared/routing/create-app-router.ts';
import { type PageData, pageDataId } from '../shared/routing/page-data.ts';
import type { Assets } from './assets.ts';
import { dataBlock } from './data-block.ts';
import { PageDocument } from './PageDocument.tsx';
import type { Draft } from './draft-context.ts';

/** The whole document as text: a screen to read as bare markup, a screen to work in with its data and scripts. */
export function toHtml(
  router: AppRouter,
  draft: Draft,
  option: StaticDataRouteOption,
  assets: Assets,
  isFound: boolean,
): string {
  const { context } = draft;
  const render = option.interactive ? renderToString : renderToStaticMarkup;
  const screen = render(<App router={router} context={context} />);
  const namespaces = [...new Set([...sharedNamespaces, ...(option.namespaces ?? [])])];
  const files = option.interactive
    ? assets.forWorking(context, namespaces, option.screenFile)
    : assets.forReading(context.preferences);
  const html = renderToStaticMarkup(
    <Providers context={context}>
      <RouterContextProvider router={router}>
        <PageDocument screen={screen} assets={files} isFound={isFound} />
      </RouterContextProvider>
    </Providers>,
    { identifierPrefix: 'frame' },
  );
  return `<!DOCTYPE html>${option.interactive ? withData(html, pageData(draft, namespaces)) : html}`;
}

function pageData({ context, refusal }: Draft, namespaces: readonly Namespace[]): PageData {
  const { locale, publicUrl, hasSession, preferences, queryClient }: AppContext = context;
  return { locale, namespaces, publicUrl, hasSession, preferences, refusal, queries: dehydrate(queryClient) };
}

function withData(html: string, data: PageData): string {
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<script type="application/json" id="${pageDataId}">${dataBlock(data)}</script>${html.slice(end)}`;
}
