import type { SyncedResource } from './sync-target.ts'

/**
 * Flux has no waves inside a Kustomization: what must come before something else is a Kustomization
 * of its own that the later one depends on.
 */
export type Layer = 'prerequisites' | 'model-armor' | 'gateway' | 'policies'

export const LAYERS: readonly Layer[] = ['prerequisites', 'model-armor', 'gateway', 'policies']

/**
 * Layers that must be ready first. Nothing depends on the policies: an alert policy on a metric that
 * has never been written stays in UpdateFailed, and would block whatever waits for it.
 */
export const DEPENDS_ON: Readonly<Record<Layer, readonly Layer[]>> = {
  prerequisites: [],
  // Its CRD is alpha and installed by hand, so it must not fail the dry run of anything else.
  'model-armor': ['prerequisites'],
  gateway: ['prerequisites', 'model-armor'],
  policies: ['prerequisites'],
}

export function layerOf({ group }: SyncedResource): Layer {
  switch (group) {
    case 'serviceusage.cnrm.cloud.google.com':
    case 'iam.cnrm.cloud.google.com':
      return 'prerequisites'
    case 'modelarmor.cnrm.cloud.google.com':
      return 'model-armor'
    case 'monitoring.cnrm.cloud.google.com':
    case 'logging.cnrm.cloud.google.com':
      return 'policies'
    default:
      return 'gateway'
  }
}
