/**
 * Which folder may know which, as in the README's architecture section. One line per layer: `from` may import
 * what is listed, of our own code, and nothing else of it.
 */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}` },
  to: { path: '^(shared|electron|renderer|test)/', pathNot: allowed.map((path) => `^${path}`) },
});

/** A library that one folder may use and no other. */
const only = (name, home, libraries) => ({
  name,
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: `^${home}` },
  to: { path: `node_modules/(${libraries.join('|')})(/|$)` },
});

const CHANNELS = 'shared/ipc/channels\\.ts$';
const COMMANDS = 'shared/commands/';
const DOMAIN = 'shared/domain/';
const SCHEMA = 'shared/schema/';
const ORIGIN = 'shared/origin/';
const BELOW_FEATURES = ['renderer/(parts|editor|data|store|platform|ui|styles)/', 'shared/'];

/** Where a program starts, or what a tool reads by name: nobody imports it. */
const ENTRIES = [
  '^electron/main/index\\.ts$',
  '^electron/preload/(index|room)\\.ts$',
  '^electron/commands/[^/]+\\.(ts|mjs)$',
  '^electron/build/[^/]+\\.ts$',
  '^renderer/(main|room)\\.tsx$',
  '\\.d\\.ts$',
  '\\.css$',
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports and that imports nothing is a leftover.',
      severity: 'error',
      from: { orphan: true, path: '^(shared|electron|renderer)/', pathNot: ENTRIES },
      to: {},
    },
    {
      name: 'unused-outside-tests',
      comment: 'What only a test imports is not part of the program.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      module: { path: '^(shared|renderer|electron)/', pathNot: ENTRIES, numberOfDependentsLessThan: 1 },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#|electron$|virtual:)' },
    },

    layer('domain-is-a-leaf', DOMAIN, [DOMAIN]),
    layer('schema-knows-domain', SCHEMA, [SCHEMA, DOMAIN]),
    layer('channels-know-nothing', CHANNELS, []),
    layer('contract-knows-channels-commands-schema', 'shared/ipc/contract\\.ts$', [
      CHANNELS,
      COMMANDS,
      SCHEMA,
      DOMAIN,
    ]),
    layer('commands-know-nothing', COMMANDS, [COMMANDS]),
    layer('origin-knows-nothing', ORIGIN, [ORIGIN]),
    layer('preload-knows-channels', 'electron/preload/', [CHANNELS]),
    layer('main-knows-shared', 'electron/main/', ['electron/main/', 'shared/']),
    layer('terminal-commands-know-shared', 'electron/commands/', ['electron/commands/', 'shared/']),
    layer('ui-knows-styles-and-units', 'renderer/ui/', [
      'renderer/(ui|styles)/',
      'shared/domain/units\\.ts$',
    ]),
    layer('editor-knows-domain-keys-ui', 'renderer/editor/', [
      'renderer/(editor|ui|styles)/',
      DOMAIN,
      COMMANDS,
    ]),
    layer('store-knows-domain', 'renderer/store/', ['renderer/store/', DOMAIN]),
    layer('data-knows-domain-and-schema', 'renderer/data/', ['renderer/data/', DOMAIN, SCHEMA]),
    layer('platform-knows-ipc-and-commands', 'renderer/platform/', [
      'renderer/platform/',
      'shared/ipc/',
      COMMANDS,
    ]),
    layer('parts-are-below-features', 'renderer/parts/', BELOW_FEATURES),
    layer('features-are-below-app', 'renderer/features/', [...BELOW_FEATURES, 'renderer/features/']),
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    layer('renderer-knows-no-electron', 'renderer/', ['renderer/', 'shared/']),
    {
      name: 'nothing-but-tests-knows-tests',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^test/' },
    },

    only('dexie-in-data', 'renderer/data/', ['dexie']),
    only('zustand-in-store', 'renderer/store/', ['zustand']),
    only('codemirror-in-editor', 'renderer/editor/', ['@codemirror']),
    only('electron-in-main-and-preload', 'electron/(main|preload)/', ['electron']),
    only('react-in-renderer', 'renderer/', ['react', 'react-dom', '@mantine', 'react-aria-components']),
    {
      name: 'room-page-knows-no-data',
      comment:
        'The window on the projector is sent pictures: nothing in it can open the database, or know a finding.',
      severity: 'error',
      from: { path: '^renderer/room\\.tsx$' },
      to: {
        path: '^renderer/(app|data|editor|store)/|^renderer/parts/(incident|text|room)/|^shared/domain/language/|node_modules/dexie/',
        reachable: true,
      },
    },
    {
      name: 'no-node-in-pages',
      severity: 'error',
      from: { path: '^(shared|renderer|electron/preload)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-has-no-libraries',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/electron/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.css', '.json'],
    },
  },
};
