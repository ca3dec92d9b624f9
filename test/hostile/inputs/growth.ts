import { building, CONFIG_MAP, type Hostile } from '../hostile.ts'

const LEVELS = 40
const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))

/** Each field holds the one before twice. */
const DOUBLING_TEXT = times(
  LEVELS,
  (i) => `
- source: {kind: ConfigMap, fieldPath: data.k${i}}
  targets:
  - select: {kind: ConfigMap}
    fieldPaths: [data.k${i + 1}]
    options: {delimiter: "|", index: 0}
  - select: {kind: ConfigMap}
    fieldPaths: [data.k${i + 1}]
    options: {delimiter: "|", index: -1}`,
).join('')
const DOUBLING_MAP = times(
  LEVELS,
  (i) => `
- source: {kind: A, fieldPath: d.k${i}}
  targets:
  - {select: {kind: A}, fieldPaths: [d.k${i + 1}.l, d.k${i + 1}.r], options: {create: true}}`,
).join('')

const diamond = (levels: number) =>
  Object.fromEntries([
    ['kustomization.yaml', 'resources: [l0]\n'],
    [`l${levels}/kustomization.yaml`, 'configMapGenerator: [{name: a, literals: [b=c]}]\n'],
    ...times(levels, (i) => [
      [`l${i}/kustomization.yaml`, `resources: [../l${i + 1}a, ../l${i + 1}b]\n`],
      ...['a', 'b'].map((side) => [
        `l${i + 1}${side}/kustomization.yaml`,
        `namePrefix: ${side}-\nresources: [../l${i + 1}]\n`,
      ]),
    ]).flat(),
  ])

/** What a build makes grows by the power of what is written. */
export const GROWTH: readonly Hostile[] = [
  {
    name: 'bases that are there twice, twenty levels deep',
    files: diamond(20),
    command: ['build'],
    want: { refused: 'limit', says: /IGW_LIMIT_RESOURCES/ },
    heavy: true,
  },
  building(
    'replacements that double a text forty times',
    `${CONFIG_MAP}data:\n  k0: xy\n${times(LEVELS, (i) => `  k${i + 1}: a|b\n`).join('')}`,
    { refused: 'limit', says: /IGW_LIMIT_TEXT_BYTES/ },
    { files: { 'kustomization.yaml': `resources: [r.yaml]\nreplacements:${DOUBLING_TEXT}\n` } },
  ),
  building(
    'replacements that double a map forty times',
    'apiVersion: v1\nkind: A\nmetadata: {name: a}\nd: {k0: {x: y}}\n',
    { refused: 'limit', says: /IGW_LIMIT_COPIED_VALUES/ },
    { files: { 'kustomization.yaml': `resources: [r.yaml]\nreplacements:${DOUBLING_MAP}\n` } },
  ),
  building(
    'a replacement of 50,000 steps',
    `${CONFIG_MAP}data: {x: y}\n`,
    { refused: 'limit', says: /IGW_LIMIT_YAML_DEPTH/ },
    {
      files: {
        'kustomization.yaml': `resources: [r.yaml]\nreplacements:\n- source: {kind: ConfigMap, fieldPath: data.x}\n  targets:\n  - {select: {kind: ConfigMap}, fieldPaths: ["${'a.'.repeat(50_000)}b"], options: {create: true}}\n`,
      },
    },
  ),
  building(
    'an annotation of a megabyte for a thousand resources',
    times(1000, (i) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${i}}\n---\n`).join(''),
    { refused: 'limit', says: /IGW_LIMIT_OUTPUT_BYTES/ },
    {
      files: {
        'kustomization.yaml': `resources: [r.yaml]\ncommonAnnotations: {a: ${'x'.repeat(1_000_000)}}\n`,
      },
    },
  ),
  building(
    'a prefix of a megabyte',
    CONFIG_MAP,
    { refused: 'limit', at: 'kustomization.yaml:1:13', says: /IGW_LIMIT_NAME_BYTES/ },
    {
      files: {
        'kustomization.yaml': `namePrefix: ${'x'.repeat(1_000_000)}\nresources: [r.yaml]\n`,
      },
    },
  ),
  building(
    'a JSON patch far behind the end of a list',
    `${CONFIG_MAP}list: []\n`,
    { refused: 'bad-patch', at: 'kustomization.yaml:5:7' },
    {
      files: {
        'kustomization.yaml':
          'resources: [r.yaml]\npatches:\n- target: {kind: ConfigMap}\n  patch: |\n    - {op: add, path: /list/999999999, value: 1}\n',
      },
    },
  ),
  {
    name: '3,000 files that are not there',
    files: {
      'kustomization.yaml': `resources:\n${times(3000, (i) => `- f${i}.yaml\n`).join('')}`,
      ...Object.fromEntries(times(300, (i) => [`g${i}.yaml`, 'a: b\n'])),
    },
    command: ['build'],
    want: { refused: 'file-not-found', at: 'kustomization.yaml:2:3' },
  },
]
