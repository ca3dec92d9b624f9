import type { Config } from '../config/config.ts'
import { gitOpsPaths } from '../gitops/gitops-files.ts'
import type { PullRequestPlan } from '../ports.ts'
import { PATHS } from '../release/sources.ts'
import { formatBody, formatTitle } from './body.ts'
import { branchName } from './branch-name.ts'
import { withFacts } from './facts.ts'
import type { Lineage } from './lineage.ts'
import { countChanges, type EnvironmentReview, formatCounts, shortId } from './review.ts'
import type { ReviewText } from './review-document.ts'

/** An environment as a pull request carries it. */
export interface PlannedEnvironment {
  readonly name: string
  readonly review: EnvironmentReview
  readonly files: ReadonlyMap<string, string>
}

export interface PlanInput {
  readonly config: Config
  readonly environments: readonly PlannedEnvironment[]
  readonly lineage: Lineage
  readonly configPath: string
  readonly version: string
}

/** One plan for each environment, or one for all, as the config says. */
export function planPullRequests(input: PlanInput): readonly PullRequestPlan[] {
  return groupsOf(input).map((group) => planOf(group, input))
}

/** What the bodies of the plans say, for places that have more room. */
export function reviewsOfPlans(input: PlanInput): readonly ReviewText[] {
  return groupsOf(input).map(({ key, environments }) => {
    const reviews = environments.map(({ review }) => review)
    const context = { ...input, environments: reviews }
    const isIdle = reviews.every(
      ({ changes, release, previousRelease }) =>
        changes.length === 0 && release === previousRelease,
    )
    return {
      key,
      title: formatTitle(reviews),
      isIdle,
      text: (budget) => withFacts(formatBody(context, budget)),
    }
  })
}

/** The environments of one pull request. */
interface Group {
  readonly key: string
  readonly environments: readonly PlannedEnvironment[]
}

function groupsOf({ config, environments }: PlanInput): readonly Group[] {
  if (config.pullRequests.per === 'environment')
    return environments.map((environment) => ({
      key: environment.name,
      environments: [environment],
    }))
  return environments.length === 0 ? [] : [{ key: 'all', environments }]
}

function planOf({ key, environments }: Group, input: PlanInput): PullRequestPlan {
  const { pullRequests } = input.config
  const reviews = environments.map(({ review }) => review)
  const title = formatTitle(reviews)
  return {
    key,
    environments: environments.map(({ name }) => name),
    branch: branchName(pullRequests.branchPrefix, key),
    title,
    body: formatBody({ ...input, environments: reviews }),
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
