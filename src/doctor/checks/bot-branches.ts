import { fitsPattern, type PatternRule, patternOf } from '../branch-pattern.ts'
import type { Case } from '../case.ts'
import type { BranchFacts, BranchRule } from '../facts.ts'
import { type Finding, failed, passed, unknown, type Verdict, warning } from '../finding.ts'
import { openersOf } from '../openers.ts'

/** Rules of the branches of the bot that would keep it from writing there. */
export function checkBotBranches(subject: Case): readonly Finding[] {
  const { repository } = subject.github
  if (repository.kind === 'refused') return []
  return repository.value.bot.flatMap((branch) => findings(subject, branch))
}

function findings(subject: Case, { name, rules }: BranchFacts): readonly Finding[] {
  const finding = (verdict: Verdict): Finding => ({
    id: 'bot-branch',
    subject: `branch ${name}`,
    ...verdict,
  })
  if (rules.kind === 'refused')
    return [
      finding(
        unknown(
          `its rules cannot be read: ${rules.why}`,
          "a rule in the way shows itself as 'Repository rule violations found' in the first run",
        ),
      ),
    ]
  const verdicts = rules.value.flatMap((rule) => judgeWithBypass(subject, rule, name) ?? [])
  return verdicts.length === 0 ? [finding(passed('no rule is in the way'))] : verdicts.map(finding)
}

const EXCLUDE =
  'leave the branches of the bot out of the ruleset, or let the App of the token bypass it'

/** What is known of a bypass is known of the token at hand, which may not be the one that writes. */
function judgeWithBypass(subject: Case, rule: BranchRule, branch: string): Verdict | undefined {
  const verdict = judgeRule(subject, rule, branch)
  if (verdict?.verdict !== 'failed') return verdict
  const isOwn = openersOf(subject).every(({ kind }) => kind === subject.github.token.kind)
  const mayBypass = isOwn ? rule.mayBypass : undefined
  if (mayBypass === undefined)
    return warning(`${verdict.saw}, unless its token may bypass the ruleset`, verdict.hint)
  return mayBypass ? undefined : verdict
}

/** Nothing for a rule that lets the bot do what it does. */
function judgeRule(subject: Case, rule: BranchRule, branch: string): Verdict | undefined {
  switch (rule.type) {
    case 'creation':
    case 'update':
    case 'pull_request':
    case 'required_status_checks':
    case 'merge_queue':
    case 'required_deployments':
    case 'workflows':
    case 'code_scanning':
      return failed(`the rule '${rule.type}' keeps the bot from pushing`, EXCLUDE)
    case 'required_linear_history':
      return failed(
        "the rule 'required_linear_history' refuses the merge commits by which the bot follows the base",
        EXCLUDE,
      )
    case 'deletion':
      return warning(
        "the rule 'deletion' keeps branches whose pull request has nothing left to merge",
        EXCLUDE,
      )
    case 'required_signatures':
      return judgeSignatures(subject)
    case 'branch_name_pattern':
      return judgePattern(patternOf(rule), branch, 'branch name')
    case 'non_fast_forward':
      return undefined
    default:
      return judgeOther(rule)
  }
}

/** GitHub signs what Apps commit by its API, and nothing of a person's token. */
function judgeSignatures(subject: Case): Verdict | undefined {
  const [opener] = openersOf(subject)
  switch (opener?.kind) {
    case 'workflow':
    case 'app':
    case 'installation':
      return undefined
    case 'given':
      return unknown(
        'commits have to be signed; GitHub signs those of an App, and none of a personal access token',
        'give the step the token of a GitHub App',
      )
    default:
      return failed(
        'commits have to be signed, and those of this token are not',
        'use the token of a GitHub App',
      )
  }
}

function judgePattern(
  pattern: PatternRule | undefined,
  text: string,
  what: string,
): Verdict | undefined {
  const fits = pattern && fitsPattern(pattern, text)
  if (pattern === undefined || fits === undefined)
    return unknown(`a rule asks for a ${what} of some pattern`, 'compare it yourself')
  return fits ? undefined : failed(`the rule '${pattern.text}' refuses this ${what}`, EXCLUDE)
}

function judgeOther({ type }: BranchRule): Verdict {
  return unknown(
    `whether the rule '${type}' lets the bot push is not judged here`,
    "where it does not, the first run ends with 'Repository rule violations found'",
  )
}
