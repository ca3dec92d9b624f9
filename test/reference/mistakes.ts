import { adapterMistakes } from './mistakes/adapter.ts'
import { apigeeMistakes } from './mistakes/apigee.ts'
import { autoscalingMistakes } from './mistakes/autoscaling.ts'
import { loggingMistakes } from './mistakes/logging.ts'
import type { Mistake } from './mistakes/mistake.ts'
import { modelArmorMistakes } from './mistakes/model-armor.ts'
import { monitoringMistakes } from './mistakes/monitoring.ts'

/** The fifty mistakes of the page, as listed in section 12 of the domain reference. */
export const MISTAKES: readonly Mistake[] = [
  ...modelArmorMistakes,
  ...apigeeMistakes,
  ...monitoringMistakes,
  ...loggingMistakes,
  ...adapterMistakes,
  ...autoscalingMistakes,
]
