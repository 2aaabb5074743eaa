import type { Locale } from '@inclusive/localisation/locale';

/** Every screen's path below the locale prefix. A spec compares this list with the registered routes. */
export const screenPaths = [
  '/',
  '/courses',
  '/courses/$slug',
  '/courses/$slug/learn/$lesson',
  '/courses/$slug/quiz',
  '/courses/$slug/completed',
  '/courses/$slug/print',
  '/learning',
  '/learning/notes',
  '/learning/reviews',
  '/learning/reviews/$review',
  '/offline',
  '/materials',
  '/materials/$slug',
  '/saved',
  '/rooms',
  '/rooms/$room',
  '/rooms/$room/story',
  '/rooms/$room/board',
  '/rooms/$room/book',
  '/rooms/$room/book/$service',
  '/rooms/$room/book/$service/confirm',
  '/rooms/$room/book/$service/wait',
  '/books',
  '/books/$slug',
  '/books/manage',
  '/books/manage/$id',
  '/books/import',
  '/books/import/$id',
  '/booking',
  '/booking/$token',
  '/booking/$token/move',
  '/releases/$token',
  '/visits',
  '/visits/figures',
  '/services',
  '/services/$service',
  '/diaries',
  '/diaries/$diary',
  '/diaries/$diary/details',
  '/visits/new',
  '/visits/walk-in',
  '/visits/block',
  '/visits/blocks/$block',
  '/visits/blocks/$block/move',
  '/visits/calls',
  '/visits/messages',
  '/visits/$visit',
  '/visits/$visit/move',
  '/authoring/courses/$slug/exchange/$variant',
  '/authoring/courses/$slug/translate/$variant',
  '/authoring/courses/$slug/translate/$variant/$part',
  '/authoring',
  '/authoring/courses/$slug',
  '/authoring/courses/$slug/edit/$part',
  '/authoring/courses/$slug/history',
  '/authoring/courses/$slug/preview/$part',
  '/authoring/materials',
  '/authoring/materials/$slug',
  '/authoring/materials/$slug/edit',
  '/authoring/materials/$slug/history',
  '/authoring/materials/$slug/preview',
  '/authoring/rooms',
  '/authoring/rooms/$room',
  '/authoring/rooms/$room/facts',
  '/authoring/rooms/$room/hours',
  '/authoring/rooms/$room/profile',
  '/authoring/rooms/$room/kit',
  '/authoring/rooms/$room/story',
  '/authoring/rooms/$room/preview',
  '/authoring/rooms/$room/history',
  '/authoring/rooms/$room/words/$variant',
  '/authoring/rooms/$room/exchange/$variant',
  '/authoring/notes',
  '/authoring/courses/$slug/pack',
  '/authoring/packs',
  '/authoring/media',
  '/authoring/media/$media',
  '/contests',
  '/contests/$contest',
  '/contests/$contest/regulations',
  '/contests/$contest/submit',
  '/contests/$contest/gallery',
  '/contests/$contest/gallery/$photo',
  '/contests/$contest/slideshow',
  '/contests/$contest/results',
  '/contests/$contest/vote',
  '/contests/$contest/vote/$photo',
  '/votes/$token',
  '/contests/$contest/mine',
  '/contests/$contest/correction/$photo',
  '/contests/$contest/mine/$photo',
  '/moderation',
  '/moderation/list',
  '/moderation/photos/$photo',
  '/organise',
  '/organise/$contest',
  '/organise/$contest/terms',
  '/organise/$contest/words',
  '/organise/$contest/parts',
  '/organise/$contest/parts/$kind/$part',
  '/organise/$contest/regulations',
  '/organise/$contest/people',
  '/organise/$contest/step',
  '/organise/$contest/history',
  '/organise/$contest/votes',
  '/jury-invitations/$id',
  '/jury',
  '/jury/$contest',
  '/jury/$contest/ranking',
  '/organise/$contest/jury',
  '/contests/$contest/exhibition',
  '/organise/$contest/exhibition',
  '/organise/$contest/exhibition/stops/$stop',
  '/organise/$contest/exhibition/photos/$photo',
  '/certificates',
  '/verify',
  '/verify/$token',
  '/account',
  '/account/delete',
  '/account/security',
  '/check-your-mail',
  '/confirm-address',
  '/sign-in',
  '/sign-in/link',
  '/sign-in/second-step',
  '/sign-up',
  '/forgotten-password',
  '/reset-password',
  '/authoring/figures',
  '/authoring/courses/$slug/figures',
  '/authoring/courses/$slug/questions',
  '/organisations',
  '/organisations/new',
  '/organisations/$slug',
  '/organisations/$slug/certificates',
  '/organisations/$slug/certificates/$certificate',
  '/organisations/$slug/certificates/$certificate/$change',
  '/organisations/$slug/history',
  '/organisations/$slug/members/$person',
  '/invitations/$id',
  '/preferences',
  '/search',
  '/pages/$slug',
] as const;

export type ScreenPath = (typeof screenPaths)[number];

type ParamName<Path> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Name | ParamName<Rest>
  : Path extends `${string}$${infer Name}`
    ? Name
    : never;

export type PathParams<Path extends ScreenPath> = Record<ParamName<Path>, string>;

export type Query = Record<string, string | number | readonly string[] | undefined>;

/** Arguments after the path: params where the path has some, then the query. */
export type PathRest<Path extends ScreenPath> = [ParamName<Path>] extends [never]
  ? [params?: Record<never, string>, query?: Query]
  : [params: PathParams<Path>, query?: Query];

/** Address of a screen in a language; empty query values are left out. */
export function pathTo<Path extends ScreenPath>(
  locale: Locale,
  path: Path,
  ...[params, query]: PathRest<Path>
): string {
  const given: Record<string, string> = params ?? {};
  const filled = path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  return `/${locale}${filled === '/' ? '' : filled}${queryString(query)}`;
}

export function queryString(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isGiven).map((one) => [name, String(one)]),
  );
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** A place on this site to go back to, or the fallback for anything that leads elsewhere. */
export function safeReturn(wanted: string | undefined, fallback: string): string {
  if (!wanted || !/^\/(?![/\\])[^\\\s]*$/.test(wanted)) return fallback;
  return URL.canParse(wanted, 'http://here.invalid') ? wanted : fallback;
}
