import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatLimitsReference, LIMITS_REFERENCE_FILE } from '../scripts/limits-reference.ts'
import { readYaml } from '../src/alerts/rule-yaml.ts'
import { parseConfig } from '../src/config/parse-config.ts'
import { diskTree } from '../src/edge/disk-tree.ts'
import { setLimitsFromEnvironment } from '../src/edge/set-limits.ts'
import { UserError, userErrorsIn } from '../src/error.ts'
import { compileGoRegExp } from '../src/go-regexp.ts'
import { LIMITS, type LimitName, limitOf, limitVariable, setLimits } from '../src/limits.ts'
import { readDocuments } from '../src/yaml/read.ts'
import { buildText } from './kustomize/build-text.ts'
import { PROJECT } from './support/examples.ts'

const test = suite('limits')

test.after.each(() => setLimits(new Map()))

function errorsOf(work: () => unknown): readonly UserError[] {
  try {
    work()
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors !== undefined) return errors
    throw thrown
  }
  return []
}

const read = (text: string) => () => readDocuments({ file: 'a.yaml', text })
const configMaps = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    [`${i}.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${i}}\n`,
  }))
const building = (count: number) => () => {
  const resources = Array.from({ length: count }, (_, i) => `${i}.yaml`)
  return buildText(
    Object.assign({ 'kustomization.yaml': `resources: [${resources}]\n` }, ...configMaps(count)),
  )
}
const config = (text: string) => () => {
  const { errors } = parseConfig({ file: 'a.yaml', text })
  if (errors[0]) throw errors[0]
}

/** Of each limit its value for the test, something that keeps to it, and something that does not. */
const CASES: Readonly<
  Record<
    LimitName,
    { value: number; below: () => unknown; above: () => unknown; at?: string | undefined }
  >
> = {
  'file-bytes': { value: 10, below: onDisk('0123456789'), above: onDisk('0123456789a'), at: 'a:1' },
  'read-bytes': { value: 200, below: building(2), above: building(4), at: '3.yaml:1' },
  files: { value: 3, below: building(2), above: building(3), at: '2.yaml:1' },
  'yaml-depth': { value: 2, below: read('a: [b]'), above: read('a: [{b: c}]'), at: 'a.yaml:1' },
  'yaml-tokens': {
    value: 9,
    below: read('a: &x b'),
    above: read('a: &x b\nc: d\ne: f\ng: h\n'),
    at: 'a.yaml:1',
  },
  'mapping-keys': {
    value: 2,
    below: read('a: b\nc: d'),
    above: read('x:\n  a: b\n  c: d\n  e: f'),
    at: 'a.yaml:2',
  },
  'alias-values': {
    value: 3,
    below: read('a: &x [b, c]\nd: *x'),
    above: read('a: &x [b, c]\nd: *x\ne: *x'),
    at: 'a.yaml:3',
  },
  values: { value: 9, below: building(1), above: building(3), at: '2.yaml:1' },
  expression: { value: 14, below: matching('a{3}'), above: matching('a{5}') },
  resources: { value: 2, below: building(2), above: building(3), at: 'kustomization.yaml:1' },
  'base-levels': {
    value: 2,
    below: () => chain(2),
    above: () => chain(3),
    at: '1/kustomization.yaml:1',
  },
  'text-bytes': {
    value: 9,
    below: () => replaced('abcd'),
    above: () => replaced('abcdefgh'),
    at: 'kustomization.yaml:5',
  },
  'copied-values': {
    value: 2,
    below: () => replaced('{a: b}'),
    above: () => replaced('{a: b, c: d}'),
    at: 'kustomization.yaml:5',
  },
  'name-bytes': {
    value: 3,
    below: building(2),
    above: () =>
      buildText({
        'kustomization.yaml': 'resources: [a.yaml]\n',
        'a.yaml': 'apiVersion: v1\nkind: A\nmetadata: {name: abcd}\n',
      }),
    at: 'a.yaml:1',
  },
  'output-bytes': { value: 200, below: building(2), above: building(5) },
  environments: {
    value: 1,
    below: () => undefined,
    above: config('name: a\nenvironments:\n  dev: {}\n  prod: {}\n'),
    at: 'a.yaml:2',
  },
}

