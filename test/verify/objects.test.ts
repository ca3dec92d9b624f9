import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { readRendered } from '../../src/release/rendered-manifest.ts'
import { checkOf } from '../../src/verify/objects/index.ts'
import { judgeLookup, type Lookup } from '../../src/verify/objects/judge-lookup.ts'
import type { Verdict } from '../../src/verify/verdict.ts'
import { target } from '../support/verify-target.ts'

const test = suite('checks of objects')

/** The verdict on one rendered manifest and what the cluster says of it, as `kind: saw`. */
function verdictOn(
  rendered: string,
  lookup: Lookup,
  others = '',
): Verdict & { readonly id: string } {
  const [manifest] = readRendered({ file: 'rendered.yaml', text: rendered })
  assert.ok(manifest)
  const check = checkOf(manifest)
  const verdict = judgeLookup(lookup, {
    check,
    rendered: manifest,
    target: target(`${rendered}\n---\n${others || rendered}`),
  })
  return { ...verdict, id: check.id }
}

/** The rendered manifest as the cluster has it, with generation 2 and this status. */
function live(rendered: string, status: string): Lookup {
  const object = parse(rendered)
  return {
    kind: 'found',
    value: {
      ...object,
      metadata: { ...object.metadata, generation: 2 },
      status: parse(status),
    },
  }
}

interface Case {
  readonly name: string
  readonly rendered: string
  readonly status: string
  /** `kind id: saw`, or a pattern of it. */
  readonly want: string | RegExp
  readonly hint?: RegExp
  readonly others?: string
}

const GATEWAY = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: chat, namespace: chat }
spec: { gatewayClassName: gke-l7-rilb }
`
const ROUTE = `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: gemma, namespace: chat }
spec:
  parentRefs: [{ name: chat }, { name: other, namespace: edge, sectionName: https }]
  rules: [{ backendRefs: [{ group: inference.networking.k8s.io, kind: InferencePool, name: gemma }] }]
`
const POOL = `
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: { name: gemma, namespace: chat }
spec: { targetPorts: [{ number: 8000 }] }
`
const EXTENSION = `
apiVersion: networking.gke.io/v1
kind: GCPTrafficExtension
metadata: { name: chat-traffic, namespace: chat }
spec: { targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: chat }] }
`
const APIGEE = `
apiVersion: apim.googleapis.com/v1
kind: ApigeeBackendService
metadata: { name: apigee, namespace: chat }
`
const POLICY = `
apiVersion: networking.gke.io/v1
kind: GCPBackendPolicy
metadata: { name: gemma, namespace: chat }
spec: { targetRef: { kind: InferencePool, name: gemma } }
`
const HPA = `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: gemma, namespace: chat }
spec:
  maxReplicas: 4
  metrics:
    - type: External
      external: { metric: { name: kv }, target: { type: Value, value: "0.7" } }
`
const MONITORING = `
apiVersion: monitoring.googleapis.com/v1
kind: PodMonitoring
metadata: { name: gemma-epp, namespace: chat }
`
const METRIC = `
apiVersion: logging.cnrm.cloud.google.com/v1beta1
kind: LoggingLogMetric
metadata: { name: chat-error, namespace: chat }
`
const DEPLOYMENT = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: vllm-gemma, namespace: chat }
spec:
  replicas: 2
  template: { spec: { containers: [{ name: vllm, image: "vllm:1" }] } }
`
const API_SERVICE = `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1beta1.external.metrics.k8s.io }
`

