import type { Location } from '../error.ts'
import type { Severity } from './severity.ts'

/**
 * An AlertPolicy of the Cloud Monitoring API v3, as far as an alert rule fills it.
 *
 * @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies
 */
export interface AlertPolicy {
  readonly displayName: string
  readonly documentation?: Documentation
  readonly userLabels: Readonly<Record<string, string>>
  readonly conditions: readonly [PromqlCondition]
  readonly combiner: 'OR'
  readonly severity?: Severity
  /** Full names: `projects/P/notificationChannels/N`. */
  readonly notificationChannels?: readonly string[]
}

export interface Documentation {
  readonly content?: string
  readonly mimeType?: 'text/markdown'
  readonly subject?: string
  readonly links?: readonly Link[]
}

export interface Link {
  readonly displayName: string
  readonly url: string
}

export interface PromqlCondition {
  readonly displayName: string
  readonly conditionPrometheusQueryLanguage: {
    readonly query: string
    readonly duration?: string
    readonly evaluationInterval?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly ruleGroup: string
    readonly alertRule: string
    readonly disableMetricValidation?: true
  }
}

/** A policy with where it comes from and what it is called across runs. */
export interface TranslatedAlert {
  readonly group: string
  readonly alert: string
  /** Sixteen letters and digits; the same as long as the alert keeps its group and name. */
  readonly identity: string
  readonly severity: Severity | undefined
  readonly at: Location
  readonly policy: AlertPolicy
}

/** Limits of the API; a text that is longer is cut. */
export const LIMITS = {
  displayName: 512,
  contentCharacters: 8192,
  contentBytes: 10_240,
  subjectBytes: 10_240,
  links: 3,
  linkUrl: 2083,
  userLabel: 63,
  durationMs: 86_400_000,
} as const
