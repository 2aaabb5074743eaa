const feature = '^api/src/(?!shared/|http/)([^/]+)/';

/** The directions in which code may know other code. libs/tooling/src/check-boundaries.ts proves that each of them holds. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '^web/src/shared/operations/' },
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?(raw|url)$'] },
    },
    {
      name: 'libs-know-libs-only',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(api|web|migrations|tests)/' },
    },
    {
      name: 'libs-are-free-of-frameworks',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/tooling/', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|react|fastify|@tanstack|i18next)' },
    },
    {
      name: 'web-knows-libs-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|migrations|tests)/' },
    },
    {
      name: 'api-knows-libs-only',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(web|migrations|tests)/' },
    },
    {
      name: 'tooling-stays-outside',
      severity: 'error',
      from: { path: '^(api|web/src|migrations)/' },
      to: { path: '^libs/tooling/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      from: { path: '^migrations/src/\\d' },
      to: { path: '^(api|web|libs|tests|migrations)/' },
    },
    {
      name: 'content-knows-libs-only',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(api|web|tests)/' },
    },
    {
      name: 'features-meet-by-module-reader-events',
      severity: 'error',
      from: { path: feature },
      to: { path: feature, pathNot: ['^api/src/$1/', '\\.(module|reader|events)\\.ts$'] },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^api/src/shared/' },
      to: { path: '^api/src/', pathNot: '^api/src/shared/' },
    },
    {
      name: 'rules-are-free-of-frameworks',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: ['^libs/', 'node_modules/zod/'],
      },
    },
    {
      name: 'rules-know-rules-only',
      severity: 'error',
      from: { path: '^api/.*\\.rules\\.ts$' },
      to: {
        path: '\\.(resolver|service|reader|entity|module|jobs|controller)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-below-knows-resolvers',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '\\.(module|resolver)\\.ts$' },
      to: { path: '\\.(resolver|controller)\\.ts$' },
    },
    {
      name: 'web-features-are-apart',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'web-features-below-routes',
      severity: 'error',
      from: { path: '^web/src/features/' },
      to: { path: '^web/src/(routes|server)/' },
    },
    {
      name: 'web-shared-is-lowest',
      severity: 'error',
      from: { path: '^web/src/shared/' },
      to: { path: '^web/src/(features|routes|server)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.output|\\.data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
