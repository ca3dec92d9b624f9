import type { StatusRequirement } from '../config/config.ts'
import type { GateEvidence, SourceEvidence } from './evidence.ts'
import { formatInstant, formatLanding, formatSpan } from './format.ts'
import type { Gate, GateVerdict } from './gate.ts'
import { currentRun } from './source.ts'
import { matchReports, statusName, successSince } from './status-match.ts'

type SoakGate = Extract<Gate, { kind: 'soak' }>

/**
 * Whether the release has run long enough, in every environment before. The clock starts when the
 * release got to the base branch, with the manifests that it builds to, and when the engine first
 * reported success since the last failure. Another release in between starts it anew.
 */
export function evaluateSoak(gate: SoakGate, evidence: GateEvidence, now: number): GateVerdict {
  const name = `soak of ${formatSpan(gate.seconds * 1000)}`
  const clocks = evidence.sources.map((source) => clockOf(source, gate, evidence.release))
  const text = clocks.map(describe).join('; ')
  const stopped = clocks.find(({ sinceMs }) => sinceMs === undefined)
  if (stopped !== undefined || clocks.length === 0) {
    const waitsFor = stopped?.waitsFor ?? 'an environment to run it'
    return { state: 'waiting', gate: name, evidence: text, waitsFor, untilMs: undefined }
  }
  const untilMs = Math.max(...clocks.map(({ sinceMs = 0 }) => sinceMs)) + gate.seconds * 1000
  if (now >= untilMs) return { state: 'open', gate: name, evidence: text }
  return { state: 'waiting', gate: name, evidence: text, waitsFor: 'the rest of it', untilMs }
}

interface SoakClock {
  readonly environment: string
  /** Nothing: it does not run. */
  readonly sinceMs: number | undefined
  /** What started it, or what it waits for. */
  readonly from: string
  readonly waitsFor: string
}

function clockOf(source: SourceEvidence, gate: SoakGate, release: string): SoakClock {
  const { environment } = source
  const run = currentRun(source)
  if (run === undefined || run.release !== release) {
    const waitsFor = `${environment} to run it`
    return { environment, sinceMs: undefined, from: 'it runs another release', waitsFor }
  }
  let sinceMs = renderedSince(source, run.commit, run.atMs)
  let from = `${formatLanding(run)} got to the base branch`
  for (const requirement of gate.reports) {
    const reportedMs = successSince(matchReports(requirement, source), requirement)
    const name = statusName(requirement, environment)
    if (reportedMs === undefined) return stopped(source, name)
    if (reportedMs > sinceMs) [sinceMs, from] = [reportedMs, `'${name}' reported success`]
  }
  return { environment, sinceMs, from, waitsFor: '' }
}

/** A release that was copied by hand runs from when its manifests were rendered. */
function renderedSince({ renders }: SourceEvidence, commit: string, atMs: number): number {
  if (renders.some((render) => render.commit === commit)) return atMs
  return renders.findLast((render) => render.atMs > atMs)?.atMs ?? atMs
}

function stopped({ environment, reports }: SourceEvidence, name: string): SoakClock {
  const known = reports !== undefined
  const from = known ? `no success of '${name}' yet` : `'${name}' was not asked for`
  const waitsFor = `success of the status '${name}'`
  return { environment, sinceMs: undefined, from, waitsFor }
}

/** Says the same at any time, so that a pull request is not edited by each run. */
function describe({ environment, sinceMs, from }: SoakClock): string {
  if (sinceMs === undefined) return `${environment}: ${from}`
  return `${environment} since ${formatInstant(sinceMs)}, when ${from}`
}

/** What a requirement list holds beside the gate itself; for those who gather evidence. */
export function requirementsOf(gates: readonly Gate[]): readonly StatusRequirement[] {
  return gates.flatMap((gate) => {
    if (gate.kind === 'report') return [gate.requirement]
    return gate.kind === 'soak' ? gate.reports : []
  })
}
