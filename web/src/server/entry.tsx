import '../shared/styles/main.css';
import { localeCookie, placeOf, wishedLocale } from './locale.ts';
import { Assets, type Build } from './assets.ts';
import { parseCookies } from './cookies.ts';
import { robots, sitemap } from './sitemap.ts';
import { type Backend, type PageAnswer, type PageRequest, redirection, type Settings } from './page-request.ts';
import { PageRenderer } from './page-renderer.tsx';

export type { Build } from './assets.ts';
export type { Backend, PageAnswer, PageRequest, Settings } from './page-request.ts';

export type Render = (request: PageRequest, backend: Backend) => Promise<PageAnswer>;

/** Makes the renderer of every page out of the client build's files. */
export function createRender(build: Build, settings: Settings): Render {
  const pages = new PageRenderer(new Assets(build), settings);
  return async (request, backend) => {
    const { pathname, search } = splitUrl(request.url);
    if (pathname === '/sitemap-site.xml') return sitemap(backend, settings);
    if (pathname === '/robots.txt') return robots(settings);
    const place = placeOf(pathname);
    const cookies = parseCookies(request.cookie);
    if (place.kind === 'page') return pages.answer({ request, backend, cookies, locale: place.locale });
    const locale = wishedLocale(cookies.get(localeCookie), request.acceptLanguage);
    if (place.kind === 'unknown') return pages.notFound({ request, backend, cookies, locale });
    return redirection(302, `/${locale}${pathname === '/' ? '' : pathname}${search}`);
  };
}

function splitUrl(url: string): { pathname: string; search: string } {
  const at = url.indexOf('?');
  return at < 0 ? { pathname: url, search: '' } : { pathname: url.slice(0, at), search: url.slice(at) };
}
