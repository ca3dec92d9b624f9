import type { UserError } from '../../error.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { failure } from '../fail.ts'
import type { FieldConfig } from '../field-specs/config.ts'
import type { Generated } from '../generators/generate.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { Files, Root } from '../load/files.ts'
import type { MergeSchemas } from '../patches/merge-schema.ts'
import type { Step } from '../transformers/step.ts'

export interface PluginContext {
  readonly files: Files
  readonly level: { readonly root: Root; readonly originPath: string | undefined }
  readonly config: FieldConfig
  readonly schemas: () => MergeSchemas
  readonly warnings: UserError[]
  readonly readResources: (
    paths: readonly Text[],
    inline: readonly Resource[],
  ) => readonly Resource[]
}

export function loadGenerators(
  entries: readonly Text[],
  _context: PluginContext,
): readonly Generated[] {
  if (entries[0]) throw failure('not-supported', 'generators', entries[0])
  return []
}

export function loadTransformers(
  entries: readonly Text[],
  _context: PluginContext,
): readonly Step[] {
  if (entries[0]) throw failure('not-supported', 'transformers', entries[0])
  return []
}

export function runValidators(
  entries: readonly Text[],
  _map: ResourceMap,
  _context: PluginContext,
): void {
  if (entries[0]) throw failure('not-supported', 'validators', entries[0])
}
