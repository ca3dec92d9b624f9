import type { CloudPlan } from '../../cloud/plan-step.ts'
import { type CloudEnvironment, cloudEnvironment } from '../../commands/google-cloud/environment.ts'
import { planEnvironment } from '../../commands/google-cloud/plan.ts'
import { type LoadedConfig, loadConfig } from '../../commands/load-config.ts'
import { findEnvironment } from '../../config/find-environment.ts'
import type { GitRemote } from '../../kustomize/remote/remote-trees.ts'
import type { GoogleCloud } from '../../ports/google-cloud.ts'
import { PATHS, Sources } from '../../release/sources.ts'
import { diskTree } from '../disk-tree.ts'
import { connectGoogleCloud } from './connect.ts'
import { endpointsFrom } from './endpoints.ts'

/** A checkout and the projects that its environments live in. */
export interface CloudWorkspace extends LoadedConfig {
  /** Environments that something was merged for. */
  merged(): readonly string[]
  environment(name: string): CloudEnvironment
  /** @throws UserError `google-auth` */
  connect(name: string): Promise<GoogleCloud>
  plan(name: string): Promise<CloudPlan>
}

/** @throws UserErrors for mistakes in the config */
export function cloudWorkspace(
  root: string,
  configPath: string,
  git: GitRemote | undefined,
): CloudWorkspace {
  const tree = diskTree(root)
  const loaded = loadConfig(new Sources(tree), configPath)
  const find = (name: string) => findEnvironment(loaded.config, name)
  const environment = (name: string) => cloudEnvironment(tree, loaded.config, find(name), git)
  const connect = (name: string) =>
    connectGoogleCloud({ projectId: find(name).project.id, endpoints: endpointsFrom(process.env) })
  return {
    ...loaded,
    merged: () =>
      loaded.config.environments
        .map(({ name }) => name)
        .filter((name) => tree.kind(PATHS.overlay(name)) === 'directory'),
    environment,
    connect,
    plan: async (name) => {
      const wanted = environment(name)
      return await planEnvironment(await connect(name), wanted)
    },
  }
}
