import type { Namespace } from '../locales/namespaces.ts';
import type { Preferences } from '../shared/preferences/preferences.ts';
import type { AppContext } from '../shared/routing/context.ts';

/** Addresses of the files that a page asks for. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly modulePreloads: readonly string[];
}

/** A chunk of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What web/build writes as pages.json. */
export interface Build {
  readonly manifest: Readonly<Record<string, Chunk>>;
  readonly styles: readonly string[];
  readonly fonts: { readonly text: readonly string[]; readonly heading: readonly string[] };
}

/** Knows which files of the build a page needs. */
export class Assets {
  private readonly build: Build;

  constructor(build: Build) {
    this.build = build;
  }

  forReading(preferences: Preferences): PageAssets {
    return { ...this.looks(preferences), scripts: [this.url('src/enhance.ts')], modulePreloads: [] };
  }

  forWorking({ locale, preferences }: AppContext, namespaces: readonly Namespace[], screenFile?: string): PageAssets {
    const texts = namespaces.map((name) => `src/locales/${locale}/${name}.ts`);
    const lazy = [...texts, `src/routes/${screenFile}`].filter((key) => key in this.build.manifest);
    const needed = new Set(['src/client.tsx', ...lazy].flatMap((key) => this.withImports(key)));
    const scripts = [this.url('src/client.tsx'), this.url('src/enhance.ts')];
    const modulePreloads = [...needed].map((key) => this.url(key)).filter((url) => !scripts.includes(url));
    return { ...this.looks(preferences), scripts, modulePreloads };
  }

  private looks({ font, theme }: Preferences): Pick<PageAssets, 'styles' | 'fonts'> {
    const { text, heading } = this.build.fonts;
    const isUsual = font === 'standard';
    return { styles: this.build.styles, fonts: isUsual ? [...text, ...(theme === 'calm' ? [] : heading)] : [] };
  }

  private withImports(key: string): string[] {
    return [key, ...(this.build.manifest[key]?.imports ?? []).flatMap((one) => this.withImports(one))];
  }

  private url(key: string): string {
    const chunk = this.build.manifest[key];
    if (!chunk) throw new Error(`${key} is missing in the client build`);
    return `/${chunk.file}`;
  }
}
