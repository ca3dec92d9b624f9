import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBuildTree } from '../../src/edge/disk-tree.ts'
import { formatError, userErrorsIn } from '../../src/error.ts'
import { build } from '../../src/kustomize/build.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { kubectlOracle } from './support/oracle.ts'

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
const LATER = '{apiVersion: kustomize.config.k8s.io/v2, namespace: a}'
const LATER_COMPONENT = LATER.replace('{', '{kind: Component, ')
const PREFIX = plugin('PrefixTransformer')
const EXTERNAL = '{apiVersion: example.com/v1, kind: Own, metadata: {name: x}}'
const TWICE = `${CONFIG_MAP}---\n${CONFIG_MAP}`
const KUSTOMIZATION = 'kustomization.yaml'

/** What a user lists, and the files beside it. */
const MISTAKES: readonly [name: string, kustomization: string, files: Record<string, string>][] = [
  ['a file that is not there', 'resources: [nope.yaml]', {}],
  ['a file in a folder that is not there', 'resources: [no/such.yaml]', {}],
  ['a folder without a kustomization', 'resources: [d]', { 'd/r.yaml': CONFIG_MAP }],
  ['a component among bases', 'resources: [c]', { [`c/${KUSTOMIZATION}`]: 'kind: Component' }],
  ['a file without a kind', 'resources: [r.yaml]', { 'r.yaml': 'apiVersion: v1\n' }],
  ['a resource of two files', 'resources: [a.yaml, b.yaml]', both('a.yaml', 'b.yaml')],
  [
    'a resource of a file and a base',
    'resources: [a.yaml, ./d]',
    { ...both('a.yaml', 'd/b.yaml'), [`d/${KUSTOMIZATION}`]: 'resources: [b.yaml]' },
  ],
  ['a component that is not there', 'components: [nope]', {}],
  ['a file among components', 'components: [a.yaml]', { 'a.yaml': CONFIG_MAP }],
  ['an absolute path', 'resources: [/no/such/file.yaml]', {}],
  ['a folder above', 'resources: [.]', {}],
  ['a component above', 'components: [.]', {}],
  ['a resource that a file has twice', 'resources: [r.yaml]', { 'r.yaml': TWICE }],
  ['a text that is no document', 'resources: [r.yaml]', { 'r.yaml': `${CONFIG_MAP}----\na: b\n` }],
  ['an anchor that is not there', 'resources: [r.yaml]', { 'r.yaml': `${CONFIG_MAP}data: *x\n` }],
  ['an old version of YAML', 'resources: [r.yaml]', { 'r.yaml': `%YAML 1.2\n---\n${CONFIG_MAP}` }],
  ['another kind of file', '{kind: ConfigMap, namespace: a}', {}],
  ['another version of the file', '{apiVersion: kustomize.config.k8s.io/v1, namespace: a}', {}],
  ['a patch that is not there', 'patches: [{path: p.yaml, target: {kind: A, name: b}}]', {}],
  ['a patch from outside', 'patches: [{path: ../p.yaml, options: {allowNameChange: true}}]', {}],
  ['a patch without a text', 'patches: [{target: {kind: A, version: v1}}]', {}],
  ['a patch with two texts', 'patches: [{path: p.yaml, patch: "a: b"}]', {}],
  ['a patch in JSON that is none', `patches: [{patch: '[{op: remove}]', target: {kind: A}}]`, {}],
  ['patches without content', 'patchesStrategicMerge: [p.yaml]', { 'p.yaml': '# nothing\n' }],
  ['a JSON patch without a name', 'patchesJson6902: [{path: p.yaml, target: {kind: A}}]', {}],
  ['an unknown field of a base', 'resources: [d]', { [`d/${KUSTOMIZATION}`]: 'resource: [a]' }],
  ['a base of a later version', 'resources: [d]', { [`d/${KUSTOMIZATION}`]: LATER }],
  [
    'a component of another version',
    'components: [d]',
    { [`d/${KUSTOMIZATION}`]: LATER_COMPONENT },
  ],
  [
    'a component of another version in a base',
    'resources: [d/e]',
    {
      [`d/e/${KUSTOMIZATION}`]: 'components: [../c]',
      [`d/c/${KUSTOMIZATION}`]: LATER_COMPONENT,
    },
  ],
  ['a base without content', 'resources: [d]', { [`d/${KUSTOMIZATION}`]: '' }],
  ['a base that is no YAML', 'resources: [d]', { [`d/${KUSTOMIZATION}`]: 'namespace: *a' }],
  [
    'a file that a base of a base lacks',
    'resources: [d/e]',
    {
      [`d/e/${KUSTOMIZATION}`]: 'resources: [../f]',
      [`d/f/${KUSTOMIZATION}`]: 'resources: [nope.yaml]',
    },
  ],
  [
    'a patch of a base of a component of a base',
    'resources: [d/e]',
    {
      [`d/e/${KUSTOMIZATION}`]: 'components: [../c]',
      [`d/c/${KUSTOMIZATION}`]: component('resources: [../f]'),
      [`d/f/${KUSTOMIZATION}`]: 'patches: [{path: "\\"p\\".yaml"}]',
    },
  ],
  ['a generator that is a transformer', `generators: ['${plugin('LabelTransformer')}']`, {}],
  ['a transformer that is none', `transformers: ['${plugin('Nope')}']`, {}],
  ['a generator that is not built in', `generators: ['${EXTERNAL}']`, {}],
  ['a transformer that is there twice', `transformers: ['${PREFIX}', '${PREFIX}']`, {}],
  ['a generator that is there twice', `generators: ['${EXTERNAL}', '${EXTERNAL}']`, {}],
  ['a generator that is not there', 'generators: [nope.yaml]', {}],
  ['a transformer that cannot be set up', `transformers: ['${plugin('PatchTransformer')}']`, {}],
  [
    'a generator in a component, of a file that is not there',
    'components: [c]',
    { [`c/${KUSTOMIZATION}`]: component('configMapGenerator: [{name: a, files: [nope]}]') },
  ],
  [
    'a patch in a component in a component',
    'components: [c]',
    {
      [`c/${KUSTOMIZATION}`]: component('components: [d]'),
      [`c/d/${KUSTOMIZATION}`]: component('patches: [{path: "\\"nope\\".yaml"}]'),
    },
  ],
  [
    'a base among components',
    'components: [d]',
    { 'd/a.yaml': CONFIG_MAP, [`d/${KUSTOMIZATION}`]: 'resources: [a.yaml]' },
  ],
]

