const { layers } = require('./layers.cjs');
const anyOf = (libs) => `^libs/(${libs.join('|')})/`;
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const SPECS = '\\.spec\\.tsx?$';
const WEB = '^(apps/(portal|desk)/|libs/web-kit/)';

const onlyDownwards = layers.map((layer, depth) =>
  forbid(`${layer[0]}-imports-only-lines-above`, { path: anyOf(layer) }, { path: anyOf(layers.slice(depth).flat()), pathNot: '^libs/$1/' }),
);

module.exports = {
  forbidden: [
    ...onlyDownwards,
    forbid(
      'libs-are-entered-by-their-index',
      { path: '^(apps|libs|test)/([^/]+)/' },
      { path: '^libs/([^/]+)/src/(?!index\\.ts$|testing/)', pathNot: '^$1/$2/' },
    ),
    forbid('builders-stay-in-tests', { pathNot: `${SPECS}|/testing/|^test/` }, { path: '^libs/[^/]+/src/testing/' }),
    forbid(
      'domain-is-pure',
      { path: '^libs/[^/]+/src/domain/', pathNot: SPECS },
      { pathNot: '^libs/([^/]+/src/domain|kernel|vocabulary)/|^(node:)?crypto$' },
    ),
    forbid(
      'kernel-and-vocabulary-use-no-package',
      { path: '^libs/(kernel|vocabulary)/', pathNot: SPECS },
      { pathNot: '^libs/(kernel|vocabulary)/|^(node:)?crypto$' },
    ),
    // Views are the lib's own read side: an action may answer with one.
    forbid(
      'actions-know-no-adapter',
      { path: '^libs/([^/]+)/src/actions/', pathNot: SPECS },
      { path: '^libs/$1/src/(storage|http|jobs)/|node_modules/(typeorm|bullmq|ioredis|mysql2|socket\\.io)/' },
    ),
    forbid('http-and-jobs-skip-storage', { path: '^libs/([^/]+)/src/(http|jobs)/', pathNot: SPECS }, { path: '^libs/$1/src/storage/' }),
    forbid(
      'contracts-know-only-zod',
      { path: '^libs/contracts/', pathNot: SPECS },
      { pathNot: '^libs/(contracts|vocabulary)/|node_modules/zod/' },
    ),
    forbid(
      'web-sees-only-contracts',
      { path: WEB },
      { path: '^(libs|apps)/', pathNot: '^libs/(contracts|vocabulary|words|web-kit)/|^apps/(portal|desk)/' },
    ),
    forbid('only-web-uses-web-kit', { path: '^(apps|libs)/', pathNot: WEB }, { path: '^libs/web-kit/' }),
    forbid('apps-never-import-apps', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    forbid('libs-never-import-apps', { path: '^libs/' }, { path: '^apps/' }),
    forbid(
      'features-never-import-features',
      { path: '^apps/(portal|desk)/src/features/([^/]+)/' },
      { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    ),
    forbid(
      'only-live-speaks-socket-io',
      { path: '^(apps|libs)/', pathNot: '^libs/(live|web-kit)/' },
      { path: 'node_modules/(socket\\.io|@nestjs/(websockets|platform-socket\\.io))' },
    ),
    forbid('no-cycles', {}, { circular: true }),
    forbid('nothing-unresolved', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/planted/' },
  },
};
