import { building, CONFIG_MAP, type Hostile } from '../hostile.ts'
import { writeMany } from '../many-files.ts'

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** Each anchor holds ten times the one before. */
const LAUGHS = `x0: &x0 [${'x,'.repeat(10)}]\n${lines(9, (i) => `x${i + 1}: &x${i + 1} [${`*x${i},`.repeat(10)}]\n`)}`

/** Documents that are small and become large, or are deeper or wider than anybody writes. */
export const YAML_BOMBS: readonly Hostile[] = [
  building('aliases of aliases, a billion laughs', CONFIG_MAP + LAUGHS, {
    refused: 'limit',
    at: 'r.yaml:8:38',
    says: /IGW_LIMIT_ALIAS_VALUES/,
  }),
  {
    name: 'a billion laughs in the kustomization itself',
    files: { 'kustomization.yaml': LAUGHS },
    command: ['build'],
    want: { refused: 'limit', says: /IGW_LIMIT_ALIAS_VALUES/ },
  },
  {
    name: 'a billion laughs in the config',
    files: { 'inference-gateway.yaml': LAUGHS },
    command: ['render', '--dry-run'],
    want: { refused: 'bad-yaml', says: /copies/ },
  },
  {
    name: 'a billion laughs in a rule file',
    files: { 'rules.yaml': `${LAUGHS}groups: *x9\n` },
    command: ['policies', 'rules.yaml', '--project', 'shop-prod'],
    want: { refused: 'bad-type' },
  },
  building('an anchor that holds itself', `${CONFIG_MAP}data: &a\n  <<: *a\n`, {
    refused: 'bad-yaml',
    at: 'r.yaml:5:7',
  }),
  building('20,000 lists inside of each other', `${CONFIG_MAP}x: ${'['.repeat(20_000)}\n`, {
    refused: 'limit',
    at: 'r.yaml:4:303',
    says: /IGW_LIMIT_YAML_DEPTH/,
  }),
  building('20,000 lists, with a tag in front', `${CONFIG_MAP}x: !!seq ${'['.repeat(20_000)}\n`, {
    refused: 'limit',
    says: /IGW_LIMIT_YAML_DEPTH/,
  }),
  building('20,000 dashes', `${CONFIG_MAP}x:\n  ${'- '.repeat(20_000)}a\n`, {
    refused: 'limit',
    says: /IGW_LIMIT_YAML_DEPTH/,
  }),
  building('2,000 maps by their indent', CONFIG_MAP + lines(2000, (i) => `${' '.repeat(i)}a:\n`), {
    refused: 'limit',
    says: /IGW_LIMIT_YAML_DEPTH/,
  }),
  {
    name: 'a config of 20,000 lists',
    files: { 'inference-gateway.yaml': `a: ${'['.repeat(20_000)}` },
    command: ['render', '--dry-run'],
    want: { refused: 'limit', says: /IGW_LIMIT_YAML_DEPTH/ },
  },
  building(
    '100,000 keys in a map',
    `${CONFIG_MAP}data:\n${lines(100_000, (i) => `  k${i}: v\n`)}`,
    {
      refused: 'limit',
      at: 'r.yaml:5:3',
      says: /IGW_LIMIT_MAPPING_KEYS/,
    },
  ),
  building('one key 10,000 times', `${CONFIG_MAP}data:\n${'  k: v\n'.repeat(10_000)}`, {
    refused: 'bad-scalar',
    at: 'r.yaml:6:3',
  }),
  building('a text of a megabyte', `${CONFIG_MAP}data: {a: ${'x'.repeat(1_000_000)}}\n`, {
    makes: /a: x{1000000}\n/,
  }),
  building('a key of a megabyte', `${CONFIG_MAP}data:\n  ${'x'.repeat(1_000_000)}: a\n`, {
    refused: 'bad-yaml',
    at: 'r.yaml:5:3',
  }),
  building('a number of a megabyte', `${CONFIG_MAP}x: ${'9'.repeat(1_000_000)}\n`, {
    makes: /x: /,
  }),
  building('500,000 blanks in quotes', `${CONFIG_MAP}data: {a: "${' '.repeat(500_000)}x\n y"}\n`, {
    makes: /x\s+y/,
  }),
  building(
    'a million brackets behind a tag',
    `${CONFIG_MAP}x: !!str a\ny: [${'[],'.repeat(400_000)}]\n`,
    {
      refused: 'limit',
      says: /IGW_LIMIT_YAML_TOKENS/,
    },
  ),
  building(
    'a million keys',
    `${CONFIG_MAP}data:\n${lines(1_000_000, (i) => `  k${i}: v\n`)}`,
    { refused: 'limit', says: /IGW_LIMIT_MAPPING_KEYS/ },
    { heavy: true },
  ),
  building(
    '50 MB in one text',
    `${CONFIG_MAP}data: {a: ${'x'.repeat(50_000_000)}}\n`,
    { makes: /a: x/ },
    { heavy: true },
  ),
  building(
    '50 MB of documents',
    lines(
      40_000,
      (i) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${i}}\ndata: {a: ${'x'.repeat(1180)}}\n---\n`,
    ),
    { makes: /name: a39999\n/ },
    { heavy: true },
  ),
  building(
    'a file of 70 MB',
    'x'.repeat(70_000_000),
    { refused: 'limit', at: 'r.yaml:1:1', says: /IGW_LIMIT_FILE_BYTES/ },
    { heavy: true },
  ),
  {
    name: '100,000 files, all listed',
    prepare: ({ checkout }) => writeMany(checkout, 100_000),
    command: ['build'],
    want: { refused: 'limit', says: /IGW_LIMIT_RESOURCES/ },
    heavy: true,
  },
  {
    name: '100,000 files, none listed',
    prepare: ({ checkout }) =>
      writeMany(checkout, 100_000, 'configMapGenerator: [{name: a, literals: [b=c]}]\n'),
    command: ['build'],
    want: { makes: /b: c/ },
    heavy: true,
  },
]
