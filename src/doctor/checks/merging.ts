import type { Case } from '../case.ts'
import type { RepositoryFacts } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { mayBeWorkflow, openersOf } from '../openers.ts'

/** Settings of the repository that `pullRequests` and `promotion` in the config rely on. */
export function checkMerging(subject: Case): readonly Finding[] {
  const { config, github } = subject
  if (config === undefined || github.repository.kind === 'refused') return []
  const repository = github.repository.value
  const steps = Object.values(config.promotionSteps)
  const methods = [
    config.pullRequests.autoMerge,
    ...steps.map(({ autoMerge }) => autoMerge),
  ].flatMap((method) => method || [])
  const { draft, teamReviewers } = config.pullRequests
  return [
    ...(methods.length === 0
      ? []
      : [{ id: 'auto-merge', subject: 'autoMerge', ...judgeAutoMerge(repository, methods) }]),
    ...(draft ? [{ id: 'drafts', subject: 'pullRequests.draft', ...judgeDrafts(repository) }] : []),
    ...(teamReviewers.length > 0 && openersOf(subject).some(mayBeWorkflow)
      ? [{ id: 'team-reviewers', subject: 'pullRequests.teamReviewers', ...TEAMS }]
      : []),
  ]
}

const TEAMS: Verdict = failed(
  'the token of a workflow does not see teams of the organisation, so they are not asked for reviews',
  'use the token of a GitHub App with Members: Read-only, or name the team in CODEOWNERS',
)

function judgeAutoMerge(
  { allowAutoMerge, mergeMethods, base }: RepositoryFacts,
  methods: readonly string[],
): Verdict {
  const off = methods.find((method) => mergeMethods !== undefined && !mergeMethods.includes(method))
  if (off !== undefined)
    return failed(
      `the repository does not merge by '${off}'`,
      `Settings → General → Pull Requests, or write one of ${mergeMethods?.join(', ')}`,
    )
  if (hasQueue(base)) return passed('the merge queue merges')
  if (allowAutoMerge === undefined)
    return unknown(
      'the token may not see whether auto-merge is switched on',
      "where it is not, a run says 'Auto merge is not allowed for this repository', and people merge",
    )
  return allowAutoMerge
    ? passed('auto-merge is switched on')
    : warning(
        'auto-merge is switched off, so people merge',
        "switch on Settings → General → 'Allow auto-merge'",
      )
}

function hasQueue({ rules }: RepositoryFacts['base']): boolean {
  return rules.kind === 'known' && rules.value.some(({ type }) => type === 'merge_queue')
}

function judgeDrafts({ isPrivate }: RepositoryFacts): Verdict {
  return isPrivate
    ? unknown(
        'drafts in a private repository depend on the plan of the organisation',
        "where it has none, a run ends with 'Draft pull requests are not supported in this repository'",
      )
    : passed('public repositories have drafts')
}
