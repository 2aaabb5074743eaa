import { locales } from '@inclusive/localisation/locale';
import type { WorkerScope } from './worker-scope.ts';

const PREFIX = 'inclusive-files-';

const offlinePaths = locales.map((locale) => `/${locale}/offline`);

/** Keeps the files of one version of the site, and the page that stands in for all others, as nobody in particular. */
export async function keepFiles({ version, files }: WorkerScope['offline']): Promise<void> {
  const cache = await caches.open(PREFIX + version);
  await cache.addAll(files);
  await cache.addAll(offlinePaths.map((path) => new Request(path, { credentials: 'omit', cache: 'reload' })));
}

export async function forgetOldFiles(version: string): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** In the language of the page that could not be reached. */
export async function offlinePage(path: string): Promise<Response> {
  const [, wanted] = path.split('/', 2);
  const locale = locales.find((each) => each === wanted) ?? locales[0];
  return (await caches.match(`/${locale}/offline`)) ?? Response.error();
}
