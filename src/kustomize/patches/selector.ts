import { compileGoRegExp } from '../../go-regexp.ts'
import { parseLabelSelector, requiredPair } from '../../resource/label-selector.ts'
import { effectiveNamespace, formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { Clues } from '../../resource/resource-map.ts'
import { failure } from '../fail.ts'
import type { Selector } from '../kustomization/types.ts'

type Matcher = (text: string) => boolean

/**
 * Makes the test for the `target` of a patch: expressions that have to match as a whole. Name and
 * namespace may be those that the resource was read with, or those that it has now.
 *
 * @throws UserError `bad-patch` for an expression that cannot be read
 * @see kubernetes-sigs/kustomize:api/types/selector.go
 */
export function compileSelector(selector: Selector): CompiledSelector {
  const known = compiledSelectors.get(selector)
  if (known) return known
  const compiled = { matches: compileTest(selector), clues: cluesOf(selector) }
  compiledSelectors.set(selector, compiled)
  return compiled
}

export interface CompiledSelector {
  readonly matches: (resource: Resource) => boolean
  /** What can be looked up, instead of trying every resource. */
  readonly clues: Clues
}

const compiledSelectors = new WeakMap<Selector, CompiledSelector>()

function cluesOf({ name, kind, labelSelector, annotationSelector }: Selector): Clues {
  return {
    name: isPlainName(name) ? name : '',
    kind: isPlainName(kind) ? kind : '',
    namePrefix: literalPrefix(name),
    label: labelSelector && requiredPair(labelSelector.text),
    annotation: annotationSelector && requiredPair(annotationSelector.text),
  }
}

/** The text that everything begins with that an expression matches; empty where that may differ. */
function literalPrefix(pattern: string): string {
  if (pattern.includes('|')) return ''
  const literal = /^[\w/-]*/.exec(pattern)?.[0] ?? ''
  // What may be there several times, or not at all, is no part of it.
  return /[?*{+]/.test(pattern[literal.length] ?? '') ? literal.slice(0, -1) : literal
}

function compileTest(selector: Selector): (resource: Resource) => boolean {
  const compile = (pattern: string) => compileMatcher(pattern, selector)
  const group = compile(selector.group)
  const version = compile(selector.version)
  const kind = compile(selector.kind)
  const name = compile(selector.name)
  const namespace = compile(selector.namespace)
  const matchesMeta = compileMetadataSelector(selector)
  return (resource) => {
    const { id, originalId } = resource
    return (
      kind(id.kind) &&
      group(id.group) &&
      version(id.version) &&
      (name(originalId.name) || name(id.name)) &&
      (namespace(effectiveNamespace(originalId)) || namespace(effectiveNamespace(id))) &&
      matchesMeta(resource)
    )
  }
}

/** The part of a selector that is about labels and annotations. */
export function compileMetadataSelector(selector: Selector): (resource: Resource) => boolean {
  const { labelSelector, annotationSelector } = selector
  const labels = labelSelector && parseLabelSelector(labelSelector.text, labelSelector)
  const annotations =
    annotationSelector && parseLabelSelector(annotationSelector.text, annotationSelector)
  return (resource) =>
    (labels === undefined || labels(resource.labels)) &&
    (annotations === undefined || annotations(resource.annotations))
}

function compileMatcher(pattern: string, selector: Selector): Matcher {
  if (pattern === '') return () => true
  // Most patterns are plain names, and comparing is much faster than matching.
  if (isPlainName(pattern)) return (text) => text === pattern
  const compiled = compileGoRegExp(`^(?:${pattern})$`)
  if (!('problem' in compiled)) return (text) => compiled.test(text)
  const says = `'${pattern}' is no regular expression`
  const kustomize = `unable to find patch target "${formatSelector(selector)}" in \`resources\`: ${compiled.problem}`
  const hint =
    'every field of a target is one: write a backslash before characters such as [ ( or *'
  throw failure('bad-patch', { says, kustomize }, selector.at, hint)
}

function isPlainName(pattern: string): boolean {
  return /^[\w-]+$/.test(pattern)
}

function formatSelector(selector: Selector): string {
  const annotations = selector.annotationSelector?.text ?? ''
  return `${formatResId(selector)}:a=${annotations}:l=${selector.labelSelector?.text ?? ''}`
}
