import type { PublishRequest, PullRequestPlan, Reporter } from '../../src/ports.ts'

/** A plan for the environment `staging` with one file; tests say what is different. */
export function samplePlan(changes: Partial<PullRequestPlan> = {}): PullRequestPlan {
  const key = changes.key ?? 'staging'
  return {
    key,
    environments: [key],
    branch: `inference-gateway/${key}`,
    title: `Render ${key}`,
    body: 'What changes, and why.\n',
    commitMessage: `Render ${key}\n\nFrom the config.`,
    files: new Map([[`rendered/${key}/gateway.yaml`, 'kind: Gateway\n']]),
    managed: [`rendered/${key}/`, `overlays/${key}/kustomization.yaml`],
    labels: ['inference-gateway'],
    reviewers: [],
    teamReviewers: [],
    assignees: [],
    draft: false,
    autoMerge: false,
    ...changes,
  }
}

export function requestFor(
  plans: readonly PullRequestPlan[],
  changes: Partial<PublishRequest> = {},
): PublishRequest {
  return { plans, base: undefined, inputs: new Map(), ...changes }
}

/** A reporter that keeps what it is told. */
export function recordingReporter(): Reporter & { readonly notices: string[] } {
  const notices: string[] = []
  return { notices, progress: () => undefined, notice: (text) => notices.push(text) }
}
