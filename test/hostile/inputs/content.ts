import { building, CONFIG_MAP, type Hostile } from '../hostile.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  )

/** Bytes that are no text, keys that mean something to JavaScript, expressions that never end. */
export const CONTENT: readonly Hostile[] = [
  building('bytes that are no UTF-8', bytes(CONFIG_MAP, 'data: {a: "', 0xff, 0xfe, '"}\n'), {
    refused: 'bad-yaml',
    at: 'r.yaml:4:12',
  }),
  building(
    'a byte order mark and line ends of Windows',
    `\ufeff${CONFIG_MAP.replaceAll('\n', '\r\n')}`,
    { makes: /^apiVersion: v1\nkind: ConfigMap\nmetadata:\n {2}name: a\n$/ },
  ),
  building('UTF-16', Buffer.from(`\ufeff${CONFIG_MAP}`, 'utf16le'), {
    refused: 'bad-yaml',
    at: 'r.yaml:1:1',
  }),
  building('NUL in a text', `${CONFIG_MAP}data: {a: "x\0y"}\n`, {
    refused: 'bad-yaml',
    at: 'r.yaml:4:13',
  }),
  building('a program for a manifest', readProgram(), { refused: 'bad-yaml' }),
  {
    name: 'a kustomization that is no UTF-8',
    files: { 'kustomization.yaml': bytes('resources: [] # ', 0xff, '\n') },
    command: ['build'],
    want: { refused: 'bad-yaml', at: 'kustomization.yaml:1:17' },
  },
  {
    name: 'a config that is no UTF-8',
    files: { 'inference-gateway.yaml': bytes('name: a\nb: ', 0xff, '\n') },
    command: ['render', '--dry-run'],
    want: { refused: 'bad-value', at: 'inference-gateway.yaml:2:4' },
  },
  {
    name: 'bytes for a ConfigMap',
    files: {
      'kustomization.yaml': 'configMapGenerator: [{name: a, files: [b]}]\n',
      b: bytes(0xff, 0x00),
    },
    command: ['build'],
    want: { makes: /binaryData:\n {2}b: [|\s]*\/wA=\n/ },
  },
  building(
    'keys called __proto__ and constructor',
    `${CONFIG_MAP}data: {__proto__: a, constructor: b, toString: c}\n__proto__: {polluted: d}\n`,
    { makes: /^__proto__:\n {2}polluted: d\n/ },
  ),
  building(
    'labels called __proto__',
    CONFIG_MAP,
    { makes: /__proto__: x\n {4}constructor: w/ },
    {
      files: {
        'kustomization.yaml': 'resources: [r.yaml]\ncommonLabels: {__proto__: x, constructor: w}\n',
      },
    },
  ),
  building(
    'a patch of __proto__',
    CONFIG_MAP,
    { makes: /__proto__:\n {2}polluted: x/ },
    {
      files: {
        'kustomization.yaml':
          'resources: [r.yaml]\npatches:\n- patch: |\n    {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, __proto__: {polluted: x}}\n',
      },
    },
  ),
  {
    name: 'a config with __proto__',
    files: {
      'inference-gateway.yaml':
        'name: a\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n',
    },
    command: ['render', '--dry-run'],
    want: { refused: 'unknown-field' },
  },
  ...['^(a+)+$', '(.*)*(.*)*=', '(a|a)*b', '.*a.*a.*a.*a.*b'].map((pattern) =>
    building(
      `a selector ${pattern}`,
      CONFIG_MAP.replace('name: a', `name: ${'a'.repeat(5000)}`),
      { makes: /kind: ConfigMap/ },
      {
        files: {
          'kustomization.yaml': `resources: [r.yaml]\npatches:\n- target: {name: ${JSON.stringify(pattern)}, kind: ConfigMap}\n  patch: |\n    - {op: add, path: /x, value: y}\n`,
        },
      },
    ),
  ),
  building(
    'a selector of a million steps',
    CONFIG_MAP,
    { refused: 'bad-patch', says: /IGW_LIMIT_EXPRESSION/ },
    {
      files: {
        'kustomization.yaml': `resources: [r.yaml]\npatches:\n- target: {name: "${'[^a]{1000}'.repeat(100)}"}\n  patch: |\n    - {op: add, path: /x, value: y}\n`,
      },
    },
  ),
  {
    name: 'an image that never matches',
    files: {
      'kustomization.yaml': 'resources: [r.yaml]\nimages: [{name: "(a+)+", newTag: b}]\n',
      'r.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "${'a'.repeat(5000)}!"}]}\n`,
    },
    command: ['build'],
    want: { makes: /kind: Pod/ },
  },
  {
    name: 'a query of 20,000 parentheses',
    files: {
      'rules.yaml': `groups: [{name: a, rules: [{alert: A, expr: "${'('.repeat(20_000)}"}]}]\n`,
    },
    command: ['policies', 'rules.yaml', '--project', 'shop-prod'],
    want: { refused: 'promql-syntax' },
  },
]

function readProgram(): Uint8Array {
  return bytes(0x7f, 'ELF', 2, 1, 1, 0, 0xff, 0xfe, 0x80)
}