const test = suite('what kustomize says of an entry')
const hasKubectl = kubectlOracle() !== undefined

for (const [name, kustomization, files] of MISTAKES) {
  if (!hasKubectl) {
    test.skip(`${name} (there is no kubectl with kustomize v5.5.0)`)
    continue
  }
  test(`${name} is told in all its words, paths of the disk and all`, () => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'words-')))
    try {
      for (const [path, text] of Object.entries({ [KUSTOMIZATION]: kustomization, ...files })) {
        mkdirSync(dirname(join(directory, path)), { recursive: true })
        writeFileSync(join(directory, path), text)
      }
      const real = spawnSync('kubectl', ['kustomize', directory], { encoding: 'utf8' })
      assert.is(real.status, 1)
      const words = wordsIn(real.stderr)
      const { tree, directory: opened } = openBuildTree(directory)
      const told = toldOf(tree, opened)
      assert.ok(told.includes(words), `${told}\n\n${words}`)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
}

test('a patch that cannot be printed is left out of what is told of it', () => {
  const patch = '\\tfoo: bar\\n\\tx: y\\n'
  const files = new Map([[KUSTOMIZATION, `patches: [{patch: "${patch}"}]\n`]])
  const told = toldOf(memoryTree(files), '')
  assert.match(told, 'this line is indented with a tab')
  assert.match(told, '`\n…`: unable to parse SM or JSON patch from [patch: ')
})

test.run()

function both(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, CONFIG_MAP]))
}

function plugin(kind: string): string {
  return `{apiVersion: builtin, kind: ${kind}, metadata: {name: x}}`
}

function component(text: string): string {
  return `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${text}\n`
}

/** kubectl prints the message, or a line of its log with it: in quotes, or indented where it has lines. */
function wordsIn(printed: string): string {
  const [, lines] = /err=<\n(.*)\n >\n/s.exec(printed) ?? []
  if (lines !== undefined) return lines.replace(/^\t/gm, '')
  const [, quoted] = /err=(".*")$/m.exec(printed) ?? []
  return quoted === undefined ? printed.replace(/^error: /, '').trim() : JSON.parse(quoted)
}

function toldOf(tree: SourceTree, directory: string): string {
  try {
    build(tree, directory)
  } catch (thrown) {
    return (userErrorsIn(thrown) ?? []).map((error) => formatError(error)).join('\n')
  }
  return ''
}
