import type { CloudKind } from '../object.ts'
import { alertPolicy } from './alert-policy.ts'
import { dashboard } from './dashboard.ts'
import type { KindRules } from './kind.ts'
import { logMetric } from './log-metric.ts'
import { modelArmorTemplate } from './model-armor-template.ts'
import { notificationChannel } from './notification-channel.ts'

export const KINDS: Readonly<Record<CloudKind, KindRules>> = {
  'log-metric': logMetric,
  'notification-channel': notificationChannel,
  'model-armor-template': modelArmorTemplate,
  'alert-policy': alertPolicy,
  dashboard,
}

export const ALL_KINDS: readonly KindRules[] = Object.values(KINDS)
