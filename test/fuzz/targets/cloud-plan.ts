import * as assert from 'uvu/assert'
import { desiredObjects } from '../../../src/cloud/desired.ts'
import { formatPlan } from '../../../src/cloud/format-plan.ts'
import { KINDS } from '../../../src/cloud/kinds/index.ts'
import { CLOUD_KINDS, type LiveObject } from '../../../src/cloud/object.ts'
import { planCloud } from '../../../src/cloud/plan.ts'
import { isDifference } from '../../../src/cloud/plan-step.ts'
import { isMap } from '../../../src/diff/json.ts'
import { isManifest } from '../../../src/template/is-manifest.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import type { Target } from '../target.ts'
import { examples } from '../texts/examples.ts'
import { formatFiles, parseFiles } from '../texts/file-set.ts'

const owner = { config: 'chat', environment: 'prod' }

/** Manifests against what a project has, whatever that is; what was just made is no difference. */
export const cloudPlan: Target = {
  name: 'cloud-plan',
  seeds: () =>
    examples(
      'examples/rendered/prod/{monitoring,logging,alert,dashboard,modelarmor}*.yaml',
      6000,
    ).map((text) =>
      formatFiles(
        new Map([
          ['manifests', text],
          ['live', LIVE],
        ]),
      ),
    ),
  run(text) {
    const files = parseFiles(text)
    const values = (name: string) =>
      readDocuments({ file: name, text: files.get(name) ?? '' }).map(nodeToJson)
    const manifests = values('manifests').flatMap((value: unknown) =>
      isManifest(value) ? [value] : [],
    )
    for (const syncedBy of ['igw', 'config-connector'] as const) {
      const { objects } = desiredObjects({ manifests, owner, project: 'p', syncedBy })
      const input = { owner, syncedBy, desired: objects, adopt: [] }
      const live = values('live').filter(isMap).map(liveObject)
      formatPlan(planCloud({ ...input, live }))
      if (syncedBy !== 'igw' || new Set(objects.map(({ id }) => id)).size < objects.length) continue
      const made = objects.map(({ kind, parent, id, body }) => {
        const name = `${parent}/${KINDS[kind].collection}/${encodeURIComponent(id)}`
        return { kind, parent, name, body }
      })
      const { steps } = planCloud({ ...input, live: made })
      assert.equal(
        steps.filter(isDifference).map(({ kind }) => kind),
        [],
      )
    }
  },
}

const LIVE = `kind: alert-policy
id: "1"
displayName: a
userLabels: {managed-by: igw, igw-config: chat, environment: prod, igw-alert: x}
conditions: [{displayName: a, conditionPrometheusQueryLanguage: {query: up, duration: 60s}}]
---
kind: log-metric
id: m
name: m
filter: severity=ERROR
labelExtractors: {a: EXTRACT(b)}
metricDescriptor: {metricKind: DELTA, valueType: INT64, labels: [{key: a}]}
`

function liveObject(body: ReturnType<typeof nodeToJson>, i: number): LiveObject {
  const { kind: named = '', id = i, ...rest } = isMap(body) ? body : {}
  const kind = CLOUD_KINDS.find((one) => one === named) ?? 'alert-policy'
  const parent = 'projects/p'
  return { kind, parent, name: `${parent}/${KINDS[kind].collection}/${String(id)}`, body: rest }
}
