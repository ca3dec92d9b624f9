import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../../support/examples.ts'
import { commitFiles, git, inFolder, initRepository, writeFiles } from '../../support/scratch.ts'
import { sshServer } from '../../support/ssh-server.ts'

const test = suite('remote bases')

const service = (name: string) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n`

const BASE = {
  'base/kustomization.yaml': 'resources: [web.yaml, ../common]\nnamePrefix: p-\n',
  'base/web.yaml': service('web'),
  'common/kustomization.yaml': 'resources: [common.yaml]\n',
  'common/common.yaml': service('common'),
}

const LOCK = 'inference-gateway.lock.yaml'

interface Place {
  readonly folder: string
  /** Clone URL of a repository with `BASE`, tagged `v1`. */
  readonly url: string
  /** Its first commit. */
  readonly commit: string
  readonly build: (args: readonly string[], env?: Env) => SpawnSyncReturns<string>
}

type Env = Readonly<Record<string, string>>

/** A repository elsewhere, and an empty checkout that may name it. */
function withRemote(run: (place: Place) => void): () => Promise<void> {
  return inFolder(async (folder) => {
    writeFiles(folder, { 'remote/.keep': '', 'here/.keep': '' })
    initRepository(join(folder, 'remote'), BASE)
    git(join(folder, 'remote'), 'tag', 'v1')
    initRepository(join(folder, 'here'), { 'README.md': '' })
    run({
      folder,
      url: `file://${folder}/remote`,
      commit: git(join(folder, 'remote'), 'rev-parse', 'HEAD'),
      build: (args, env = {}) =>
        spawnSync(process.execPath, [join(PROJECT, 'src/cli.ts'), 'build', ...args], {
          cwd: join(folder, 'here'),
          env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
          encoding: 'utf8',
        }),
    })
  })
}

const ALLOW = ['--allow-remote', 'file:///']

function built({ stdout, stderr, status }: SpawnSyncReturns<string>): string {
  assert.is(status, 0, stderr)
  return stdout
}

function refused({ stdout, stderr, status }: SpawnSyncReturns<string>): string {
  assert.is(status, 1, stdout + stderr)
  assert.is(stdout, '')
  return stderr
}

const here = (folder: string, files: Readonly<Record<string, string>>) =>
  writeFiles(join(folder, 'here'), files)

test(
  'are refused by default, with what to write, and nothing is fetched',
  withRemote(({ folder, url, build }) => {
    here(folder, { 'kustomization.yaml': `resources:\n- ${url}//base?ref=v1\n` })
    const said = refused(build([]))
    assert.match(said, /^kustomization\.yaml:2:3: error\[remote-refused\]/)
    assert.match(said, `remotes: {allow: [${url}]}`)
    assert.not.ok(existsSync(join(folder, '.cache')))
  }),
)

test(
  'are built where a flag allows the host, and the tag is pinned',
  withRemote(({ folder, url, commit, build }) => {
    here(folder, { 'o/kustomization.yaml': `resources: ['${url}//base?ref=v1']\n` })
    assert.is(built(build(['o', ...ALLOW])), `${service('p-common')}---\n${service('p-web')}`)
    const lock = readFileSync(join(folder, 'here', LOCK), 'utf8')
    assert.match(lock, `commit: ${commit}\n  ref: v1\n  repository: file:${folder}/remote\n`)
  }),
)

test(
  'are built where the config allows the host',
  withRemote(({ folder, url, commit, build }) => {
    const config = readFileSync(join(PROJECT, 'examples/inference-gateway.yaml'), 'utf8')
    here(folder, {
      'inference-gateway.yaml': `${config}\nremotes: {allow: ['file://${folder}']}\n`,
      'o/kustomization.yaml': `resources: ['${url}//base?ref=${commit}']\n`,
    })
    assert.match(built(build(['o'])), 'name: p-web')
    assert.not.ok(existsSync(join(folder, 'here', LOCK)), 'a full commit id needs no pin')
  }),
)

