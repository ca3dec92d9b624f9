import type { Workspace } from './workspace.ts'
import type { YamlMap } from './yaml-text.ts'

/** Something that a kustomization can say: a name for the table, and the fields it takes. */
export interface Field {
  readonly feature: string
  /** How often a tree has it, compared with the others. */
  readonly weight?: number
  readonly make: (workspace: Workspace, directory: string) => YamlMap
}
