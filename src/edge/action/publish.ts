import * as core from '@actions/core'
import { type UserError, userErrorsIn } from '../../error.ts'
import {
  PublishErrors,
  type PublishRequest,
  type PublishResult,
  type Reporter,
} from '../../ports.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'

const report: Reporter = { progress: log, notice: log }

export interface Published {
  readonly results: readonly PublishResult[]
  readonly errors: readonly UserError[]
  /** Why nothing was written, where that was decided here. */
  readonly why: string | undefined
}

/** Opens and updates pull requests, unless the event or the inputs say that nothing is written. */
export async function publish(
  inputs: ActionInputs,
  request: PublishRequest,
  branchPrefix: string | undefined,
): Promise<Published> {
  const why = whyNotToWrite(inputs)
  if (why !== undefined || request.plans.length === 0) return { results: [], errors: [], why }
  try {
    const { gitHubPublisherFromEnvironment } = await import('../github/from-environment.ts')
    const publisher = gitHubPublisherFromEnvironment({ branchPrefix, report, token: inputs.token })
    const results = await publisher.publish(request)
    for (const [note, keys] of byNote(results)) core.notice(`${listed(keys)}: ${note}`)
    return { results, errors: [], why }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { results: thrown instanceof PublishErrors ? thrown.results : [], errors, why }
  }
}

/** What is to be said of several pull requests alike is said once. */
function byNote(results: readonly PublishResult[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>()
  for (const { key, note } of results)
    if (note !== undefined) keys.set(note, [...(keys.get(note) ?? []), key])
  return keys
}

const MOST_LISTED = 10

function listed(keys: readonly string[]): string {
  if (keys.length <= MOST_LISTED) return keys.join(', ')
  const others = keys.length - MOST_LISTED
  return `${keys.slice(0, MOST_LISTED).join(', ')} and ${others} others`
}

/**
 * The checkout of a pull request holds what somebody proposes. It is rendered and shown, never
 * written: from a fork the token could not, and from a branch it must not.
 */
function whyNotToWrite({ dryRun }: ActionInputs): string | undefined {
  if (dryRun) return 'dry run: nothing was written'
  const event = process.env.GITHUB_EVENT_NAME ?? ''
  return event.startsWith('pull_request')
    ? `nothing is written for a '${event}' event: this is what a merge would bring`
    : undefined
}

/** There the config may be that of a stranger, and the runner has the secrets of the repository. */
export function mayFetch(): boolean {
  return process.env.GITHUB_EVENT_NAME !== 'pull_request_target'
}

export function cloneUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
  return server && repository ? `${server}/${repository}.git` : undefined
}
