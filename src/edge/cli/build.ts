import { statSync } from 'node:fs'
import { join } from 'node:path'
import { buildDirectory } from '../../commands/build.ts'
import { userErrorsIn } from '../../error.ts'
import type { BuildOptions } from '../../kustomize/build.ts'
import { resourceFiles } from '../../kustomize/finish/resource-files.ts'
import type { RemoteTrees } from '../../kustomize/remote/remote-trees.ts'
import type { Resource } from '../../resource/resource.ts'
import { type BuildTree, openBuildTree, openBuildTrees } from '../disk-tree.ts'
import { setLimitsFromEnvironment } from '../set-limits.ts'
import { writeText } from '../write-text.ts'
import { writeDirectories } from './build-directories.ts'
import { buildWithRemotes, type RemoteArguments } from './build-with-remotes.ts'
import { readArguments } from './options.ts'
import { print } from './print.ts'
import { compilingQuickly } from './quick-compiler.ts'
import { findRefusedFlag } from './refused-flags.ts'
import { reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]
       igw build [OPTIONS] -o OUTPUT_DIR DIR...

  -o, --output PATH      write this file, or one for each resource into this directory;
                         of several directories, one for each of them
  --origins FILE         write there, as JSON, the file, line and column that set each value
  --load-restrictor R    LoadRestrictionsRootOnly (default) or LoadRestrictionsNone
  --reorder ORDER        legacy (default) or none, where no sortOptions are written
  --allow-remote HOST    fetch bases from this host, or host and path; repeatable
  --lock FILE            commits of branches and tags (inference-gateway.lock.yaml)
  --locked               fail where a branch or a tag is not in the lock file
  --update-remotes       write what branches and tags mean now into the lock file
  -h, --help             this text
`

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  origins: { type: 'string' },
  'load-restrictor': { type: 'string', default: 'LoadRestrictionsRootOnly' },
  reorder: { type: 'string' },
  'allow-remote': { type: 'string', multiple: true },
  lock: { type: 'string' },
  locked: { type: 'boolean', default: false },
  'update-remotes': { type: 'boolean', default: false },
} as const

/** Operands: one directory to standard output, or several to a folder. */
const ANY = Number.POSITIVE_INFINITY
const RESTRICTORS = ['LoadRestrictionsRootOnly', 'LoadRestrictionsNone'] as const
const ORDERS = ['legacy', 'none'] as const

export async function run(args: readonly string[]): Promise<number> {
  setLimitsFromEnvironment()
  const refused = findRefusedFlag(args)
  if (refused !== undefined) return reportUsage(refused, USAGE)
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: ANY })
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const flags = readFlags(values)
  if (typeof flags === 'string') return reportUsage(flags, USAGE)
  const remotes = { allow: values['allow-remote'] ?? [], lock: values.lock, mode: flags.mode }
  if (positionals.length > 1) return buildSeveral(positionals, values, flags, remotes)
  const opened = openBuildTree(positionals[0] ?? '.', flags.loadRestrictor)
  const tree = compilingQuickly(opened.tree)
  const { text, resources, warnings, origins } = await orWithRemotes(opened, remotes, (trees) =>
    buildDirectory(tree, opened.directory, { ...flags, remotes: trees }),
  )
  reportWarnings(warnings)
  if (values.output === undefined) print(text)
  else writeOutput(values.output, text, resources)
  if (values.origins !== undefined) {
    writeText(values.origins, `${JSON.stringify(origins(), undefined, 2)}\n`)
  }
  return 0
}

async function buildSeveral(
  directories: readonly string[],
  { output, origins }: { readonly output?: string; readonly origins?: string },
  options: BuildOptions,
  remotes: RemoteArguments,
): Promise<number> {
  if (output === undefined) {
    return reportUsage('several directories need --output, and a directory to write to', USAGE)
  }
  if (origins !== undefined) return reportUsage('--origins takes one directory', USAGE)
  const opened = openBuildTrees(directories, options.loadRestrictor)
  const failed = await orWithRemotes(opened, remotes, (trees) =>
    writeDirectories(opened, output, { ...options, remotes: trees }),
  )
  return failed === 0 ? 0 : 1
}

interface Values {
  readonly 'load-restrictor': string
  readonly reorder?: string
  readonly locked: boolean
  readonly 'update-remotes': boolean
}

/** Values that are one of a few, or what is wrong with them. */
function readFlags(values: Values) {
  const loadRestrictor = RESTRICTORS.find((name) => name === values['load-restrictor'])
  const reorder = ORDERS.find((name) => name === values.reorder)
  if (loadRestrictor === undefined)
    return `--load-restrictor takes ${RESTRICTORS.join(' or ')}, not '${values['load-restrictor']}'`
  if (reorder === undefined && values.reorder !== undefined)
    return `--reorder takes ${ORDERS.join(' or ')}, not '${values.reorder}'`
  const { locked, 'update-remotes': update } = values
  if (locked && update) return 'either --locked or --update-remotes'
  const mode = locked ? 'locked' : update ? 'update' : 'add'
  return { loadRestrictor, reorder, mode } as const
}

function writeOutput(path: string, text: string, resources: readonly Resource[]): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    writeText(path, text)
    return
  }
  for (const [name, content] of resourceFiles(resources)) writeText(join(path, name), content)
}

/** A second time where there turn out to be remote bases: most kustomizations have none. */
async function orWithRemotes<T>(
  { home }: Pick<BuildTree, 'home'>,
  args: RemoteArguments,
  build: (remotes?: RemoteTrees) => T | Promise<T>,
): Promise<T> {
  try {
    return await build()
  } catch (thrown) {
    const refused = userErrorsIn(thrown)?.some(({ code }) => code === 'remote-refused')
    if (refused !== true) throw thrown
    return buildWithRemotes(home, args, build)
  }
}
