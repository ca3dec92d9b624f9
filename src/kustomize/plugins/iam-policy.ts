import { UserError } from '../../error.ts'
import { getField, mapNode, seqNode, setField } from '../../resource/fields.ts'
import { Resource } from '../../resource/resource.ts'
import { mapEntries } from '../../yaml/map.ts'
import type { MapNode, Origin, YamlNode } from '../../yaml/node.ts'
import { readDocuments } from '../../yaml/read.ts'
import { failure, wordsOf } from '../fail.ts'
import type { Generated } from '../generators/generate.ts'
import type { ObjectReader, Text } from '../kustomization/object-reader.ts'
import { readConfig } from './config.ts'
import type { GeneratorContext } from './generators.ts'

/**
 * A Kubernetes service account that acts as one of Google Cloud.
 *
 * @throws UserError `bad-value` for another cloud, and for values that make no YAML
 * @see kubernetes-sigs/kustomize:api/filters/iampolicygenerator/iampolicygenerator.go
 */
export function iamPolicy(config: Resource, { warnings }: GeneratorContext): Generated {
  const args = readConfig(config, warnings, (reader) => readIamPolicy(reader.embedded()))
  const { cloud, kubernetesService, serviceAccount } = args
  const at = config.root
  if (cloud?.text !== 'gke') {
    const message = `cloud provider ${cloud?.text ?? ''} not supported yet`
    throw failure('bad-value', message, cloud ?? at, 'write cloud: gke')
  }
  const email = `${serviceAccount?.name ?? ''}@${serviceAccount?.projectId ?? ''}.iam.gserviceaccount.com`
  const { name, namespace } = kubernetesService ?? {}
  const account = placedMap(readAccount(accountText(email, name, namespace), at), at)
  return { resource: new Resource(withNames(account, { name, namespace })), behavior: '', at }
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

/** kustomize puts the values into a text as they are, so what they mean there is what counts. */
function accountText(email: string, name: Text | undefined, namespace: Text | undefined): string {
  const account = `
apiVersion: v1
kind: ServiceAccount
metadata:
  annotations:
    iam.gke.io/gcp-service-account: ${email}
  name: ${name?.text ?? ''}
`
  const place = namespace?.text ?? ''
  return place === '' ? account : `${account}\n  namespace: ${place}`
}

/** @throws UserError `bad-value` where the values make no map of the text */
function readAccount(text: string, at: Origin): MapNode {
  const says = 'with these values the account is no YAML'
  const hint = 'write names and a project as Google Cloud and Kubernetes know them'
  try {
    const [node] = readDocuments({ file: at.source.file, text })
    if (node?.kind === 'map') return node
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw failure('bad-value', { says, kustomize: wordsOf(error) }, at, hint)
  }
  throw failure('bad-value', says, at, hint)
}

/** The node with everything from one place: what was read is no text that a person wrote. */
function placedNode(node: YamlNode, at: Origin): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return { ...node, source: at.source, offset: at.offset }
    case 'seq':
      return seqNode(
        node.items.map((item) => placedNode(item, at)),
        at,
      )
    case 'map':
      return placedMap(node, at)
  }
}

function placedMap(map: MapNode, at: Origin): MapNode {
  const placed = mapEntries(map).map(({ key, value }) => ({
    key: { ...key, source: at.source, offset: at.offset },
    value: placedNode(value, at),
  }))
  return mapNode(placed, at)
}

/** Names are from where they were written. */
function withNames(root: MapNode, names: Readonly<Record<string, Text | undefined>>): MapNode {
  let metadata = getField(root, 'metadata')
  for (const [field, at] of Object.entries(names)) {
    const node = getField(metadata, field)
    if (metadata?.kind !== 'map' || at === undefined || node === undefined) continue
    metadata = setField(metadata, field, placedNode(node, at))
  }
  return metadata === undefined ? root : setField(root, 'metadata', metadata)
}
