import { UserError } from '../error.ts'
import type { Resource, ResourceType } from '../resource/resource.ts'
import { isClusterScoped } from '../resource/scope.ts'
import type { TextSource } from '../yaml/node.ts'
import { failure } from './fail.ts'
import type { Kustomization } from './kustomization/types.ts'
import type { Files, Root } from './load/files.ts'
import { oncePerText } from './load/once.ts'
import { builtInSchemas, isBuiltInKind, type MergeSchemas } from './patches/merge-schema.ts'
import { bothSchemas, type OpenApi, parseOpenApi } from './patches/openapi.ts'

const BUILT_IN_VERSION = 'v1.21.2'

const openApiOf = oncePerText(parseOpenApi)

/**
 * The types that merges go by. The first `openapi` of a build decides for all of it, as in
 * kustomize, where this is global.
 */
export class SchemaState {
  readonly #files: Files
  #isSet = false
  #schemas: MergeSchemas = builtInSchemas
  #clusterScoped: ReadonlySet<string> = new Set()
  #id = ''
  /** kustomize loads its own types for a merge, or a kind of unknown scope, and then keeps them. */
  #keepsBuiltIn = false
  /** What is wrong with the schema, which kustomize notices when it needs it. */
  #broken: UserError | undefined
  /** By kind, of the `apiVersion` that was noted last. */
  readonly #noted = new Map<string, ResourceType>()

  constructor(files: Files) {
    this.#files = files
  }

  /** @throws UserError `bad-kustomization` where the file of the schema is no schema */
  get schemas(): MergeSchemas {
    if (this.#broken) throw this.#broken
    if (!this.#isSet) this.#keepsBuiltIn = true
    return this.#schemas
  }

  get clusterScoped(): ReadonlySet<string> {
    return this.#clusterScoped
  }

  /** Differs where the types do. */
  get id(): string {
    return this.#id
  }

  /**
   * Takes note of a resource that was read before a schema was set.
   *
   * @throws UserError as `schemas`, for a kind that is not built in
   */
  note({ type, apiVersion, kind }: Resource): void {
    if ((this.#isSet || this.#keepsBuiltIn) && !this.#broken) return
    if (this.#noted.get(type.kind) === type) return
    this.#noted.set(type.kind, type)
    const isUnknown = !isClusterScoped(apiVersion, kind) && !isBuiltInKind(apiVersion, kind)
    if (this.#broken && isUnknown) throw this.#broken
    this.#keepsBuiltIn = isUnknown
  }

  noteAll(resources: readonly Resource[]): void {
    for (const resource of resources) this.note(resource)
  }

  /**
   * Takes the `openapi` of a kustomization: its types stand alone, unless the built-in ones were
   * needed before.
   *
   * @throws UserError `bad-kustomization`, `file-not-found`
   */
  set({ openapi }: Kustomization, root: Root): void {
    const path = openapi?.texts.get('path')
    const version = openapi?.texts.get('version')
    const file = path && this.#files.load(root, path)
    if (this.#isSet) return
    if (file) {
      if (version) {
        const message = 'builtin version and custom schema provided, cannot use both'
        throw failure('bad-kustomization', message, version, 'remove one of path and version')
      }
      const custom = this.#read(file.source)
      if (custom === undefined) return
      this.#schemas = this.#keepsBuiltIn
        ? bothSchemas(custom.schemas, builtInSchemas)
        : custom.schemas
      this.#clusterScoped = custom.clusterScoped
      this.#isSet = true
      this.#id = file.path
    } else if (version && version.text !== '') {
      if (version.text !== BUILT_IN_VERSION) {
        const message = 'the specified OpenAPI version is not built in'
        throw failure(
          'bad-kustomization',
          message,
          version,
          `write ${BUILT_IN_VERSION}, or remove it`,
        )
      }
      this.#isSet = true
    }
  }

  #read(source: TextSource): OpenApi | undefined {
    try {
      return openApiOf(source)
    } catch (error) {
      if (this.#keepsBuiltIn || !(error instanceof UserError)) throw error
      this.#isSet = true
      this.#broken = error
      return undefined
    }
  }
}
