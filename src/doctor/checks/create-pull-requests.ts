import type { Case } from '../case.ts'
import type { RepositoryFacts } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict } from '../finding.ts'
import { mayBeWorkflow, openersOf } from '../openers.ts'

const WHERE =
  "Settings → Actions → General → 'Allow GitHub Actions to create and approve pull requests'"

/** The setting without which the token of a workflow opens no pull request, whatever it may do else. */
export function checkCreatePullRequests(subject: Case): readonly Finding[] {
  const { repository } = subject.github
  const opener = openersOf(subject).find(mayBeWorkflow)
  if (repository.kind === 'refused' || opener === undefined) return []
  const verdict = judge(repository.value)
  return [{ id: 'create-pull-requests', subject: 'Actions settings', at: opener.at, ...verdict }]
}

function judge({ workflowSettings, newestPull }: RepositoryFacts): Verdict {
  if (workflowSettings.kind === 'known')
    return workflowSettings.value.mayCreatePullRequests
      ? passed('GitHub Actions may create pull requests')
      : failed(
          'GitHub Actions may not create pull requests',
          `switch on ${WHERE}, of the organisation first where it is grey; or give the step the token of a GitHub App`,
        )
  const pull = newestPull.kind === 'known' ? newestPull.value : undefined
  if (pull?.author === 'github-actions[bot]')
    return passed(
      `#${pull.number} was opened by GitHub Actions, so it may create pull requests, or might`,
    )
  return unknown(
    `only administrators can read the setting: ${workflowSettings.why}`,
    `where it is off, the first run ends with 'GitHub Actions is not permitted to create or approve pull requests': look at ${WHERE}`,
  )
}
