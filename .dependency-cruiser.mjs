/**
 * The house's rule about who may import whom: content -> cms -> snapshot -> site, one way only. `.astro` files are not
 * read by this check; the same rule stands for them in `.oxlintrc.json` (no-restricted-imports).
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'model-imports-nothing-of-ours',
      comment: 'content/model is the contract that every other part stands on. It must not stand on any of them.',
      severity: 'error',
      from: { path: '^content/model/' },
      to: { path: '^(content|cms|site|scripts|test)/', pathNot: '^content/model/' },
    },
    {
      name: 'content-imports-only-content',
      comment: 'What is published knows neither where it is edited nor where it is read.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(cms|site|scripts|test)/' },
    },
    {
      name: 'site-imports-only-site-and-model',
      comment: 'The site reads one validated snapshot: no database, no seed, no CMS.',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(cms|scripts|test)/|^content/(?!model/|reading/)' },
    },
    {
      name: 'cms-imports-only-cms-and-content',
      comment: 'The CMS knows the compiled site only by the type of its door, which stands in content/model/snapshot.ts.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(site|scripts|test)/' },
    },
    {
      name: 'scripts-do-not-import-site',
      comment: 'A script loads the compiled site; it does not import its source.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(site|test)/' },
    },
    {
      name: 'no-circles',
      comment: 'Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.test\\.ts$',
          '(^|/)[^/]+\\.config\\.(ts|mjs|js)$',
          '(^|/)\\.[^/]+$',
          // Found by Next and Payload by where they stand.
          '^cms/(app|migrations)/',
          // Generated; of use to whoever asks for it.
          '^cms/payload-types\\.ts$',
          // Most of the site is imported by .astro files.
          '^site/',
          // Run by hand or by package.json.
          '^scripts/[^/]+$',
        ],
      },
      to: {},
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production must be among the dependencies, not the devDependencies.',
      severity: 'error',
      from: { path: '^(content|cms|site|scripts)/', pathNot: '^scripts/(bench|check)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.build|dist|data)/' },
    // Imports of types count too: a type is as binding as a function.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
}
