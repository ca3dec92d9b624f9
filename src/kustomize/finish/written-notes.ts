import { getField, setField, textOf } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { JsonValue, YamlNode } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { isJsonList, isJsonObject } from '../patches/json-pointer.ts'

export const ORIGIN = 'config.kubernetes.io/origin'
export const TRANSFORMATIONS = 'alpha.config.kubernetes.io/transformations'

/** What kustomize notes about a resource or a transformer, in its words. */
export interface OriginFields {
  readonly path?: string | undefined
  readonly repo?: string | undefined
  readonly ref?: string | undefined
  readonly configuredIn?: string | undefined
  readonly configuredBy?: ConfiguredBy | undefined
}

export interface ConfiguredBy {
  readonly apiVersion?: string | undefined
  readonly kind?: string | undefined
  readonly name?: string | undefined
  readonly namespace?: string | undefined
}

/** Notes that stand in the annotations of a resource, where only a user can have written them. */
export interface WrittenNotes {
  /** As it is written. */
  readonly origin: string | undefined
  readonly transformations: readonly OriginFields[] | undefined
}

/**
 * Reads annotations of a user that have the names of kustomize's own notes.
 *
 * @throws UserError `bad-resource` where kustomize could not read them
 */
export function readWrittenNotes(resource: Resource): WrittenNotes {
  checkOrigin(resource)
  const node = annotation(resource, TRANSFORMATIONS)
  return {
    origin: textOf(annotation(resource, ORIGIN)),
    transformations: node && decode(node, TRANSFORMATIONS, decodeOrigins),
  }
}

/** @throws UserError `bad-resource` where the origin that a user wrote could not be read */
export function checkOrigin(resource: Resource): void {
  const node = annotation(resource, ORIGIN)
  if (node) decode(node, ORIGIN, decodeOrigin)
}

/** The resource without annotations of these names. */
export function withoutWrittenNotes(resource: Resource, ...names: readonly string[]): Resource {
  const metadata = getField(resource.root, 'metadata')
  const annotations = getField(metadata, 'annotations')
  if (metadata?.kind !== 'map' || annotations?.kind !== 'map') return resource
  const kept = mapEntries(annotations).filter(({ key }) => !names.includes(key.text))
  if (kept.length === annotations.values.length) return resource
  const changed = setField(metadata, 'annotations', withEntries(annotations, kept))
  return resource.withRoot(setField(resource.root, 'metadata', changed))
}

function annotation({ root }: Resource, name: string): YamlNode | undefined {
  return getField(getField(getField(root, 'metadata'), 'annotations'), name)
}

function decode<T>(node: YamlNode, name: string, decoder: (value: JsonValue) => T): T {
  const text = textOf(node) ?? ''
  try {
    return decoder(readYaml11({ file: node.source.file, text, within: node })?.value ?? null)
  } catch (cause) {
    const says = `kustomize keeps notes of its own in the annotation ${name}, and cannot read '${text}'`
    const kustomize = 'error unmarshaling JSON: while decoding JSON: json: cannot unmarshal'
    const hint = 'remove the annotation'
    throw Object.assign(failure('bad-resource', { says, kustomize }, node, hint), { cause })
  }
}

function decodeOrigins(value: JsonValue): readonly OriginFields[] {
  if (value === null) return []
  if (!isJsonList(value)) throw new TypeError('no list')
  return value.map(decodeOrigin)
}

function decodeOrigin(value: JsonValue): OriginFields {
  const field = objectReader(value)
  const by = objectReader(field('configuredBy') ?? null)
  return {
    path: text(field('path')),
    repo: text(field('repo')),
    ref: text(field('ref')),
    configuredIn: text(field('configuredIn')),
    configuredBy: {
      apiVersion: text(by('apiVersion')),
      kind: text(by('kind')),
      name: text(by('name')),
      namespace: text(by('namespace')),
    },
  }
}

/** Go finds fields whatever their letter case. */
function objectReader(value: JsonValue): (name: string) => JsonValue | undefined {
  const object = value ?? {}
  if (!isJsonObject(object)) throw new TypeError('no object')
  return (name) => {
    const keys = Object.keys(object).filter((key) => key.toLowerCase() === name.toLowerCase())
    return object[keys.at(-1) ?? '']
  }
}

function text(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new TypeError('no text')
  return value
}
