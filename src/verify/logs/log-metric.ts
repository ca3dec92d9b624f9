import type { Environment } from '../../config/config.ts'
import { at, textAt } from '../json.ts'
import { filterTerms, isScope } from './filter-terms.ts'

/** A log metric with its filter taken apart. */
export interface LogMetric {
  /** Id in Cloud Logging. */
  readonly id: string
  readonly project: string
  readonly filter: string
  /** Whose entries: resource and log. */
  readonly scope: readonly string[]
  /** Which of them. */
  readonly conditions: readonly string[]
  /** Whether it counts access logs of load balancers. */
  readonly isAccessLog: boolean
}

/** The log metrics among manifests, as JSON. */
export function logMetricsOf(
  { project: { id: usual } }: Pick<Environment, 'project'>,
  manifests: readonly unknown[],
): readonly LogMetric[] {
  return manifests
    .filter((json) => textAt(json, 'kind') === 'LoggingLogMetric')
    .flatMap((json) => {
      const filter = textAt(json, 'spec', 'filter')
      if (filter === undefined || at(json, 'spec', 'disabled') === true) return []
      const terms = filterTerms(filter)
      const project = textAt(json, 'spec', 'projectRef', 'external') ?? usual
      return [
        {
          id: textAt(json, 'spec', 'resourceID') ?? textAt(json, 'metadata', 'name') ?? '?',
          project: project.replace(/^projects\//, ''),
          filter,
          scope: terms.filter(isScope),
          conditions: terms.filter((term) => !isScope(term)),
          isAccessLog:
            /"(internal_http_lb_rule|http_external_regional_lb_rule|http_load_balancer)"/.test(
              filter,
            ),
        },
      ]
    })
}
