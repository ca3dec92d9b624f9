import type { Config } from '../config/config.ts'
import { soakSeconds } from '../config/schema/promotion.ts'
import { unreachable } from '../error.ts'
import type { GateEvidence } from './evidence.ts'
import { evaluateFreeze } from './freeze.ts'
import type { Gate, GateState, GateVerdict } from './gate.ts'
import { evaluateDrift, evaluateIncidents } from './issues.ts'
import { evaluateReport } from './report.ts'
import { evaluateSoak } from './soak.ts'
import { evaluateSource } from './source.ts'
import { evaluateWindow } from './window.ts'

/** The gates of a promotion into an environment, as people read them; none without a `step`. */
export function gatesOf({ promotionSteps, gitops }: Config, target: string): readonly Gate[] {
  const settings = promotionSteps[target]?.gates
  if (settings === undefined) return []
  const { soak, synced, statuses, windows, freezes, incidents, drift } = settings
  const { reports } = gitops
  const required = [...(synced ? reports : []), ...statuses]
  return [
    { kind: 'source' },
    ...(soak === undefined ? [] : [{ kind: 'soak', seconds: soakSeconds(soak), reports } as const]),
    ...required.map((requirement) => ({ kind: 'report', requirement }) as const),
    ...(windows.length === 0 ? [] : [{ kind: 'window', windows } as const]),
    ...freezes.map((freeze) => ({ kind: 'freeze', freeze }) as const),
    ...(incidents.length === 0 ? [] : [{ kind: 'incidents', labels: incidents } as const]),
    ...(drift ? [{ kind: 'drift' } as const] : []),
  ]
}

/** The environments before one in the order of promotion; none before the first. */
export function sourcesOf({ promotion }: Config, target: string): readonly string[] {
  const step = promotion.findIndex((names) => names.includes(target))
  return promotion[step - 1] ?? []
}

/**
 * What each gate says, in the order of the gates. Pure: the clock is an argument.
 *
 * @param now milliseconds since 1970
 */
export function evaluateGates(
  gates: readonly Gate[],
  evidence: GateEvidence,
  now: number,
): readonly GateVerdict[] {
  return gates.map((gate) => evaluateGate(gate, evidence, now))
}

function evaluateGate(gate: Gate, evidence: GateEvidence, now: number): GateVerdict {
  switch (gate.kind) {
    case 'source':
      return evaluateSource(evidence)
    case 'soak':
      return evaluateSoak(gate, evidence, now)
    case 'report':
      return evaluateReport(gate, evidence)
    case 'window':
      return evaluateWindow(gate, now)
    case 'freeze':
      return evaluateFreeze(gate, now)
    case 'incidents':
      return evaluateIncidents(gate, evidence)
    case 'drift':
      return evaluateDrift(evidence)
    default:
      return unreachable(gate)
  }
}

/** The worst of the states; open where there are none. */
export function stateOf(all: readonly { readonly state: GateState }[]): GateState {
  const has = (state: GateState) => all.some((one) => one.state === state)
  if (has('closed')) return 'closed'
  return has('waiting') ? 'waiting' : 'open'
}

/**
 * The next moment at which all gates are open by the clock alone, or nothing where something else
 * has to happen first. A soak may end while a window is closed, so each is asked again.
 */
export function opensAt(
  gates: readonly Gate[],
  evidence: GateEvidence,
  now: number,
): number | undefined {
  let at = now
  // Every round passes the end of a soak, a window or a freeze; what takes longer is nobody's plan.
  for (let round = 0; round < 50; round++) {
    const verdicts = evaluateGates(gates, evidence, at)
    if (stateOf(verdicts) === 'open') return at
    const ends = verdicts.flatMap((verdict) => (verdict.state === 'open' ? [] : [endOf(verdict)]))
    const known = ends.flatMap((end) => end ?? [])
    if (known.length < ends.length) return undefined
    at = Math.max(...known)
  }
  return undefined
}

function endOf(verdict: GateVerdict): number | undefined {
  return verdict.state === 'waiting' ? verdict.untilMs : undefined
}
