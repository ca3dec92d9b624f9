import type { Config } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import type { UserError } from '../error.ts'
import { PATHS } from '../release/sources.ts'
import type { SourceTree } from '../source-tree.ts'
import { readWorkflows, type Workflows } from './workflow.ts'

/** What a diagnosis reads of the repository itself. */
export interface RepositoryFiles {
  /** Nothing where there is no such file, or it has mistakes. */
  readonly config: Config | undefined
  readonly configErrors: readonly UserError[]
  readonly workflows: Workflows
  /** Files that pull requests of the bot may change: of each kind of file one. */
  readonly botPaths: readonly string[]
}

export function readRepositoryFiles(tree: SourceTree, configPath: string): RepositoryFiles {
  const text = tree.read(configPath)
  const parsed = text === undefined ? undefined : parseConfig({ file: configPath, text })
  return {
    config: parsed?.config,
    configErrors: parsed?.errors ?? [],
    workflows: readWorkflows(tree),
    botPaths: botPaths(parsed?.config),
  }
}

function botPaths(config: Config | undefined): readonly string[] {
  const names = config?.environments.map(({ name }) => name) ?? ['prod']
  const engine = config?.gitops.engine ?? 'argocd'
  return names.flatMap((name) => [
    `${PATHS.overlay(name)}/values.yaml`,
    `${PATHS.release(name)}/kustomization.yaml`,
    `${PATHS.rendered(name)}/gateway.yaml`,
    ...(engine === 'none' ? [] : [`gitops/${engine}/${name}.yaml`]),
  ])
}
