import type { Config } from '../config/config.ts'
import { gitOpsPaths } from '../gitops/gitops-files.ts'
import type { PullRequestPlan } from '../ports.ts'
import { PATHS } from '../release/sources.ts'
import { formatBody, formatTitle } from './body.ts'
import { branchName } from './branch-name.ts'
import { countChanges, type EnvironmentReview, formatCounts, shortId } from './review.ts'

/** An environment as a pull request carries it. */
export interface PlannedEnvironment {
  readonly name: string
  readonly review: EnvironmentReview
  readonly files: ReadonlyMap<string, string>
}

export interface PlanInput {
  readonly config: Config
  readonly environments: readonly PlannedEnvironment[]
  readonly configPath: string
  readonly version: string
}

/** One plan for each environment, or one for all, as the config says. */
export function planPullRequests(input: PlanInput): readonly PullRequestPlan[] {
  const { config, environments } = input
  if (config.pullRequests.per === 'environment')
    return environments.map((environment) => planOf(environment.name, [environment], input))
  return environments.length === 0 ? [] : [planOf('all', environments, input)]
}

function planOf(
  key: string,
  environments: readonly PlannedEnvironment[],
  { config, configPath, version }: PlanInput,
): PullRequestPlan {
  const { pullRequests } = config
  const reviews = environments.map(({ review }) => review)
  const title = formatTitle(reviews)
  return {
    key,
    environments: environments.map(({ name }) => name),
    branch: branchName(pullRequests.branchPrefix, key),
    title,
    body: formatBody({ environments: reviews, configPath, version }),
    commitMessage: `${title}\n\n${reviews.map(lineOf).join('\n')}\n`,
    files: new Map(environments.flatMap((environment) => [...environment.files])),
    managed: environments.flatMap(({ name }) => managedPaths(name)),
    labels: pullRequests.labels,
    reviewers: pullRequests.reviewers,
    teamReviewers: pullRequests.teamReviewers,
    assignees: pullRequests.assignees,
    draft: pullRequests.draft,
    autoMerge: pullRequests.autoMerge,
  }
}

/** What a reader of the git history wants to know of one environment. */
function lineOf({ name, release, previousRelease, changes }: EnvironmentReview): string {
  const before = previousRelease === undefined ? 'its first' : `before: ${shortId(previousRelease)}`
  return `${name}: release ${shortId(release)} (${before}); ${formatCounts(countChanges(changes))}`
}

/** Paths that are generated as a whole, so that what is no longer made is deleted. */
export function managedPaths(environment: string): readonly string[] {
  const overlay = PATHS.overlay(environment)
  return [
    `${overlay}/kustomization.yaml`,
    `${overlay}/values.yaml`,
    `${overlay}/base/`,
    `${overlay}/overrides/`,
    `${overlay}/release/`,
    `${PATHS.rendered(environment)}/`,
    ...gitOpsPaths(environment),
    'gitops/argocd/health/argocd-cm.yaml',
  ]
}
