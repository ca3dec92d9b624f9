import type { Case } from '../case.ts'
import { commandsUsed } from '../commands-used.ts'
import { type Answer, READS, type RepositoryFacts, type TokenFacts } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { type Level, PERMISSIONS, type Permission, permissionsFor, union } from '../permissions.ts'
import { adviceFor } from '../refusal-advice.ts'

/** What the token may do, of what the commands of this repository need. */
export function checkTokenPermissions(subject: Case): readonly Finding[] {
  const { github, config, workflows } = subject
  const { token, repository } = github
  if (repository.kind === 'refused') return []
  // Each job has a token of its own, which its own permissions tell of.
  const jobs = workflows.read.flatMap((workflow) => workflow.jobs)
  if (token.kind === 'workflow' && jobs.some(({ steps }) => steps.length > 0)) return []
  const needs = union(
    commandsUsed(config, workflows).map((command) => permissionsFor(command, config)),
  )
  return PERMISSIONS.flatMap((key) => {
    const level = needs[key]
    // Not of the token: a job has it, and asks another address.
    if (level === undefined || key === 'id-token') return []
    const verdict = judge(key, level, token, repository.value)
    return [{ id: 'token-permission', subject: `${key}: ${level}`, ...verdict }]
  })
}

const APPS = /^(workflow|app|installation|unmarked)$/
const CHECK_RUNS = warning(
  'GitHub takes check runs from Apps alone',
  "'igw gate' posts a commit status instead; for 'igw check' use the token of a workflow or an App",
)

function judge(
  key: Permission,
  level: Level,
  token: TokenFacts,
  repository: RepositoryFacts,
): Verdict {
  const advice = adviceFor({ ...token, accepted: { [key]: level } })
  const read = readAnswer(key, repository)
  if (read?.kind === 'refused') return failed(`it may not read: ${read.why}`, advice)
  if (key === 'checks' && level === 'write' && !APPS.test(token.kind)) return CHECK_RUNS
  if (token.scopes !== undefined) return judgeScopes(level, token.scopes, repository, advice)
  if (level === 'write' && repository.mayPush === false)
    return failed('its owner may not write to this repository', advice)
  const canRead = read !== undefined && repository.isPrivate
  if (level === 'read' && canRead) return passed('it may read')
  const seen = read === undefined ? '' : canRead ? 'it may read; ' : 'everybody may read; '
  return unknown(
    `${seen}whether it may ${level} is not to be known without ${level === 'write' ? 'writing' : 'a private repository'}`,
    `without it the first run ends with 'Resource not accessible' (HTTP 403); the log of a job lists what its token has under 'Set up job'. ${capitalized(advice)}`,
  )
}

function readAnswer(key: Permission, { reads }: RepositoryFacts): Answer<true> | undefined {
  const name = READS.find((read) => read === key)
  return name && reads[name]
}

function judgeScopes(
  level: Level,
  scopes: readonly string[],
  { isPrivate, mayPush }: RepositoryFacts,
  advice: string,
): Verdict {
  const enough = scopes.includes('repo') || (!isPrivate && scopes.includes('public_repo'))
  if (!enough && (level === 'write' || isPrivate))
    return failed(`the token has the scopes ${scopes.join(', ') || 'of nothing'}`, advice)
  if (level === 'write' && mayPush === false)
    return failed('its owner may not write to this repository', advice)
  return passed(enough ? 'by its scope' : 'everybody may read')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
