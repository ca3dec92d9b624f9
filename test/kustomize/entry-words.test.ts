import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBuildTree } from '../../src/edge/disk-tree.ts'
import { formatError, userErrorsIn } from '../../src/error.ts'
import { build } from '../../src/kustomize/build.ts'
import { kubectlOracle } from './support/oracle.ts'

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
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
      assert.ok(toldOf(directory).includes(words), `${toldOf(directory)}\n\n${words}`)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
}

test.run()

function both(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, CONFIG_MAP]))
}

/** kubectl prints a line of its log, in which the message is quoted, or the message. */
function wordsIn(printed: string): string {
  const [, quoted] = /err=(".*")$/m.exec(printed) ?? []
  return quoted === undefined ? printed.replace(/^error: /, '').trim() : JSON.parse(quoted)
}

function toldOf(directory: string): string {
  const opened = openBuildTree(directory)
  try {
    build(opened.tree, opened.directory)
  } catch (thrown) {
    return (userErrorsIn(thrown) ?? []).map((error) => formatError(error)).join('\n')
  }
  return ''
}
