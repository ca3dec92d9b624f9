import type { Case } from '../case.ts'
import type { BranchRule } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { openersOf } from '../openers.ts'

/** What the rules of the base ask of pull requests, and people should know of before. */
export function checkBaseBranch(subject: Case): readonly Finding[] {
  const { repository } = subject.github
  if (repository.kind === 'refused') return []
  const { name, rules, protection } = repository.value.base
  const finding = (verdict: Verdict): Finding => ({
    id: 'base-branch',
    subject: `branch ${name}`,
    ...verdict,
  })
  if (rules.kind === 'refused')
    return [
      finding(
        unknown(
          `its rules cannot be read: ${rules.why}`,
          'what they ask for is on the page of the first pull request',
        ),
      ),
    ]
  const types = new Set(rules.value.map(({ type }) => type))
  const verdicts = [
    ...reviews(types, protection.kind === 'known' && protection.value.isOn),
    ...rules.value.flatMap((rule) => judge(subject, rule) ?? []),
  ]
  return verdicts.map(finding)
}

function reviews(types: ReadonlySet<string>, isProtected: boolean): readonly Verdict[] {
  if (types.has('pull_request')) return [passed('a pull request is required')]
  const remedy =
    'what is merged is deployed: require pull requests, and for production a review of the owners of rendered/'
  if (isProtected)
    return [
      unknown(
        'classic branch protection is on; only administrators can read whether it requires pull requests',
        remedy,
      ),
    ]
  return [warning('no rule requires a pull request', remedy)]
}

function judge(subject: Case, { type, parameters }: BranchRule): Verdict | undefined {
  const wanted = mergeMethods(subject)
  switch (type) {
    case 'required_linear_history':
      return wanted.includes('merge')
        ? failed(
            "it takes no merge commits, and 'autoMerge: merge' makes one",
            "write 'autoMerge: squash' in the config",
          )
        : passed('it takes no merge commits: squash or rebase')
    case 'pull_request':
      return judgeMethods(wanted, parameters.allowed_merge_methods)
    case 'required_signatures':
      return signatures(subject)
    case 'file_path_restriction':
    case 'max_file_size':
    case 'file_extension_restriction':
    case 'commit_message_pattern':
    case 'commit_author_email_pattern':
    case 'committer_email_pattern':
      return unknown(
        `whether the rule '${type}' takes what the bot writes is not judged here`,
        "where it does not, a run ends with 'Repository rule violations found'",
      )
    default:
      return undefined
  }
}

function mergeMethods({ config }: Case): readonly string[] {
  const steps = Object.values(config?.promotionSteps ?? {})
  const all = [config?.pullRequests.autoMerge, ...steps.map(({ autoMerge }) => autoMerge)]
  return all.flatMap((method) => method || [])
}

function judgeMethods(wanted: readonly string[], allowed: unknown): Verdict | undefined {
  if (!Array.isArray(allowed)) return undefined
  const refused = wanted.find((method) => !allowed.includes(method))
  return refused === undefined
    ? undefined
    : failed(
        `its rules do not allow the merge method '${refused}' of the config`,
        `write one of ${allowed.join(', ')} for 'autoMerge'`,
      )
}

/** A merge on GitHub is signed by GitHub; a rebase keeps the commits of the bot as they are. */
function signatures(subject: Case): Verdict | undefined {
  const isApp = openersOf(subject).every(({ kind }) => /^(workflow|app|installation)$/.test(kind))
  return isApp
    ? passed('commits have to be signed: GitHub signs those of the bot')
    : warning(
        'commits have to be signed; GitHub signs those of an App, and none of a personal access token',
        'give the step the token of a GitHub App, or merge by squash',
      )
}
