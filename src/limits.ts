import { type Location, UserError } from './error.ts'

/** How much of something a run takes in or makes before it says that this cannot be meant. */
export interface Limit {
  readonly usual: number
  /** More than this cannot be asked for; nothing: any number. */
  readonly most?: number
  /** What is counted, as in '3 files'. */
  readonly unit: string
  /** What has so many, for the table in the documents. */
  readonly of: string
}

const MB = 1_000_000

/**
 * Ten times what large users have, and so that a run needs less than a gigabyte and half a minute for
 * anything below them.
 */
export const LIMITS = {
  'file-bytes': { usual: 64 * MB, unit: 'bytes', of: 'one file' },
  'read-bytes': { usual: 256 * MB, unit: 'bytes', of: 'all files that one build reads' },
  files: { usual: 200_000, unit: 'files', of: 'one build' },
  'yaml-depth': {
    usual: 300,
    // Whatever reads or walks through a document goes as deep on the stack.
    most: 500,
    unit: 'levels',
    of: 'lists and maps inside of each other, in one document',
  },
  'yaml-tokens': {
    usual: 1_000_000,
    unit: 'tokens',
    of: 'one document that has anchors, tags, or anything else that is rare in manifests',
  },
  'mapping-keys': { usual: 20_000, unit: 'keys', of: 'one map' },
  'alias-values': {
    usual: 100_000,
    unit: 'values',
    of: 'what the aliases (`*name`) of one document stand for',
  },
  values: { usual: 2_500_000, unit: 'values', of: 'all YAML that one build reads' },
  expression: {
    usual: 50_000,
    unit: 'steps',
    of: 'one regular expression: its length, times its repeat counts (`{9}`)',
  },
  'base-levels': {
    usual: 100,
    most: 200,
    unit: 'levels',
    of: 'bases and components inside of each other',
  },
  'text-bytes': { usual: 16 * MB, unit: 'bytes', of: 'one text that replacements make' },
  'copied-values': {
    usual: 100_000,
    unit: 'values',
    of: 'one list or map that replacements copy',
  },
  'name-bytes': { usual: 10_000, unit: 'bytes', of: 'one name, prefix or suffix' },
  resources: { usual: 50_000, unit: 'resources', of: 'one build' },
  'output-bytes': { usual: 128 * MB, unit: 'bytes', of: 'the output of one build' },
  environments: { usual: 5_000, unit: 'environments', of: 'one config' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS

/**
 * The limits of this process. Like its heap they bound all of it, and no file that it reads can raise
 * them: so they are set once, where it starts, and are not passed from call to call.
 */
const raised = new Map<LimitName, number>()

export function limitOf(name: LimitName): number {
  return raised.get(name) ?? LIMITS[name].usual
}

/** Sets limits for the rest of the process; an empty map is all that is usual. */
export function setLimits(limits: ReadonlyMap<LimitName, number>): void {
  raised.clear()
  for (const [name, value] of limits) raised.set(name, value)
}

/** `IGW_LIMIT_FILE_BYTES`. */
export function limitVariable(name: LimitName): string {
  return `IGW_LIMIT_${name.replaceAll('-', '_').toUpperCase()}`
}

/** That something is more than its limit, and how to raise that. */
export function limitText(name: LimitName, seen: number): string {
  const value = limitOf(name)
  return `${grouped(seen)} ${LIMITS[name].unit}, and ${limitVariable(name)} is ${grouped(value)}`
}

/**
 * The mistake that something is more than a limit.
 *
 * @param what what is too large, as the subject of a sentence: 'this map'
 * @param seen how much of it was there when it was noticed
 */
export function overLimit(
  name: LimitName,
  what: string,
  seen: number,
  at?: Location | undefined,
): UserError {
  const { unit } = LIMITS[name]
  const value = grouped(limitOf(name))
  return new UserError('limit', `${what} has ${grouped(seen)} ${unit}, and ${value} is the limit`, {
    at,
    hint: `if that is meant, set the environment variable ${limitVariable(name)} to more`,
  })
}

/** `20,000`. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
