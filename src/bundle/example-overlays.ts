import { formatManifest } from './manifest-text.ts'
import { bundleFeatures, bundleValues } from './standalone.ts'
import { VALUE_DESCRIPTIONS } from './value-descriptions.ts'
import { type EnvironmentFacts, valuesManifest } from './values.ts'

/** The overlays that ship with the bundle, by path below `overlays/`. */
export function exampleOverlays(): ReadonlyMap<string, string> {
  return new Map(
    EXAMPLES.flatMap((environment) => [
      [`${environment.name}/kustomization.yaml`, overlayKustomization(environment)] as const,
      [`${environment.name}/values.yaml`, overlayValues(environment)] as const,
    ]),
  )
}

/** One project, cluster and namespace for each step on the way to production. */
const EXAMPLES: readonly EnvironmentFacts[] = ['dev', 'staging', 'prod'].map((name, index) => ({
  name,
  project: { id: `example-${name}`, number: `${index + 1}00000000000` },
  cluster: { name: `inference-${name}`, location: 'us-central1', mode: 'standard' },
  region: 'us-central1',
  network: `projects/example-${name}/global/networks/default`,
  subnetwork: `projects/example-${name}/regions/us-central1/subnetworks/default`,
  namespace: 'inference',
  gatewayNamespace: 'inference',
  configConnectorNamespace: 'inference',
}))

function overlayKustomization({ name }: EnvironmentFacts): string {
  return formatManifest(
    {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: ['values.yaml'],
      components: bundleFeatures().map((feature) => `../../components/${feature}`),
    },
    `Environment '${name}': every component of the bundle. Remove the lines of those that you do not want.`,
  )
}

function overlayValues(environment: EnvironmentFacts): string {
  return valuesManifest(bundleValues(environment), VALUE_DESCRIPTIONS)
}
