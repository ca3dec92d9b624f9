import { CONFIG, startingFiles } from '../../support/promotion-repository.ts'
import { git } from '../../support/scratch.ts'
import type { Hostile, Want } from '../hostile.ts'
import type { World } from '../world.ts'

const FILE = 'inference-gateway.yaml'
const sources = Object.fromEntries(startingFiles({ app: 'a' }))
const onlyUsers = Object.fromEntries(
  Object.entries(sources).filter(([path]) => path === FILE || path.startsWith('base/')),
)

/** Renders into a work tree in which something else stands where the outputs go. */
const writing = (name: string, links: Hostile['links'], more: Partial<Hostile> = {}): Hostile => ({
  name,
  files: onlyUsers,
  links: links ?? {},
  prepare: commit,
  command: ['render', '--publish', 'files', '--every-environment'],
  want: { refused: 'bad-path' },
  // What other environments have is theirs; git notes that it looked.
  writes: /^(\.git\/|(overlays|rendered|gitops)\/(staging|prod)\b)/,
  ...more,
})

/** Renders into branches of a repository in which something else is committed where the outputs go. */
const committing = (name: string, links: Hostile['links']): Hostile => ({
  ...writing(name, links),
  command: ['render', '--publish', 'branch', '--every-environment'],
  writes: /^\.git\//,
})

/** Renders a config in which a name is something else as well. */
const naming = (name: string, from: string, to: string, want: Want): Hostile => ({
  name,
  files: { ...onlyUsers, [FILE]: CONFIG.replace(from, to) },
  prepare: commit,
  command: ['render', '--publish', 'files', '--every-environment'],
  want,
  writes: /^\.git\//,
})

/** A rendered repository that is asked for something with a name that is an option or a command. */
const asking = (name: string, command: readonly string[], want: Want): Hostile => ({
  name,
  files: sources,
  prepare: commit,
  command,
  want,
  writes: /^\.git\//,
})

function commit({ checkout }: World): void {
  git(checkout, 'init', '-q', '-b', 'main')
  git(checkout, 'add', '-A')
  git(checkout, 'commit', '-q', '-m', 'Everything')
}

const environment = (name: string) => JSON.stringify(name)
const BAD_NAME = { refused: 'bad-value', at: `${FILE}:15:3` } as const

/** Places that are written to, and names that become paths, branches and arguments. */
export const OUTPUTS: readonly Hostile[] = [
  writing(
    'an output folder that is a link to outside',
    { rendered: '../outside' },
    {
      writes: /^\.git\//,
    },
  ),
  writing('the output of an environment that is a link to outside', {
    'rendered/dev': '../../outside',
  }),
  // The file takes the place of the link; what that points to stays as it is.
  writing(
    'an output file that is a link to outside',
    { 'overlays/dev/values.yaml': '../../../outside/secret.yaml' },
    { want: { makes: /dev/ }, writes: /^(\.git|overlays|rendered)\// },
  ),
  writing('a folder of GitOps objects that is a link to workflows', {
    'overlays/dev': '../.github/workflows',
    '.github/workflows/x': '../../base',
  }),
  committing('a branch in which the outputs are a link to outside', { rendered: '../outside' }),
  committing('a branch in which the output of an environment is a link to workflows', {
    'rendered/dev': '../.github/workflows',
    '.github/workflows/x': '../../base',
  }),
  committing('a branch in which an overlay is a link to .git', { 'overlays/dev': '../.git' }),
  {
    ...writing('a base with files that only case tells apart', {}),
    files: {
      ...onlyUsers,
      'base/kustomization.yaml': 'resources: [app.yaml, App.yaml]\n',
      'base/App.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n',
    },
    want: { refused: 'bad-path', says: /"overlays\/dev\/\S+\/app\.yaml" are one path/ },
  },
  naming(
    'an environment called as a path',
    '  dev:',
    `  ${environment('../../.github/workflows')}:`,
    BAD_NAME,
  ),
  naming('an environment called .git', '  dev:', '  .git:', BAD_NAME),
  naming('an environment called in capitals', '  dev:', '  Dev:', BAD_NAME),
  naming('an environment with a dot at its end', '  dev:', '  dev.:', BAD_NAME),
  naming('an environment with NUL', '  dev:', `  ${environment('dev\0')}:`, BAD_NAME),
  naming(
    'an environment called as a command',
    '  dev:',
    `  ${environment('$(touch x)')}:`,
    BAD_NAME,
  ),
  naming('an environment called __proto__', '  dev:', '  __proto__:', BAD_NAME),
  naming('an environment called constructor', '  dev:', '  constructor:', {
    refused: 'missing-field',
  }),
  naming(
    'a branch prefix that is an option',
    'gitops:',
    `pullRequests: {branchPrefix: '--upload-pack=x'}\ngitops:`,
    {
      refused: 'bad-value',
    },
  ),
  naming(
    'a branch prefix with a way up',
    'gitops:',
    `pullRequests: {branchPrefix: 'a/../b/'}\ngitops:`,
    {
      refused: 'bad-value',
    },
  ),
  naming(
    'a namespace that commands the runner',
    'namespace: chat',
    `namespace: "::set-output name=a::b"`,
    {
      refused: 'bad-value',
    },
  ),
  asking(
    'a release that is an option of git',
    ['promote', '--to', 'prod', '--release=--output=x', '--reason', 'r'],
    {
      refused: 'no-release',
    },
  ),
  asking('a base branch that is an option of git', ['check', '--base=--output=../outside/x'], {
    refused: 'bad-input',
  }),
  asking('a base branch that is a command', ['check', '--base', '$(touch ../outside/x)'], {
    refused: 'bad-input',
  }),
  asking('a config outside', ['render', '--config', '../outside/secret.yaml', '--dry-run'], {
    refused: 'config-not-found',
  }),
]
