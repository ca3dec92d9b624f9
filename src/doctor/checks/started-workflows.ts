import type { Case } from '../case.ts'
import { type Finding, passed, unknown, type Verdict, warning } from '../finding.ts'
import { type Opener, openersOf } from '../openers.ts'
import { pullRequestTrigger, type Start } from '../starts.ts'
import { startOf } from '../workflow-start.ts'

/** Which workflows the pull requests of the bot start, with each token that opens some. */
export function checkStartedWorkflows(subject: Case): readonly Finding[] {
  return subject.workflows.read.flatMap((workflow) => {
    const trigger = pullRequestTrigger(workflow)
    if (trigger === undefined) return []
    const start = startOf(subject, trigger)
    return openersOf(subject).map((opener) => ({
      id: 'started-workflows',
      subject: workflow.path,
      at: trigger.at,
      ...judge(subject, start, opener),
    }))
  })
}

const APPROVE =
  "a person with write access clicks 'Approve workflows to run'; with the token of a GitHub App they start by themselves"

function judge({ github }: Case, start: Start, { kind }: Opener): Verdict {
  if (start.kind === 'never')
    return passed(`does not start for pull requests of the bot: ${start.why}`)
  const some = start.kind === 'sometimes' ? ` (for some of them: ${start.why})` : ''
  const { repository } = github
  switch (kind) {
    case 'workflow':
      if (repository.kind === 'refused')
        return unknown(
          `with the token of a workflow its runs wait for approval on github.com${some}; on a GitHub Enterprise Server there are none`,
          APPROVE,
        )
      return repository.value.serverVersion === undefined
        ? warning(
            `its runs wait for approval, as the token of a workflow opens the pull requests${some}`,
            APPROVE,
          )
        : warning(
            `does not start, as the token of a workflow opens the pull requests${some}`,
            'use the token of a GitHub App',
          )
    case 'installation':
    case 'unmarked':
      return unknown(`starts${some}, unless it is the token of a workflow`, APPROVE)
    default:
      return passed(`starts${some}`)
  }
}
