import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../../src/lint/lint.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { at, nameOf } from './field.ts'
import { MISTAKES } from './mistakes.ts'
import { hasRenderedFiles, renderedEnvironments } from './rendered.ts'

/**
 * Google's page 'Customize GKE Inference Gateway configuration' has fifty known mistakes. Each that
 * could be in our output is looked for in what the example renders to; the others are listed with
 * the reason, and count for nothing.
 */
const test = suite("mistakes of Google's page")
const environments = renderedEnvironments()

if (!hasRenderedFiles) console.log('  examples/rendered is absent: rendering the example in memory')

test('lists all fifty, each once', () => {
  const numbers = MISTAKES.map(({ nr }) => nr).sort((a, b) => a - b)
  assert.equal(
    numbers,
    Array.from({ length: 50 }, (_, i) => i + 1),
  )
})

for (const mistake of MISTAKES) {
  if (mistake.kind === 'elsewhere') {
    console.log(`  ${mistake.nr} not about output: ${mistake.page} (${mistake.why})`)
    continue
  }
  test(`${mistake.nr}: ${mistake.page}`, () => {
    assert.ok(environments.length > 1)
    for (const rendered of environments) mistake.check(rendered)
  })
}

for (const { environment, manifests } of environments) {
  const { name, settings, region, project, gatewayNamespace: namespace } = environment
  test(`the linter finds no error in ${name}`, () => {
    const findings = lint(
      manifests.map((manifest) => ({ manifest: Object(manifest) })),
      {
        eppMetrics: settings.eppMetrics,
        modelServers: Object.values(settings.pools).map((pool) => pool.modelServer.kind),
        gateway: { ...settings.gateway, namespace },
        region,
        project,
      },
    )
    assert.equal(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    )
  })

  if (!skipWithoutSchemas(`manifests of ${name}`))
    test(`every manifest of ${name} fits the schema of its kind`, () => {
      const unknown = new Set<string>()
      for (const manifest of manifests) {
        const result = validateManifest(manifest)
        if (result.kind === 'no-schema') unknown.add(result.id)
        else assert.equal(result, { kind: 'valid' }, `${at(manifest, 'kind')} ${nameOf(manifest)}`)
      }
      // Kinds whose schema nobody published, or that are too plain to need one.
      const plain =
        /^(rbac\.authorization\.k8s\.io\/v1\/Role|.*\/Inference(Objective|ModelRewrite))$/
      assert.equal(
        [...unknown].filter((id) => !plain.test(id)),
        [],
      )
    })
}

test.run()
