import { verdictText } from '../../pull-request/gate-summary.ts'
import { evaluateTarget } from '../gate.ts'
import type { StepGates } from '../promote.ts'
import type { EvidencePorts } from './gather-evidence.ts'

/**
 * The gates of a step for `promote`, before there is a pull request.
 *
 * @param portsFor what to ask about the branch that is promoted on
 * @param nowMs milliseconds since 1970
 */
export function stepGates(
  portsFor: (branch: string) => Promise<EvidencePorts>,
  nowMs: number,
): StepGates {
  return async ({ config, step, release, pinned }) => {
    const ports = await portsFor(pinned.branch)
    const request = { config, commit: pinned.id, nowMs }
    const { verdicts } = await evaluateTarget(ports, request, step.to, release, step.peers)
    return verdicts.map((verdict) => ({
      name: verdict.gate,
      state: verdict.state,
      text: verdictText(verdict),
    }))
  }
}
