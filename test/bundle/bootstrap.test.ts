import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bootstrapScript, shellQuote } from '../../src/bundle/bootstrap.ts'
import { apiFiles } from '../../src/cloud/api-files.ts'
import { desiredObjects } from '../../src/cloud/desired.ts'
import { exampleEnvironment, exampleSettings } from './support/example.ts'
import { at, manifests } from './support/manifests.ts'

const test = suite('bootstrapScript')

const environment = exampleEnvironment()

/** What the fake keeps. */
interface State {
  readonly services: readonly string[]
  readonly identities: readonly string[]
  readonly bindings: readonly string[]
  readonly templates: Readonly<Record<string, readonly string[]>>
  readonly metrics: Readonly<Record<string, unknown>>
  readonly policies: Readonly<Record<string, { readonly displayName: string; userLabels: object }>>
  readonly dashboards: Readonly<Record<string, unknown>>
  readonly nextId: number
  readonly calls: readonly (readonly string[])[]
}

const NOTHING: State = {
  services: [],
  identities: [],
  bindings: [],
  templates: {},
  metrics: {},
  // The same alert in another environment of the project.
  policies: {
    'projects/p/alertPolicies/0': {
      displayName: 'not ours',
      userLabels: { 'alert-id': '0123456789abcdef', environment: 'prod' },
    },
  },
  dashboards: {},
  nextId: 1,
  calls: [],
}

interface Run {
  readonly settings: object
  /** Files of the folder, by path. */
  readonly files?: Readonly<Record<string, object>>
  /** A gcloud from before enforcement types and `gcloud monitoring policies`. */
  readonly old?: boolean
}

