import type { Hostile } from '../hostile.ts'
import { CONTENT } from './content.ts'
import { GROWTH } from './growth.ts'
import { OUTPUTS } from './outputs.ts'
import { PATHS } from './paths.ts'
import { PROGRAMS } from './programs.ts'
import { YAML_BOMBS } from './yaml-bombs.ts'

export const HOSTILE: readonly Hostile[] = [
  ...PATHS,
  ...CONTENT,
  ...YAML_BOMBS,
  ...GROWTH,
  ...PROGRAMS,
  ...OUTPUTS,
]
