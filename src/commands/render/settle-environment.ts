import type { Config, Environment } from '../../config/config.ts'
import { resolveEnvironment } from '../../config/resolve-environment.ts'
import { settingsFromSource } from '../../config/settings-source.ts'
import { UserError, UserErrors } from '../../error.ts'
import type { SettledRelease } from '../../release/render-environment.ts'
import { filesBelow, PATHS } from '../../release/sources.ts'
import { treeId } from '../../release/tree-id.ts'
import type { Run } from '../render.ts'

/** An environment, the release that it is to have, and the settings that hold in it then. */
export interface SettledEnvironment {
  readonly state: 'settled'
  readonly name: string
  readonly environment: Environment
  readonly release: SettledRelease
  /** Id of the release on the base branch. */
  readonly previousRelease: string | undefined
  readonly warnings: readonly UserError[]
}

/**
 * Environments of the first step get the release that the sources make; the others keep the one that
 * was promoted to them.
 *
 * @throws UserErrors where overrides do not fit the release
 */
export function settleEnvironment(
  run: Run,
  written: Environment,
): SettledEnvironment | { readonly state: 'nothing-promoted'; readonly name: string } {
  const { name } = written
  const current = currentRelease(run, name)
  const isFirst = run.request.everyEnvironment || run.config.promotion[0]?.includes(name) === true
  const release = isFirst ? run.fresh : current
  if (release === undefined) return { state: 'nothing-promoted', name }
  const { environment, errors, waiting } = resolved(run, written, release)
  if (environment === undefined) throw new UserErrors(errors)
  rememberComponent(run, name)
  return {
    state: 'settled',
    name,
    environment,
    release,
    previousRelease: current && treeId(current.files),
    warnings: waiting.map((path) => waitingOverride(run.config, name, path)),
  }
}

/** The config was checked with its own settings; those of an older release have to be tried. */
function resolved({ config }: Run, written: Environment, { settings }: SettledRelease) {
  return settings === config.settings
    ? { environment: written, errors: [], waiting: [] }
    : resolveEnvironment(written, settings)
}

/** The release that the environment has on the base branch. */
function currentRelease({ sources, fresh }: Run, name: string): SettledRelease | undefined {
  const files = sources.folder(PATHS.release(name))
  const text = files.get('source.yaml')
  if (text === undefined) return undefined
  // Mostly the settings have not changed since, and need no second look.
  if (text === fresh.files.get('source.yaml')) return { files, settings: fresh.settings }
  const file = `${PATHS.release(name)}/source.yaml`
  const { source, errors } = settingsFromSource({ file, text })
  if (source === undefined) throw new UserErrors(errors)
  return { files, settings: source.settings }
}

/** The engine reads the user's Component past `Sources`; it is an input all the same. */
function rememberComponent({ sources }: Run, name: string): void {
  for (const path of filesBelow(sources.tree, PATHS.environment(name))) sources.read(path)
}

/** An override of something that only a newer release has is no mistake: it waits for that one. */
export function waitingOverride(config: Config, name: string, path: string): UserError {
  const message = `the release in '${name}' has no '${path}' to override yet`
  return new UserError('bad-value', message, {
    at: config.locationOf(['environments', name]),
    hint: 'it applies once a release that has it is promoted',
  })
}
