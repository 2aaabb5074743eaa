import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const isWatching = process.argv.includes('--watch');

const common: BuildEnvironmentOptions = {
  assetsInlineLimit: 0,
  cssCodeSplit: false,
  emptyOutDir: !isWatching,
  manifest: true,
  reportCompressedSize: false,
  sourcemap: isWatching,
  watch: isWatching ? {} : null,
};

/** The hydration bundle of interactive pages and the small `enhance` script of all pages. */
const client: BuildEnvironmentOptions = {
  ...common,
  outDir: 'dist/client',
  target: 'es2022',
  modulePreload: { polyfill: false },
  rolldownOptions: { input: { client: 'src/client.tsx', enhance: 'src/enhance.ts' } },
};

/** The renderer of every page, and with it the one style sheet of all of them. */
const server: BuildEnvironmentOptions = {
  ...common,
  ssr: true,
  ssrEmitAssets: true,
  outDir: 'dist/server',
  target: 'node24',
  minify: false,
  cssMinify: true,
  rolldownOptions: { input: { entry: 'src/server/entry.tsx' }, output: { entryFileNames: '[name].js', codeSplitting: false } },
};

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: isSsrBuild ? false : 'public',
  define: { 'process.env.NODE_ENV': JSON.stringify(isWatching ? 'development' : 'production') },
  plugins: [react(), ourLocalesOnly(), isSsrBuild ? quickTranslation() : []],
  ssr: { noExternal: true, target: 'node' },
  build: isSsrBuild ? server : client,
}));

/** react-aria's own words in our three languages. */
function ourLocalesOnly(): Plugin {
  return { ...(optimizeLocales.vite({ locales: ['lv-LV', 'lt-LT', 'en-US'] }) as Plugin), enforce: 'pre' };
}

/** On the server every text is looked up thousands of times a second, and no language ever changes. */
function quickTranslation(): Plugin {
  const quick = fileURLToPath(new URL('src/server/use-translation.ts', import.meta.url));
  return {
    name: 'quick-translation',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^react-i18next$/ },
      handler: (_id, importer) => (importer === quick ? null : quick),
    },
  };
}
