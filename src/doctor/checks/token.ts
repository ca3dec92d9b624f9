import type { Case } from '../case.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { describeKind } from '../token.ts'

const DAY_MS = 86_400_000
const SOON_DAYS = 14

/** Which kind of token it is, and how long it holds. */
export function checkToken({ github, nowMs, isFork }: Case): readonly Finding[] {
  const finding = (verdict: Verdict): Finding => ({ id: 'token', subject: 'token', ...verdict })
  return [
    finding(judgeKind(github)),
    ...(isFork ? [finding(FORK)] : []),
    ...expiry(github.token.expiresAtMs, nowMs).map(finding),
  ]
}

const FORK = warning(
  'this run is for a pull request from a fork, so the token can only read',
  'ask again in a run for a branch of the repository itself',
)

function judgeKind({ token, repository }: Case['github']): Verdict {
  const { kind, login, scopes } = token
  if (repository.kind === 'refused' && repository.status === 401)
    return failed(
      `${repository.why}; by its prefix it is ${describeKind(kind)}`,
      'it is wrong, revoked or has expired: the token of a workflow ends with its job',
    )
  const saw = `${describeKind(kind)}${login === undefined ? '' : `, ${login}`}`
  switch (kind) {
    case 'classic':
    case 'oauth':
      return warning(
        `${saw}, scopes: ${scopes?.join(', ') || 'none'}`,
        'it may do all that its owner may, in every repository, and its commits are not signed: prefer a GitHub App, or a fine-grained token',
      )
    case 'fine-grained':
    case 'app-user':
      return warning(
        saw,
        'its commits are not signed, and it ends with its owner: prefer a GitHub App',
      )
    case 'installation':
    case 'unmarked':
      return unknown(saw, 'GitHub did not say who it belongs to')
    default:
      return passed(saw)
  }
}

function expiry(expiresAtMs: number | undefined, nowMs: number): readonly Verdict[] {
  if (expiresAtMs === undefined) return []
  const days = Math.floor((expiresAtMs - nowMs) / DAY_MS)
  const saw = `it expires on ${new Date(expiresAtMs).toISOString().slice(0, 10)}`
  return [
    days > SOON_DAYS ? passed(saw) : warning(saw, `renew it within ${Math.max(0, days)} days`),
  ]
}
