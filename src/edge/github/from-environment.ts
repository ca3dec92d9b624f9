import { UserError, UserErrors } from '../../error.ts'
import type { Publisher, Reporter, RepositoryReader } from '../../ports.ts'
import { backoffFromEnvironment, createClient, paceFor } from './client.ts'
import { createGitHubPublisher } from './publisher.ts'
import { createGitHubReader } from './reader.ts'
import type { Repository } from './repository.ts'

export interface EnvironmentPublisherOptions {
  readonly branchPrefix: string | undefined
  /** Nothing: `GITHUB_TOKEN`. */
  readonly token?: string
  readonly report?: Reporter
}

export interface EnvironmentReaderOptions {
  /** A checkout, whose files need not be fetched; it may be of any commit. */
  readonly root: string
  /** Nothing: `GITHUB_TOKEN`. */
  readonly token?: string
  readonly report?: Reporter
}

/**
 * A publisher for the repository that the runner's variables name; also on GitHub Enterprise, whose
 * addresses are in `GITHUB_API_URL`.
 *
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export function gitHubPublisherFromEnvironment(options: EnvironmentPublisherOptions): Publisher {
  const { branchPrefix, report } = options
  return createGitHubPublisher({ ...accessFrom(options.token), branchPrefix, report })
}

/**
 * A reader for the same repository.
 *
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export function gitHubReaderFromEnvironment(options: EnvironmentReaderOptions): RepositoryReader {
  const { root, report } = options
  return createGitHubReader({ ...accessFrom(options.token), root, report })
}

/** A repository, and what it takes to talk to it. */
export interface Access {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Root of the REST API, where it is not that of github.com. */
  readonly baseUrl: string | undefined
}

/**
 * @param origin clone URL over HTTPS of a checkout, for where no variable names a repository
 * @throws UserErrors `bad-input` for each variable that is missing
 */
export function accessFrom(given: string | undefined, origin?: string): Access {
  const cloned = origin === undefined ? undefined : repositoryIn(origin)
  const { GITHUB_REPOSITORY: repository = cloned?.name ?? '' } = process.env
  const { GITHUB_API_URL: baseUrl = cloned?.baseUrl } = process.env
  const token = given || process.env.GITHUB_TOKEN || ''
  const [owner = '', repo = ''] = repository.split('/')
  const errors = [
    ...(token === '' ? [missing('token', "pass 'token' to the Action, or set GITHUB_TOKEN")] : []),
    ...(repo === '' ? [missing('GITHUB_REPOSITORY', "set it to 'owner/name'")] : []),
  ]
  if (errors.length > 0) throw new UserErrors(errors)
  return { token, owner, repo, baseUrl }
}

/** `https://ghe.example.com/o/r.git` is on a server of its own, whose API lies below `/api/v3`. */
function repositoryIn(origin: string): { name: string; baseUrl: string | undefined } | undefined {
  const { host, path } =
    /^https:\/\/(?<host>[^/]+)\/(?<path>[^/]+\/[^/]+)\.git$/.exec(origin)?.groups ?? {}
  if (host === undefined || path === undefined) return undefined
  return { name: path, baseUrl: host === 'github.com' ? undefined : `https://${host}/api/v3` }
}

/** The means to talk to it, for what asks more of it than files and pull requests. */
export async function repositoryOf(access: Access, report: Reporter): Promise<Repository> {
  const { owner, repo } = access
  const backoffMs = backoffFromEnvironment()
  const pace = paceFor(backoffMs)
  const client = await createClient({ ...access, report, backoffMs, pace })
  return { client, at: { owner, repo }, report, backoffMs, pace }
}

function missing(name: string, hint: string): UserError {
  return new UserError('bad-input', `'${name}' is empty`, { hint })
}
