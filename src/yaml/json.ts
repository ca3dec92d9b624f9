import { checkKey, isPrintedNothing, repeatedKey } from './fields.ts'
import { isFlow } from './flow.ts'
import { refuseKeyComment } from './key-comment.ts'
import { mapEntries, withEntries } from './map.ts'
import type { JsonValue, MapEntry, MapNode, Origin, ScalarTag, YamlNode } from './node.ts'
import { resolvePlain, scalarTag, scalarValue } from './scalar.ts'

/**
 * What a node means as JSON, the way kustomize turns a resource into JSON.
 *
 * @throws UserError `bad-scalar` for what has no value there: `.inf`, a key that is no string or is
 *   there twice, text that its tag cannot hold
 */
export function nodeToJson(node: YamlNode): JsonValue {
  return toJson(node, node, false)
}

/** The same for what kustomize does not print and read again before: see `Dialect`. */
export function readNodeToJson(node: YamlNode): JsonValue {
  return toJson(node, node, undefined)
}

/** A node for a JSON value; every part of it points to the same origin. */
export function jsonToNode(value: JsonValue, { source, offset }: Origin): YamlNode {
  const scalar = (text: string, tag: ScalarTag): YamlNode =>
    ({ kind: 'scalar', text, tag, style: 'plain', source, offset }) as const
  const toNode = (value: JsonValue): YamlNode => {
    if (value === null) return scalar('null', 'null')
    if (typeof value === 'string') return scalar(value, 'str')
    if (typeof value === 'boolean') return scalar(String(value), 'bool')
    if (typeof value === 'bigint' || typeof value === 'number') {
      return scalar(String(value), resolvePlain(String(value)))
    }
    if (isList(value)) return { kind: 'seq', items: value.map(toNode), source, offset }
    const entries = Object.entries(value).map(([name, item]) => ({
      key: { kind: 'scalar', text: name, tag: 'str', style: 'plain', source, offset } as const,
      value: toNode(item),
    }))
    return withEntries({ source, offset }, entries)
  }
  return toNode(value)
}

/** @param inFlow nothing where braces do not count */
function toJson(node: YamlNode, root: YamlNode, inFlow: boolean | undefined): JsonValue {
  if (node.kind === 'scalar') return scalarValue(node, inFlow)
  const isInside = inFlow === undefined ? undefined : inFlow || isFlow(node)
  if (node.kind === 'map') return mapToJson(node, root, isInside)
  return node.items.map((item) => toJson(item, root, isInside))
}

function mapToJson(map: MapNode, root: YamlNode, inFlow: boolean | undefined): JsonValue {
  const value: { [key: string]: JsonValue } = {}
  for (const entry of mapEntries(map)) {
    if (map !== root) checkKey(entry.key)
    else if (isLost(entry)) continue
    const name = entry.key.text
    if (Object.hasOwn(value, name)) throw repeatedKey(map)
    if (inFlow !== undefined) checkComment(entry, root, inFlow)
    setField(value, name, toJson(entry.value, root, inFlow))
  }
  return value
}

/** At the top kustomize takes any key for its text, and a null has none: its entry is lost. */
function isLost({ key }: MapEntry): boolean {
  return key.tag !== 'str' && !isPrintedNothing(key) && scalarTag(key) === 'null'
}

function checkComment(entry: MapEntry, root: YamlNode, inFlow: boolean): void {
  const { value } = entry
  if (value.kind === 'scalar') return
  const parts = value.kind === 'seq' ? value.items : value.values
  if (inFlow || parts.length === 0) refuseKeyComment(entry, root)
}

/** Sets a field whatever its name; a plain assignment to `__proto__` would be lost. */
function setField(target: { [key: string]: JsonValue }, name: string, value: JsonValue): void {
  if (name !== '__proto__') target[name] = value
  else {
    Object.defineProperty(target, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
