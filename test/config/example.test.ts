import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { parseConfig } from '../../src/config/parse-config.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'

const test = suite('examples')

const FILE = 'examples/inference-gateway.yaml'
const parsed = parseConfig({ file: FILE, text: readFileSync(FILE, 'utf8') })

/** The documents of a YAML file, plain. */
function documentsOf(file: string): readonly unknown[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    assert.equal(document.errors, [], file)
    return document.toJS()
  })
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}

const manifests = filesBelow('examples/base')
  .filter((file) => !/(kustomization|scheduling)\.yaml$/.test(file))
  .flatMap((file) => documentsOf(file).map((manifest) => ({ file, manifest })))

test('the config has no mistake, and only the warning that every user of Apigee gets', () => {
  assert.equal(parsed.errors, [])
  assert.equal(
    parsed.warnings.map(({ message }) => message.slice(0, 27)),
    ["Apigee's overview wants the"],
  )
})

test('the config goes from dev through staging to prod', () => {
  assert.equal(parsed.config?.promotion, [['dev'], ['staging'], ['prod']])
  const prod = parsed.config?.environments[2]
  assert.is(prod?.settings.pools.llama?.autoscaling.maxReplicas, 24)
  assert.is(prod?.settings.modelArmor?.failOpen, false)
  assert.is(prod?.notificationChannels.critical.length, 2)
})

test('the base has what the config names', () => {
  const { config } = parsed
  if (!config) throw new Error('no config')
  const names = (kind: string) =>
    manifests.flatMap(({ manifest }) => {
      const { kind: own, metadata } = Object(manifest)
      return own === kind ? [String(metadata.name)] : []
    })
  assert.equal(names('InferencePool').sort(), Object.keys(config.settings.pools).sort())
  assert.equal(names('Gateway'), [config.settings.gateway.name])
  const deployments = names('Deployment')
  for (const pool of Object.values(config.settings.pools))
    assert.ok(deployments.includes(pool.scaleTarget?.name ?? ''))
})

test('no manifest of the base has a namespace', () => {
  for (const { file, manifest } of manifests)
    assert.is(Object(manifest).metadata.namespace, undefined, file)
})

test('every environment has a component, and every file is YAML', () => {
  const components = filesBelow('examples/environments').map((file) => documentsOf(file)[0])
  assert.equal(
    components.map((component) => Object(component).kind),
    ['Component', 'Component', 'Component'],
  )
  assert.equal(filesBelow('examples/alerts').flatMap(documentsOf).length, 1)
})

const withSchemas = skipWithoutSchemas('examples/base') ? test.skip : test

withSchemas('the manifests of the base are what their kinds allow', () => {
  const results = manifests.map(({ file, manifest }) => ({
    file,
    ...validateManifest(manifest),
  }))
  assert.equal(
    results.filter(({ kind }) => kind === 'invalid'),
    [],
  )
  // There is no schema of Role; everything else has been looked at.
  const unknown = results.flatMap((result) => (result.kind === 'no-schema' ? [result.id] : []))
  assert.equal([...new Set(unknown)], ['rbac.authorization.k8s.io/v1/Role'])
})

test.run()
