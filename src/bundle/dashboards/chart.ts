/** One line chart: what it shows, in which unit, and the PromQL behind each of its lines. */
export interface Chart {
  readonly title: string
  /** Unit as the Monitoring API spells it: `1`, `s`, `ms`, `10^2.%` (a share from 0 to 1), `1/s`. */
  readonly unit: string
  readonly queries: readonly string[]
  readonly stacked?: boolean
  /** Lines across the chart, such as an objective. */
  readonly thresholds?: readonly Threshold[]
}

export interface Threshold {
  readonly label: string
  readonly value: number
}

/** Charts that belong together, under a heading. */
export interface Section {
  readonly title: string
  readonly subtitle: string
  readonly charts: readonly Chart[]
}

/** Share from 0 to 1, shown as a percentage. */
export const SHARE = '10^2.%'

/** Widget of the Dashboard API, which Config Connector takes as it is. */
export function formatChart({ title, unit, queries, stacked = false, thresholds = [] }: Chart) {
  return {
    title,
    xyChart: {
      dataSets: queries.map((prometheusQuery) => ({
        plotType: stacked ? 'STACKED_AREA' : 'LINE',
        targetAxis: 'Y1',
        timeSeriesQuery: { prometheusQuery, unitOverride: unit },
      })),
      ...(thresholds.length > 0 && {
        thresholds: thresholds.map(({ label, value }) => ({ label, value, targetAxis: 'Y1' })),
      }),
      yAxis: { scale: 'LINEAR' },
    },
  }
}
