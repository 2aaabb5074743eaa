import type { Locale } from '@inclusive/localisation/locale';
import type { Namespace } from '../locales/namespaces.ts';

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

export type Manifest = Readonly<Record<string, Chunk>>;

/** Knows which files of the build a page needs. */
export class Assets {
  private readonly manifest: Manifest;
  private readonly styles: readonly string[];
  private readonly fonts: readonly string[];

  constructor(manifest: Manifest, styles: readonly string[], fonts: readonly string[]) {
    this.manifest = manifest;
    this.styles = styles;
    this.fonts = fonts;
  }

  forReading(): PageAssets {
    return { styles: this.styles, fonts: this.fonts, scripts: [this.url('src/enhance.ts')], modulePreloads: [] };
  }

  forWorking(locale: Locale, namespaces: readonly Namespace[], screenFile?: string): PageAssets {
    const texts = namespaces.map((name) => `src/locales/${locale}/${name}.ts`);
    const lazy = [...texts, `src/routes/${screenFile}`].filter((key) => key in this.manifest);
    const needed = new Set(['src/client.tsx', ...lazy].flatMap((key) => this.withImports(key)));
    const scripts = [this.url('src/client.tsx'), this.url('src/enhance.ts')];
    const modulePreloads = [...needed].map((key) => this.url(key)).filter((url) => !scripts.includes(url));
    return { styles: this.styles, fonts: this.fonts, scripts, modulePreloads };
  }

  private withImports(key: string): string[] {
    return [key, ...(this.manifest[key]?.imports ?? []).flatMap((one) => this.withImports(one))];
  }

  private url(key: string): string {
    const chunk = this.manifest[key];
    if (!chunk) throw new Error(`${key} is missing in the client build`);
    return `/${chunk.file}`;
  }
}
