import { dehydrate } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { StaticDataRouteOption } from '@tanstack/react-router';
import { frameNamespaces, type Namespace } from '../locales/namespaces.ts';
import { App } from '../shared/routing/App.tsx';
import type { AppRouter } from '../shared/routing/create-app-router.ts';
import { type PageData, pageDataId } from '../shared/routing/page-data.ts';
import type { Assets } from './assets.ts';
import { dataBlock } from './data-block.ts';
import type { Draft } from './draft-context.ts';

/** The document as text: markup alone for reading, with data and the client's scripts for working. */
export function toHtml(router: AppRouter, draft: Draft, screen: StaticDataRouteOption, assets: Assets): string {
  const { context } = draft;
  if (!screen.interactive) {
    draft.giveAssets(assets.forReading());
    return doctype(renderToStaticMarkup(<App router={router} context={context} />));
  }
  const namespaces = [...new Set([...frameNamespaces, ...(screen.namespaces ?? [])])];
  draft.giveAssets(assets.forWorking(context.locale, namespaces));
  const html = doctype(renderToString(<App router={router} context={context} />));
  return html.replace('</body>', () => `${dataElement(pageData(draft, namespaces))}</body>`);
}

function pageData({ context, refusal }: Draft, namespaces: Namespace[]): PageData {
  const { locale, publicUrl, hasSession, preferences, assets } = context;
  return { locale, namespaces, publicUrl, hasSession, preferences, assets, refusal, queries: dehydrate(context.queryClient) };
}

function dataElement(data: PageData): string {
  return `<script type="application/json" id="${pageDataId}">${dataBlock(data)}</script>`;
}

function doctype(html: string): string {
  return html.startsWith('<!') ? html : `<!DOCTYPE html>${html}`;
}
