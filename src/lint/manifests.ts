import type { Settings } from '../config/schema/index.ts'
import { groupBy } from '../group-by.ts'
import { type Field, type LintResource, rootField, valueBelow } from './field.ts'

/** What is known of the environment beside its manifests; a rule that misses something keeps silent. */
export interface LintContext {
  /** Generation of the endpoint picker, which decides the names of its metrics. */
  readonly eppMetrics?: Settings['eppMetrics']
  /** The Gateway where it is not among the manifests. */
  readonly gateway?: {
    readonly name: string
    readonly namespace: string
    readonly className: string
  }
  /** Kinds of model servers in use, such as `vllm`. */
  readonly modelServers?: readonly string[]
  /** Region of the Gateway. */
  readonly region?: string
  readonly project?: { readonly id: string; readonly number: string }
}

/** The manifests of one environment, indexed once so that each rule stays linear. */
export interface Manifests {
  readonly context: LintContext
  readonly all: readonly Field[]
  /** Manifests of a group (any version) and one of some kinds, in their order. */
  ofKind(group: string, ...kinds: readonly string[]): readonly Field[]
  /** Manifests of a group, kind and name in any namespace. */
  named(group: string, kind: string, name: string): readonly Field[]
}

export function indexManifests(
  resources: readonly LintResource[],
  context: LintContext,
): Manifests {
  const all = resources.map(rootField)
  const byKind = groupBy(all, (root) => `${groupOf(root)}/${kindOf(root)}`)
  const byName = groupBy(all, (root) => `${groupOf(root)}/${kindOf(root)}/${nameOf(root)}`)
  return {
    context,
    all,
    ofKind: (group, ...kinds) => kinds.flatMap((kind) => byKind.get(`${group}/${kind}`) ?? []),
    named: (group, kind, name) => byName.get(`${group}/${kind}/${name}`) ?? [],
  }
}

/** API group of a manifest; empty for the core group. */
export function groupOf(root: Field): string {
  const apiVersion = textBelow(root, 'apiVersion')
  const slash = apiVersion.indexOf('/')
  return slash === -1 ? '' : apiVersion.slice(0, slash)
}

export function versionOf(root: Field): string {
  const apiVersion = textBelow(root, 'apiVersion')
  return apiVersion.slice(apiVersion.indexOf('/') + 1)
}

export function kindOf(root: Field): string {
  return textBelow(root, 'kind')
}

export function nameOf(root: Field): string {
  return textBelow(root, 'metadata', 'name')
}

/** Namespace as it is written; absent ones are the same for all, whatever kubectl would choose. */
export function namespaceOf(root: Field): string {
  return textBelow(root, 'metadata', 'namespace')
}

function textBelow(root: Field, ...keys: readonly string[]): string {
  const value = valueBelow(root, ...keys)
  return typeof value === 'string' ? value : ''
}

/** `Deployment.v1.apps/web.shop`: what the rest of the program prints for a resource. */
export function formatId(root: Field): string {
  const gvk = [kindOf(root), versionOf(root), groupOf(root)].filter((part) => part !== '').join('.')
  const namespace = namespaceOf(root)
  return `${gvk}/${nameOf(root)}${namespace === '' ? '' : `.${namespace}`}`
}
