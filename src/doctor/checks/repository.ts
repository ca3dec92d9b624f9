import type { Case } from '../case.ts'
import { type Finding, failed, passed, type Verdict } from '../finding.ts'
import { adviceFor } from '../refusal-advice.ts'

/** Whether the token sees the repository, and whether anything can be written to it. */
export function checkRepository({ github }: Case): readonly Finding[] {
  return [{ id: 'repository', subject: 'repository', ...judge(github) }]
}

function judge({ repository, token }: Case['github']): Verdict {
  if (repository.kind === 'refused') {
    const { status, why } = repository
    if (status === undefined)
      return failed(why, 'check GITHUB_API_URL, proxies (https_proxy, no_proxy) and certificates')
    if (status === 401) return failed(why, 'first the token has to be a right one')
    const { kind, scopes } = token
    const accepted = { contents: 'write', 'pull-requests': 'write' } as const
    const advice = adviceFor({ kind, scopes, accepted })
    const hidden = status === 404 ? 'it is not there, or the token may not see it: ' : ''
    return failed(why, `${hidden}${advice}`)
  }
  const { fullName, isPrivate, isArchived, serverVersion } = repository.value
  const server =
    serverVersion === undefined ? 'github.com' : `GitHub Enterprise Server ${serverVersion}`
  const saw = `${fullName} on ${server}, ${isPrivate ? 'private' : 'public'}`
  return isArchived
    ? failed(`${saw}, archived`, 'nothing can be written to it: Settings, Danger zone, Unarchive')
    : passed(saw)
}
