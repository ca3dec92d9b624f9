import { getField, isPresent, mapItems, setField, textOf } from '../../resource/fields.ts'
import { formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { failure, placeOf } from '../fail.ts'
import { applyFieldSpec, applyFieldSpecs, type FieldChange } from '../field-specs/apply.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { replaceText, setText, wrongKind } from '../nodes.ts'
import type { Action } from './step.ts'

/** Which subjects of role bindings get the namespace. */
export type SubjectMode = 'defaultOnly' | 'allServiceAccounts' | 'none'

export interface NamespaceArgs {
  readonly namespace: Text
  readonly fieldSpecs: readonly FieldSpec[]
  readonly subjects: SubjectMode
  /** Only fields that have no value yet. */
  readonly unsetOnly: boolean
}

const METADATA_NAMESPACE: FieldSpec = {
  group: '',
  version: '',
  kind: '',
  path: 'metadata/namespace',
  create: true,
}

/**
 * Moves all resources into one namespace.
 *
 * @throws UserError `resource-conflict` where two resources become the same
 * @see kubernetes-sigs/kustomize:api/filters/namespace/namespace.go
 */
export function namespaceTransformer(args: NamespaceArgs): Action {
  const rows = sortRows(args.fieldSpecs)
  const change = namespaceChange(args)
  const moved = new Map<string, Resource>()
  return {
    each(resource) {
      const result = move(resource, rows, args, change)
      refuseConflict(moved, result)
      return result
    },
  }
}

function move(resource: Resource, rows: Rows, args: NamespaceArgs, change: FieldChange): Resource {
  let moved = resource.withIdRemembered()
  if (!resource.id.clusterScoped) moved = applyFieldSpec(moved, METADATA_NAMESPACE, change)
  const isBinding = isRoleBinding(resource.kind)
  if (isBinding) moved = moveSubjects(moved, args)
  if (resource.apiVersion === 'v1') moved = applyFieldSpecs(moved, rows.names, change)
  return applyFieldSpecs(moved, isBinding ? rows.otherThanSubjects : rows.others, change)
}

/** Moves one resource, without a look at ids and other fields than those that are built in. */
export function moveResource(resource: Resource, namespace: Text): Resource {
  const args = { namespace, fieldSpecs: [], subjects: 'defaultOnly', unsetOnly: false } as const
  const change = namespaceChange(args)
  const moved = resource.id.clusterScoped
    ? resource
    : applyFieldSpec(resource, METADATA_NAMESPACE, change)
  return isRoleBinding(resource.kind) ? moveSubjects(moved, args) : moved
}

interface Rows {
  /** Rows for the name of the object itself, which are for the core group only. */
  readonly names: readonly FieldSpec[]
  readonly others: readonly FieldSpec[]
  readonly otherThanSubjects: readonly FieldSpec[]
}

const rowsOfTable = new WeakMap<readonly FieldSpec[], Rows>()

function sortRows(table: readonly FieldSpec[]): Rows {
  const known = rowsOfTable.get(table)
  if (known) return known
  const others = table.filter(
    ({ path }) => path !== 'metadata/namespace' && path !== 'metadata/name',
  )
  const rows = {
    names: table.filter(({ path }) => path === 'metadata/name'),
    others,
    otherThanSubjects: others.filter(
      ({ path, kind }) => path !== 'subjects/namespace' || !isRoleBinding(kind),
    ),
  }
  rowsOfTable.set(table, rows)
  return rows
}

function namespaceChange(args: NamespaceArgs): FieldChange {
  return {
    create: 'scalar',
    createTag: 'str',
    origin: args.namespace,
    set: (node) => replaceNamespace(node, args),
  }
}

function replaceNamespace(node: YamlNode, { namespace, unsetOnly }: NamespaceArgs): YamlNode {
  if (unsetOnly && isPresent(node) && node.kind === 'scalar' && node.text !== '') return node
  return replaceText(node, namespace.text, 'str', namespace)
}

function isRoleBinding(kind: string): boolean {
  return kind === 'RoleBinding' || kind === 'ClusterRoleBinding'
}

function moveSubjects(resource: Resource, args: NamespaceArgs): Resource {
  if (args.subjects === 'none') return resource
  const subjects = getField(resource.root, 'subjects')
  if (!isPresent(subjects)) return resource
  if (subjects.kind !== 'seq') throw wrongKind('seq', subjects)
  const [field, wanted] =
    args.subjects === 'defaultOnly' ? ['name', 'default'] : ['kind', 'ServiceAccount']
  const moved = mapItems(subjects, (subject) => {
    if (textOf(getField(subject, field)) !== wanted) return subject
    return moveSubject(subject, args)
  })
  return resource.withRoot(setField(resource.root, 'subjects', moved))
}

function moveSubject(subject: YamlNode, args: NamespaceArgs): YamlNode {
  if (subject.kind !== 'map') return subject
  const old = getField(subject, 'namespace')
  const { namespace } = args
  if (old === undefined) return setText(subject, 'namespace', namespace.text, 'str', namespace)
  return setField(subject, 'namespace', replaceNamespace(old, args))
}

/** @param moved the resources before this one, by the key of their id */
function refuseConflict(moved: Map<string, Resource>, resource: Resource): void {
  const first = moved.get(resource.idKey)
  if (first) {
    const before = [first, resource].map(({ originalId }) => formatResId(originalId))
    throw failure(
      'resource-conflict',
      {
        says: `with this namespace ${showResId(resource.id)} is there twice`,
        kustomize: `namespace transformation produces ID conflict: [${before.join(' ')}]`,
      },
      resource.root,
      `one was ${showResId(first.originalId)} at ${placeOf(first.root)}, the other one ${showResId(resource.originalId)}`,
    )
  }
  moved.set(resource.idKey, resource)
}