const cases: readonly Case[] = [
  {
    name: 'a Gateway is good once it is programmed and has an address',
    rendered: GATEWAY,
    status: `
      addresses: [{ type: IPAddress, value: 203.0.113.7 }]
      conditions:
        - { type: Accepted, status: "True", observedGeneration: 2 }
        - { type: Programmed, status: "True", observedGeneration: 2 }`,
    want: 'passed gateway-programmed: Programmed at 203.0.113.7',
  },
  {
    name: 'a Gateway without a controller tells where to look',
    rendered: GATEWAY,
    status: '{}',
    want: 'waiting gateway-programmed: no condition Accepted yet',
    hint: /GatewayClass 'gke-l7-rilb'/,
  },
  {
    name: 'a Gateway with a class that cannot do it is not waited for',
    rendered: GATEWAY,
    status: `
      conditions:
        - { type: Accepted, status: "False", reason: InvalidParameters, message: no such policy }`,
    want: 'failed gateway-programmed: Accepted is False (InvalidParameters): no such policy',
  },
  {
    name: 'a condition about an older generation is no news of this one',
    rendered: GATEWAY,
    status: 'conditions: [{ type: Accepted, status: "True", observedGeneration: 1 }]',
    want: 'waiting gateway-programmed: Accepted is about generation 1, the object is at 2',
  },
  {
    name: 'a route is good once every parent accepted it',
    rendered: ROUTE,
    status: `
      parents:
        - parentRef: { name: chat }
          conditions: [{ type: Accepted, status: "True" }, { type: ResolvedRefs, status: "True" }]
        - parentRef: { name: other, namespace: edge, sectionName: https }
          conditions: [{ type: Accepted, status: "True" }, { type: ResolvedRefs, status: "True" }]`,
    want: 'passed route-accepted: Gateway chat/chat: Accepted and ResolvedRefs; Gateway edge/other: Accepted and ResolvedRefs',
  },
  {
    name: 'a parent that says nothing is waited for',
    rendered: ROUTE,
    status: `
      parents:
        - parentRef: { name: chat }
          conditions: [{ type: Accepted, status: "True" }, { type: ResolvedRefs, status: "True" }]`,
    want: 'waiting route-accepted: Gateway edge/other: no status yet',
  },
  {
    name: 'a route whose host no listener has is not waited for',
    rendered: ROUTE,
    status: `
      parents:
        - parentRef: { name: chat }
          conditions: [{ type: Accepted, status: "False", reason: NoMatchingListenerHostname }]`,
    want: 'failed route-accepted: Gateway chat/chat: Accepted is False (NoMatchingListenerHostname)',
  },
  {
    name: 'a pool is good once the Gateway of its route accepted it',
    rendered: POOL,
    others: ROUTE.replace(', { name: other, namespace: edge, sectionName: https }', ''),
    status: `
      parents:
        - parentRef: { kind: Gateway, name: chat }
          conditions: [{ type: Accepted, status: "True" }, { type: ResolvedRefs, status: "True" }]`,
    want: 'passed pool-accepted: Gateway chat/chat: Accepted and ResolvedRefs',
  },
  {
    name: 'a pool whose endpoint picker is missing is waited for',
    rendered: POOL,
    others: ROUTE.replace(', { name: other, namespace: edge, sectionName: https }', ''),
    status: `
      parents:
        - parentRef: { kind: Gateway, name: chat }
          conditions:
            - { type: Accepted, status: "True" }
            - { type: ResolvedRefs, status: "False", reason: InvalidExtensionRef, message: no gemma-epp }`,
    want: 'waiting pool-accepted: Gateway chat/chat: ResolvedRefs is False (InvalidExtensionRef): no gemma-epp',
  },
  {
    name: 'a pool that no route leads to fails at once',
    rendered: POOL,
    others: ROUTE.replace('name: gemma }] }]', 'name: llama }] }]'),
    status: 'parents: [{ parentRef: { kind: Status, name: default } }]',
    want: 'failed pool-accepted: no HTTPRoute routes to it',
  },
  {
    name: 'an extension is good by Accepted and ResolvedRefs alone',
    rendered: EXTENSION,
    status: `
      ancestors:
        - ancestorRef: { kind: Gateway, name: chat }
          conditions: [{ type: Accepted, status: "True" }, { type: ResolvedRefs, status: "True" }]`,
    want: 'passed extension-accepted: Gateway chat/chat: Accepted and ResolvedRefs',
  },
  {
    name: 'two extensions on one Gateway are told apart by their conflict',
    rendered: EXTENSION,
    status: `
      ancestors:
        - ancestorRef: { kind: Gateway, name: chat }
          conditions: [{ type: Accepted, status: "False", reason: Conflicted }]`,
    want: 'waiting extension-accepted: Gateway chat/chat: Accepted is False (Conflicted)',
    hint: /one GCPTrafficExtension/,
  },
  {
    name: 'an extension with a bad matcher is not waited for',
    rendered: EXTENSION,
    status: `
      ancestors:
        - ancestorRef: { kind: Gateway, name: chat }
          conditions: [{ type: Accepted, status: "False", reason: InvalidCELExpression, message: bad }]`,
    want: 'failed extension-accepted: Gateway chat/chat: Accepted is False (InvalidCELExpression): bad',
  },
  {
    name: 'Apigee is good once it is CREATED',
    rendered: APIGEE,
    status: 'currentState: CREATED',
    want: 'passed apigee-created: CREATED',
  },
  {
    name: "Apigee's error is shown",
    rendered: APIGEE,
    status: '{ currentState: Create_Update_Failed, errorMessage: no such environment }',
    want: 'waiting apigee-created: Create_Update_Failed: no such environment',
  },
  {
    name: 'a policy is attached where its own conditions say so',
    rendered: POLICY,
    status: 'conditions: [{ type: Attached, status: "True", reason: Attached }]',
    want: 'passed policy-attached: Attached to InferencePool gemma',
  },
  {
    name: 'a policy is attached where its ancestors say so',
    rendered: POLICY,
    status: `
      ancestors:
        - ancestorRef: { kind: InferencePool, name: gemma }
          conditions: [{ type: Attached, status: "True" }]`,
    want: 'passed policy-attached: Attached to InferencePool gemma',
  },
  {
    name: 'a second policy on a target tells of the chart',
    rendered: POLICY,
    status: 'conditions: [{ type: Attached, status: "False", reason: Conflicted, message: taken }]',
    want: 'waiting policy-attached: Attached is False (Conflicted): taken',
    hint: /policies: chart/,
  },
  {
    name: 'an autoscaler shows the value that it reads',
    rendered: HPA,
    status: `
      currentReplicas: 3
      conditions: [{ type: AbleToScale, status: "True" }, { type: ScalingActive, status: "True" }]
      currentMetrics: [{ type: External, external: { metric: { name: kv }, current: { value: 310m } } }]`,
    want: 'passed autoscaler-metric: kv is 310m of 0.7; 3 replicas',
  },
  {
    name: 'an autoscaler without its metric says what it could not get',
    rendered: HPA,
    status: `
      conditions:
        - { type: AbleToScale, status: "True" }
        - { type: ScalingActive, status: "False", reason: FailedGetExternalMetric, message: 'cannot find metric(s): kv' }`,
    want: 'waiting autoscaler-metric: ScalingActive is False (FailedGetExternalMetric): cannot find metric(s): kv',
    hint: /first scrape/,
  },
  {
    name: 'scraping is good where every target is healthy',
    rendered: MONITORING,
    status: `
      conditions: [{ type: ConfigurationCreateSuccess, status: "True" }]
      endpointStatuses: [{ name: a, activeTargets: 3 }]`,
    want: 'passed pod-monitoring: 3 targets, all healthy',
  },
  {
    name: 'a refused scrape shows the error of the target',
    rendered: MONITORING,
    status: `
      conditions: [{ type: ConfigurationCreateSuccess, status: "True" }]
      endpointStatuses:
        - name: a
          activeTargets: 3
          unhealthyTargets: 1
          sampleGroups: [{ sampleTargets: [{ lastError: server returned HTTP status 403 Forbidden }] }]`,
    want: 'waiting pod-monitoring: 1 of 3 targets unhealthy: server returned HTTP status 403 Forbidden',
    hint: /token Secret/,
  },
  {
    name: 'scraping without target status is not called healthy',
    rendered: MONITORING,
    status: 'conditions: [{ type: ConfigurationCreateSuccess, status: "True" }]',
    want: 'passed pod-monitoring: configuration accepted; whether pods answer is not reported',
    hint: /targetStatus/,
  },
  {
    name: 'a resource of Config Connector is good once it is Ready',
    rendered: METRIC,
    status:
      '{ observedGeneration: 2, conditions: [{ type: Ready, status: "True", reason: UpToDate }] }',
    want: 'passed config-connector: Ready, up to date',
  },
  {
    name: 'a status about an older generation is no news of a resource',
    rendered: METRIC,
    status: '{ observedGeneration: 1, conditions: [{ type: Ready, status: "True" }] }',
    want: 'waiting config-connector: the status is about generation 1, the object is at 2',
  },
  {
    name: 'a refused write shows its reason and what grants it',
    rendered: METRIC,
    status:
      'conditions: [{ type: Ready, status: "False", reason: UpdateFailed, message: "googleapi: Error 403: Permission denied" }]',
    want: 'waiting config-connector: Ready is False (UpdateFailed): googleapi: Error 403: Permission denied',
    hint: /lacks a role/,
  },
  {
    name: 'an unmanaged namespace is not waited for',
    rendered: METRIC,
    status: 'conditions: [{ type: Ready, status: "False", reason: Unmanaged }]',
    want: 'failed config-connector: Ready is False (Unmanaged)',
    hint: /ConfigConnectorContext/,
  },
  {
    name: 'a workload is good once all its replicas are new and ready',
    rendered: DEPLOYMENT,
    status: '{ observedGeneration: 2, updatedReplicas: 2, readyReplicas: 2 }',
    want: 'passed workload-ready: 2 of 2 replicas ready',
  },
  {
    name: 'a workload that rolls out is waited for',
    rendered: DEPLOYMENT,
    status: '{ observedGeneration: 2, updatedReplicas: 1, readyReplicas: 2 }',
    want: 'waiting workload-ready: 2 of 2 replicas ready, 1 of them new',
  },
  {
    name: 'a workload that gave up is not waited for',
    rendered: DEPLOYMENT,
    status: `
      readyReplicas: 1
      updatedReplicas: 1
      conditions: [{ type: Progressing, status: "False", reason: ProgressDeadlineExceeded, message: timed out }]`,
    want: /^failed workload-ready: 1 of 2 replicas ready, 1 of them new; Progressing is False/,
  },
  {
    name: 'an adapter that does not answer is waited for',
    rendered: API_SERVICE,
    status:
      'conditions: [{ type: Available, status: "False", reason: MissingEndpoints, message: none }]',
    want: 'waiting api-service: Available is False (MissingEndpoints): none',
  },
  {
    name: 'an adapter that answers is good',
    rendered: API_SERVICE,
    status: 'conditions: [{ type: Available, status: "True" }]',
    want: 'passed api-service: Available',
  },
]

