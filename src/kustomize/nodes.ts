import type { UserError } from '../error.ts'
import { getField, isNull, mapNode, setField } from '../resource/fields.ts'
import { MapDraft } from '../resource/map-draft.ts'
import { emitNode } from '../yaml/emit.ts'
import type { MapNode, Origin, ScalarNode, ScalarTag, YamlNode } from '../yaml/node.ts'
import { isOddText } from '../yaml/odd-text.ts'
import { markTagged, taggedStyle } from '../yaml/tagged.ts'
import { failure } from './fail.ts'

const KIND_NAMES = { scalar: 'ScalarNode', map: 'MappingNode', seq: 'SequenceNode' } as const
const KIND_WORDS = { scalar: 'a text or number', map: 'a map', seq: 'a list' } as const

/** The error for a node that had to be of another kind. */
export function wrongKind(expected: keyof typeof KIND_NAMES, node: YamlNode): UserError {
  const found = `expected ${KIND_NAMES[expected]} but got ${KIND_NAMES[node.kind]}`
  return failure(
    'bad-resource',
    {
      says: `${KIND_WORDS[expected]} has to be here, and it is ${KIND_WORDS[node.kind]}`,
      kustomize: `wrong node kind: ${found}: node contents:\n${contents(node)}`,
    },
    node,
  )
}

function contents(node: YamlNode): string {
  try {
    return emitNode(node).trimEnd()
  } catch {
    return '(cannot be printed)'
  }
}

/**
 * Another text for a scalar: the style stays, the tag and the place are new.
 *
 * @throws UserError `bad-resource` where the node is a map or a list
 */
export function replaceText(node: YamlNode, text: string, tag: ScalarTag, at: Origin): YamlNode {
  if (node.kind !== 'scalar') throw wrongKind('scalar', node)
  if (node.text === text && node.tag === tag) return node
  const { source, offset } = at
  return inStyleOf(node, { kind: 'scalar', text, tag, style: styleOf(node), source, offset })
}

/** What takes the place of a scalar with a tag in front is written as that was, in its quotes. */
function inStyleOf(old: YamlNode, node: ScalarNode): ScalarNode {
  const written = old.kind === 'scalar' ? taggedStyle(old) : undefined
  if (written === undefined) return node
  return markTagged({ ...node, style: isString(node.tag) ? written : 'plain' }, written)
}

/**
 * Sets a text in a map the way kyaml's FieldSetter does: an old scalar leaves its style, a new one
 * is quoted where YAML 1.1 would take the bare text for something else.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/fns.go FieldSetter
 */
export function setText(
  map: MapNode,
  key: string,
  text: string,
  tag: ScalarTag,
  at: Origin,
): MapNode {
  const old = getField(map, key)
  const style = old ? styleOf(old) : newStyle(text, tag)
  const { source, offset } = at
  const node: ScalarNode = { kind: 'scalar', text, tag, style, source, offset }
  return setField(map, key, old ? inStyleOf(old, node) : node)
}

/** Sets several strings in a map; what is there already in the same words stays. */
export function setStrings(
  map: MapNode,
  texts: ReadonlyMap<string, { text: string } & Origin>,
): MapNode {
  const draft = new MapDraft(map)
  for (const [key, value] of texts) {
    const old = draft.get(key)
    if (old?.kind === 'scalar' && old.text === value.text && old.tag === 'str') continue
    const style = old?.kind === 'scalar' ? old.style : undefined
    // The tag says that it is a text, so of the old styles only blocks make a difference.
    const node = stringNode(value)
    draft.set(key, style === 'folded' || style === 'literal' ? { ...node, style } : node)
  }
  return draft.finish()
}

/** A string as a scalar to be set in a map. */
export function stringNode({ text, source, offset }: { text: string } & Origin): ScalarNode {
  return { kind: 'scalar', text, tag: 'str', style: newStyle(text, 'str'), source, offset }
}

/** The style that the next value inherits: a null has none, though one in braces ends in quotes. */
export function styleOf(node: YamlNode): ScalarNode['style'] {
  return node.kind === 'scalar' && !isNull(node) ? node.style : 'plain'
}

function newStyle(text: string, tag: ScalarTag): ScalarNode['style'] {
  return isString(tag) && isOddText(text) ? 'double' : 'plain'
}

function isString(tag: ScalarTag): boolean {
  return tag === '' || tag === 'str'
}

/** A map of strings with its keys in order, as kustomize writes labels and annotations anew. */
export function stringMap(
  texts: ReadonlyMap<string, { text: string } & Origin>,
  at: MapNode,
): MapNode {
  const keys = [...texts.keys()].sort()
  const sorted = new Map(
    keys.flatMap((key) => {
      const value = texts.get(key)
      return value ? [[key, value] as const] : []
    }),
  )
  return setStrings(mapNode([], at), sorted)
}
