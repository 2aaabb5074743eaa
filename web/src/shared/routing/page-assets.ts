export interface PageAssets {
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly modulePreloads: readonly string[];
}

export const noAssets: PageAssets = { styles: [], fonts: [], scripts: [], modulePreloads: [] };
