import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const isWatching = process.argv.includes('--watch');

/** In files of their own: what read pages share with interactive ones, what changes rarely, what every screen needs. */
const groups = [
  { name: 'preload', test: /vite\/preload-helper|rolldown\/runtime/, priority: 2 },
  { name: 'api', test: /\/web\/src\/shared\/(api|operations)/, priority: 2 },
  { name: 'libraries', test: /node_modules\/(@tanstack|react|react-dom|scheduler|use-sync-external-store)\// },
  { name: 'routing', test: /\/web\/src\/(shared\/(routing|query|person)|locales\/(load|texts|use-translation))/ },
];

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
  rolldownOptions: {
    input: { client: 'src/client.tsx', enhance: 'src/enhance.ts' },
    output: { codeSplitting: { groups } },
  },
};

/** The service worker: one file without imports, at the root, so that it is asked for every page. */
const worker: BuildEnvironmentOptions = {
  ...common,
  manifest: false,
  outDir: 'dist/worker',
  target: 'es2022',
  modulePreload: false,
  rolldownOptions: {
    input: { sw: 'src/shared/offline/worker.ts' },
    output: { format: 'iife', entryFileNames: '[name].js' },
  },
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
  rolldownOptions: {
    input: { entry: 'src/server/entry.tsx' },
    output: { entryFileNames: '[name].js', codeSplitting: false },
  },
};

export default defineConfig(({ isSsrBuild, mode }) => ({
  publicDir: isSsrBuild || mode === 'worker' ? false : 'public',
  define: { 'process.env.NODE_ENV': JSON.stringify(isWatching ? 'development' : 'production') },
  plugins: [react(), ourLocalesOnly(), quickTranslation()],
  ssr: { noExternal: true, target: 'node' },
  build: isSsrBuild ? server : mode === 'worker' ? worker : client,
}));

/** react-aria's own words in our three languages. */
function ourLocalesOnly(): Plugin {
  return { ...(optimizeLocales.vite({ locales: ['lv-LV', 'lt-LT', 'en-US'] }) as Plugin), enforce: 'pre' };
}

/** `useTranslation` without the subscriptions to a change of language, which never comes. */
function quickTranslation(): Plugin {
  const quick = fileURLToPath(new URL('src/locales/use-translation.tsx', import.meta.url));
  return {
    name: 'quick-translation',
    enforce: 'pre',
    resolveId: { filter: { id: /^react-i18next$/ }, handler: () => quick },
  };
}
