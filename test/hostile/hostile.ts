import type { ErrorCode } from '../../src/error.ts'
import type { World } from './world.ts'

/** A repository that means harm, what a user does with it, and what has to come of that. */
export interface Hostile {
  /** What is in it, as one reads it in the table. */
  readonly name: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Symbolic links by path. */
  readonly links?: Readonly<Record<string, string>>
  /** Whatever is more than files, once those are there. */
  readonly prepare?: (world: World) => void
  /** Arguments of `igw`, run in the checkout. */
  readonly command: readonly string[]
  readonly want: Want
  /** Paths of the checkout that the run may write; nothing: none. */
  readonly writes?: RegExp
  /** Too large for every run of the tests. */
  readonly heavy?: boolean
}

export type Want =
  /** @property at the file, line and column that the message names */
  | { readonly refused: ErrorCode; readonly at?: string; readonly says?: RegExp }
  /** What standard output has in it. */
  | { readonly makes: RegExp }

/** A kustomization of one file, `r.yaml`, which is built. */
export function building(
  name: string,
  resource: string | Uint8Array,
  want: Want,
  more: Partial<Hostile> = {},
): Hostile {
  const files = { 'kustomization.yaml': 'resources: [r.yaml]\n', 'r.yaml': resource, ...more.files }
  return { name, command: ['build'], want, ...more, files }
}

export const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