test(
  'stay at the pinned commit when the branch moves, until somebody asks',
  withRemote(({ folder, url, build }) => {
    here(folder, { 'kustomization.yaml': `resources: ['${url}//common?ref=main']\n` })
    const before = built(build(ALLOW))
    commitFiles(join(folder, 'remote'), { 'common/common.yaml': service('moved') })
    assert.is(built(build([...ALLOW, '--locked'])), before)
    assert.is(built(build([...ALLOW, '--update-remotes'])), service('moved'))
    assert.is(built(build(ALLOW)), service('moved'))
  }),
)

test(
  'fail under --locked where a ref has no pin',
  withRemote(({ folder, url, build }) => {
    here(folder, { 'kustomization.yaml': `resources: ['${url}//base']\n` })
    assert.match(
      refused(build([...ALLOW, '--locked'])),
      /^kustomization\.yaml:1:13: error\[remote-unpinned\]: 'HEAD' of /,
    )
    assert.not.ok(existsSync(join(folder, 'here', LOCK)))
  }),
)

test(
  'are fetched once for all that name them, and never again',
  withRemote(({ folder, commit, build }) => {
    const { env, calls } = sshServer(folder)
    const url = `ssh://git@git.example${folder}/remote`
    here(folder, {
      'kustomization.yaml': 'resources: [a, b, c]\n',
      'a/kustomization.yaml': `resources: ['${url}//base?ref=${commit}']\nnameSuffix: -a\n`,
      'b/kustomization.yaml': `resources: ['${url}//base?ref=${commit}']\nnameSuffix: -b\n`,
      'c/kustomization.yaml': `resources: ['${url}//common?ref=${commit}']\nnameSuffix: -c\n`,
    })
    const text = built(build(['--allow-remote', 'git.example'], env))
    assert.match(text, /name: p-web-a\n.*name: p-web-b\n/s)
    assert.is(calls(), 1)
    const offline = { PATH: process.env.PATH ?? '', GIT_SSH_COMMAND: 'false' }
    assert.is(built(build(['--allow-remote', 'git.example'], offline)), text)
  }),
)

test(
  'may name other repositories that are allowed, and no others',
  withRemote(({ folder, url, build }) => {
    writeFiles(folder, { 'other/.keep': '' })
    initRepository(join(folder, 'other'), {
      'kustomization.yaml': `resources: ['${url}//base?ref=v1']\nnameSuffix: -o\n`,
    })
    here(folder, { 'kustomization.yaml': `resources: ['file://${folder}/other']\n` })
    assert.match(built(build(ALLOW)), 'name: p-web-o')
    const said = refused(build(['--allow-remote', `file://${folder}/other`]))
    assert.match(said, /^file:\/.*\/other@[0-9a-f]{40}\/kustomization\.yaml:1:13: .*not allowed/)
  }),
)

test(
  'may not lead out of their repository',
  withRemote(({ folder, url, build }) => {
    const remote = join(folder, 'remote')
    symlinkSync('../../secret', join(remote, 'base/link'))
    commitFiles(remote, {
      'up/kustomization.yaml': 'resources: [../../here]\n',
      'absolute/kustomization.yaml': `configMapGenerator: [{name: c, files: [${folder}/secret]}]\n`,
      'linked/kustomization.yaml': 'resources: [../base/link]\n',
      'file/kustomization.yaml': 'resources: [../common/common.yaml]\n',
    })
    writeFiles(folder, { secret: service('secret') })
    for (const [name, code] of [
      ['up', 'outside-root'],
      ['absolute', 'outside-root'],
      ['linked', 'file-not-found'],
      ['file', 'outside-root'],
    ]) {
      here(folder, { 'kustomization.yaml': `resources: ['${url}//${name}?ref=main']\n` })
      const free = ['--load-restrictor', 'LoadRestrictionsNone', '--update-remotes']
      assert.match(refused(build([...ALLOW, ...free])), `error[${code}]`, name)
    }
  }),
)

