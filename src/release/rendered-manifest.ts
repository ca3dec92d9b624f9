import { isMap } from '../diff/json.ts'
import { UserError } from '../error.ts'
import { parseApiVersion } from '../resource/gvk.ts'
import { nodeToJson } from '../yaml/json.ts'
import { locate } from '../yaml/locate.ts'
import type { JsonValue, TextSource, YamlNode } from '../yaml/node.ts'
import { readDocuments } from '../yaml/read.ts'

/** One manifest as it is, or is about to be, in `rendered/`. */
export interface RenderedManifest {
  /** `Deployment.v1.apps/web.shop`; parts that are empty are left out. */
  readonly id: string
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
  readonly json: JsonValue
}

/** @throws UserError `bad-resource` where the node is no Kubernetes object with a name */
export function renderedManifest(node: YamlNode): RenderedManifest {
  const json = nodeToJson(node)
  const metadata = isMap(json) ? json.metadata : undefined
  if (!isMap(json) || !isMap(metadata) || typeof metadata.name !== 'string')
    throw new UserError('bad-resource', 'a rendered manifest has no metadata.name', {
      at: locate(node),
      hint: 'delete the file; the next run writes it anew',
    })
  const { group, version } = parseApiVersion(String(json.apiVersion ?? ''))
  const kind = String(json.kind ?? '')
  const namespace = typeof metadata.namespace === 'string' ? metadata.namespace : undefined
  const gvk = [kind, version, group].filter((part) => part !== '').join('.')
  const name = namespace === undefined ? metadata.name : `${metadata.name}.${namespace}`
  return { id: `${gvk}/${name}`, group, kind, name: metadata.name, namespace, json }
}

/** What a rendered file holds; several documents where a person wrote it. */
export function readRendered(source: TextSource): readonly RenderedManifest[] {
  return readDocuments(source).map(renderedManifest)
}
