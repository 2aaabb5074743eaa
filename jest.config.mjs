const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/tests/.output/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

const onDatabase = {
  ...common,
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
};

/** `npm test -- --selectProjects unit` runs one of the three kinds. */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,api,web,migrations}/**/*.spec.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/long-tests.mjs'],
      moduleNameMapper: {
        '\\.module\\.css$': '<rootDir>/tests/support/class-names.mjs',
        '\\.(css|svg|woff2)(\\?\\w+)?$': '<rootDir>/tests/support/class-names.mjs',
      },
    },
    {
      ...onDatabase,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/api/**/*.spec.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/long-tests.mjs'],
    },
    {
      ...onDatabase,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.spec.ts'],
      testEnvironment: '<rootDir>/tests/support/browser-environment.mjs',
      globalSetup: '<rootDir>/tests/support/global-setup-browser.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/long-tests.mjs'],
    },
  ],
};
