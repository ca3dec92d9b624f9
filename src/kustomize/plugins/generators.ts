import type { UserError } from '../../error.ts'
import { mapNode, setField } from '../../resource/fields.ts'
import { Resource } from '../../resource/resource.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { type Generated, generate } from '../generators/generate.ts'
import { decodePluginArgs } from '../kustomization/decode-parts.ts'
import type { ObjectReader, Text } from '../kustomization/object-reader.ts'
import type { GeneratorArgs } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { setText } from '../nodes.ts'
import { metadataText, readConfig } from './config.ts'

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

function iamPolicy(config: Resource, { warnings }: GeneratorContext): Generated {
  const { cloud, kubernetesService, serviceAccount } = readConfig(config, warnings, (reader) =>
    readIamPolicy(reader.embedded()),
  )
  if (cloud?.text !== 'gke') {
    const message = `cloud provider ${cloud?.text ?? ''} not supported yet`
    throw failure('bad-value', message, cloud ?? config.root, 'write cloud: gke')
  }
  const email = `${serviceAccount?.name ?? ''}@${serviceAccount?.projectId ?? ''}.iam.gserviceaccount.com`
  return account(config.root, email, kubernetesService)
}

function readIamPolicy(reader: ObjectReader) {
  return {
    cloud: reader.text('cloud'),
    kubernetesService: reader.object('kubernetesService', 'KubernetesService', readService),
    serviceAccount: reader.object('serviceAccount', 'ServiceAccount', readServiceAccount),
  }
}

function readService(reader: ObjectReader) {
  return { name: reader.text('name'), namespace: reader.text('namespace') }
}

function readServiceAccount(reader: ObjectReader) {
  return { name: reader.text('name')?.text, projectId: reader.text('projectId')?.text }
}

/** A Kubernetes service account that acts as one of Google Cloud. */
function account(
  at: Origin,
  email: string,
  service: { readonly name: Text | undefined; readonly namespace: Text | undefined } | undefined,
): Generated {
  const empty = mapNode([], at)
  const annotations = setText(empty, 'iam.gke.io/gcp-service-account', email, 'str', at)
  const named = setText(empty, 'name', service?.name?.text ?? '', 'str', service?.name ?? at)
  const annotated = setField(named, 'annotations', annotations)
  const namespace = service?.namespace
  const metadata = namespace
    ? setText(annotated, 'namespace', namespace.text, 'str', namespace)
    : annotated
  const header = setText(
    setText(empty, 'apiVersion', 'v1', 'str', at),
    'kind',
    'ServiceAccount',
    'str',
    at,
  )
  return { resource: new Resource(setField(header, 'metadata', metadata)), behavior: '', at }
}
