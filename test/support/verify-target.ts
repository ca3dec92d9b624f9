import type { Environment } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { readRendered } from '../../src/release/rendered-manifest.ts'
import { type Target, targetOf } from '../../src/verify/target.ts'

const CONFIG = `
name: chat
gateway: { name: chat }
pools:
  gemma:
    scaleTarget: { name: vllm-gemma }
    models: [{ name: gemma-3, adapters: [support-tone] }]
modelArmor:
  template: { promptError: { code: 403, message: Against our rules. } }
apigee: { environment: inference }
environments:
  prod:
    project: { id: chat-prod, number: 222222222222 }
    cluster: { name: prod, location: us-east4 }
    namespace: chat
`

/** The environment of a small config, with texts of it replaced. */
export function environmentOf(...edits: readonly (readonly [string, string])[]): Environment {
  const text = edits.reduce((config, [from, to]) => {
    if (!config.includes(from)) throw new Error(`the config has no '${from}'`)
    return config.replace(from, to)
  }, CONFIG)
  const { config, errors } = parseConfig({ file: 'inference-gateway.yaml', text })
  const [environment] = config?.environments ?? []
  if (environment === undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return environment
}

/** A target of the small config and these manifests, as YAML. */
export function target(manifests = '', environment = environmentOf()): Target {
  return targetOf({
    environment,
    manifests: manifests === '' ? [] : readRendered({ file: 'rendered.yaml', text: manifests }),
  })
}
