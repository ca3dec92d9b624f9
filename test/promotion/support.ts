import { type BuiltStep, buildStep } from '../../src/commands/promote/build-step.ts'
import type { Config } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { settingsFromSource } from '../../src/config/settings-source.ts'
import { PATHS, Sources } from '../../src/release/sources.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'

/** Builds one step of a repository in memory, with the release that the source has. */
export function buildStepOf(tree: SourceTree, from: string, to: string): BuiltStep {
  const sources = new Sources(tree)
  const files = sources.folder(PATHS.release(from))
  const { source } = settingsFromSource({
    file: 'source.yaml',
    text: files.get('source.yaml') ?? '',
  })
  if (source === undefined) throw new Error(`no release in '${from}'`)
  return buildStep({
    config: configOf(tree),
    sources,
    step: { from, peers: [from], to },
    release: { files, settings: source.settings },
    previous: undefined,
    previousRelease: undefined,
    repository: undefined,
    rules: [],
    git: undefined,
  })
}

export function configOf(tree: SourceTree): Config {
  const file = 'inference-gateway.yaml'
  const { config, errors } = parseConfig({ file, text: tree.read(file) ?? '' })
  if (config === undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return config
}

/** A tree with some files changed. */
export function changed(
  tree: SourceTree,
  paths: readonly string[],
  edits: Readonly<Record<string, string>>,
): SourceTree {
  const files = paths.map((path) => [path, tree.read(path) ?? ''] as const)
  return memoryTree(new Map([...files, ...Object.entries(edits)]))
}
