import type { EnvironmentFacts } from '../../../src/bundle/values.ts'
import { Settings } from '../../../src/config/schema/index.ts'

/** One environment of a shop; tests say what differs. */
export function exampleEnvironment(facts: Partial<EnvironmentFacts> = {}): EnvironmentFacts {
  return {
    name: 'dev',
    project: { id: 'shop-dev', number: '123456789012' },
    cluster: { name: 'inference', location: 'us-central1-a', mode: 'standard' },
    region: 'us-central1',
    network: 'projects/shop-dev/global/networks/vpc',
    subnetwork: 'projects/shop-dev/regions/us-central1/subnetworks/pods',
    namespace: 'chat',
    gatewayNamespace: 'gateways',
    configConnectorNamespace: 'config-connector',
    ...facts,
  }
}

/** Settings with one Gateway and one pool, with every default filled in. */
export function exampleSettings(settings: object = {}): Settings {
  return Settings.parse({
    gateway: { name: 'inference-gateway' },
    pools: { llama: { models: [{ name: 'meta-llama/Llama-3.1-8B-Instruct' }] } },
    ...settings,
  })
}