test(
  'follow links inside of their repository',
  withRemote(({ folder, url, build }) => {
    const remote = join(folder, 'remote')
    symlinkSync('common', join(remote, 'alias'))
    symlinkSync('common.yaml', join(remote, 'common/link.yaml'))
    commitFiles(remote, { 'common/kustomization.yaml': 'resources: [link.yaml]\n' })
    here(folder, { 'kustomization.yaml': `resources: ['${url}//alias']\n` })
    assert.is(built(build(ALLOW)), service('common'))
  }),
)

const MISSING: readonly (readonly [what: string, rest: string, message: RegExp])[] = [
  ['a ref', '//base?ref=v9', /:1:13: error\[remote-unavailable\]: 'v9' of .*has no such ref/],
  ['a directory', '//bse?ref=v1', /:1:13: error\[file-not-found\]: .*'bse'.*did you mean 'base'/s],
  ['a kustomization', '//?ref=v1', /error\[file-not-found\]: there is no kustomization file in/],
  ['a repository', '-not//base', /error\[remote-unavailable\]: .*no repository that git can find/],
]

for (const [what, rest, message] of MISSING)
  test(
    `tell that ${what} is missing`,
    withRemote(({ folder, url, build }) => {
      here(folder, { 'kustomization.yaml': `resources: ['${url}${rest}']\n` })
      assert.match(refused(build(ALLOW)), message)
    }),
  )

const SSH_FAILURES: readonly (readonly [what: string, answer: string, message: RegExp])[] = [
  ['a refused key', 'echo "git@x: Permission denied (publickey)." >&2; exit 255', /who asks/],
  ['a host that nobody knows', 'echo "ssh: Could not resolve hostname x" >&2; exit 255', /reached/],
  ['silence', 'exec sleep 20', /hit 1s timeout/],
]

for (const [what, answer, message] of SSH_FAILURES)
  test(
    `tell of ${what}`,
    withRemote(({ folder, build }) => {
      const url = 'ssh://git@git.example/o/r?timeout=1'
      here(folder, { 'kustomization.yaml': `resources: ['${url}']\n` })
      const said = refused(build(['--allow-remote', 'git.example'], sshServer(folder, answer).env))
      assert.match(said, /^kustomization\.yaml:1:13: error\[remote-unavailable\]/)
      assert.match(said, message)
    }),
  )

test(
  'tell that there is no git',
  withRemote(({ folder, url, build }) => {
    here(folder, { 'kustomization.yaml': `resources: ['${url}']\n` })
    assert.match(refused(build(ALLOW, { PATH: folder })), "there is no 'git' to fetch with")
  }),
)

test(
  'do not lead back to themselves',
  withRemote(({ folder, url, build }) => {
    commitFiles(join(folder, 'remote'), {
      'a/kustomization.yaml': `resources: ['${url}//b?ref=main']\n`,
      'b/kustomization.yaml': `resources: ['${url}//a?ref=main&timeout=9']\n`,
    })
    here(folder, { 'kustomization.yaml': `resources: ['${url}//a?ref=main']\n` })
    assert.match(refused(build(ALLOW)), 'error[cycle]')
  }),
)

test(
  'bring no warnings about what only their owner can change',
  withRemote(({ folder, url, build }) => {
    commitFiles(join(folder, 'remote'), {
      'old/kustomization.yaml': 'bases: [../base]\nconfigMapGenerator: [{name: c}]\n',
      'old/unlisted.yaml': service('unlisted'),
    })
    here(folder, { 'kustomization.yaml': `resources: ['${url}//old?ref=main']\n` })
    assert.not.match(build(ALLOW).stderr, 'warning')
  }),
)

