import { endpointPickerReady } from './endpoint-picker.ts'
import { modelServersReady } from './model-servers.ts'
import type { PodCheck } from './pod-check.ts'

export const POD_CHECKS: readonly PodCheck[] = [modelServersReady, endpointPickerReady]
