import { failure } from './fail.ts'
import type { Kustomization } from './kustomization/types.ts'
import type { Files, Root } from './load/files.ts'
import { builtInSchemas, type MergeSchemas } from './patches/merge-schema.ts'
import { bothSchemas, parseOpenApi } from './patches/openapi.ts'

const BUILT_IN_VERSION = 'v1.21.2'

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

  constructor(files: Files) {
    this.#files = files
  }

  get schemas(): MergeSchemas {
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
   * @param isTop whether the kustomization is the one that is built: its schema stands alone, one
   *   that comes with a base is added to the built-in one
   * @throws UserError `bad-kustomization`, `file-not-found`
   */
  set({ openapi }: Kustomization, root: Root, isTop = false): void {
    const path = openapi?.texts.get('path')
    const version = openapi?.texts.get('version')
    const file = path && this.#files.load(root, path)
    if (this.#isSet) return
    if (file) {
      if (version) {
        const message = 'builtin version and custom schema provided, cannot use both'
        throw failure('bad-kustomization', message, version, 'remove one of path and version')
      }
      const custom = parseOpenApi(file.source)
      this.#schemas = isTop ? custom.schemas : bothSchemas(custom.schemas, builtInSchemas)
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
}
