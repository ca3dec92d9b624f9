import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { VerifySettings } from '../../src/config/schema/index.ts'
import { Verify } from '../../src/config/schema/verify.ts'
import { accessTo } from '../../src/verify/requests/access.ts'
import { REQUEST_CHECKS } from '../../src/verify/requests/index.ts'
import { blockAnswer } from '../../src/verify/requests/model-request.ts'
import type { ProbeAnswer } from '../../src/verify/requests/probe.ts'
import { readReply } from '../../src/verify/requests/reply.ts'
import type { PlannedRequest, RequestContext } from '../../src/verify/requests/request-check.ts'
import type { Target } from '../../src/verify/target.ts'
import { environmentOf, target } from '../support/verify-target.ts'

const test = suite('checks by requests')

const settings: VerifySettings = Verify.parse({})
const ROUTE = `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: gemma, namespace: chat }
spec:
  hostnames: ['*.example.com', chat.example.com]
  parentRefs: [{ name: chat }]
  rules:
    - backendRefs: [{ group: inference.networking.k8s.io, kind: InferencePool, name: gemma }]
      matches:
        - headers: [{ name: X-Gateway-Model-Name, value: gemma-3 }]
          path: { type: PathPrefix, value: /v1 }
        - headers: [{ name: X-Gateway-Model-Name, value: support-tone }]
          path: { type: PathPrefix, value: /tone }
`
const BODY_ROUTING = `
apiVersion: networking.gke.io/v1
kind: GCPRoutingExtension
metadata: { name: bbr, namespace: chat }
`
const GATEWAY = {
  spec: {
    listeners: [
      { protocol: 'HTTP', port: 80 },
      { protocol: 'HTTPS', port: 443 },
    ],
  },
}

function contextOf(of: Target = target(ROUTE), isPrivate = false): RequestContext {
  return { target: of, settings, access: { origin: 'https://chat.example.com', isPrivate } }
}

/** The planned requests of a check, by subject. */
function planned(id: string, context = contextOf()): ReadonlyMap<string, PlannedRequest> {
  const check = REQUEST_CHECKS.find((one) => one.id === id)
  return new Map(check?.plan(context).map((request) => [request.subject, request]))
}

/** `kind: saw` of a check for an answer. */
function verdictOn(
  id: string,
  subject: string,
  answer: ProbeAnswer,
  context = contextOf(),
): string {
  const request = planned(id, context).get(subject)
  assert.ok(request, `${id} has '${subject}'`)
  if (request.kind === 'decided') return `${request.verdict.kind}: ${request.verdict.saw}`
  const { kind, saw } = request.judge(readReply(answer, blockAnswer(context.target)), answer)
  return `${kind}: ${saw}`
}

function answered(status: number, body: unknown): ProbeAnswer {
  return { kind: 'answered', status, body: typeof body === 'string' ? body : JSON.stringify(body) }
}

const OK = answered(200, { choices: [{ message: { content: 'Ready.' } }] })
const BLOCKED = answered(403, {
  error: { type: 'bad_request_error', message: 'Against our rules.' },
})
const NO_KEY = answered(401, {
  fault: {
    faultstring: 'Failed to resolve API Key variable request.header.x-api-key',
    detail: { errorcode: 'steps.oauth.v2.FailedToResolveAPIKey' },
  },
})
const NO_ROUTE = answered(404, 'fault filter abort')
const NO_MODEL = answered(404, {
  error: { message: 'The model `x` does not exist.', type: 'NotFoundError', code: 404 },
})
const LATE: ProbeAnswer = { kind: 'unreachable', cause: 'timeout', message: 'no answer in time' }

const cases = [
  ['key-required', 'without a key', NO_KEY, /^passed: refused: HTTP 401: Failed to resolve/],
  ['key-required', 'with a made-up key', NO_KEY, /^passed: refused/],
  ['key-required', 'without a key', OK, /^waiting: answered: HTTP 200: Ready\./],
  ['key-required', 'without a key', BLOCKED, /^waiting: not refused by Apigee, but blocked/],
  ['key-required', 'without a key', NO_ROUTE, /^waiting: HTTP 404: fault filter abort/],
  ['models-answer', 'model gemma-3', OK, /^passed: answered: HTTP 200: Ready\./],
  ['models-answer', 'model support-tone', OK, /^passed/],
  ['models-answer', 'model gemma-3', NO_KEY, /^failed: the key was refused: HTTP 401/],
  ['models-answer', 'model gemma-3', BLOCKED, /^failed: a harmless prompt was blocked: HTTP 403/],
  ['models-answer', 'model gemma-3', NO_MODEL, /^waiting: HTTP 404: The model/],
  ['models-answer', 'model gemma-3', answered(503, 'no healthy upstream'), /^waiting: HTTP 503/],
  ['models-answer', 'model gemma-3', LATE, /^waiting: no answer in time/],
  ['prompt-blocked', 'model gemma-3', BLOCKED, /^passed: blocked: HTTP 403: Against our rules\./],
  ['prompt-blocked', 'model support-tone', OK, /^waiting: not blocked: HTTP 200/],
  [
    'prompt-blocked',
    'model gemma-3',
    answered(403, { error: { type: 'bad_request_error', message: 'Another text' } }),
    /^waiting: blocked with another message than the template has/,
  ],
  [
    'prompt-blocked',
    'model gemma-3',
    answered(400, { error: { type: 'bad_request_error', message: 'Against our rules.' } }),
    /^waiting: blocked with HTTP 400, the template says 403/,
  ],
  ['unlisted-model', 'pool gemma', NO_MODEL, /^passed: unscreened as far as the model server/],
  ['unlisted-model', 'pool gemma', NO_ROUTE, /^passed: no route takes it/],
  ['unlisted-model', 'pool gemma', BLOCKED, /^passed: screened all the same/],
  ['unlisted-model', 'pool gemma', OK, /^failed: answered under a name that nothing screens/],
  [
    'served-models',
    'pool gemma',
    answered(200, { data: [{ id: 'gemma-3' }, { id: 'support-tone' }] }),
    'passed: lists gemma-3, support-tone',
  ],
  [
    'served-models',
    'pool gemma',
    answered(200, { data: [{ id: 'gemma-3' }, { id: 'google/gemma-3' }] }),
    'failed: answers to google/gemma-3, which nothing screens',
  ],
  ['served-models', 'pool gemma', NO_ROUTE, /^skipped: \/v1\/models tells nothing/],
] as const

