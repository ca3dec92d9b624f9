import * as assert from 'uvu/assert'
import { bootstrapScript } from '../../../src/bundle/bootstrap.ts'
import { gatewayDurationMs } from '../../../src/lint/duration.ts'
import { lint } from '../../../src/lint/lint.ts'
import { unfilledValue } from '../../../src/lint/rules/unfilled-value.ts'
import { at, list, namespaceOf, only, some } from '../field.ts'
import { outputTexts, type Rendered } from '../rendered.ts'
import { inOutput } from './mistake.ts'

const REGION = /^[a-z]+-[a-z]+[0-9]+$/

/** The extensions of the one chain of the one resource. */
export function extensions({ manifests }: Rendered): readonly unknown[] {
  const chains = list(only(manifests, 'GCPTrafficExtension'), 'spec', 'extensionChains')
  assert.is(chains.length, 1)
  return list(chains[0], 'extensions')
}

export function extension(rendered: Rendered, name: string): unknown {
  const found = extensions(rendered).find((item) => at(item, 'name') === name)
  assert.ok(found, `extension ${name}`)
  return found
}

function members({ manifests }: Rendered): readonly unknown[] {
  const found = some(manifests, 'IAMPolicyMember').filter((binding) =>
    String(at(binding, 'spec', 'member')).includes('gcp-sa-dep'),
  )
  assert.ok(found.length >= 3)
  return found
}

function settings(rendered: Rendered): readonly unknown[] {
  const text = String(at(extension(rendered, 'model-armor'), 'metadata', 'model_armor_settings'))
  assert.ok(text.length <= 1023, `${text.length} characters`)
  const parsed: unknown = JSON.parse(text)
  return list(parsed)
}

function served({ environment }: Rendered): readonly string[] {
  const models = Object.values(environment.settings.pools).flatMap((pool) => pool.models)
  return models.flatMap(({ name, adapters }) => [name, ...adapters])
}

export const modelArmorMistakes = [
  inOutput(1, 'metadata and spec of the extension are null', ({ manifests }) => {
    const found = only(manifests, 'GCPTrafficExtension')
    assert.type(at(found, 'metadata', 'name'), 'string')
    assert.is(list(found, 'spec', 'targetRefs').length, 1)
    assert.ok(!('name' in Object(found)) && !('targetRefs' in Object(found)))
  }),
  inOutput(2, 'the extension has no namespace', ({ manifests, environment }) => {
    const found = only(manifests, 'GCPTrafficExtension')
    assert.is(namespaceOf(found), environment.gatewayNamespace)
    assert.is(at(found, 'spec', 'targetRefs', 0, 'name'), environment.settings.gateway.name)
  }),
  inOutput(3, 'one extension for Model Armor and another for Apigee', (rendered) => {
    const names = extensions(rendered).map((item) => at(item, 'name'))
    assert.equal(names, ['apigee', 'model-armor'])
  }),
  inOutput(4, 'the address of the service agent is cut off', (rendered) => {
    const { number } = rendered.environment.project
    for (const binding of members(rendered))
      assert.is(
        at(binding, 'spec', 'member'),
        `serviceAccount:service-${number}@gcp-sa-dep.iam.gserviceaccount.com`,
      )
  }),
  inOutput(5, 'roles/container.admin for the service agent', (rendered) => {
    const roles = members(rendered).map((binding) => at(binding, 'spec', 'role'))
    assert.ok(roles.includes('roles/modelarmor.calloutUser'))
    assert.not(roles.includes('roles/container.admin'))
  }),
  inOutput(6, 'gcloud config set changes every later command', ({ environment }) => {
    const script = bootstrapScript({ name: 'chat', environment, settings: environment.settings })
    assert.match(script, 'CLOUDSDK_API_ENDPOINT_OVERRIDES_MODELARMOR=')
    const commands = script.split('\n').filter((line) => !line.trimStart().startsWith('#'))
    assert.not.match(commands.join('\n'), /config\s+set/)
    for (const [file, text] of outputTexts()) assert.not.match(text, 'gcloud config set', file)
  }),
  inOutput(7, 'the location of the cluster, which may be a zone', (rendered) => {
    const { region } = rendered.environment
    const location = at(only(rendered.manifests, 'ModelArmorTemplate'), 'spec', 'location')
    assert.is(location, region)
    assert.match(region, REGION)
    const api = at(extension(rendered, 'model-armor'), 'googleAPIServiceName')
    assert.is(api, `modelarmor.${region}.rep.googleapis.com`)
    for (const item of settings(rendered))
      assert.match(String(at(item, 'user_prompt_template_id')), `/locations/${region}/templates/`)
  }),
  inOutput(8, 'a key extensionPolicy in the metadata', (rendered) => {
    const metadata = at(extension(rendered, 'model-armor'), 'metadata')
    assert.equal(Object.keys(Object(metadata)), ['model_armor_settings'])
    assert.not.match(JSON.stringify(rendered.manifests), 'extensionPolicy')
  }),
  inOutput(9, 'variables that nothing fills in', ({ manifests }) => {
    const resources = manifests.map((manifest) => ({ manifest: Object(manifest) }))
    assert.equal(lint(resources, {}, [unfilledValue]), [])
  }),
  inOutput(10, 'one model is screened', (rendered) => {
    const screened = settings(rendered).map((item) => at(item, 'model'))
    assert.equal([...screened].sort(), [...served(rendered)].sort())
    assert.ok(screened.length > 1)
  }),
  inOutput(11, 'a timeout of one second, and nothing about failing open', (rendered) => {
    for (const item of extensions(rendered)) {
      const ms = gatewayDurationMs(String(at(item, 'timeout'))) ?? 0
      assert.ok(ms > 1000 && ms <= 10_000, `${ms} ms`)
      assert.type(at(item, 'failOpen'), 'boolean')
    }
  }),
  inOutput(12, 'prompts and answers in the logs', ({ manifests, environment }) => {
    const metadata = at(only(manifests, 'ModelArmorTemplate'), 'spec', 'templateMetadata')
    const wanted = environment.settings.modelArmor?.template?.logPromptsAndResponses
    assert.is(at(metadata, 'logSanitizeOperations') === true, wanted === true)
    if (environment.name === 'prod') assert.is.not(wanted, true)
  }),
]
