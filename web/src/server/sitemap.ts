import { locales } from '@inclusive/localisation/locale';
import { type Api, createApi } from '../shared/api.ts';
import {
  SitemapContestsDocument,
  SitemapCoursesDocument,
  SitemapPagesDocument,
  SitemapRoomsDocument,
} from '../shared/operations/graphql.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { inLocale } from '../shared/routing/use-page.ts';
import type { Backend, PageAnswer, Settings } from './page-request.ts';

const CACHE_SECONDS = 600;
/** A sitemap holds at most 50 000 addresses; far fewer tell a search engine enough. */
const MOST_LISTS = 100;

interface List {
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Everything that is for everyone, in every language, but the large collections, whose sitemaps the API writes. */
export async function sitemap(backend: Backend, { publicUrl }: Settings): Promise<PageAnswer> {
  const api = createApi((operation) => backend.graphql(operation));
  const paths = await publicPaths(api);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.flatMap((path) => entriesOf(publicUrl, path)).join('\n')}
</urlset>
`;
  return {
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    setCookies: [],
    body,
    cacheSeconds: CACHE_SECONDS,
  };
}

/** Keeps search engines from what is made for one reader. */
export function robots({ publicUrl }: Settings): PageAnswer {
  const closed = [
    '/graphql',
    '/api/',
    '/dev/',
    ...locales.flatMap((locale) => [`/${locale}/account`, `/${locale}/booking/`]),
  ];
  const body = `User-agent: *\n${closed.map((path) => `Disallow: ${path}`).join('\n')}\nSitemap: ${publicUrl}/sitemap.xml\n`;
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    setCookies: [],
    body,
    cacheSeconds: CACHE_SECONDS,
  };
}

async function publicPaths(api: Api): Promise<string[]> {
  const [{ pageSlugs }, rooms, courses, contests] = await Promise.all([
    api(SitemapPagesDocument),
    slugsOf(async (after) => (await api(SitemapRoomsDocument, { after })).rooms),
    slugsOf(async (after) => (await api(SitemapCoursesDocument, { after })).courses),
    slugsOf(async (after) => (await api(SitemapContestsDocument, { after })).contests),
  ]);
  return [
    pathTo('lv', '/'),
    pathTo('lv', '/rooms'),
    ...rooms.map((room) => pathTo('lv', '/rooms/$room', { room })),
    pathTo('lv', '/materials'),
    pathTo('lv', '/books'),
    pathTo('lv', '/courses'),
    ...courses.map((slug) => pathTo('lv', '/courses/$slug', { slug })),
    pathTo('lv', '/contests'),
    ...contests.flatMap((contest) => [
      pathTo('lv', '/contests/$contest', { contest }),
      pathTo('lv', '/contests/$contest/gallery', { contest }),
      pathTo('lv', '/contests/$contest/regulations', { contest }),
      pathTo('lv', '/contests/$contest/exhibition', { contest }),
    ]),
    ...pageSlugs.map((slug) => pathTo('lv', '/pages/$slug', { slug })),
  ];
}

async function slugsOf(load: (after: string | null) => Promise<List>): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | null = null;
  for (let list = 0; list < MOST_LISTS; list += 1) {
    const { nodes, pageInfo }: List = await load(after);
    slugs.push(...nodes.map(({ slug }) => slug));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return slugs;
}

function entriesOf(publicUrl: string, path: string): string[] {
  const addresses = locales.map((locale) => ({ locale, href: publicUrl + inLocale(path, locale) }));
  const links = addresses.map(
    ({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`,
  );
  return addresses.map(({ href }) => `<url><loc>${href}</loc>${links.join('')}</url>`);
}