for (const [id, subject, answer, want] of cases) {
  const said = verdictOn(id, subject, answer)
  test(`${id} of ${subject} says '${said.slice(0, 50)}'`, () => {
    if (typeof want === 'string') assert.is(said, want)
    else assert.match(said, want)
  })
}

test('an internal Gateway that does not answer is not waited for, and tells where to run', () => {
  const request = planned('models-answer', contextOf(target(ROUTE), true)).get('model gemma-3')
  assert.is(request?.kind, 'send')
  if (request?.kind !== 'send') return
  const { kind, hint } = request.judge(readReply(LATE, undefined), LATE)
  assert.is(kind, 'failed')
  assert.match(hint ?? '', 'inside of its network')
})

test('nothing about keys is checked without Apigee, nothing about screening without Model Armor', () => {
  const plain = environmentOf(
    ['apigee: { environment: inference }', ''],
    ['modelArmor:\n  template: { promptError: { code: 403, message: Against our rules. } }', ''],
  )
  const context = contextOf(target(ROUTE, plain))
  const counts = REQUEST_CHECKS.map(({ id, plan }) => [id, plan(context).length])
  assert.equal(counts, [
    ['key-required', 0],
    ['models-answer', 2],
    ['prompt-blocked', 0],
    ['served-models', 0],
    ['unlisted-model', 0],
  ])
})

test('a template that only inspects is no failure', () => {
  const environment = environmentOf(['template: {', 'template: { enforcement: INSPECT_ONLY, '])
  const context = contextOf(target(ROUTE, environment))
  assert.match(
    verdictOn('prompt-blocked', 'model gemma-3', OK, context),
    /^skipped: .*only inspects/,
  )
})

test('a server without a known API is skipped and named', () => {
  const environment = environmentOf(['models: [', 'modelServer: { kind: triton }\n    models: ['])
  const context = contextOf(target(ROUTE, environment))
  assert.match(verdictOn('models-answer', 'pool gemma (triton)', OK, context), /^skipped/)
})

test('a request has the path and header of its route', () => {
  const sent = (model: string) => {
    const request = planned('models-answer').get(`model ${model}`)
    return request?.kind === 'send' ? request.probe : undefined
  }
  assert.is(sent('gemma-3')?.url, 'https://chat.example.com/v1/chat/completions')
  assert.is(sent('gemma-3')?.headers['x-gateway-model-name'], 'gemma-3')
  assert.is(sent('support-tone')?.url, 'https://chat.example.com/tone/v1/chat/completions')
  assert.equal(JSON.parse(sent('support-tone')?.body ?? ''), {
    model: 'support-tone',
    messages: [{ role: 'user', content: settings.prompt }],
    max_tokens: 16,
    temperature: 0,
  })
})

test('a header that the gateway sets from the body is left to it', () => {
  const context = contextOf(target(`${ROUTE}---${BODY_ROUTING}`))
  const request = planned('models-answer', context).get('model gemma-3')
  assert.is(request?.kind, 'send')
  if (request?.kind === 'send') assert.not.ok('x-gateway-model-name' in request.probe.headers)
})

test('the gateway is reached at its address under the name of its route', () => {
  const input = { target: target(ROUTE), gateway: GATEWAY, addresses: ['203.0.113.7'] }
  assert.equal(accessTo({ ...input, url: undefined }), {
    origin: 'https://chat.example.com',
    connectTo: '203.0.113.7',
    isPrivate: false,
  })
  const own = accessTo({ ...input, url: 'https://llm.example.com' })
  assert.equal([own?.origin, own?.connectTo], ['https://llm.example.com', undefined])
  assert.is(accessTo({ ...input, addresses: [], url: undefined }), undefined)
})

test.run()
