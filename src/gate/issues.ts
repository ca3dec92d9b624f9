import type { GateEvidence, OpenIssue } from './evidence.ts'
import type { Gate, GateVerdict } from './gate.ts'

type IncidentGate = Extract<Gate, { kind: 'incidents' }>

/** Whether nobody has an incident open. */
export function evaluateIncidents({ labels }: IncidentGate, evidence: GateEvidence): GateVerdict {
  const wanted = new Set(labels.map((label) => label.toLowerCase()))
  const isIncident = (issue: OpenIssue) =>
    issue.labels.some((label) => wanted.has(label.toLowerCase()))
  return judge('incidents', `issue with the label ${labels.join(' or ')}`, evidence, isIncident)
}

/** Whether what runs is what git says, in the environments before and in the target. */
export function evaluateDrift(evidence: GateEvidence): GateVerdict {
  const names = [evidence.target, ...evidence.sources.map(({ environment }) => environment)]
  const hasDrift = (issue: OpenIssue) => issue.driftOf.some((name) => names.includes(name))
  return judge('drift', `issue about drift in ${names.join(' or ')}`, evidence, hasDrift)
}

function judge(
  gate: string,
  what: string,
  { issues }: GateEvidence,
  isBad: (issue: OpenIssue) => boolean,
): GateVerdict {
  if (issues === undefined) {
    const evidence = 'issues are known to GitHub only'
    return { state: 'waiting', gate, evidence, waitsFor: 'GitHub to be asked', untilMs: undefined }
  }
  const found = issues.filter(isBad)
  if (found.length === 0) return { state: 'open', gate, evidence: `no open ${what}` }
  const why = found.map(({ number, title }) => `#${number} '${title}' is open`).join(', ')
  return { state: 'closed', gate, evidence: why, why }
}
