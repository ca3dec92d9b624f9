import type { GateEvidence, ReleaseChange, SourceEvidence } from './evidence.ts'
import { formatInstant, formatLanding, shortGitId } from './format.ts'
import type { GateVerdict } from './gate.ts'

const gate = 'release of the environment before'

/** Whether the environments before have the release that is to be promoted. */
export function evaluateSource({ release, sources, target }: GateEvidence): GateVerdict {
  if (sources.length === 0) {
    const why = `no environment comes before ${target}`
    return { state: 'closed', gate, evidence: why, why }
  }
  const others = sources.filter((source) => source.releases[0]?.release !== release)
  const evidence = sources.map(describe).join('; ')
  if (others.length === 0) return { state: 'open', gate, evidence }
  const why = `${others.map(({ environment }) => environment).join(' and ')} has another release than ${shortGitId(release)}`
  return { state: 'closed', gate, evidence, why }
}

/**
 * Since when an environment has the release that it has now: the oldest change of the run that has
 * reached to this day. A release that went and came back begins anew.
 */
export function currentRun({ releases }: SourceEvidence): ReleaseChange | undefined {
  const current = releases[0]?.release
  const end = releases.findIndex(({ release }) => release !== current)
  return end === -1 ? releases.at(-1) : releases[end - 1]
}

function describe(source: SourceEvidence): string {
  const run = currentRun(source)
  const { environment } = source
  if (run?.release === undefined) return `${environment} has no release`
  return `${environment} has ${shortGitId(run.release)} since ${formatInstant(run.atMs)} (${formatLanding(run)})`
}
