import { readFile, stat } from 'node:fs/promises';
import type { PageSettings, Render, RendererModule } from './page-renderer.ts';

const WEB = new URL('../../../../web/dist/', import.meta.url);
const ENTRY = new URL('server/entry.js', WEB);

export const CLIENT_FILES = new URL('client/', WEB);
const PAGES = new URL('pages.json', CLIENT_FILES);

/** The renderer of the last build of the web, loaded anew when that build changes and the caller asks. */
export class BuiltPages {
  private render: Promise<Render> | undefined;
  private builtAt = 0;

  constructor(private readonly settings: PageSettings) {}

  /** @throws Error when the web is not built */
  current(): Promise<Render> {
    this.render ??= this.load();
    return this.render;
  }

  /** In development: true when there is a newer build, which the next page then uses. */
  async refresh(): Promise<boolean> {
    const builtAt = await buildTime();
    if (builtAt === this.builtAt || builtAt === 0) return false;
    this.render = undefined;
    return true;
  }

  private async load(): Promise<Render> {
    this.builtAt = await buildTime();
    const [build, renderer] = await Promise.all([
      readBuild(),
      import(`${ENTRY.href}?${this.builtAt}`) as Promise<RendererModule>,
    ]);
    return renderer.createRender(build, this.settings);
  }
}

export async function isBuilt(): Promise<boolean> {
  return (await buildTime()) > 0;
}

async function buildTime(): Promise<number> {
  const file = await stat(PAGES).catch(() => undefined);
  return file?.mtimeMs ?? 0;
}

async function readBuild(): Promise<unknown> {
  return JSON.parse(await readFile(PAGES, 'utf8')) as unknown;
}
