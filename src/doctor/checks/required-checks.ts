import type { Case } from '../case.ts'
import type { BaseFacts } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { openersOf } from '../openers.ts'
import { pullRequestTrigger } from '../starts.ts'
import type { Job, Workflow } from '../workflow.ts'
import { startOf } from '../workflow-start.ts'

/** Checks that the base requires, and that pull requests of the bot might never get. */
export function checkRequiredChecks(subject: Case): readonly Finding[] {
  const { repository } = subject.github
  if (repository.kind === 'refused') return []
  const { base } = repository.value
  const names = [...new Set([...requiredByRules(base), ...requiredByProtection(base)])]
  const findings = names.map((name) => ({
    id: 'required-checks',
    subject: `check '${name}'`,
    ...judge(subject, base, name),
  }))
  return [...findings, ...unreadable(base)]
}

function requiredByRules({ rules }: BaseFacts): readonly string[] {
  if (rules.kind === 'refused') return []
  return rules.value.flatMap(({ type, parameters }) => {
    const checks = type === 'required_status_checks' ? parameters.required_status_checks : []
    return Array.isArray(checks) ? checks.flatMap(contextOf) : []
  })
}

function contextOf(check: unknown): readonly string[] {
  const isObject = typeof check === 'object' && check !== null && 'context' in check
  return isObject && typeof check.context === 'string' ? [check.context] : []
}

function requiredByProtection({ protection }: BaseFacts): readonly string[] {
  return protection.kind === 'known' ? protection.value.required : []
}

function unreadable({ name, protection: answer }: BaseFacts): readonly Finding[] {
  if (answer.kind === 'known') return []
  const saw = `what classic branch protection requires cannot be read: ${answer.why}`
  return [
    {
      ...{ id: 'required-checks', subject: `branch ${name}` },
      ...unknown(saw, "a check that never comes shows as 'Expected — Waiting for status'"),
    },
  ]
}

function judge(subject: Case, base: BaseFacts, name: string): Verdict {
  const found = subject.workflows.read.flatMap((workflow) =>
    workflow.jobs.some((job) => isCheckOf(job, name)) ? [workflow] : [],
  )
  const [workflow] = found
  if (workflow === undefined)
    return unknown(
      'no job of a workflow here has this name: who posts it cannot be seen',
      'whoever it is has to post it for pull requests of the bot, too',
    )
  return judgeQueue(base, workflow) ?? judgeClock(name, workflow) ?? judgeStart(subject, workflow)
}

/** A matrix adds its values in brackets, a called workflow its job behind a slash. */
function isCheckOf({ id, name, steps }: Job, context: string): boolean {
  const names = [id, name]
  const ours = steps.map(({ command }) => `igw ${command}`)
  return (
    ours.includes(context) ||
    names.some(
      (own) => context === own || context.startsWith(`${own} (`) || context.startsWith(`${own} / `),
    )
  )
}

function judgeQueue({ rules }: BaseFacts, { path, triggers }: Workflow): Verdict | undefined {
  const hasQueue = rules.kind === 'known' && rules.value.some(({ type }) => type === 'merge_queue')
  if (!hasQueue || triggers.some(({ event }) => event === 'merge_group')) return undefined
  return failed(
    `the base has a merge queue, and ${path} does not run on 'merge_group'`,
    "add 'merge_group:' below 'on:', or everything in the queue waits for this check",
  )
}

/** A run by the clock posts on all pull requests; the checks of jobs are on the commit that they ran for. */
function judgeClock(name: string, { path, triggers }: Workflow): Verdict | undefined {
  if (name !== 'igw gate' || !triggers.some(({ event }) => event === 'schedule')) return undefined
  return passed(`${path} posts it by a clock, whoever opened the pull request`)
}

function judgeStart(subject: Case, workflow: Workflow): Verdict {
  const { path } = workflow
  const trigger = pullRequestTrigger(workflow)
  if (trigger === undefined)
    return failed(
      `${path} does not run for pull requests, so this check never comes`,
      "let it run on 'pull_request', or do not require it",
    )
  const start = startOf(subject, trigger)
  const remedy =
    'a required check that does not come blocks the merge: take the filter out, and skip the steps instead'
  switch (start.kind) {
    case 'always':
      return judgeToken(subject, path)
    case 'sometimes':
      return warning(
        `${path} does not start for all pull requests of the bot: ${start.why}`,
        remedy,
      )
    case 'never':
      return failed(`${path} never starts for pull requests of the bot: ${start.why}`, remedy)
  }
}

function judgeToken(subject: Case, path: string): Verdict {
  const { repository } = subject.github
  const version = repository.kind === 'known' ? repository.value.serverVersion : undefined
  const kinds = openersOf(subject).map(({ kind }) => kind)
  if (!kinds.includes('workflow')) {
    return kinds.some((kind) => kind === 'installation' || kind === 'unmarked')
      ? unknown(
          `${path} posts it, unless it is the token of a workflow that opens the pull request`,
        )
      : passed(`${path} posts it`)
  }
  const remedy = 'give the step the token of a GitHub App'
  return version === undefined
    ? warning(`${path} posts it after somebody clicked 'Approve workflows to run'`, remedy)
    : failed(
        `${path} does not start for the token of a workflow, so this check never comes`,
        remedy,
      )
}
