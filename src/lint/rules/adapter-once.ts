import { child, type Field, text } from '../field.ts'
import { formatId, type Manifests, nameOf } from '../manifests.ts'
import { adapterContainers } from '../metrics-adapter.ts'
import type { Problem, Rule } from '../rule.ts'

const METRICS_API = /^v[0-9a-z]+\.(custom|external)\.metrics\.k8s\.io$/
const ADAPTER = '/custom-metrics-stackdriver-adapter'

/** A cluster has one adapter, and one server for each metrics API: KEDA is another one. */
export const adapterOnce: Rule = {
  id: 'adapter-once',
  severity: 'error',
  *check(manifests) {
    const [first, ...others] = adapterContainers(manifests)
    if (first === undefined) return
    for (const { root } of others)
      yield {
        field: child(root, 'metadata', 'name'),
        message: `the cluster already has the adapter ${formatId(first.root)}`,
        remedy: 'deploy it once for each cluster, with one of its environments',
      }
    yield* otherServers(manifests)
  },
}

function* otherServers({ ofKind }: Manifests): Generator<Problem> {
  for (const root of ofKind('apiregistration.k8s.io', 'APIService')) {
    if (!METRICS_API.test(nameOf(root)) || serviceOf(root).endsWith(ADAPTER)) continue
    yield {
      field: child(root, 'spec', 'service'),
      message: `'${nameOf(root)}' is served by ${serviceOf(root)}, beside the adapter`,
      remedy: 'a cluster has one server of each metrics API: keep the adapter or KEDA',
    }
  }
}

function serviceOf(root: Field): string {
  const service = child(root, 'spec', 'service')
  return `${text(child(service, 'namespace')) ?? ''}/${text(child(service, 'name')) ?? ''}`
}