test(
  'run nothing that the repository brings',
  withRemote(({ folder, url, build }) => {
    const remote = join(folder, 'remote')
    const touch = `touch '${folder}/ran'`
    commitFiles(remote, { '.gitattributes': '*.yaml filter=evil\n' })
    writeFiles(folder, { '.gitconfig': `[filter "evil"]\n\tsmudge = ${touch}\n` })
    here(folder, { 'kustomization.yaml': `resources: ['${url}//base']\n` })
    built(build(ALLOW))
    assert.not.ok(existsSync(join(folder, 'ran')))
  }),
)

/** The example with a remote base, as a checkout of its own. */
function exampleWith(folder: string, { base, allow }: { base: string; allow: string }): string {
  const example = join(folder, 'example')
  cpSync(join(PROJECT, 'examples'), example, { recursive: true })
  const config = readFileSync(join(example, 'inference-gateway.yaml'), 'utf8')
  const kustomization = readFileSync(join(example, 'base/kustomization.yaml'), 'utf8')
  writeFiles(example, {
    'inference-gateway.yaml': `${config}\nremotes: {allow: ['${allow}']}\n`,
    'base/kustomization.yaml': kustomization.replace('resources:\n', `resources:\n  - ${base}\n`),
  })
  initRepository(example, {})
  return example
}

const render = (folder: string, cwd: string) =>
  spawnSync(process.execPath, [join(PROJECT, 'src/cli.ts'), 'render', '--publish', 'files'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: folder },
    encoding: 'utf8',
  })

test(
  'are rendered by the Action where they name a commit',
  withRemote(({ folder, url, commit }) => {
    const base = `${url}//base?ref=${commit}`
    const example = exampleWith(folder, { base, allow: `file://${folder}` })
    const { status, stderr } = render(folder, example)
    assert.is(status, 0, stderr)
    const rendered = readFileSync(join(example, 'rendered/dev/service-p-web.yaml'), 'utf8')
    assert.match(rendered, 'name: p-web')
  }),
)

test(
  'are no part of a release by the name of a branch',
  withRemote(({ folder, url }) => {
    const base = `${url}//base?ref=main`
    const { status, stderr } = render(
      folder,
      exampleWith(folder, { base, allow: `file://${folder}` }),
    )
    assert.is(status, 1)
    assert.match(stderr, /base\/kustomization\.yaml:\d+:5: error\[remote-unpinned\]: 'main' of/)
  }),
)

if (spawnSync('kubectl', ['version', '--client']).status === 0) {
  const forms = ['//base?ref=v1', '//base', '', '//nested?ref=main', '//generated']
  for (const form of forms) {
    test(
      `of the form REPOSITORY${form} build to the bytes of kubectl, origins too`,
      withRemote(({ folder, url, build }) => {
        const from = 'configMapGenerator: [{name: c, literals: [a=b]}]\n'
        const plugin =
          'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: t}\nprefix: t-\nfieldSpecs: [{path: metadata/name}]\n'
        commitFiles(join(folder, 'remote'), {
          'kustomization.yaml': `resources: [base]\n${from}`,
          'nested/kustomization.yaml': `resources: ['${url}//common?ref=v1']\n${from}`,
          'generated/kustomization.yaml': `resources: [../base]\ntransformers: [t.yaml]\n${from}`,
          'generated/t.yaml': plugin,
        })
        here(folder, {
          'kustomization.yaml': `resources: ['${url}${form}']\nnameSuffix: -x\nbuildMetadata: [originAnnotations, transformerAnnotations]\n`,
        })
        const real = spawnSync('kubectl', ['kustomize', join(folder, 'here')], { encoding: 'utf8' })
        assert.is(real.status, 0, real.stderr)
        assert.fixture(built(build(ALLOW)), real.stdout)
      }),
    )
  }
} else {
  console.log('skipped: there is no kubectl')
  test.skip('build to the bytes of kubectl, origins too')
}

test.run()
