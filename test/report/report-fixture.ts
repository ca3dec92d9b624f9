import type { Change } from '../../src/diff/change.ts'
import { indexManifests } from '../../src/lint/manifests.ts'
import type { Finding } from '../../src/pull-request/finding.ts'
import type { EnvironmentReview } from '../../src/pull-request/review.ts'
import type { Report } from '../../src/report/report.ts'
import { compareTraffic, type TrafficComparison } from '../../src/traffic/compare-traffic.ts'
import { trafficOf } from '../../src/traffic/traffic.ts'

export const NO_TRAFFIC: TrafficComparison = { changes: [], unchanged: [], unreached: [] }

export function review(
  name: string,
  changes: readonly Change[],
  more: Partial<EnvironmentReview> = {},
): EnvironmentReview {
  return {
    name,
    release: 'a'.repeat(40),
    previousRelease: 'b'.repeat(40),
    isFirst: false,
    changes,
    risks: [],
    traffic: NO_TRAFFIC,
    warnings: [],
    engine: 'Argo CD',
    syncedPath: `rendered/${name}`,
    ...more,
  }
}

export function finding(more: Partial<Finding>): Finding {
  return {
    kind: 'risk',
    severity: 'warning',
    rule: 'replicas-cut',
    environment: 'prod',
    subject: undefined,
    message: 'fewer replicas',
    reason: undefined,
    remedy: undefined,
    at: undefined,
    suppressed: undefined,
    ...more,
  }
}

export function report(
  reviews: readonly EnvironmentReview[],
  findings: readonly Finding[] = [],
  more: Partial<Report> = {},
): Report {
  return {
    name: 'chat',
    environments: reviews.map((one, i) => ({
      place: {
        name: one.name,
        step: i + 1,
        state: 'rendered',
        now: { release: one.previousRelease, hold: undefined },
        after: { release: one.release, hold: undefined },
      },
      review: one,
    })),
    findings,
    checkedBySchema: 0,
    provenance: {
      version: '1.0.0',
      configPath: 'inference-gateway.yaml',
      repository: undefined,
      base: 'c'.repeat(40),
      head: undefined,
      command: 'igw report --base main',
    },
    ...more,
  }
}

/** A report in which every place that takes a text from outside has this one. */
export function reportOf(text: string): Report {
  const id = `ConfigMap.v1/${text}`
  const at = { file: text, line: 3, col: 1 }
  const origins = { after: { kind: 'config', at } } as const
  const path = ['data', text, { label: text, before: 0, after: 0 }]
  const lines = (end: string) => `one\n${text}\n${end}\n`
  const changes: readonly Change[] = [
    { kind: 'added', id: `Added.v1/${text}`, after: { [text]: [text, { [text]: text }] } },
    { kind: 'removed', id: `Removed.v1/${text}`, before: { [text]: text } },
    {
      kind: 'moved',
      id: `MonitoringAlertPolicy.v1/${text}`,
      from: `MonitoringAlertPolicy.v1/old-${text}`,
      moves: ['name'],
      before: {},
      after: {},
      fields: [{ kind: 'changed', path, before: text, after: `${text}!`, origins }],
    },
    {
      kind: 'modified',
      id,
      before: {},
      after: {},
      fields: [
        { kind: 'added', path, after: text, origins },
        { kind: 'removed', path: ['x', ...path], before: { [text]: text } },
        { kind: 'changed', path, before: lines('two'), after: lines('three') },
        {
          kind: 'changed',
          path,
          before: JSON.stringify({ [text]: text }),
          after: JSON.stringify({ [text]: `${text}!` }),
        },
        { kind: 'reordered', path, before: [text, 'b'], after: ['b', text], order: [1, 0] },
      ],
    },
  ]
  const about = { environment: 'prod', subject: id, message: text, reason: text, remedy: text, at }
  const prod = review('prod', changes, {
    traffic: trafficBetween(text),
    engine: text,
    syncedPath: text,
  })
  const made = report(
    [prod],
    [
      finding({ ...about, severity: 'error', rule: text }),
      finding({ ...about, remedy: `other ${text}` }),
      finding(about),
      finding({ ...about, suppressed: text }),
      finding({ ...about, environment: undefined, kind: 'check', severity: 'notice' }),
    ],
  )
  const [first] = made.environments
  return {
    ...made,
    name: text,
    environments: [
      ...(first === undefined
        ? []
        : [{ ...first, place: { ...first.place, now: { release: text, hold: text } } }]),
    ],
    provenance: {
      version: text,
      configPath: text,
      repository: text,
      base: text,
      head: text,
      command: text,
    },
  }
}

/** Requests for a host and a model go from one pool to two, of which one is not there. */
function trafficBetween(text: string): TrafficComparison {
  const manifests = (...rules: readonly unknown[]) =>
    indexManifests(
      [
        object('gateway.networking.k8s.io/v1', 'Gateway', 'gate', {
          listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
        }),
        object('inference.networking.k8s.io/v1', 'InferencePool', 'known', {}),
        object('gateway.networking.k8s.io/v1', 'HTTPRoute', text, {
          parentRefs: [{ name: 'gate' }],
          hostnames: [text],
          rules,
        }),
      ],
      {},
    )
  const [old, now] = [rule(text, ['known']), rule(text, ['known', text])]
  return compareTraffic(trafficOf(manifests(old)), trafficOf(manifests(now, now)))
}

function object(apiVersion: string, kind: string, name: string, spec: unknown) {
  const manifest = { apiVersion, kind, metadata: { name, namespace: 'chat' }, spec }
  return { manifest, locate: () => ({ file: name, line: 1, col: 1 }) }
}

function rule(text: string, backends: readonly string[]) {
  return {
    matches: [
      { path: { value: `/${text}` }, headers: [{ name: 'X-Gateway-Model-Name', value: text }] },
    ],
    backendRefs: backends.map((name) => ({
      group: 'inference.networking.k8s.io',
      kind: 'InferencePool',
      name,
    })),
  }
}
