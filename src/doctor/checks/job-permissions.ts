import { unreachable } from '../../error.ts'
import type { Case } from '../case.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import {
  COMMANDS,
  formatInline,
  formatPairs,
  missingFrom,
  type Permissions,
  permissionsFor,
  union,
} from '../permissions.ts'
import type { Declared, Job, Workflow } from '../workflow.ts'

/** Whether each job that runs this Action by `github.token` has what its commands need. */
export function checkJobPermissions(subject: Case): readonly Finding[] {
  const { workflows } = subject
  const jobs = workflows.read.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })))
  const ours = jobs.filter(({ job }) => job.steps.length > 0)
  const unread = workflows.unread.map(({ path, why }) => ({
    ...{ id: 'job-permissions', subject: path },
    ...unknown(`the file is no workflow: ${why}`, 'GitHub does not run it, either'),
  }))
  return [
    ...unread,
    ...ours.map(({ workflow, job }) => ({
      id: 'job-permissions',
      subject: `job '${job.id}'`,
      at: job.at,
      ...judge(subject, workflow, job),
    })),
  ]
}

function judge(subject: Case, { triggers }: Workflow, job: Job): Verdict {
  if (triggers.some(({ event }) => event === 'pull_request_target'))
    return failed(
      "it runs on 'pull_request_target', with a token that writes and files of a stranger",
      "use 'pull_request': it shows the same",
    )
  const steps = job.steps.filter(({ token }) => token === 'workflow')
  if (steps.length === 0) return passed('its steps are given another token')
  const odd = steps.find(({ command }) => !COMMANDS.some((name) => name === command))
  if (odd !== undefined) return unknown(`what '${odd.command}' needs depends on what it is`)
  const needs = union(
    steps.map(({ command, dryRun }) => {
      const known = COMMANDS.find((name) => name === command) ?? 'render'
      return dryRun ? { contents: 'read' } : permissionsFor(known, subject.config)
    }),
  )
  return compare(subject, job.permissions, needs)
}

function compare({ github }: Case, declared: Declared | undefined, needs: Permissions): Verdict {
  if (declared === undefined) return byDefault(github, needs)
  const missing = missingFrom(expand(declared), needs)
  if (Object.keys(missing).length > 0)
    return failed(`${formatPairs(missing)} is missing`, `write \`${formatInline(needs)}\``)
  return declared === 'write-all'
    ? warning('it may write everything', `write \`${formatInline(needs)}\``)
    : passed(`it has ${formatPairs(needs)}`)
}

/** Without `permissions:` a job has what the repository gives to all workflows. */
function byDefault({ repository }: Case['github'], needs: Permissions): Verdict {
  const hint = `write \`${formatInline(needs)}\`, so that it does not depend on a setting`
  const answer = repository.kind === 'known' ? repository.value.workflowSettings : repository
  switch (answer.kind) {
    case 'refused':
      return unknown(`it has no 'permissions', and the default cannot be read: ${answer.why}`, hint)
    case 'known': {
      if (answer.value.default === 'write')
        return warning("it has no 'permissions': by default it may write everything", hint)
      const missing = missingFrom({ contents: 'read' }, needs)
      const text = formatPairs(missing)
      return text === ''
        ? passed("it has no 'permissions', and the default is enough")
        : failed(`it has no 'permissions', and by default ${text} is missing`, hint)
    }
    default:
      return unreachable(answer)
  }
}

function expand(declared: Declared): Readonly<Partial<Record<string, string>>> {
  if (declared !== 'read-all' && declared !== 'write-all') return declared
  const level = declared === 'read-all' ? 'read' : 'write'
  const keys = ['contents', 'pull-requests', 'checks', 'statuses', 'issues', 'actions']
  // There is nothing to read of an ID token.
  return Object.fromEntries(
    [...keys, ...(level === 'write' ? ['id-token'] : [])].map((key) => [key, level]),
  )
}
