import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../../support/examples.ts'
import { git } from '../../support/scratch.ts'
import type { Hostile, Want } from '../hostile.ts'
import type { World } from '../world.ts'

const building = (
  name: string,
  kustomization: string,
  want: Want,
  files: Hostile['files'] = {},
): Hostile => ({
  name,
  command: ['build'],
  want,
  files: { 'kustomization.yaml': kustomization, ...files },
})

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** The example, committed, with whatever a checkout can have in its `.git` that runs a program. */
function trapped({ checkout, trap }: World): void {
  for (const source of ['inference-gateway.yaml', 'alerts', 'base', 'environments'])
    cpSync(join(PROJECT, 'examples', source), join(checkout, source), { recursive: true })
  git(checkout, 'init', '-q', '-b', 'main')
  git(checkout, 'add', '-A')
  git(checkout, 'commit', '-q', '-m', 'The example')
  const hooks = join(checkout, '.git/hooks')
  mkdirSync(hooks, { recursive: true })
  for (const hook of [
    'post-checkout',
    'pre-commit',
    'reference-transaction',
    'post-index-change',
    'update',
    'post-commit',
  ]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\n'${trap}' ${hook}\n`)
    chmodSync(join(hooks, hook), 0o755)
  }
  writeFileSync(join(checkout, '.gitattributes'), '* filter=evil diff=evil merge=evil\n')
  writeFileSync(join(checkout, '.git/more'), `[core]\n\tpager = ${trap}\n`)
  const settings = {
    'core.fsmonitor': trap,
    'core.sshCommand': trap,
    'core.pager': trap,
    'core.editor': trap,
    'core.askPass': trap,
    'core.alternateRefsCommand': trap,
    'credential.helper': `!${trap}`,
    'filter.evil.clean': trap,
    'filter.evil.smudge': trap,
    'filter.evil.process': trap,
    'diff.evil.command': trap,
    'diff.evil.textconv': trap,
    'diff.external': trap,
    'merge.evil.driver': trap,
    'gpg.program': trap,
    'commit.gpgSign': 'true',
    'tag.gpgSign': 'true',
    'log.showSignature': 'true',
    'uploadpack.packObjectsHook': trap,
    'alias.log': `!${trap}`,
    'alias.ls-tree': `!${trap}`,
    'include.path': 'more',
    'trace2.eventTarget': join(checkout, '../outside/trace'),
  }
  for (const [key, value] of Object.entries(settings)) git(checkout, 'config', key, value)
  if (!existsSync(trap)) throw new Error('the trap is gone')
}

/** Whatever would run a program or fetch something, if it were let. */
export const PROGRAMS: readonly Hostile[] = [
  building('a Helm chart', 'helmCharts: [{name: a, repo: https://example.com}]\n', {
    refused: 'not-supported',
  }),
  building(
    'a function that is a program',
    'transformers: [t.yaml]\n',
    { refused: 'not-supported' },
    {
      't.yaml':
        'apiVersion: v1\nkind: A\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: "exec: {path: ./evil}"\n',
    },
  ),
  building(
    'a function in a container',
    'generators: [t.yaml]\n',
    { refused: 'not-supported' },
    {
      't.yaml':
        'apiVersion: v1\nkind: A\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: "container: {image: evil, network: true}"\n',
    },
  ),
  building('a file over HTTP', 'resources: [https://example.com/r.yaml]\n', {
    refused: 'not-supported',
  }),
  building('a base on GitHub', `resources: ["https://github.com/evil/evil?ref=${COMMIT}"]\n`, {
    refused: 'remote-refused',
    at: 'kustomization.yaml:1:13',
  }),
  building('a base over ssh that is an option', 'resources: ["ssh://-oProxyCommand=evil/x"]\n', {
    refused: 'file-not-found',
  }),
  building(
    'a base by a transport that runs a program',
    'resources: ["git::ext::sh -c evil% >&2"]\n',
    { refused: 'file-not-found' },
  ),
  building(
    'a base in a repository on this disk',
    'resources: ["file:///%OUTSIDE%//x?ref=main"]\n',
    { refused: 'file-not-found' },
  ),
  building(
    'a schema from elsewhere',
    'openapi: {path: https://example.com/schema.json}\nresources: []\n',
    { refused: 'not-supported' },
  ),
  {
    name: 'a repository whose git would run programs, rendered',
    prepare: trapped,
    command: ['render', '--publish', 'branch'],
    want: { makes: /dev/ },
    writes: /^\.git\/(objects|refs|logs|igw)\//,
  },
  {
    name: 'a repository whose git would run programs, its status',
    prepare: trapped,
    command: ['status'],
    want: { makes: /dev/ },
  },
  {
    name: 'a repository whose git would run programs, checked',
    prepare: trapped,
    command: ['check'],
    want: { makes: /\S/ },
    writes: /^\.git\/objects/,
  },
]
