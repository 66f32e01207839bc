import { ENGINE, SERVICES } from './lib/layers.mjs';

const anyOf = (names) => `(${names.join('|')})`;

/** One rule a layer: its files reach themselves and the layers before it, whatever the import is spelled like. */
const engineOrder = ENGINE.map((layer, position) => ({
  name: `engine-order-${layer}`,
  comment: `${layer} looks back only`,
  severity: 'error',
  from: { path: `^lib/${layer}/` },
  to: { path: '^(lib|app|components|content)/', pathNot: `^lib/${anyOf(ENGINE.slice(0, position + 1))}/` },
}));

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...engineOrder,
    {
      name: 'doors-only',
      comment: 'outsiders enter a layer by index.ts',
      severity: 'error',
      from: { path: '^(?:app|components|content|lib)/([^/]+)/?' },
      to: {
        path: `^lib/${anyOf([...ENGINE, ...SERVICES])}/`,
        pathNot: ['^lib/[^/]+/index\\.tsx?$', '^lib/$1/'],
      },
    },
    {
      name: 'engine-is-pure',
      comment: 'the engine runs in a browser, on the server and on the command line alike',
      severity: 'error',
      from: { path: `^lib/${anyOf(ENGINE)}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'services-apart',
      comment: 'app/ composes the services',
      severity: 'error',
      from: { path: `^lib/${anyOf(SERVICES)}/` },
      to: { path: `^lib/${anyOf(SERVICES)}/`, pathNot: '^lib/$1/' },
    },
    {
      name: 'no-data-in-a-page',
      comment:
        'a page carries neither the lexicon nor the articles folder: their tables are read in content/, on the server (types may be named: they leave nothing in a bundle)',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(content/|lib/classroom/)', reachable: true },
    },
    {
      name: 'components-below-app',
      severity: 'error',
      from: { path: '^(components|lib|content)/' },
      to: { path: '^app/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.next)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
