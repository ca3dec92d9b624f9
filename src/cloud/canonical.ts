import { isMap } from '../diff/diff-values.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { Body } from './object.ts'

/** How one field is compared. */
export type FieldRule =
  /** Written by the service, or never read back. */
  | { readonly ignore: true }
  /** Keys are the user's, so that an empty value says something. */
  | { readonly verbatim: true }
  /** Order means nothing; elements are told apart by a field of theirs, or by their text. */
  | { readonly unordered: true; readonly by?: string }
  /** What the service answers where nothing was said. */
  | { readonly default: JsonValue; readonly as?: Spelling }
  | { readonly as: Spelling }

/** Values that JSON of an API may spell in several ways. */
export type Spelling = 'duration' | 'integer' | 'text'

/** By path from the top, with `*` for elements of a list; or `**.field` for a field anywhere. */
export type FieldRules = Readonly<Record<string, FieldRule>>

/**
 * An object in the one form in which equal objects are equal: without what the service writes,
 * without defaults, with numbers and durations spelled one way. An absent field and one with the
 * zero value of its type are the same in these APIs.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function canonical(body: Body, rules: FieldRules): Body {
  const { top, anywhere } = compiled(rules)
  return canonicalMap(body, top, anywhere)
}

/** Rules by their steps: a walk looks up a key in each map that it meets, and joins no paths. */
interface RuleNode {
  rule?: FieldRule
  readonly next: Map<string, RuleNode>
}

type Anywhere = ReadonlyMap<string, FieldRule>

interface CompiledRules {
  readonly top: RuleNode
  readonly anywhere: Anywhere
}

const known = new WeakMap<FieldRules, CompiledRules>()

function compiled(rules: FieldRules): CompiledRules {
  const made = known.get(rules) ?? compile(rules)
  known.set(rules, made)
  return made
}

function compile(rules: FieldRules): CompiledRules {
  const top: RuleNode = { next: new Map() }
  const anywhere = new Map<string, FieldRule>()
  for (const [path, rule] of Object.entries(rules)) {
    if (path.startsWith('**.')) anywhere.set(path.slice(3), rule)
    else nodeAt(top, path.split('.')).rule = rule
  }
  return { top, anywhere }
}

function nodeAt(top: RuleNode, steps: readonly string[]): RuleNode {
  return steps.reduce((node, step) => {
    const next = node.next.get(step) ?? { next: new Map() }
    node.next.set(step, next)
    return next
  }, top)
}

function canonicalMap(map: Body, node: RuleNode | undefined, anywhere: Anywhere): Body {
  const result: Record<string, JsonValue> = {}
  for (const [key, value] of Object.entries(map)) {
    const next = node?.next.get(key)
    const rule = next?.rule ?? anywhere.get(key)
    if (rule !== undefined && 'ignore' in rule) continue
    const plain = canonicalValue(value, rule, next, anywhere)
    const fallback = rule !== undefined && 'default' in rule ? rule.default : undefined
    const says = fallback === undefined ? !isZero(plain) : !isSame(plain, fallback)
    if (says) result[key] = plain
  }
  return result
}

function canonicalValue(
  value: JsonValue,
  rule: FieldRule | undefined,
  node: RuleNode | undefined,
  anywhere: Anywhere,
): JsonValue {
  if (rule !== undefined && 'verbatim' in rule) return value
  if (rule !== undefined && 'as' in rule && rule.as !== undefined) return spell(value, rule.as)
  if (isMap(value)) return canonicalMap(value, node, anywhere)
  if (!Array.isArray(value)) return value
  const element = node?.next.get('*')
  const items = value.map((item) => canonicalValue(item, element?.rule, element, anywhere))
  return rule !== undefined && 'unordered' in rule ? sorted(items, rule.by) : items
}

function sorted(items: readonly JsonValue[], by: string | undefined): readonly JsonValue[] {
  const keyOf = (item: JsonValue) =>
    JSON.stringify(by !== undefined && isMap(item) ? item[by] : item)
  return items
    .map((item) => [keyOf(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item)
}

function spell(value: JsonValue, as: Spelling): JsonValue {
  if (typeof value !== 'string') return value
  switch (as) {
    case 'duration': {
      const seconds = /^(-?[0-9]+(?:\.[0-9]+)?)s$/.exec(value)?.[1]
      return seconds === undefined ? value : `${Number(seconds)}s`
    }
    case 'integer':
      return /^-?[0-9]{1,15}$/.test(value) ? Number(value) : value
    case 'text':
      return value.trim()
  }
}

function isZero(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (isMap(value)) return Object.keys(value).length === 0
  if (typeof value === 'string') return value === '' || value.endsWith('_UNSPECIFIED')
  return value === null || value === 0 || value === false
}

function isSame(a: JsonValue, b: JsonValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