/** Runs the script as often as asked against one fake, and gives what it knows after each run. */
function run({ settings, files = {}, old = false }: Run, times = 1): readonly State[] {
  const folder = mkdtempSync(join(tmpdir(), 'bootstrap-'))
  try {
    const script = bootstrapScript({
      name: 'shop',
      environment,
      settings: exampleSettings(settings),
    })
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    put('bootstrap.sh', script)
    put('state.json', JSON.stringify(NOTHING))
    for (const [path, content] of Object.entries(files))
      put(`files/${path}`, JSON.stringify(content))
    const fake = join(import.meta.dirname, 'support/fake-gcloud.mjs')
    put('bin/gcloud', `#!/bin/sh\nexec ${shellQuote(process.execPath)} ${shellQuote(fake)} "$@"\n`)
    chmodSync(join(folder, 'bin/gcloud'), 0o755)
    return Array.from({ length: times }, () => {
      const { status, stderr } = spawnSync('sh', ['bootstrap.sh', ...(files ? ['files'] : [])], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
          FAKE_GCLOUD_STATE: join(folder, 'state.json'),
          ...(old && { FAKE_GCLOUD_OLD: '1' }),
        },
      })
      if (status !== 0) throw new Error(stderr)
      return JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function only(states: readonly State[]): State {
  const [state] = states
  if (!state) throw new Error('no run')
  return state
}

const FILES = {
  'log-metrics/shop_dev_error.json': { name: 'shop_dev_error', filter: 'x' },
  'alert-policies/0123456789abcdef.json': {
    displayName: "it's down",
    userLabels: { 'alert-id': '0123456789abcdef', environment: 'dev' },
  },
  'dashboards/shop-gateway-dev.json': { name: 'projects/shop-dev/dashboards/shop-gateway-dev' },
}

/** Two runs that several tests look at: each call of the fake is a process of its own. */
let everything: readonly State[] | undefined
function everythingTwice(): readonly State[] {
  everything ??= run({ settings: ALL, files: FILES }, 2)
  return everything
}

const ALL = { modelArmor: {}, apigee: { environment: 'e' }, metricsAdapter: { enabled: true } }

test('is a script that a POSIX shell can read', () => {
  const script = bootstrapScript({ name: 'shop', environment, settings: exampleSettings(ALL) })
  assert.not.throws(() => execFileSync('sh', ['-n'], { input: script }))
})

test('gives the service agent its three roles, and the adapter its own', () => {
  const agent = 'serviceAccount:service-123456789012@gcp-sa-dep.iam.gserviceaccount.com'
  const { bindings } = only(everythingTwice())
  assert.equal(
    bindings.map((binding) => binding.split(' ').slice(0, 2).join(' ')),
    [
      'shop-dev roles/modelarmor.calloutUser',
      'shop-dev roles/serviceusage.serviceUsageConsumer',
      'shop-dev roles/modelarmor.user',
      'shop-dev roles/monitoring.viewer',
    ],
  )
  assert.is(bindings[0]?.split(' ')[2], agent)
  assert.match(
    bindings[3] ?? '',
    'projects/123456789012/locations/global/workloadIdentityPools/shop-dev.svc.id.goog/',
  )
})

test('grants container.admin only where that is asked for', () => {
  const admin = (state: State) => state.bindings.filter((each) => each.includes('container.admin'))
  assert.is(admin(only(everythingTwice())).length, 0)
  assert.is(admin(only(run({ settings: { modelArmor: { containerAdmin: true } } }))).length, 1)
})

test('leaves a template alone that somebody else owns, and grants its use in its project', () => {
  const settings = { modelArmor: { existing: { id: 'theirs', project: 'security' } } }
  const { templates, bindings } = only(run({ settings }))
  assert.equal(templates, {})
  assert.ok(bindings.some((each) => each.startsWith('security roles/modelarmor.user ')))
})

test('passes a message with quotes and blanks as one argument', () => {
  const promptError = { code: 499, message: `it's "not" allowed $(id)` }
  const { templates } = only(run({ settings: { modelArmor: { template: { promptError } } } }))
  const flags = templates['shop-dev/us-central1/shop-dev'] ?? []
  assert.ok(
    flags.includes(`--template-metadata-custom-prompt-safety-error-message=${promptError.message}`),
  )
})

for (const old of [false, true])
  test(`twice is the same as once${old ? ', also with an older gcloud' : ''}`, () => {
    const [once, twice] = old ? run({ settings: ALL, files: FILES, old }, 2) : everythingTwice()
    if (!once || !twice) throw new Error('two runs')
    const { calls: first, ...made } = once
    const { calls: all, ...left } = twice
    assert.equal(left, made)
    assert.ok(first.length > 10 && all.length > first.length)
    assert.equal(Object.keys(made.metrics), ['shop_dev_error'])
    assert.equal(
      Object.values(made.policies).map(({ displayName }) => displayName),
      ['not ours', "it's down"],
    )
    assert.equal(Object.keys(made.dashboards), ['shop-gateway-dev'])
    assert.equal(made.services, [
      'shop-dev/modelarmor.googleapis.com',
      'shop-dev/networkservices.googleapis.com',
    ])
  })

test('makes every policy, metric and dashboard of an environment, each once', () => {
  const all = manifests(exampleSettings(ALL))
  const policies = all.filter(({ kind }) => kind === 'MonitoringAlertPolicy').slice(0, 3)
  const others = all.filter(({ kind }) => kind !== 'MonitoringAlertPolicy')
  const { objects } = desiredObjects({
    manifests: [...others, ...policies],
    owner: { config: 'shop', environment: 'dev' },
    project: 'shop-dev',
    syncedBy: 'igw',
  })
  const files = Object.fromEntries(
    [...apiFiles(objects)].map(([path, text]) => [path, JSON.parse(text)]),
  )
  const [, twice] = run({ settings: {}, files }, 2)
  assert.equal(
    Object.values(twice?.policies ?? {}).map(({ displayName }) => displayName),
    ['not ours', ...policies.map(({ spec }) => at(spec, 'displayName'))],
  )
  assert.equal(Object.keys(twice?.metrics ?? {}).sort(), ['shop-dev-callout', 'shop-dev-error'])
  assert.equal(Object.keys(twice?.dashboards ?? {}), ['shop-gateway-dev', 'shop-model-servers-dev'])
})

test('never changes the stored configuration of gcloud', () => {
  const { calls } = only(everythingTwice())
  assert.is(calls.filter(([group]) => group === 'config').length, 0)
})

test('stops where an older gcloud would make a template that blocks instead of inspecting', () => {
  const settings = { modelArmor: { template: { enforcement: 'INSPECT_ONLY' } } }
  assert.throws(() => run({ settings, old: true }), /too old for enforcement INSPECT_ONLY/)
})

test.run()
