import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** The part of what started a workflow that says what it is about. */
export interface ActionEvent {
  readonly name: string
  readonly pullRequest: number | undefined
  /** Whether the token can do no more than read, whatever the workflow says. */
  readonly isFork: boolean
  /** Commit at the tip of the pull request. */
  readonly headSha: string | undefined
  /** Commit that a merge queue made of the pull request. */
  readonly mergeGroupHead: string | undefined
  /** Commit that it would be merged into. */
  readonly mergeGroupBase: string | undefined
}

const Payload = z.looseObject({
  pull_request: z
    .looseObject({
      number: z.int(),
      head: z.looseObject({
        sha: z.string().optional(),
        repo: z.looseObject({ full_name: z.string() }).nullish(),
      }),
    })
    .optional(),
  merge_group: z
    .looseObject({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string().optional() })
    .optional(),
})

/** @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function readEvent(): ActionEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = process.env
  const { pull_request: pull, merge_group: group } = payloadAt(path)
  const repository = process.env.GITHUB_REPOSITORY?.toLowerCase()
  return {
    name,
    pullRequest: pull?.number ?? (group && queuedPullRequest(group.head_ref)),
    // A head without a repository is that of a fork that is gone.
    isFork: pull !== undefined && pull.head.repo?.full_name.toLowerCase() !== repository,
    headSha: pull?.head.sha ?? group?.head_sha,
    mergeGroupHead: group?.head_sha,
    mergeGroupBase: group?.base_sha,
  }
}

/** `refs/heads/gh-readonly-queue/main/pr-12-0123456789…`. */
function queuedPullRequest(ref: string): number | undefined {
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1]
  return number === undefined ? undefined : Number(number)
}

function payloadAt(path: string): z.output<typeof Payload> {
  try {
    return Payload.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Outside of a runner there is none.
    return {}
  }
}
