import { userErrorsIn } from '../../error.ts'
import type { LogReader } from '../../ports/verification.ts'
import type { Clock } from '../../ports.ts'
import { ACCESS_LOG_CHECK, accessLogFilter, judgeAccessLog } from '../../verify/logs/access-log.ts'
import { judgeLogMetric } from '../../verify/logs/judge-log-metric.ts'
import { LOG_CHECK } from '../../verify/logs/log-check.ts'
import type { LogCount } from '../../verify/logs/log-count.ts'
import type { LogMetric } from '../../verify/logs/log-metric.ts'
import { fieldFilters, scopeFilters } from '../../verify/logs/log-queries.ts'
import { samplePercentOf } from '../../verify/logs/sampling.ts'
import type { Target } from '../../verify/target.ts'
import { failed, skipped, type Verdict } from '../../verify/verdict.ts'
import type { Board } from './board.ts'

export interface LogRun {
  readonly target: Target
  readonly metrics: readonly LogMetric[]
  readonly logs: LogReader
  readonly board: Board
  readonly windowMinutes: number
  readonly selected: ReadonlySet<string>
  /** User agent of requests that were just answered; nothing where none were sent. */
  readonly sentAs: string | undefined
  readonly clock: Clock
}

/** Waits for entries of its own requests, and matches the filter of every log metric with recent ones. */
export async function checkLogs(run: LogRun): Promise<void> {
  const { board, metrics, selected } = run
  const count = rememberedCount(run)
  if (run.sentAs !== undefined && selected.has(ACCESS_LOG_CHECK.id))
    await checkAccessLog(run, run.sentAs)
  if (!selected.has(LOG_CHECK.id)) return
  await Promise.all(
    metrics.map((metric) =>
      board.settle({ id: LOG_CHECK.id, subject: `log metric ${metric.id}` }, () =>
        withMistakes(() => lookAtMetric(metric, run, (filter) => count(metric.project, filter))),
      ),
    ),
  )
}

async function checkAccessLog({ board, logs, target, ...run }: LogRun, sentAs: string) {
  const named = { id: ACCESS_LOG_CHECK.id, subject: 'gateway' }
  const samplePercent = samplePercentOf(target)
  if (samplePercent < 100)
    return board.keep(named, skipped(`only ${samplePercent}% of the requests are logged`))
  const project = target.environment.project.id
  const filter = accessLogFilter(target, sentAs)
  return board.settle(named, () =>
    withMistakes(async () =>
      judgeAccessLog(await logs.count({ project, filter, since: sinceOf(run) })),
    ),
  )
}

function sinceOf({ clock, windowMinutes }: Pick<LogRun, 'clock' | 'windowMinutes'>): string {
  return new Date(clock.now() - windowMinutes * 60_000).toISOString()
}

type Count = (project: string, filter: string) => Promise<LogCount>

/** Metrics share their scope, and Cloud Logging reads 60 times a minute for a project. */
const REMEMBERED_MS = 10_000

function rememberedCount({ logs, clock, windowMinutes }: LogRun): Count {
  const known = new Map<string, { readonly at: number; readonly count: Promise<LogCount> }>()
  return (project, filter) => {
    const now = clock.now()
    const found = known.get(`${project} ${filter}`)
    if (found !== undefined && now - found.at < REMEMBERED_MS) return found.count
    const since = sinceOf({ clock, windowMinutes })
    const count = logs.count({ project, filter, since })
    known.set(`${project} ${filter}`, { at: now, count })
    return count
  }
}

/** What the user can mend is a verdict, and costs no other check. */
async function withMistakes(look: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await look()
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? []
    if (error === undefined) throw thrown
    return failed(error.message, error.hint)
  }
}

async function lookAtMetric(
  metric: LogMetric,
  { windowMinutes, target, sentAs }: LogRun,
  count: (filter: string) => Promise<LogCount>,
): Promise<Verdict> {
  const matched = await count(metric.filter)
  const samplePercent = samplePercentOf(target)
  const isPending = sentAs !== undefined && metric.isAccessLog && samplePercent < 100
  const look = { metric, windowMinutes, matched, scope: [], fields: [], isPending, samplePercent }
  if (matched.count > 0) return judgeLogMetric(look)
  const scope = await Promise.all(scopeFilters(metric).map(count))
  if (scope.at(-1)?.count === 0) return judgeLogMetric({ ...look, scope })
  const fields = await Promise.all(
    fieldFilters(metric).map(async ({ field, filter }) => ({ field, ...(await count(filter)) })),
  )
  return judgeLogMetric({ ...look, scope, fields })
}
