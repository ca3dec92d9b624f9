import * as z from 'zod'
import { factsIn } from '../../src/pull-request/facts.ts'
import type { FakeGitHub } from '../support/fake-github.ts'

/** What a repository comes to, without what differs between two runs that do the same. */
export interface State {
  /** Git ids of the generated folders of each branch. */
  readonly branches: Readonly<Record<string, string>>
  readonly pulls: readonly PullState[]
  /** By branch. */
  readonly runs: Readonly<Record<string, readonly unknown[]>>
  readonly statuses: Readonly<Record<string, readonly unknown[]>>
}

export interface PullState {
  readonly number: number
  readonly state: string
  readonly branch: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
  readonly autoMerge: string | undefined
  readonly comments: readonly string[]
}

const Refs = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }))
const Commit = z.looseObject({ tree: z.looseObject({ sha: z.string() }) })
const Tree = z.looseObject({
  tree: z.array(z.looseObject({ path: z.string(), sha: z.string() })),
})
const Comments = z.array(z.looseObject({ body: z.string() }))
const Runs = z.looseObject({
  check_runs: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      output: z.looseObject({ title: z.string().nullable(), summary: z.string().nullable() }),
    }),
  ),
})
const Statuses = z.array(
  z.looseObject({ context: z.string(), state: z.string(), description: z.string().nullable() }),
)

/** Reads it as the owner, past all faults and the journal. */
export async function readState(github: FakeGitHub): Promise<State> {
  const refs = Refs.parse(await github.api('GET', '/git/matching-refs/heads/'))
  const heads = refs.map(({ ref, object }) => [ref.replace('refs/heads/', ''), object.sha] as const)
  return {
    branches: await eachOf(heads, (sha) => generated(github, sha)),
    pulls: await readPulls(github),
    runs: await eachOf(heads, async (sha) => {
      const answer = await github.api('GET', `/commits/${sha}/check-runs?filter=all&per_page=100`)
      return Runs.parse(answer).check_runs.map(({ name, status, conclusion, output }) => {
        return { name, status, conclusion, title: output.title, summary: output.summary }
      })
    }),
    statuses: await eachOf(heads, async (sha) => {
      const answer = Statuses.parse(await github.api('GET', `/commits/${sha}/statuses`))
      return answer.map(({ context, state, description }) => ({ context, state, description }))
    }),
  }
}

async function eachOf<T>(
  heads: readonly (readonly [string, string])[],
  read: (sha: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const entries: [string, T][] = []
  for (const [branch, sha] of heads) entries.push([branch, await read(sha)])
  return Object.fromEntries(entries)
}

const known = new Map<string, string>()

async function generated(github: FakeGitHub, commit: string): Promise<string> {
  const found = known.get(commit)
  if (found !== undefined) return found
  const { tree } = Commit.parse(await github.api('GET', `/git/commits/${commit}`))
  const { tree: entries } = Tree.parse(await github.api('GET', `/git/trees/${tree.sha}`))
  const folders = entries.filter(({ path }) => /^(overlays|rendered|gitops)$/.test(path))
  const ids = folders.map(({ path, sha }) => `${path}:${sha}`).join(' ')
  known.set(commit, ids)
  return ids
}

async function readPulls(github: FakeGitHub): Promise<readonly PullState[]> {
  const states: PullState[] = []
  for (const pull of await github.pulls()) {
    const { number, state, title, body, labels, head } = pull
    const comments = Comments.parse(await github.api('GET', `/issues/${number}/comments`))
    states.push({
      number,
      state,
      branch: head.ref,
      title,
      body: withoutTimes(withoutFacts(body ?? '')),
      labels: labels.map(({ name }) => name).toSorted(),
      reviewers: pull.requested_reviewers.map(({ login }) => login).toSorted(),
      assignees: pull.assignees.map(({ login }) => login).toSorted(),
      autoMerge: github.autoMerge(number),
      comments: comments.map((comment) => withoutTimes(withoutSince(comment.body))),
    })
  }
  return states.toSorted((a, b) =>
    a.branch < b.branch ? -1 : a.branch > b.branch ? 1 : a.number - b.number,
  )
}

/**
 * History that GitHub did not tell is left out of a text, and not worth a failure; the next commit
 * on the branch brings it.
 */
function withoutFacts(body: string): string {
  return body.replace(factsIn(body) ?? '', '')
}

function withoutSince(comment: string): string {
  return comment.replace(/\n\nSince [\s\S]*/, '')
}

/** Commits and moments are other ones in each run. */
function withoutTimes(text: string): string {
  return text.replace(/\bat=\d+/g, 'at=TIME').replace(/\b(head=)[0-9a-f]{40}\b/g, '$1COMMIT')
}
