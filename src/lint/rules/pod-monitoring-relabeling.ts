import { child, isAbsent, items, show, text } from '../field.ts'
import { sizeBetween } from '../limits.ts'
import { scrapeEndpoints } from '../pod-monitoring.ts'
import type { Rule } from '../rule.ts'

const PROTECTED =
  /^(project_id|location|cluster|namespace|job|instance|top_level_controller.*|__address__)$/

/** Relabeling of scraped metrics cannot write the labels that say where a series is from. */
export const podMonitoringRelabeling: Rule = {
  id: 'pod-monitoring-relabeling',
  severity: 'error',
  *check(manifests) {
    for (const { endpoint } of scrapeEndpoints(manifests)) {
      const rules = child(endpoint, 'metricRelabeling')
      if (isAbsent(rules)) continue
      yield* sizeBetween(rules, { min: 0, max: 250, of: 'rules of metricRelabeling' })
      for (const rule of items(rules)) {
        const field = child(rule, 'targetLabel')
        if (PROTECTED.test(text(field) ?? ''))
          yield {
            field,
            message: `label ${show(field.value)} is written by the collector alone`,
            remedy: 'write to a label of another name',
          }
      }
    }
  },
}
