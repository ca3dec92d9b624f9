import { child, entries, type Field, isList, items, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const NETWORK = /^projects\/[^/]+\/global\/networks\/[^/]+$/
const SUBNETWORK = /^projects\/[^/]+\/regions\/([^/]+)\/subnetworks\/[^/]+$/
const REGION = /^[a-z]+-[a-z]+[0-9]+$/

/** Where an ApigeeBackendService reaches its instance: a list of regions with full paths. */
export const apigeeBackend: Rule = {
  id: 'apigee-backend',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('apim.googleapis.com', 'ApigeeBackendService')) {
      const locations = child(root, 'spec', 'locations')
      if (!isList(locations) || items(locations).length === 0)
        yield {
          field: locations,
          message: `locations is a list, found ${show(locations.value)}`,
          remedy:
            entries(locations).length > 0
              ? "put '- ' in front of its first key"
              : 'add the region of the instance',
        }
      for (const location of items(locations)) yield* badLocation(location)
    }
  },
}

function* badLocation(location: Field): Generator<Problem> {
  const name = child(location, 'name')
  const network = child(location, 'network')
  const subnetwork = child(location, 'subnetwork')
  if (!REGION.test(text(name) ?? ''))
    yield {
      field: name,
      message: `${show(name.value)} is no region`,
      remedy: 'name a region, not a zone',
    }
  if (!NETWORK.test(text(network) ?? ''))
    yield {
      field: network,
      message: `${show(network.value)} is no path of a network`,
      remedy: "write 'projects/PROJECT/global/networks/NAME'",
    }
  const [, region] = SUBNETWORK.exec(text(subnetwork) ?? '') ?? []
  if (region === undefined || region !== name.value)
    yield {
      field: subnetwork,
      message: `${show(subnetwork.value)} is no path of a subnetwork in ${show(name.value)}`,
      remedy: `write 'projects/PROJECT/regions/${text(name) ?? 'REGION'}/subnetworks/NAME'`,
    }
}
