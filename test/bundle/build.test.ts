import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exampleOverlays } from '../../src/bundle/example-overlays.ts'
import { bundleFeatures, bundleFiles, bundleValues } from '../../src/bundle/standalone.ts'
import { environmentValues, valuesManifest } from '../../src/bundle/values.ts'
import type { Manifest } from '../../src/template/template.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { exampleEnvironment } from './support/example.ts'
import { filledManifests, placeholdersIn } from './support/filled.ts'
import {
  buildText,
  defaultRules,
  kubectlAbsent,
  kustomization,
  manifestsIn,
  overlayFiles,
} from './support/overlay.ts'
import { VARIANTS } from './support/variants.ts'

const test = suite('the bundle as kustomize builds it')

const environment = exampleEnvironment()

if (kubectlAbsent) console.log('skipped: comparison of the bundle with kubectl, which is absent')
const noSchemas = skipWithoutSchemas('the bundle as kustomize builds it')

/** Kinds without a published schema. */
const WITHOUT_SCHEMA = new Set(['rbac.authorization.k8s.io/v1/Role'])

function assertValid(manifests: readonly Manifest[]): void {
  if (noSchemas) return
  for (const manifest of manifests) {
    const result = validateManifest(manifest)
    if (result.kind === 'no-schema') assert.ok(WITHOUT_SCHEMA.has(result.id), result.id)
    if (result.kind === 'invalid') assert.unreachable(result.errors.join('\n'))
  }
}

function byId(manifests: readonly Manifest[]): Readonly<Record<string, Manifest>> {
  const ids = manifests.map(
    ({ apiVersion, kind, metadata }) =>
      `${apiVersion}/${kind} ${metadata.namespace ?? ''}/${metadata.name}`,
  )
  assert.is(new Set(ids).size, ids.length, 'every id once')
  return Object.fromEntries(manifests.map((manifest, i) => [ids[i] ?? '', manifest]).toSorted())
}

for (const [name, settings] of VARIANTS)
  test(`fills every value in: ${name}`, () => {
    const values = environmentValues({ name: 'shop', environment, settings })
    const text = buildText(overlayFiles({ settings, environment }))
    const built = manifestsIn(text)
    assert.equal(placeholdersIn(text, values.keys()), [])
    assert.equal(byId(built), byId(filledManifests(settings, values)))
    assertValid(built)
  })

interface ExtensionSpec {
  readonly extensionChains: readonly {
    readonly extensions: readonly { readonly name: string }[]
  }[]
}

/** An overlay with some components of `kustomize/components`. */
function standalone(features: readonly string[]): ReadonlyMap<string, string> {
  const components = [...bundleFiles(defaultRules())].filter(([path]) =>
    features.some((feature) => path.startsWith(`${feature}/`)),
  )
  return new Map([
    ['kustomization.yaml', kustomization(features)],
    ['values.yaml', valuesManifest(bundleValues(environment))],
    ...components,
  ])
}

for (const feature of bundleFeatures())
  test(`builds with ${feature} alone`, () => {
    const needsExtension = feature === 'apigee' || feature === 'model-armor'
    const features = needsExtension ? ['traffic-extension', feature] : [feature]
    const text = buildText(standalone(features))
    assert.equal(placeholdersIn(text, bundleValues(environment).keys()), [])
    const built = manifestsIn(text)
    assert.ok(built.length > 0)
    // An extension without items is for the components that add theirs.
    assertValid(feature === 'traffic-extension' ? [] : built)
  })

test('asks Apigee first in whatever order the components stand', () => {
  for (const features of [
    ['traffic-extension', 'apigee', 'model-armor'],
    ['traffic-extension', 'model-armor', 'apigee'],
  ]) {
    const built = manifestsIn(buildText(standalone(features)))
    const extension = built.find(({ kind }) => kind === 'GCPTrafficExtension')
    const { spec }: { spec?: ExtensionSpec } = Object(extension)
    assert.equal(
      spec?.extensionChains.map(({ extensions }) => extensions.map(({ name }) => name)),
      [['apigee', 'model-armor']],
    )
  }
})

for (const name of ['dev', 'staging', 'prod'])
  test(`builds the example overlay ${name}`, () => {
    const files = new Map([
      ...[...bundleFiles(defaultRules())].map(
        ([path, text]) => [`components/${path}`, text] as const,
      ),
      ...[...exampleOverlays()].map(([path, text]) => [`overlays/${path}`, text] as const),
    ])
    const text = buildText(files, `overlays/${name}`)
    assert.equal(placeholdersIn(text, bundleValues(environment).keys()), [])
    assertValid(manifestsIn(text))
  })

test('gives two environments of one cluster no object in common', () => {
  const settings = VARIANTS.get('every feature')
  if (!settings) throw new Error('no such variant')
  const ids = ['blue', 'green'].map((name) => {
    const one = exampleEnvironment({ name, namespace: name, gatewayNamespace: name })
    const configured = { ...one, configConnectorNamespace: name }
    const text = buildText(overlayFiles({ settings, environment: configured }))
    return Object.keys(byId(manifestsIn(text)))
  })
  const [blue = [], green = []] = ids
  const common = blue.filter((id) => green.includes(id))
  // What a cluster has once, whoever brings it.
  const single = /custom-metrics|metrics\.k8s\.io|external-metrics-reader|nvidia-dcgm-exporter/
  assert.equal(
    common.filter((id) => !single.test(id)),
    [],
  )
})

test.run()
