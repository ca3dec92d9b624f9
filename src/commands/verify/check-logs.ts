import { userErrorsIn } from '../../error.ts'
import type { LogReader } from '../../ports.ts'
import { judgeLogMetric, type LogCount } from '../../verify/logs/judge-log-metric.ts'
import { LOG_CHECK } from '../../verify/logs/log-check.ts'
import type { LogMetric } from '../../verify/logs/log-metric.ts'
import { fieldFilters, ownRequests, scopeFilters } from '../../verify/logs/log-queries.ts'
import { samplePercentOf } from '../../verify/logs/sampling.ts'
import type { Target } from '../../verify/target.ts'
import { failed, type Verdict } from '../../verify/verdict.ts'
import type { Board } from './board.ts'

export interface LogRun {
  readonly target: Target
  readonly metrics: readonly LogMetric[]
  readonly logs: LogReader
  readonly board: Board
  readonly windowMinutes: number
  /** User agent of requests that were just answered; nothing where none were sent. */
  readonly sentAs: string | undefined
  readonly now: () => number
}

/** Matches the filter of every log metric with recent entries. */
export async function checkLogs(run: LogRun): Promise<void> {
  await Promise.all(
    run.metrics.map((metric) =>
      run.board.settle({ id: LOG_CHECK.id, subject: `log metric ${metric.id}` }, () =>
        lookAtMetric(metric, run),
      ),
    ),
  )
}

async function lookAtMetric(metric: LogMetric, run: LogRun): Promise<Verdict> {
  try {
    return await countedVerdict(metric, run)
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? []
    if (error === undefined) throw thrown
    return failed(error.message, error.hint)
  }
}

async function countedVerdict(metric: LogMetric, run: LogRun): Promise<Verdict> {
  const { windowMinutes, target, sentAs } = run
  const since = new Date(run.now() - windowMinutes * 60_000).toISOString()
  const count = (filter: string): Promise<LogCount> =>
    run.logs.count({ project: metric.project, filter, since })
  const matched = await count(metric.filter)
  const nothing = { metric, windowMinutes, matched, scope: [], fields: [], isPending: false }
  const samplePercent = samplePercentOf(target)
  if (matched.count > 0) return judgeLogMetric({ ...nothing, samplePercent })
  const scope = await Promise.all(scopeFilters(metric).map(count))
  const hasEntries = (scope.at(-1)?.count ?? 0) > 0
  const fields = hasEntries
    ? await Promise.all(
        fieldFilters(metric).map(async ({ field, filter }) => ({
          field,
          ...(await count(filter)),
        })),
      )
    : []
  // Entries take a while; of a sample nobody knows whether ours will be in it.
  const expected = sentAs !== undefined && metric.isAccessLog && samplePercent === 100
  const isPending = expected && (await count(ownRequests(metric, sentAs))).count === 0
  return judgeLogMetric({ ...nothing, scope, fields, isPending, samplePercent })
}
