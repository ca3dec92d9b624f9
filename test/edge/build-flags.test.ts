import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../support/examples.ts'
import { inFolder, writeFiles } from '../support/scratch.ts'

const test = suite('flags of igw build')

const igw = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(PROJECT, 'src/cli.ts'), 'build', ...args], {
    cwd,
    encoding: 'utf8',
  })

const kubectl = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('kubectl', ['kustomize', ...args], { cwd, encoding: 'utf8' })

const FILES = {
  'a/kustomization.yaml': 'resources: [r.yaml]\n',
  'a/r.yaml': `kind: Deployment
apiVersion: apps/v1
metadata: {name: d}
---
{apiVersion: v1, kind: Service, metadata: {name: S, namespace: x}}
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: "system:r"}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: x}}
---
{kind: Own, metadata: {name: o}}
`,
  'one/kustomization.yaml': 'resources: [../a]\nnamespace: other\n',
  'sorted/kustomization.yaml': 'resources: [../a]\nsortOptions: {order: fifo}\n',
  'free/kustomization.yaml': 'configMapGenerator: [{name: c, files: [../a/r.yaml]}]\n',
}

const onFiles = (run: (folder: string) => void) =>
  inFolder(async (folder) => {
    writeFiles(folder, FILES)
    run(folder)
  })

/** The files of a folder by name. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

test(
  'read a file elsewhere only without the load restriction',
  onFiles((folder) => {
    assert.match(igw(folder, 'free').stderr, 'error[outside-root]')
    const free = igw(folder, 'free', '--load-restrictor=LoadRestrictionsNone')
    assert.is(free.status, 0, free.stderr)
  }),
)

test(
  'do not let two resources be one file',
  onFiles((folder) => {
    mkdirSync(join(folder, 'out'))
    const service = (name: string) => `{apiVersion: v1, kind: Service, metadata: {name: ${name}}}\n`
    writeFiles(folder, { 'a/r.yaml': `${service('s')}---\n${service('S')}` })
    const { status, stderr } = igw(folder, 'a', '-o', 'out')
    assert.is(status, 1)
    assert.match(stderr, /a\/r\.yaml:\d:1: error\[resource-conflict\].*'v1_service_s\.yaml'/)
    assert.equal(readdirSync(join(folder, 'out')), [])
  }),
)

test(
  'do not let a name lead out of the folder',
  onFiles((folder) => {
    mkdirSync(join(folder, 'out'))
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: "/../../x"}\n'
    writeFiles(folder, { 'a/r.yaml': text })
    assert.match(igw(folder, 'a', '-o', 'out').stderr, 'error[bad-path]')
    assert.equal(readdirSync(join(folder, 'out')), [])
  }),
)

test(
  'tell that sortOptions win over --reorder',
  onFiles((folder) => {
    const { status, stderr } = igw(folder, 'sorted', '--reorder', 'legacy')
    assert.is(status, 0)
    assert.match(stderr, /sorted\/kustomization\.yaml:2:\d+: warning\[conflict\].*--reorder/)
  }),
)

const REFUSED = [
  ['--enable-helm', /charts are not inflated here/],
  ['--helm-command=helm', /charts are not inflated here/],
  ['--enable-alpha-plugins', /functions and plugins are not run here/],
  ['--enable-exec', /functions and plugins are not run here/],
  ['-e', /functions and plugins are not run here/],
  ['--env=A=B', /functions and plugins are not run here/],
  ['--network', /functions and plugins are not run here/],
  ['--network-name=x', /functions and plugins are not run here/],
  ['--fn-env=A=b', /functions and plugins are not run here/],
  ['--stack-trace', /an error says its file, line and column/],
  ['--mount=x', /functions and plugins are not run here/],
  ['--as-current-user', /functions and plugins are not run here/],
  ['--enable-managedby-label', /buildMetadata: \[managedByLabel\]/],
  ['--outptu=x', /did you mean '--output'/],
  ['--reorder=random', /legacy or none, not 'random'/],
  ['--load-restrictor=none', /LoadRestrictionsRootOnly or LoadRestrictionsNone, not 'none'/],
] as const

for (const [flag, message] of REFUSED)
  test(`say why ${flag} is wrong`, () => {
    const { status, stdout, stderr } = igw(PROJECT, 'examples/base', flag)
    assert.is(status, 2)
    assert.is(stdout, '')
    assert.match(stderr, message)
  })

test('leave an operand behind -- alone', () => {
  const { stderr } = igw(PROJECT, '--', '--enable-helm')
  assert.match(stderr, "there is no directory '--enable-helm'")
})

if (kubectl(PROJECT, '--help').status === 0) {
  for (const args of [
    ['a', '--reorder', 'none'],
    ['a', '--reorder', 'legacy'],
    ['sorted', '--reorder', 'legacy'],
    ['free', '--load-restrictor', 'LoadRestrictionsNone'],
  ])
    test(
      `give what kubectl gives for ${args.join(' ')}`,
      onFiles((folder) => {
        const real = kubectl(folder, ...args)
        assert.is(real.status, 0, real.stderr)
        assert.fixture(igw(folder, ...args).stdout, real.stdout)
      }),
    )
  for (const directory of ['a', 'one'])
    test(
      `write the files that kubectl writes for ${directory}`,
      onFiles((folder) => {
        for (const name of ['own', 'real']) mkdirSync(join(folder, name))
        assert.is(igw(folder, directory, '-o', 'own').status, 0)
        assert.is(kubectl(folder, directory, '-o', 'real').status, 0)
        assert.equal(filesIn(join(folder, 'own')), filesIn(join(folder, 'real')))
      }),
    )
} else {
  console.log('skipped: there is no kubectl')
  test.skip('give what kubectl gives')
}

test.run()
