import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations for the screens; only their hashes travel, the texts stay in persisted-documents.json. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'src/shared/operations/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          Day: 'string',
          JSON: 'unknown',
          LocalisedText: '@inclusive/localisation/locale#LocalisedText',
          MarkedText: "{ locale: 'lv' | 'lt' | 'en'; parts: readonly { text: string; hit: boolean }[] }",
          PhotoFiles:
            "readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[]",
          UUID: 'string',
        },
      },
    },
  },
};

export default config;
