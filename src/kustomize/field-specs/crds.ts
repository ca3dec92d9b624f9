import type { JsonValue, TextSource } from '../../yaml/node.ts'
import { readYaml11, type Yaml11Document } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { isJsonObject, type JsonObject } from '../patches/json-pointer.ts'
import { EMPTY_CONFIG, type FieldConfig, mergeConfigs, type NameReference } from './config.ts'
import type { FieldSpec } from './field-spec.ts'
import { isSchema } from './open-api-shape.ts'

/**
 * Reads a file of `crds`: OpenAPI definitions of custom kinds whose properties are marked as
 * annotations, label selectors, names, or references to other objects. An ordinary
 * CustomResourceDefinition says nothing here.
 *
 * @throws UserError `bad-yaml`, `bad-kustomization`
 * @see kubernetes-sigs/kustomize:api/internal/accumulator/loadconfigfromcrds.go
 */
export function decodeCrds(source: TextSource): FieldConfig {
  const document = readJsonOrYaml(source)
  const definitions = document?.value
  if (!isJsonObject(definitions) || !Object.values(definitions).every(isDefinition)) {
    const message = `unable to parse open API definition from '${source.file}'`
    const hint = 'a file of crds: has OpenAPI definitions by name, not CustomResourceDefinitions'
    throw failure('bad-kustomization', message, document?.node ?? { source, offset: 0 }, hint)
  }
  let config = EMPTY_CONFIG
  for (const name of Object.keys(definitions)) {
    if (looksLikeKind(definitions, name)) {
      config = mergeConfigs(config, new Definition(definitions, name).config())
    }
  }
  return config
}

/** What begins with a brace has to be JSON to its end. */
function readJsonOrYaml(source: TextSource): Yaml11Document | undefined {
  if (source.text.startsWith('{')) checkJson(source)
  return readYaml11(source)
}

function checkJson(source: TextSource): void {
  try {
    JSON.parse(source.text)
  } catch {
    const says = 'this text begins like JSON, and it is not JSON all the way'
    const kustomize = `unable to parse open API definition from '${source.file}'`
    const hint = 'write it as YAML, or mend the JSON'
    throw failure('bad-kustomization', { says, kustomize }, { source, offset: 0 }, hint)
  }
}

function isDefinition(value: JsonValue): boolean {
  if (value === null) return true
  return isJsonObject(value) && isSchema(field(value, 'schema') ?? null)
}

function propertiesOf(definitions: JsonObject, name: string): JsonObject {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  const schema = isJsonObject(definition) ? field(definition, 'schema') : undefined
  const properties = isJsonObject(schema) ? field(schema, 'properties') : undefined
  return isJsonObject(properties) ? properties : {}
}

/** Go finds fields whatever their letter case. */
function field(object: JsonObject, name: string): JsonValue | undefined {
  const key = Object.keys(object).find((key) => key.toLowerCase() === name)
  return key === undefined ? undefined : object[key]
}

function looksLikeKind(definitions: JsonObject, name: string): boolean {
  const properties = propertiesOf(definitions, name)
  return ['kind', 'apiVersion', 'metadata'].every((key) => Object.hasOwn(properties, key))
}

/** The field specs of one kind, collected through all types that its properties refer to. */
class Definition {
  readonly #definitions: JsonObject
  readonly #name: string
  readonly #kind: string
  readonly #annotations: FieldSpec[] = []
  readonly #labels: FieldSpec[] = []
  readonly #names: FieldSpec[] = []
  readonly #references: NameReference[] = []

  constructor(definitions: JsonObject, name: string) {
    this.#definitions = definitions
    this.#name = name
    this.#kind = name.slice(name.lastIndexOf('.') + 1)
  }

  config(): FieldConfig {
    this.#walk(this.#name, [], new Set())
    return {
      tables: {
        ...EMPTY_CONFIG.tables,
        commonAnnotations: this.#annotations,
        commonLabels: this.#labels,
        namePrefix: this.#names,
      },
      nameReferences: this.#references,
    }
  }

  /** @param above the types that lead here: one that contains itself has no end */
  #walk(name: string, path: readonly string[], above: ReadonlySet<string>): void {
    if (above.has(name)) return
    for (const [key, property] of Object.entries(propertiesOf(this.#definitions, name))) {
      if (!isJsonObject(property)) continue
      const at = [...path, key]
      this.#enter(property, at)
      const reference = property.$ref
      if (typeof reference === 'string') this.#walk(reference, at, new Set([...above, name]))
    }
  }

  #enter(property: JsonObject, path: readonly string[]): void {
    const has = (extension: string) => typeof property[extension] === 'string'
    if (has('x-kubernetes-annotation')) this.#annotations.push(this.#spec(path))
    if (has('x-kubernetes-label-selector')) this.#labels.push(this.#spec(path))
    if (has('x-kubernetes-identity')) this.#names.push(this.#spec(path))
    const version = property['x-kubernetes-object-ref-api-version']
    const kind = property['x-kubernetes-object-ref-kind']
    if (typeof version !== 'string' || typeof kind !== 'string') return
    const nameKey = property['x-kubernetes-object-ref-name-key']
    const referrer = this.#spec([...path, typeof nameKey === 'string' ? nameKey : 'name'])
    this.#references.push({ target: { group: '', version, kind }, referrers: [referrer] })
  }

  #spec(path: readonly string[]): FieldSpec {
    return { group: '', version: '', kind: this.#kind, path: path.join('/'), create: false }
  }
}
