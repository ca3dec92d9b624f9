import { burnRates, errorBudget, isReachable } from '../../slo/burn-rate.ts'
import { formatSlo, type Slo } from '../../slo/slo.ts'
import { BUDGET_LEFT_RECORD, errorRatioRecord, sloLabel } from '../../slo/slo-rules.ts'
import { type Section, SHARE } from './chart.ts'
import { inNamespace } from './promql.ts'

/** One row for each objective: how it stands, what is left of its budget, how fast that goes. */
export function sloSections(
  config: string,
  slos: Readonly<Record<string, Slo>>,
): readonly Section[] {
  return Object.entries(slos).map(([name, slo]) => sloSection(sloLabel(config, name), name, slo))
}

function sloSection(label: string, name: string, slo: Slo): Section {
  const recorded = (record: string) => inNamespace(record, `slo="${label}"`)
  const budget = errorBudget(slo.objective)
  const burning = (window: string) => `${recorded(errorRatioRecord(window))} / ${budget}`
  const pages = burnRates(slo.window).filter(
    (rate) => rate.speed === 'page' && isReachable(rate, slo.objective),
  )
  return {
    title: name,
    subtitle: `Objective: ${formatSlo(slo)}.`,
    charts: [
      {
        title: 'Good requests, of the last hour and three days',
        unit: SHARE,
        queries: ['1h', '3d'].map((window) => `1 - ${recorded(errorRatioRecord(window))}`),
        thresholds: [{ label: 'objective', value: Number((slo.objective / 100).toFixed(6)) }],
      },
      {
        title: `Error budget left, of ${slo.window}`,
        unit: SHARE,
        queries: [recorded(BUDGET_LEFT_RECORD)],
        thresholds: [{ label: 'missed', value: 0 }],
      },
      {
        title: 'Burn rate, of 1 and 6 hours (1 uses up the budget just in time)',
        unit: '1',
        queries: ['1h', '6h'].map(burning),
        thresholds: pages.map(({ factor, long }) => ({ label: `page at ${long}`, value: factor })),
      },
    ],
  }
}
