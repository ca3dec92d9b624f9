import { child, type Field, items, text } from './field.ts'
import type { Manifests } from './manifests.ts'

export const GKE_NETWORKING = 'networking.gke.io'

/** The kinds that hold chains of extensions; they share their types. */
export const EXTENSION_KINDS = [
  'GCPTrafficExtension',
  'GCPRoutingExtension',
  'GCPEdgeExtension',
] as const

/** One extension of one chain. */
export interface Extension {
  readonly root: Field
  readonly chain: Field
  readonly extension: Field
}

/** Manifests of all kinds of extensions. */
export function extensionManifests(manifests: Manifests): readonly Field[] {
  return manifests.ofKind(GKE_NETWORKING, ...EXTENSION_KINDS)
}

export function chainsOf(root: Field): readonly Field[] {
  return items(child(root, 'spec', 'extensionChains'))
}

/** Every extension of every chain. */
export function extensionsOf(manifests: Manifests): readonly Extension[] {
  return extensionManifests(manifests).flatMap((root) =>
    chainsOf(root).flatMap((chain) =>
      items(child(chain, 'extensions')).map((extension) => ({ root, chain, extension })),
    ),
  )
}

/** Kind of the backend of an extension; nothing where it calls a Google API. */
export function backendKind(extension: Field): string | undefined {
  return text(child(extension, 'backendRef', 'kind'))
}

/** Name of the Google API that an extension calls, such as `modelarmor.us-central1.rep.googleapis.com`. */
export function googleApi(extension: Field): string | undefined {
  return text(child(extension, 'googleAPIServiceName'))
}

/** `'apigee'`, or its place where it has no name. */
export function extensionName(extension: Field): string {
  return `'${text(child(extension, 'name')) ?? extension.path.at(-1)}'`
}
