import { UserError } from '../../error.ts'
import { redact } from '../../kustomize/remote/redact.ts'
import type { RemoteSource } from '../../kustomize/remote/remote-source.ts'
import type { GitRun } from './run-git.ts'

interface Remedy {
  readonly said: RegExp
  readonly message: string
  readonly hint: string
}

/** What git says, and what a person can do about it. */
const REMEDIES: readonly Remedy[] = [
  {
    said: /couldn't find remote ref|not our ref|no such remote ref/i,
    message: 'has no such ref',
    hint: 'write ?ref= with a branch, a tag, or all 40 digits of a commit id',
  },
  {
    said: /could not read (Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]/i,
    message: 'wants to know who asks',
    hint: 'give git an SSH key or a credential helper; a private repository on GitHub needs one too',
  },
  {
    said: /unable to update url base|returned error: 30\d/i,
    message: 'has moved',
    hint: "write the URL that it redirects to; mostly '.git' is missing behind the name",
  },
  {
    said: /Repository not found|does not appear to be a git repository|returned error: 404|does not exist/i,
    message: 'is no repository that git can find',
    hint: 'check the URL; a private one looks like that too to a person it does not know',
  },
  {
    said: /Could not resolve host|Failed to connect|Connection (refused|timed out)|unreachable/i,
    message: 'cannot be reached',
    hint: 'check the host name, the network and the proxy',
  },
]

/** The error for a repository or a ref that could not be fetched, in words that hold no secret. */
export function fetchFailure(
  run: Exclude<GitRun, { kind: 'done' }>,
  { name, timeoutMs }: RemoteSource,
  ref: string,
): UserError {
  if (run.kind === 'no-git') {
    const hint = 'install git, or copy what is remote into this repository'
    return new UserError('remote-unavailable', "there is no 'git' to fetch with", { hint })
  }
  if (run.kind === 'timeout') {
    const message = `hit ${timeoutMs / 1000}s timeout fetching '${ref}' of '${name}'`
    const hint = "give it longer with '&timeout=120s' behind the ref"
    return new UserError('remote-unavailable', message, { hint })
  }
  const remedy = REMEDIES.find(({ said }) => said.test(run.said))
  const line = redact(lastWords(run.said))
  const message = `'${ref}' of '${name}' cannot be fetched: it ${remedy?.message ?? 'failed'} (git: ${line})`
  return new UserError('remote-unavailable', message, { hint: remedy?.hint })
}

/** The line in which git says why; progress and warnings come before it. */
function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((text) => /^(fatal|error|ERROR):/.test(text)) ?? lines.at(-1) ?? ''
  return line.replace(/^(fatal|error|ERROR): /, '').trim()
}
