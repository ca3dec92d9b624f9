/** The span over which an objective holds; those for which burn rates are published. */
export const SLO_WINDOWS = ['7d', '28d', '30d'] as const
export type SloWindow = (typeof SLO_WINDOWS)[number]

export const SLO_INDICATORS = ['availability', 'latency', 'time-to-first-token'] as const
export type SloIndicator = (typeof SLO_INDICATORS)[number]

/** Who measures: the endpoint picker in front of the model servers, or those themselves. */
export const SLO_SOURCES = ['endpoint-picker', 'model-server'] as const

/** A page wakes somebody up; a ticket waits for the morning. */
export const SLO_SPEEDS = ['page', 'ticket'] as const
export type SloSpeed = (typeof SLO_SPEEDS)[number]

export const SLO_GROUPINGS = ['gateway', 'pool', 'model'] as const

/** How bad an alert is, in the words of the label `severity`; `none` leaves the alert out. */
export const SLO_SEVERITIES = ['critical', 'error', 'warning', 'none'] as const
export type SloSeverity = (typeof SLO_SEVERITIES)[number]

/** One service level objective, as the config has it with every default written out. */
export interface Slo {
  readonly description?: string | undefined
  /** Percent of the requests that must be good. */
  readonly objective: number
  readonly window: SloWindow
  readonly indicator: SloIndicator
  readonly source: (typeof SLO_SOURCES)[number]
  /** A request that takes longer is bad; for the two indicators that look at a histogram. */
  readonly thresholdSeconds?: number | undefined
  /** Only requests to these; empty: to all. */
  readonly pools: readonly string[]
  readonly models: readonly string[]
  /** What has an error budget of its own. */
  readonly per: (typeof SLO_GROUPINGS)[number]
  /** Codes of the endpoint picker that are the fault of the client. */
  readonly ignoreErrors: readonly string[]
  readonly minRequestsPerSecond: number
  readonly severity: Readonly<Record<SloSpeed, SloSeverity>>
  readonly labels: Readonly<Record<string, string>>
  readonly runbookUrl?: string | undefined
}

/** What an objective is, in a sentence: `99.5% of requests are answered without an error in 30d`. */
export function formatSlo(slo: Slo): string {
  return `${slo.objective}% of requests ${goodRequest(slo)} in ${slo.window}`
}

function goodRequest({ indicator, thresholdSeconds }: Slo): string {
  switch (indicator) {
    case 'availability':
      return 'are answered without an error'
    case 'latency':
      return `are answered within ${thresholdSeconds}s`
    case 'time-to-first-token':
      return `have their first token within ${thresholdSeconds}s`
  }
}
