import { isClusterScoped } from '../../resource/scope.ts'
import type { JsonValue, TextSource } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { areSchemas } from '../field-specs/open-api-shape.ts'
import { isJsonList, isJsonObject, type JsonObject } from './json-pointer.ts'
import type { MergeSchema, MergeSchemas } from './merge-schema.ts'

/** What a schema file says. */
export interface OpenApi {
  readonly schemas: MergeSchemas
  /** Kinds without a namespace that only this file knows, as `apiVersion/Kind`. */
  readonly clusterScoped: ReadonlySet<string>
}

/**
 * Reads the file that `openapi.path` names: definitions with `x-kubernetes-group-version-kind`, and
 * `x-kubernetes-patch-strategy` with a merge key on lists.
 *
 * @throws UserError `bad-yaml`, `bad-kustomization`
 * @see kubernetes-sigs/kustomize:kyaml/openapi/openapi.go
 */
export function parseOpenApi(source: TextSource): OpenApi {
  const document = readYaml11(source)
  // Only a text of no bytes at all is no schema.
  const value = document?.value ?? (source.text === '' ? undefined : {})
  if (!isJsonObject(value)) {
    const message = 'invalid schema file: it has to be a map with definitions'
    throw failure('bad-kustomization', message, document?.node ?? { source, offset: 0 })
  }
  if (!areSchemas(value.definitions ?? null)) {
    const says = 'the definitions of this schema file are no OpenAPI schemas'
    throw failure('bad-kustomization', { says, kustomize: 'invalid schema file' }, document?.node)
  }
  const definitions = objectAt(value, 'definitions')
  return {
    schemas: new DefinedSchemas(definitions),
    clusterScoped: clusterScopedKinds(objectAt(value, 'paths')),
  }
}

function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isJsonObject(found) ? found : {}
}

function textAt(value: JsonValue | undefined, key: string): string | undefined {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return typeof found === 'string' ? found : undefined
}

const GVK = 'x-kubernetes-group-version-kind'

/** `apiVersion/Kind` of a reference to a kind. */
function kindKey(gvk: JsonValue): string {
  const group = textAt(gvk, 'group') ?? ''
  const version = textAt(gvk, 'version') ?? ''
  return `${group === '' ? version : `${group}/${version}`}/${textAt(gvk, 'kind') ?? ''}`
}

class DefinedSchemas implements MergeSchemas {
  readonly #kinds = new Map<string, MergeSchema>()

  constructor(definitions: JsonObject) {
    for (const definition of Object.values(definitions)) {
      const gvks = isJsonObject(definition) ? definition[GVK] : undefined
      for (const gvk of isJsonList(gvks) ? gvks : []) {
        this.#kinds.set(kindKey(gvk), new DefinedSchema(definition, definitions))
      }
    }
  }

  ofKind(apiVersion: string, kind: string): MergeSchema | undefined {
    return this.#kinds.get(`${apiVersion}/${kind}`)
  }
}

class DefinedSchema implements MergeSchema {
  readonly keys: readonly string[] | undefined
  readonly #definition: JsonValue
  readonly #definitions: JsonObject

  constructor(definition: JsonValue, definitions: JsonObject) {
    this.#definition = definition
    this.#definitions = definitions
    this.keys = mergeKeys(definition)
  }

  field(name: string): MergeSchema | undefined {
    const properties = objectAt(this.#definition, 'properties')
    if (Object.hasOwn(properties, name)) return this.#resolved(properties[name])
    const additional = isJsonObject(this.#definition)
      ? this.#definition.additionalProperties
      : undefined
    return isJsonObject(additional) ? this.#resolved(additional) : undefined
  }

  items(): MergeSchema | undefined {
    if (!isJsonObject(this.#definition)) return undefined
    const { type, items } = this.#definition
    const isArray =
      type === 'array' || (isJsonList(type) && type.length === 1 && type[0] === 'array')
    return isArray && isJsonObject(items) ? this.#resolved(items) : undefined
  }

  #resolved(definition: JsonValue | undefined): MergeSchema | undefined {
    let resolved: JsonValue | undefined = definition
    // A reference that leads back to itself ends here.
    for (let steps = 0; steps < 100; steps++) {
      const reference = textAt(resolved, '$ref')
      if (reference === undefined) {
        return resolved === undefined ? undefined : new DefinedSchema(resolved, this.#definitions)
      }
      const name = reference
        .replace(/^#\/definitions\//, '')
        .replaceAll('~1', '/')
        .replaceAll('~0', '~')
      resolved = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : undefined
    }
    return undefined
  }
}

function mergeKeys(definition: JsonValue): readonly string[] | undefined {
  const strategy = textAt(definition, 'x-kubernetes-patch-strategy')
  if (!strategy?.split(',').includes('merge') || !isJsonObject(definition)) return undefined
  const mapKeys = definition['x-kubernetes-list-map-keys']
  if (isJsonList(mapKeys)) return mapKeys.map(String)
  const key = textAt(definition, 'x-kubernetes-patch-merge-key')
  return key === undefined ? [] : [key]
}

/** Kinds that can be read, but not inside of a namespace. */
function clusterScopedKinds(paths: JsonObject): ReadonlySet<string> {
  const isNamespaced = new Map<string, boolean>()
  for (const [path, methods] of Object.entries(paths)) {
    const gvk = objectAt(methods, 'get')[GVK]
    if (!isJsonObject(gvk)) continue
    const key = kindKey(gvk)
    const hasNamespace = path.includes('namespaces/{namespace}')
    isNamespaced.set(key, hasNamespace || isNamespaced.get(key) === true)
  }
  const kinds = [...isNamespaced].filter(([, namespaced]) => !namespaced).map(([key]) => key)
  return new Set(kinds.filter((key) => !isBuiltIn(key)))
}

function isBuiltIn(key: string): boolean {
  const slash = key.lastIndexOf('/')
  return isClusterScoped(key.slice(0, slash), key.slice(slash + 1))
}

/** The first that knows a kind decides. */
export function bothSchemas(first: MergeSchemas, second: MergeSchemas): MergeSchemas {
  return {
    ofKind: (apiVersion, kind) => first.ofKind(apiVersion, kind) ?? second.ofKind(apiVersion, kind),
  }
}
