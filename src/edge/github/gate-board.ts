import type { GateBoard, GateOverride, Proposal } from '../../ports.ts'
import { failedWith, trying } from './failure.ts'
import { postGates, readPosted } from './gate-check.ts'
import type { Repository } from './repository.ts'

type Reader = Pick<Repository, 'client' | 'at'>

/** @param branch the branch that pull requests are merged into */
export function createGateBoard(repository: Repository, branch: string): GateBoard {
  return {
    proposals: (number) => readProposals(repository, branch, number),
    mergeBase: (proposal) => readMergeBase(repository, branch, proposal),
    override: (proposal, label) => readOverride(repository, proposal, label),
    posted: (head) => readPosted(repository, head),
    post: (result) => postGates(repository, result),
  }
}

interface PullPayload {
  readonly number: number
  readonly title: string
  readonly html_url: string
  readonly state: string
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string }
  readonly labels: readonly { readonly name?: string }[]
}

async function readProposals(
  { client, at }: Reader,
  branch: string,
  number: number | undefined,
): Promise<readonly Proposal[]> {
  if (number !== undefined) {
    const { data } = await trying(`read pull request #${number}`, () =>
      client.rest.pulls.get({ ...at, pull_number: number }),
    )
    return data.state === 'open' && data.base.ref === branch ? [proposalOf(data)] : []
  }
  const query = { ...at, base: branch, state: 'open', per_page: 100 } as const
  const pulls = await trying('list the open pull requests', () =>
    client.paginate(client.rest.pulls.list, query),
  )
  return pulls.filter(({ base }) => base.ref === branch).map(proposalOf)
}

function proposalOf(pull: PullPayload): Proposal {
  return {
    pullRequest: pull.number,
    title: pull.title,
    url: pull.html_url,
    branch: pull.head.ref,
    head: pull.head.sha,
    tip: pull.head.sha,
    labels: pull.labels.flatMap(({ name }) => name ?? []),
  }
}

async function readMergeBase(
  { client, at }: Reader,
  branch: string,
  { head, pullRequest }: Proposal,
): Promise<string> {
  return await trying(`compare pull request #${pullRequest} with '${branch}'`, async () => {
    const basehead = `${branch}...${head}`
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...at,
      basehead,
      per_page: 1,
    })
    return data.merge_base_commit.sha
  })
}

/**
 * Who put the label on last. Anybody with triage may put labels on pull requests, so what the person
 * may do is asked for, too.
 *
 * @see https://docs.github.com/rest/issues/events#list-issue-events
 */
async function readOverride(
  repository: Reader,
  { pullRequest, labels, tip }: Proposal,
  label: string,
): Promise<GateOverride | undefined> {
  const wanted = label.toLowerCase()
  if (!labels.some((name) => name.toLowerCase() === wanted)) return undefined
  const { client, at } = repository
  return await trying(`see who put '${label}' on pull request #${pullRequest}`, async () => {
    const query = { ...at, issue_number: pullRequest, per_page: 100 }
    const events = await client.paginate(client.rest.issues.listEvents, query)
    const labelled = events.findLast(
      (event) =>
        event.event === 'labeled' &&
        'label' in event &&
        event.label?.name?.toLowerCase() === wanted,
    )
    if (labelled === undefined) return undefined
    const { data: commit } = await client.rest.git.getCommit({ ...at, commit_sha: tip })
    const by = labelled.actor?.login ?? 'somebody'
    return {
      label: {
        label,
        by,
        isPerson: labelled.actor?.type === 'User',
        mayWrite: await mayWrite(repository, by),
        atMs: Date.parse(labelled.created_at),
      },
      headAtMs: Date.parse(commit.committer.date),
    }
  })
}

async function mayWrite({ client, at }: Reader, username: string): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username })
    // 'maintain' comes as 'write'; a role of the organisation's own as what it is based on.
    return data.permission === 'admin' || data.permission === 'write'
  } catch (thrown) {
    if (failedWith(thrown, 'missing')) return false
    throw thrown
  }
}
