import type { Examine } from '../../commands/doctor.ts'
import type {
  Answer,
  BaseFacts,
  BranchFacts,
  BranchRule,
  Question,
  Read,
  RepositoryFacts,
  TokenFacts,
  WorkflowSettings,
} from '../../doctor/facts.ts'
import { kindByPrefix, kindOf } from '../../doctor/token.ts'
import { failureOf, scopesIn } from './failure.ts'
import type { Access } from './from-environment.ts'
import type { Repository } from './repository.ts'

type Reader = Pick<Repository, 'client' | 'at'>
type Answers = Awaited<ReturnType<Reader['client']['rest']['repos']['get']>>
type Headers = Readonly<Record<string, string | number | undefined>>

/**
 * Asks GitHub everything that the doctor wants to know, with requests that only read. What is refused is
 * an answer, too.
 */
export function createExaminer(repository: Reader, { token }: Pick<Access, 'token'>): Examine {
  return async (question) => {
    const prefixKind = kindByPrefix(token)
    const got = await answered(() => repository.client.rest.repos.get(repository.at))
    if (got.kind === 'refused') {
      const traits = { prefixKind, login: undefined, scopes: undefined }
      const facts = {
        kind: kindOf(traits),
        login: undefined,
        scopes: undefined,
        expiresAtMs: undefined,
      }
      return { token: facts, repository: got }
    }
    const { headers } = got.value
    const login = await readLogin(repository)
    const facts = tokenFacts({ prefixKind, login, scopes: scopesIn(headers) }, headers)
    const isPersons = /^(fine-grained|classic|oauth|app-user)$/.test(facts.kind)
    const value = await readFacts(repository, got.value, { question, isPersons })
    return { token: facts, repository: { kind: 'known', value } }
  }
}

function tokenFacts(traits: Parameters<typeof kindOf>[0], headers: Headers): TokenFacts {
  const { login, scopes } = traits
  const expires = headers['github-authentication-token-expiration']
  // '2026-12-01 10:00:00 UTC'
  const expiresAtMs = Date.parse(String(expires ?? ''))
  return {
    kind: kindOf(traits),
    login,
    scopes,
    expiresAtMs: Number.isNaN(expiresAtMs) ? undefined : expiresAtMs,
  }
}

/** The REST API tells an App nothing of itself; this query answers every kind of token. */
async function readLogin({ client }: Reader): Promise<string | undefined> {
  const answer = await answered(() =>
    client.graphql<{ viewer?: { login?: string } }>('query { viewer { login } }'),
  )
  return answer.kind === 'known' ? answer.value.viewer?.login : undefined
}

async function readFacts(
  repository: Reader,
  { data, headers }: Answers,
  { question, isPersons }: { readonly question: Question; readonly isPersons: boolean },
): Promise<RepositoryFacts> {
  const version = headers['x-github-enterprise-version']
  const base = question.base ?? data.default_branch
  const bypass = bypassOf(repository)
  const [pulls, reads, workflowSettings, baseFacts, bot] = await Promise.all([
    readPulls(repository),
    readReads(repository, base),
    readWorkflowSettings(repository),
    readBase(repository, base, bypass),
    Promise.all(question.botBranches.map((name) => readBranch(repository, name, bypass))),
  ])
  return {
    fullName: data.full_name,
    serverVersion: typeof version === 'string' ? version.split('@').at(-1) : undefined,
    isPrivate: data.private,
    isArchived: data.archived,
    mayPush: isPersons ? data.permissions?.push : undefined,
    allowAutoMerge: data.allow_auto_merge,
    mergeMethods: mergeMethods(data),
    reads: { ...reads, 'pull-requests': mapped(pulls, () => true as const) },
    workflowSettings,
    base: baseFacts,
    bot,
    newestPull: mapped(pulls, (all) => newestOf(all, question.botPrefix)),
  }
}

function mergeMethods(data: Answers['data']): readonly string[] | undefined {
  const { allow_merge_commit: merge, allow_squash_merge: squash, allow_rebase_merge: rebase } = data
  if (merge === undefined || squash === undefined || rebase === undefined) return undefined
  return Object.entries({ merge, squash, rebase }).flatMap(([method, on]) => (on ? [method] : []))
}

interface PullHead {
  readonly number: number
  readonly author: string
  readonly branch: string
}

async function readPulls({ client, at }: Reader): Promise<Answer<readonly PullHead[]>> {
  return await answered(async () => {
    const { data } = await client.rest.pulls.list({ ...at, state: 'all', per_page: 100 })
    return data.map(({ number, user, head }) => ({
      number,
      author: user?.login ?? '',
      branch: head.ref,
    }))
  })
}