for (const { name, rendered, status, want, hint, others } of cases)
  test(name, () => {
    const { kind, id, saw, hint: given } = verdictOn(rendered, live(rendered, status), others)
    const said = `${kind} ${id}: ${saw}`
    if (typeof want === 'string') assert.is(said, want)
    else assert.match(said, want)
    if (hint !== undefined) assert.match(given ?? '', hint)
  })

test('a spec that is not the rendered one is not synced yet, whatever its conditions say', () => {
  const synced = 'conditions: [{ type: Attached, status: "True" }]'
  const old = live(POLICY.replace('name: gemma } }', 'name: llama } }'), synced)
  const { kind, saw } = verdictOn(POLICY, old)
  assert.is(kind, 'waiting')
  assert.is(saw, "spec.targetRef.name is 'llama' in the cluster, rendered is 'gemma'")
})

test('an image that is not the rendered one is not synced yet', () => {
  const status = '{ updatedReplicas: 2, readyReplicas: 2 }'
  const { kind, saw } = verdictOn(DEPLOYMENT, live(DEPLOYMENT.replace('vllm:1', 'vllm:0'), status))
  assert.is(kind, 'waiting')
  assert.match(saw, 'container vllm has image vllm:0 in the cluster, rendered is vllm:1')
})

test('defaults and quantities of the API server are no difference', () => {
  const status = `
    currentReplicas: 1
    conditions: [{ type: AbleToScale, status: "True" }, { type: ScalingActive, status: "True" }]
    currentMetrics: [{ type: External, external: { metric: { name: kv }, current: { value: "0" } } }]`
  const served = HPA.replace('"0.7"', '700m').replace(
    'maxReplicas: 4',
    'maxReplicas: 4\n  minReplicas: 1',
  )
  assert.is(verdictOn(HPA, live(served, status)).kind, 'passed')
})

