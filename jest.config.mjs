import { swcOptions } from './tests/support/loading/swc-options.mjs';

const swc = (tsx) => ['@swc/jest', swcOptions(tsx)];
const compiled = { '\\.ts$': swc(false), '\\.tsx$': swc(true) };

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: compiled,
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/tests/.output/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

/** Packages and the application are loaded once a worker; only specs and what supports them, anew for every file. */
const onDatabase = {
  ...common,
  testEnvironment: '<rootDir>/tests/support/loading/environment.mjs',
  transform: {
    [`^${RegExp.escape(common.rootDir)}/(node_modules|api/src|libs)/`]:
      '<rootDir>/tests/support/loading/from-worker.mjs',
    ...compiled,
  },
  transformIgnorePatterns: [],
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
      globalSetup: '<rootDir>/tests/support/global-setup-browser.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/long-tests.mjs'],
    },
  ],
};
