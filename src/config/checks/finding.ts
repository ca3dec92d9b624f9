import type { ErrorCode } from '../../error.ts'
import type { ConfigPath } from '../config.ts'
import type { EnvironmentFacts, Settings } from '../schema/index.ts'

/** What is wrong between several fields, before it has a place in the file. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly code: ErrorCode
  readonly message: string
  readonly hint?: string
  /** Where it holds; nothing: in the shared part of the config. */
  readonly environment?: string
  /**
   * Where a person would mend it, best first, from the top of the environment or of the config.
   * The first that was written in the environment counts, then the first in the shared part.
   */
  readonly paths: readonly ConfigPath[]
}

/** Settings without the parts that could not be decoded. */
export type SoundSettings = { readonly [K in keyof Settings]?: Settings[K] | undefined }

export type SoundFacts = {
  readonly [K in keyof EnvironmentFacts]?: EnvironmentFacts[K] | undefined
}

/** What could be read of one environment: the settings that hold in it, and its facts. */
export interface SoundEnvironment {
  readonly name: string
  readonly settings: SoundSettings
  readonly facts: SoundFacts
}
