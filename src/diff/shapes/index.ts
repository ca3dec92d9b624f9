import { builtInSchemas, type MergeSchema } from '../../kustomize/patches/merge-schema.ts'
import { parseApiVersion } from '../../resource/gvk.ts'
import { CLUSTER } from './cluster.ts'
import { GATEWAYS } from './gateway.ts'
import { GOOGLE } from './google.ts'
import { METADATA, WORKLOADS } from './pod.ts'
import { type ListShape, labelOf, type Shape } from './shape.ts'

/** By `group/Kind`: other versions of a kind have the same fields, where they have them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  ...WORKLOADS,
  ...CLUSTER,
  ...GATEWAYS,
  ...GOOGLE,
}

const NONE: Shape = {}
const known = new Map<string, Shape>()

/** What is known of a kind: our tables, and the merge keys that kustomize knows of the built-in ones. */
export function shapeOf(apiVersion: string, kind: string): Shape {
  const key = `${apiVersion}/${kind}`
  const shape = known.get(key) ?? makeShape(apiVersion, kind)
  known.set(key, shape)
  return shape
}

function makeShape(apiVersion: string, kind: string): Shape {
  const name = `${parseApiVersion(apiVersion).group}/${kind}`
  const own = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined
  const schema = builtInSchemas.ofKind(apiVersion, kind)
  const base: Shape = { ...own, fields: { ...own?.fields, metadata: METADATA } }
  return schema === undefined ? base : withMergeKeys(base, schema)
}

/** The shape of a field of a map. */
export function fieldShape(shape: Shape, key: string): Shape {
  const { fields, values } = shape
  const own = fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined
  return own ?? values ?? mergedField(shape, key) ?? NONE
}

/** The shapes below are made when a comparison first comes to them. */
const schemas = new WeakMap<Shape, MergeSchema>()
const merged = new WeakMap<Shape, Map<string, Shape>>()

function withMergeKeys(shape: Shape, schema: MergeSchema): Shape {
  const copy = { ...shape }
  schemas.set(copy, schema)
  return copy
}

function mergedField(shape: Shape, key: string): Shape | undefined {
  const schema = schemas.get(shape)?.field(key)
  if (schema === undefined) return undefined
  const fields = merged.get(shape) ?? new Map<string, Shape>()
  merged.set(shape, fields)
  const found = fields.get(key) ?? mergedShape(schema)
  fields.set(key, found)
  return found
}

function mergedShape(schema: MergeSchema): Shape {
  const { keys } = schema
  if (keys === undefined) return withMergeKeys({}, schema)
  const inner = schema.items()
  const items = inner === undefined ? NONE : withMergeKeys({}, inner)
  const label = labelOf(keys, items)
  const list: ListShape =
    keys.length === 0
      ? { items, ordered: false }
      : { items, ordered: true, ...(label && { label }) }
  return { list }
}
