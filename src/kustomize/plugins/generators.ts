import type { UserError } from '../../error.ts'
import type { Resource } from '../../resource/resource.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { type Generated, generate } from '../generators/generate.ts'
import { decodePluginArgs } from '../kustomization/decode-parts.ts'
import type { ObjectReader } from '../kustomization/object-reader.ts'
import type { GeneratorArgs } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { metadataText, readConfig } from './config.ts'
import { iamPolicy } from './iam-policy.ts'

export interface GeneratorContext {
  readonly files: Files
  readonly root: Root
  readonly warnings: UserError[]
}

/** Makes resources of a configuration. */
export type GeneratorPlugin = (config: Resource, context: GeneratorContext) => Generated

/** The built-in generators that a configuration can ask for, by kind. */
export const GENERATORS: Readonly<Record<string, GeneratorPlugin>> = {
  ConfigMapGenerator: (config, context) =>
    generateData('ConfigMap', decodePluginArgs, config, context),
  SecretGenerator: (config, context) => generateData('Secret', decodePluginSecret, config, context),
  IAMPolicyGenerator: iamPolicy,
  HelmChartInflationGenerator(config) {
    throw helmRefused(config.root)
  },
}

/** The error for a chart: nothing here runs helm. */
export function helmRefused(at: Origin): Error {
  return failure(
    'not-supported',
    { says: 'helm charts are not inflated here', kustomize: 'must specify --enable-helm' },
    at,
    'render the chart into a file and list that under `resources:`',
  )
}

/** Name and namespace may also stand in the metadata of the configuration. */
function generateData(
  kind: 'ConfigMap' | 'Secret',
  decode: (reader: ObjectReader) => GeneratorArgs,
  config: Resource,
  { files, root, warnings }: GeneratorContext,
): Generated {
  const args = readConfig(config, warnings, (reader) => decode(reader.embedded()))
  const name = args.name ?? metadataText(config, 'name')
  const namespace = args.namespace ?? metadataText(config, 'namespace')
  return generate(kind, { ...args, name, namespace }, files, root)
}

function decodePluginSecret(reader: ObjectReader): GeneratorArgs {
  return { ...decodePluginArgs(reader), type: reader.text('type') }
}