function onDisk(text: string): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-limits-'))
    try {
      writeFileSync(join(folder, 'a'), text)
      diskTree(folder).read('a')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** Directories of which each builds on the next. */
function chain(levels: number): string {
  const files = Array.from({ length: levels }, (_, i) => ({
    [`${i}/kustomization.yaml`]: i + 1 < levels ? `resources: [../${i + 1}]\n` : 'resources: []\n',
  }))
  return buildText(Object.assign({}, ...files), '0')
}

/** A value that a replacement puts in front of a text, or in the place of a map. */
function replaced(value: string): string {
  const isMap = value.startsWith('{')
  return buildText({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {kind: A, fieldPath: from}
  targets:
  - {select: {kind: A}, fieldPaths: [to], options: ${isMap ? '{}' : '{delimiter: "-", index: 1}'}}
`,
    'a.yaml': `apiVersion: v1\nkind: A\nmetadata: {name: a}\nfrom: ${value}\nto: ${isMap ? '{}' : 'abcd'}\n`,
  })
}

function matching(pattern: string): () => void {
  return () => {
    const compiled = compileGoRegExp(pattern)
    if ('problem' in compiled) throw new UserError('limit', '', { hint: compiled.problem })
  }
}

for (const [name, { value, below, above, at }] of Object.entries(CASES)) {
  const limit = Object.keys(LIMITS).find((known): known is LimitName => known === name)
  if (limit === undefined) throw new Error(`no limit ${name}`)
  test(`${name} is refused above its limit, and says so`, () => {
    assert.equal(errorsOf(above), limit === 'environments' ? errorsOf(above) : [])
    setLimits(new Map([[limit, value]]))
    assert.equal(errorsOf(below), [])
    const errors = errorsOf(above)
    assert.equal(
      errors.map(({ code }) => code),
      ['limit'],
    )
    assert.match(errors[0]?.hint ?? '', limitVariable(limit))
    const place = errors[0]?.at && `${errors[0].at.file}:${errors[0].at.line}`
    assert.is(place, at)
  })
}

test('nests as deep as it may be raised without an overflow of the stack', () => {
  const most = LIMITS['yaml-depth'].most
  setLimits(new Map([['yaml-depth', most]]))
  const head = 'apiVersion: v1\nkind: A\nmetadata: {name: a}\nx: '
  for (const mark of ['', '&a ']) {
    const text = `${head}${mark}${'['.repeat(most - 1)}a${']'.repeat(most - 1)}\n`
    const files = {
      'kustomization.yaml':
        'resources: [a.yaml]\nnamePrefix: x-\ncommonLabels: {a: b}\npatches: [{path: a.yaml}]\n',
      'a.yaml': text,
    }
    assert.match(buildText(files), 'name: x-a')
  }
})

test('a rule file and a config tell of theirs', () => {
  const bomb = `a: ${'['.repeat(600)}${']'.repeat(600)}\n`
  for (const text of [bomb, `b: &x c\n${bomb}`]) {
    const source = { file: 'a.yaml', text }
    assert.equal(
      readYaml(source).errors.map(({ code }) => code),
      ['limit'],
    )
    assert.equal(
      parseConfig(source).errors.map(({ code }) => code),
      ['limit'],
    )
  }
})

test('are set by the environment, and by nothing that is no number', () => {
  process.env.IGW_LIMIT_FILES = '7'
  process.env.IGW_LIMIT_YAML_DEPTH = '400'
  try {
    setLimitsFromEnvironment()
    assert.is(limitOf('files'), 7)
    assert.is(limitOf('yaml-depth'), 400)
    process.env.IGW_LIMIT_FILES = 'many'
    process.env.IGW_LIMIT_YAML_DEPTH = '501'
    process.env.IGW_LIMIT_FILE = '1'
    const errors = errorsOf(setLimitsFromEnvironment)
    assert.is(errors.length, 3)
    assert.ok(errors.every(({ code }) => code === 'bad-input'))
    assert.is(limitOf('files'), 7)
  } finally {
    for (const name of ['FILES', 'YAML_DEPTH', 'FILE']) delete process.env[`IGW_LIMIT_${name}`]
  }
})

test('docs/limits.md says what the code says', () => {
  assert.is(readFileSync(join(PROJECT, LIMITS_REFERENCE_FILE), 'utf8'), formatLimitsReference())
})

test.run()
