import type { UserError } from '../error.ts'
import type { SourcePlace } from '../resource/history.ts'
import type { Resource } from '../resource/resource.ts'
import type { FieldConfig } from './field-specs/config.ts'
import type { Files, Root } from './load/files.ts'
import type { SchemaState } from './schema-state.ts'
import type { Vars } from './vars/vars.ts'

/** What one directory builds to before references are fixed. */
export interface Accumulated {
  readonly resources: readonly Resource[]
  readonly config: FieldConfig
  readonly vars: Vars
  readonly warnings: readonly UserError[]
  /** Directories that were built on the way, for the check that none contains its overlay. */
  readonly directories: readonly string[]
}

/** What all directories of one build share. */
export interface BuildState {
  readonly files: Files
  readonly schema: SchemaState
  /** Bases that were built before, in this or in an earlier build of the same tree. */
  readonly bases: Map<string, Accumulated>
  /**
   * What is wrong with directories that could not be built, for the next that lists them: where bases
   * lead to each other, to look into them again might never end.
   */
  readonly failed: Map<string, unknown>
}

/** A directory and its place in the build. */
export interface Level {
  readonly root: Root
  /** Where it is for provenance; nothing where none is kept. */
  readonly place: SourcePlace | undefined
}
