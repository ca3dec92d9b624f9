import { keyRequired } from './key-required.ts'
import { modelsAnswer } from './models-answer.ts'
import { promptBlocked } from './prompt-blocked.ts'
import type { RequestCheck } from './request-check.ts'
import { servedModels } from './served-models.ts'
import { unlistedModel } from './unlisted-model.ts'

export const REQUEST_CHECKS: readonly RequestCheck[] = [
  keyRequired,
  modelsAnswer,
  promptBlocked,
  servedModels,
  unlistedModel,
]
