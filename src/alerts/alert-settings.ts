import type { Settings } from '../config/schema/index.ts'

/** The settings that alerts depend on. */
export type AlertSettings = Pick<
  Settings,
  'gateway' | 'pools' | 'eppMetrics' | 'alerts' | 'slos' | 'logMetrics' | 'modelArmor' | 'apigee'
>
