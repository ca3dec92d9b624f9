import type { ResourceMap } from '../../resource/resource-map.ts'
import type { ProvenanceEntry } from '../finish/provenance.ts'

/** A transformer with its configuration: read and checked, ready to run. */
export interface Step {
  readonly apply: (map: ResourceMap) => void
  /** What `buildMetadata` says of it; nothing where it is not asked for. */
  readonly provenance: ProvenanceEntry | undefined
}