test('what is rendered and not in the cluster is waited for, and then missing', () => {
  const { kind, saw } = verdictOn(POLICY, { kind: 'absent' })
  assert.equal([kind, saw], ['waiting', 'not in the cluster'])
})

test('a kind that the cluster does not know tells of its CRD', () => {
  const { kind, saw, hint } = verdictOn(APIGEE, { kind: 'unknown-kind' })
  assert.is(kind, 'waiting')
  assert.is(saw, 'the cluster knows no kind ApigeeBackendService of apim.googleapis.com')
  assert.match(hint ?? '', 'CRD')
})

test('an object that may not be read fails and names the permission; a Secret is skipped', () => {
  const refused: Lookup = { kind: 'forbidden', permission: 'get x', message: 'x is forbidden' }
  const policy = verdictOn(POLICY, refused)
  assert.is(policy.kind, 'failed')
  assert.match(policy.hint ?? '', "grant 'get x'")
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: chat }'
  assert.is(verdictOn(secret, refused).kind, 'skipped')
})

test('an object on its way out is waited for', () => {
  const lookup = live(POLICY, 'conditions: [{ type: Attached, status: "True" }]')
  assert.is(lookup.kind, 'found')
  const leaving = {
    ...parse(POLICY),
    metadata: { name: 'gemma', deletionTimestamp: '2026-01-01T00:00:00Z' },
  }
  assert.is(verdictOn(POLICY, { kind: 'found', value: leaving }).saw, 'is being deleted')
})

test('every other kind only has to be there', () => {
  const role =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r, namespace: chat }'
  const { id, kind } = verdictOn(role, { kind: 'found', value: { metadata: { name: 'r' } } })
  assert.equal([id, kind], ['present', 'passed'])
})

test('the Gateway and the pools of the config are looked at where others render them', () => {
  const ids = target('').manifests.map(({ id }) => id)
  assert.equal(ids, [
    'Gateway.v1.gateway.networking.k8s.io/chat.chat',
    'InferencePool.v1.inference.networking.k8s.io/gemma.chat',
  ])
})

test.run()
