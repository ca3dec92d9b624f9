import { UserError, UserErrors } from '../../error.ts'
import { DRIFT_LABEL } from '../../gate/drift-issue.ts'
import type { IssueResult, IssueTracker, StandingIssue } from '../../ports/issue-tracker.ts'
import type { Reporter } from '../../ports.ts'
import { createClient, type GitHubClient } from './client.ts'
import { failureOf, trying } from './failure.ts'

export interface IssueTrackerOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly baseUrl?: string | undefined
  readonly report?: Reporter | undefined
  /** First wait after a failure; tests shorten it. */
  readonly backoffMs?: number
}

const silent: Reporter = { progress: () => undefined, notice: () => undefined }

/** Keeps one issue for each key, found again by its label and the marker in its first line. */
export async function createIssueTracker(options: IssueTrackerOptions): Promise<IssueTracker> {
  const { token, owner, repo, baseUrl, report = silent, backoffMs = 1000 } = options
  const client = await createClient({ token, baseUrl, report, backoffMs })
  const tracker: Tracker = { client, at: { owner, repo } }
  return {
    settle: (issue) =>
      trying(`keep the issue about ${issue.key}`, async () => await settle(tracker, issue)),
  }
}

/**
 * For the repository that the runner's variables name.
 *
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export async function issueTrackerFromEnvironment(options: {
  readonly token?: string
  readonly report?: Reporter
}): Promise<IssueTracker> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: baseUrl } = process.env
  const token = options.token || process.env.GITHUB_TOKEN || ''
  const [owner = '', repo = ''] = repository.split('/')
  const errors = [
    ...(token === '' ? [missing('token', "pass 'token' to the Action, or set GITHUB_TOKEN")] : []),
    ...(repo === '' ? [missing('GITHUB_REPOSITORY', "set it to 'owner/name'")] : []),
  ]
  if (errors.length > 0) throw new UserErrors(errors)
  return await createIssueTracker({ token, owner, repo, baseUrl, report: options.report })
}

function missing(name: string, hint: string): UserError {
  return new UserError('bad-input', `'${name}' is empty`, { hint })
}

interface Tracker {
  readonly client: GitHubClient
  readonly at: { readonly owner: string; readonly repo: string }
}

interface FoundIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

async function settle(tracker: Tracker, issue: StandingIssue): Promise<IssueResult> {
  const found = await findIssue(tracker, issue)
  if (found === undefined)
    return issue.open ? await createIssue(tracker, issue) : { operation: 'none' }
  const { number, url } = found
  const body = bodyOf(issue)
  const isSame = found.body === body && found.title === issue.title
  if (isSame && found.isOpen === issue.open) return { operation: 'unchanged', number, url }
  // A closed issue that stays closed is history.
  if (!found.isOpen && !issue.open) return { operation: 'unchanged', number, url }
  const state = issue.open ? 'open' : 'closed'
  const { client, at } = tracker
  await client.rest.issues.update({ ...at, issue_number: number, title: issue.title, body, state })
  if (!issue.open) return { operation: 'closed', number, url }
  return { operation: found.isOpen ? 'updated' : 'reopened', number, url }
}

/** The open one, else the newest closed one: what is there again is told where it was told before. */
async function findIssue(
  { client, at }: Tracker,
  { key }: StandingIssue,
): Promise<FoundIssue | undefined> {
  const all = await client.paginate(client.rest.issues.listForRepo, {
    ...at,
    labels: DRIFT_LABEL,
    state: 'all',
    per_page: 100,
  })
  const own = all
    .filter(({ body, pull_request }) => !pull_request && body?.startsWith(markerOf(key)))
    .map(
      ({ number, html_url: url, title, body, state }): FoundIssue => ({
        number,
        url,
        title,
        body: body ?? '',
        isOpen: state === 'open',
      }),
    )
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.number - a.number)
  return own[0]
}

/** Where the answer is lost, the issue is looked for: sent again, there would be two. */
async function createIssue(tracker: Tracker, issue: StandingIssue): Promise<IssueResult> {
  const { client, at } = tracker
  try {
    const { data } = await client.rest.issues.create({
      ...at,
      title: issue.title,
      body: bodyOf(issue),
      labels: [DRIFT_LABEL],
      request: { retries: 0 },
    })
    return { operation: 'created', number: data.number, url: data.html_url }
  } catch (thrown) {
    if (failureOf(thrown)?.kind !== 'transient') throw thrown
    const found = await findIssue(tracker, issue)
    if (found === undefined) throw thrown
    return { operation: 'created', number: found.number, url: found.url }
  }
}

/** GitHub keeps line ends of Windows where it is given them, and nothing else changes a body. */
function bodyOf({ key, body }: StandingIssue): string {
  return `${markerOf(key)}\n${body}`
}

function markerOf(key: string): string {
  return `<!-- inference-gateway-gitops:v1 ${key.replace(/[^\w/.+-]/g, '-')} -->`
}
