import type { StatusRequirement } from '../config/config.ts'
import type { GateEvidence, SourceEvidence, StatusReport } from './evidence.ts'
import { formatInstant, shortGitId } from './format.ts'
import type { Gate, GateVerdict } from './gate.ts'
import {
  isSuccess,
  type MatchedReports,
  matchReports,
  senderOf,
  statusName,
} from './status-match.ts'

type ReportGate = Extract<Gate, { kind: 'report' }>

/** Whether a status or a check run says success about every environment before. */
export function evaluateReport({ requirement }: ReportGate, evidence: GateEvidence): GateVerdict {
  const gate = `${requirement.name} by ${senderOf(requirement)}`
  const found = evidence.sources.map((source) => judge(requirement, source))
  const text = found.map((one) => one.text).join('; ')
  const bad = found.find(({ state }) => state === 'closed')
  if (bad !== undefined) return { state: 'closed', gate, evidence: text, why: bad.text }
  const missing = found.find(({ state }) => state === 'waiting')
  if (missing === undefined && found.length > 0) return { state: 'open', gate, evidence: text }
  const waitsFor = missing?.waitsFor ?? 'an environment that it is about'
  return { state: 'waiting', gate, evidence: text, waitsFor, untilMs: undefined }
}

interface Judgement {
  readonly state: GateVerdict['state']
  readonly text: string
  readonly waitsFor: string
}

function judge(requirement: StatusRequirement, source: SourceEvidence): Judgement {
  const name = statusName(requirement, source.environment)
  const waitsFor = `success of '${name}'`
  if (source.reports === undefined) {
    return { state: 'waiting', text: `'${name}' is known to GitHub only`, waitsFor }
  }
  const matched = matchReports(requirement, source)
  const newest = [...matched.contexts.values()].flatMap((reports) => reports.at(-1) ?? [])
  const bad = newest.find((report) => report.state !== 'pending' && !isSuccess(report, requirement))
  if (bad !== undefined) return { state: 'closed', text: describe(bad), waitsFor }
  const pending = newest.find(({ state }) => state === 'pending')
  if (pending !== undefined) return { state: 'waiting', text: describe(pending), waitsFor }
  if (newest.length > 0) return { state: 'open', text: newest.map(describe).join(', '), waitsFor }
  return { state: 'waiting', text: `'${name}' is missing${insteadOf(matched)}`, waitsFor }
}

function describe({ name, state, commit, atMs }: StatusReport): string {
  return `'${name}' says ${state} on commit ${shortGitId(commit)} (${formatInstant(atMs)})`
}

/** What a person would take for it. */
function insteadOf({ foreign, stale }: MatchedReports): string {
  const [other] = foreign
  const [old] = stale
  if (other !== undefined) {
    return `; one by ${other.app ?? other.creator ?? 'somebody'} does not count`
  }
  return old === undefined
    ? ''
    : `; the one on commit ${shortGitId(old.commit)} is about something else`
}
