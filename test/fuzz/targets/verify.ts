import { isMap } from '../../../src/diff/json.ts'
import { readRendered } from '../../../src/release/rendered-manifest.ts'
import { checkOf } from '../../../src/verify/objects/index.ts'
import { judgeLookup } from '../../../src/verify/objects/judge-lookup.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { target } from '../../support/verify-target.ts'
import type { Target } from '../target.ts'
import { examples } from '../texts/examples.ts'
import { formatFiles, parseFiles } from '../texts/file-set.ts'

const STATUS = `status:
  observedGeneration: 1
  addresses: [{type: IPAddress, value: 10.0.0.1}]
  conditions: [{type: Accepted, status: "True", reason: a, observedGeneration: 1}, {type: Ready, status: "False"}]
  parents: [{parentRef: {name: chat}, conditions: [{type: ResolvedRefs, status: Unknown}]}]
  listeners: [{name: http, conditions: []}]
  endpointStatuses: [{name: a, activeTargets: 1, sampleGroups: []}]
  currentMetrics: [{type: External, external: {current: {averageValue: "1"}}}]
  replicas: 1
  readyReplicas: 1
`

/** What a cluster says of objects, whatever that is: each gets a verdict. */
export const verify: Target = {
  name: 'verify',
  seeds: () =>
    examples('examples/rendered/prod/*.yaml', 4000).map((text) =>
      formatFiles(
        new Map([
          ['rendered', text],
          ['live', text + STATUS],
        ]),
      ),
    ),
  run(text) {
    const files = parseFiles(text)
    const manifests = readRendered({ file: 'rendered', text: files.get('rendered') ?? '' })
    const live = readDocuments({ file: 'live', text: files.get('live') ?? '' }).map(nodeToJson)
    const known = target()
    const all = { ...known, manifests: [...known.manifests, ...manifests] }
    for (const rendered of manifests)
      for (const value of [...live.filter(isMap), null, 'text', []])
        judgeLookup({ kind: 'found', value }, { check: checkOf(rendered), rendered, target: all })
  },
}
