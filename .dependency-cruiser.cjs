/** Which room may import which. The table with its reasons is in docs/architecture.md. */

/** Packages each pure or narrow room may use. */
const CORE_PACKAGES =
  '^node_modules/(@orpc/contract|zod|marked|slugify|diff|node-diff3|@lezer/(common|markdown|highlight))(/|$)';

const FEATURES =
  'posts|history|editor|images|preview|checks|exporting|exchange|guest|review|settings';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-imports-only-core',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', CORE_PACKAGES] },
    },
    {
      name: 'host-knows-no-shell',
      comment:
        'Handlers and services run under Electron, in the browser host and on the command line alike.',
      severity: 'error',
      from: { path: '^electron/host/' },
      to: { path: ['^electron/(?!host/)', '^renderer/', '^tests/', '^node_modules/electron/'] },
    },
    {
      name: 'browser-host-without-electron',
      severity: 'error',
      from: { path: ['^electron/browser/', '^electron/cli'] },
      to: {
        path: ['^electron/(shell|preload)/', '^renderer/', '^tests/', '^node_modules/electron/'],
      },
    },
    {
      name: 'shell-stays-in-electron',
      severity: 'error',
      from: { path: '^electron/shell/' },
      to: { path: ['^electron/(browser|preload|cli)', '^renderer/', '^tests/'] },
    },
    {
      name: 'preload-is-narrow',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['^electron/preload/', '^core/contract/', '^node_modules/electron/'] },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-knows-no-host-code',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^tests/', '^node_modules/electron/'] },
    },
    {
      name: 'features-are-islands',
      comment: 'renderer/app arranges the features; none of them imports another.',
      severity: 'error',
      from: { path: `^renderer/(${FEATURES})/` },
      to: { path: `^renderer/(${FEATURES}|app)/`, pathNot: '^renderer/$1/' },
    },
    {
      name: 'foundations-know-no-feature',
      severity: 'error',
      from: { path: '^renderer/(host|i18n|ui)/' },
      to: { path: `^renderer/(${FEATURES}|app)/` },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|url|inline)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|test-results|tests/wordpress/stand-ins)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
