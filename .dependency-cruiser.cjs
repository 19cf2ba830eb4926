/** Who may import whom: the table in docs/decisions/0001-rooms-and-doors.md, as rules. */

const door = '^app/modules/[^/]+/(index\\.server|shared)\\.ts$'

/** From the lowest floor up: a module imports only from floors below its own. */
const floors = [
  ['access'],
  ['audit', 'notifications', 'reference'],
  ['accounts'],
  ['consent'],
  ['profiles'],
  ['teams'],
  ['pools', 'offers'],
  ['matching'],
  ['introductions', 'subscriptions', 'figures', 'trainings', 'schemes'],
  ['pathways'],
  ['casework'],
  ['outreach'],
  ['rights'],
  ['retention'],
]
const upwards = floors.flatMap((names, floor) => {
  const above = floors.slice(floor + 1).flat()
  return above.length === 0
    ? []
    : [
        {
          name: `no-import-above-${names.join('-')}`,
          severity: 'error',
          from: { path: `^app/modules/(${names.join('|')})/` },
          to: { path: `^app/modules/(${above.join('|')})/` },
        },
      ]
})

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'modules-by-their-doors',
      comment: 'Another module is reached through index.server.ts or shared.ts.',
      severity: 'error',
      from: { path: '^app/modules/([^/]+)/' },
      to: { path: '^app/modules/', pathNot: [door, '^app/modules/$1/'] },
    },
    {
      name: 'labels-without-schemas',
      comment:
        'What judges a form lives in schemas.ts, and shared.ts passes it on: a page that shows a label loads no zod.',
      severity: 'error',
      from: { path: '^app/modules/[^/]+/shared\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'doors-for-everyone-else',
      severity: 'error',
      from: { path: '^(app/(routes|platform|ui|root|entry)|seed|commands)' },
      to: { path: '^app/modules/', pathNot: door },
    },
    {
      name: 'routes-know-no-database',
      comment: 'A route authorises, parses, calls a verb, renders.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^(drizzle/(schema|client)|search/(embedded|meilisearch))' },
    },
    {
      name: 'ui-is-presentational',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^(app/(routes|platform)|drizzle|search|seed)/', pathNot: '^drizzle/vocabulary\\.ts$' },
    },
    {
      name: 'ui-takes-only-shared',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/modules/', pathNot: '^app/modules/[^/]+/shared\\.ts$' },
    },
    {
      name: 'no-server-code-in-a-browser',
      severity: 'error',
      from: {
        path: [
          '^app/ui/',
          '^app/modules/[^/]+/shared\\.ts$',
          '^drizzle/(vocabulary|ids)\\.ts$',
          '^app/entry\\.client',
        ],
      },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'modules-stay-below-routes',
      severity: 'error',
      from: { path: '^app/modules/' },
      to: { path: '^(app/(routes|ui)|search/(embedded|meilisearch)|seed)/' },
    },
    {
      name: 'drizzle-stands-alone',
      severity: 'error',
      from: { path: '^drizzle/' },
      to: { path: '^(app|search|seed|commands|tests)/' },
    },
    {
      name: 'search-stands-alone',
      comment: 'But for the closed lists, which import nothing themselves.',
      severity: 'error',
      from: { path: '^search/' },
      to: { path: '^(app|drizzle|seed|commands|tests)/', pathNot: '^drizzle/vocabulary\\.ts$' },
    },
    {
      name: 'vocabulary-imports-nothing',
      severity: 'error',
      from: { path: '^drizzle/vocabulary\\.ts$' },
      to: {},
    },
    {
      name: 'nobody-imports-seed-or-tests',
      severity: 'error',
      from: { path: '^(app|drizzle|search)/' },
      to: { path: '^(seed|tests|commands)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nobody-imports-commands',
      severity: 'error',
      from: { pathNot: '^(commands|tests)/' },
      to: { path: '^commands/' },
    },
    {
      name: 'one-door-to-meilisearch',
      severity: 'error',
      from: { pathNot: '^search/meilisearch/' },
      to: { path: 'node_modules/meilisearch' },
    },
    {
      name: 'one-driver',
      comment:
        'Queries go through withActor; only the database room, its tests and the commands open connections.',
      severity: 'error',
      from: { pathNot: '^(drizzle|tests|commands)/' },
      to: { path: 'node_modules/postgres/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^app/entry\\.client', '\\.d\\.ts$', '^app/routes', '^[^/]+$', '^(tests|commands)/'],
      },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