/** GitHub lists the newest first. */
function newestOf(pulls: readonly PullHead[], prefix: string): PullHead | undefined {
  return pulls.find(({ branch }) => branch.startsWith(prefix))
}

/** The cheapest read that each permission is asked for. */
async function readReads(
  { client, at }: Reader,
  base: string,
): Promise<Omit<Record<Read, Answer<true>>, 'pull-requests'>> {
  const ref = `heads/${base}`
  const few = { ...at, per_page: 1 }
  const probe = (call: () => Promise<unknown>) =>
    answered(async () => {
      await call()
      return true as const
    })
  const [contents, checks, statuses, issues] = await Promise.all([
    probe(() => client.rest.git.listMatchingRefs({ ...at, ref })),
    probe(() => client.rest.checks.listForRef({ ...few, ref: base })),
    probe(() => client.rest.repos.listCommitStatusesForRef({ ...few, ref: base })),
    probe(() => client.rest.issues.listForRepo(few)),
  ])
  return { contents, checks, statuses, issues }
}

async function readWorkflowSettings({ client, at }: Reader): Promise<Answer<WorkflowSettings>> {
  return await answered(async () => {
    const { data } =
      await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at)
    return {
      default: data.default_workflow_permissions,
      mayCreatePullRequests: data.can_approve_pull_request_reviews,
    }
  })
}

/** Whether the token may bypass a ruleset, by its id; many rules have the same one. */
type Bypass = (ruleset: number) => Promise<boolean | undefined>

function bypassOf({ client, at }: Reader): Bypass {
  const known = new Map<number, Promise<boolean | undefined>>()
  const read = async (ruleset_id: number) => {
    const answer = await answered(async () => {
      const { data } = await client.rest.repos.getRepoRuleset({ ...at, ruleset_id })
      return data.current_user_can_bypass
    })
    const bypass = answer.kind === 'known' ? answer.value : undefined
    return bypass === undefined ? undefined : /^(always|exempt)$/.test(bypass)
  }
  return (ruleset) => {
    const asked = known.get(ruleset) ?? read(ruleset)
    known.set(ruleset, asked)
    return asked
  }
}

/** Rules of rulesets are told for branches that are not there, too. */
async function readBranch(
  { client, at }: Reader,
  branch: string,
  bypass: Bypass,
): Promise<BranchFacts> {
  const rules = await answered(async () => {
    const query = { ...at, branch, per_page: 100 }
    const found: readonly object[] = await client.paginate(client.rest.repos.getBranchRules, query)
    return (await Promise.all(found.map((rule) => ruleOf(rule, bypass)))).flat()
  })
  return { name: branch, rules }
}

async function readBase(repository: Reader, branch: string, bypass: Bypass): Promise<BaseFacts> {
  const { client, at } = repository
  const [facts, protection] = await Promise.all([
    readBranch(repository, branch, bypass),
    answered(async () => {
      const { data } = await client.rest.repos.getBranch({ ...at, branch })
      // Older servers leave it out where nothing is protected.
      const required = data.protection?.required_status_checks?.contexts ?? []
      return { isOn: data.protected, required }
    }),
  ])
  return { ...facts, protection }
}

async function ruleOf(rule: object, bypass: Bypass): Promise<readonly BranchRule[]> {
  if (!('type' in rule) || typeof rule.type !== 'string') return []
  const parameters =
    'parameters' in rule && typeof rule.parameters === 'object' ? rule.parameters : {}
  const ruleset = 'ruleset_id' in rule ? rule.ruleset_id : undefined
  const mayBypass = typeof ruleset === 'number' ? await bypass(ruleset) : undefined
  return [{ type: rule.type, parameters: { ...parameters }, mayBypass }]
}

/** A refusal in words of GitHub; what never reached it has no status. */
async function answered<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'known', value: await call() }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure === undefined) {
      if (thrown instanceof Error && thrown.name === 'GraphqlResponseError')
        return { kind: 'refused', status: 200, why: thrown.message }
      throw thrown
    }
    const { status, text, permission, kind } = failure
    if (kind === 'transient')
      return { kind: 'refused', status: undefined, why: `GitHub did not answer: ${text}` }
    const needs = permission === undefined ? '' : `, which asks for ${permission}`
    return { kind: 'refused', status, why: `HTTP ${status}: ${text}${needs}` }
  }
}

function mapped<T, U>(answer: Answer<T>, map: (value: T) => U): Answer<U> {
  return answer.kind === 'known' ? { kind: 'known', value: map(answer.value) } : answer
}
