import { join } from 'node:path'
import * as core from '@actions/core'
import { type CheckReport, check } from '../../commands/check.ts'
import { reportOfCheck } from '../../commands/report.ts'
import { UserError, userErrorsIn } from '../../error.ts'
import type { ReviewBoard } from '../../ports/review-board.ts'
import type { PostOperation, Reporter } from '../../ports.ts'
import {
  annotationsOf,
  CHECK_BUDGET,
  type CheckReview,
  checkTitle,
  formatCheck,
} from '../../pull-request/check-review.ts'
import { SUMMARY_BUDGET, UNLIMITED } from '../../pull-request/review-document.ts'
import { formatSarif } from '../../pull-request/sarif.ts'
import { formatReport } from '../../report/page.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { accessFrom } from '../github/from-environment.ts'
import { createGitHubReader } from '../github/reader.ts'
import { createReviewBoard } from '../github/review-board.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { schemaStore } from '../schema-store.ts'
import { writeReport } from '../write-report.ts'
import { annotateFinding } from './annotations.ts'
import { type ActionEvent, readEvent } from './event.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'
import { cloneUrl, mayFetch } from './publish.ts'
import { writeMarkdown } from './summary.ts'

const report: Reporter = { progress: log, notice: core.notice }

/**
 * Reviews what merging a pull request would change. Posts it as a check run and a comment where the
 * token may; everything is in the summary of the job, too.
 */
export async function runCheck(inputs: ActionInputs, home: string): Promise<void> {
  const startedMs = Date.now()
  const event = readEvent()
  const access = accessFrom(inputs.token)
  const board = await createReviewBoard(access, report)
  const { GITHUB_WORKSPACE: root = process.cwd(), GITHUB_SHA: merged = '' } = process.env
  const reader = createGitHubReader({ ...access, root, report })
  const base = await baseOf(event, board, merged)
  const head = { read: <T>(run: Parameters<typeof reader.read<T>>[1]) => reader.read(merged, run) }
  const found = await check({
    configPath: inputs.config,
    base: { read: (run) => reader.read(base, run) },
    head,
    schemas: schemaStore({
      file: (path) => head.read((tree) => tree.read(path)),
      cache: join(cacheFolder(), '..', 'schemas'),
    }),
    trusted: !event.isFork,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date(startedMs).toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : undefined,
  })
  const review = { ...found, version: VERSION }
  await writeMarkdown(['## Check', formatCheck(review, SUMMARY_BUDGET)])
  writeReports(inputs, review, { base, head: merged })
  const posted =
    inputs.dryRun || event.isFork ? undefined : await post(board, event, review, startedMs)
  setOutputs({ conclusion: found.failed ? 'failure' : 'success', 'check-posted': posted ?? 'no' })
  tell(found, posted !== undefined)
}

/** @throws UserError `bad-input` for an event that has no change to look at */
async function baseOf(
  { name, mergeGroupBase }: ActionEvent,
  board: ReviewBoard,
  merged: string,
): Promise<string> {
  if (name === 'pull_request_target')
    throw new UserError('bad-input', "'check' does not run on 'pull_request_target'", {
      hint: "use 'pull_request': it shows the same, and a stranger's change gets no token that writes",
    })
  const base = mergeGroupBase ?? (await board.mergedInto(merged))
  if (base !== undefined) return base
  throw new UserError('bad-input', `commit '${merged}' has no parent to compare with`, {
    hint: "run 'check' on 'pull_request' or 'merge_group'",
  })
}

/** @returns nothing where the token may not post */
async function post(
  board: ReviewBoard,
  { headSha, pullRequest, name }: ActionEvent,
  review: CheckReview & CheckReport,
  atMs: number,
): Promise<PostOperation | undefined> {
  const body = formatCheck(review, CHECK_BUDGET)
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env
  const check = await attempt("'checks: write'", () =>
    board.postCheck({
      head: headSha ?? process.env.GITHUB_SHA ?? '',
      conclusion: review.failed ? 'failure' : 'success',
      title: checkTitle(review),
      summary: body,
      annotations: annotationsOf(review.findings),
      url:
        GITHUB_RUN_ID && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
      atMs,
    }),
  )
  if (pullRequest !== undefined && name === 'pull_request' && check !== 'outdated')
    await attempt("'pull-requests: write'", () => board.postComment({ pullRequest, body, atMs }))
  return check
}

/** A review that cannot be posted is in the summary all the same. */
async function attempt<T>(permission: string, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run()
  } catch (thrown) {
    const forbidden = userErrorsIn(thrown)?.find(({ code }) => code === 'github-forbidden')
    if (forbidden === undefined) throw thrown
    core.notice(`not posted, see the summary: ${forbidden.message}; the job needs ${permission}`)
    return undefined
  }
}

/** The files that the inputs ask for. */
function writeReports(
  { sarif, review, report: page, config }: ActionInputs,
  found: CheckReport & CheckReview,
  commits: Readonly<Record<'base' | 'head', string>>,
): void {
  if (sarif !== undefined)
    writeReport(sarif, formatSarif(found.findings, { version: VERSION, configFile: config }))
  if (review !== undefined) writeReport(review, `${formatCheck(found, UNLIMITED)}\n`)
  if (page === undefined) return
  const { GITHUB_BASE_REF: branch = '' } = process.env
  const against = branch === '' ? '' : ` --base ${branch}`
  const command = `igw report${against} --config ${config}`
  const made = { version: VERSION, repository: cloneUrl(), command, ...commits }
  writeReport(page, formatReport(reportOfCheck(found, made)))
}

/** Where a check run has the annotations, the log does not say them twice. */
function tell({ findings, failed }: CheckReport, isPosted: boolean): void {
  if (!isPosted) for (const finding of findings) annotateFinding(finding)
  if (failed) core.setFailed('something speaks against merging: see the summary')
}
