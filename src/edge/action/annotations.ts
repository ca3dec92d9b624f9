import * as core from '@actions/core'
import type { UserError } from '../../error.ts'
import type { Finding } from '../../pull-request/finding.ts'

/** An error on the line at fault, as the runner shows it in the log and on the changed files. */
function annotate(error: UserError): void {
  core.error(textOf(error), propertiesOf(error))
}

/** An error that fails the step; what comes after it still runs. */
export function fail(error: UserError): void {
  annotate(error)
  process.exitCode = 1
}

export function annotateWarning(warning: UserError): void {
  core.warning(textOf(warning), propertiesOf(warning))
}

function textOf({ message, hint }: UserError): string {
  return hint === undefined ? message : `${message}\nhint: ${hint}`
}

function propertiesOf({ code, at }: UserError): core.AnnotationProperties {
  if (at === undefined) return { title: code }
  return { title: code, file: at.file, startLine: at.line, endLine: at.line, startColumn: at.col }
}

/** A finding of a review; what is suppressed is in the summary alone. */
export function annotateFinding(finding: Finding): void {
  const { severity, rule, message, remedy, at, suppressed } = finding
  if (suppressed !== undefined) return
  const text = remedy === undefined ? message : `${message}\nhint: ${remedy}`
  const place = at && { file: at.file, startLine: at.line, endLine: at.line, startColumn: at.col }
  SAY[severity](text, { title: rule, ...place })
}

const SAY = { error: core.error, warning: core.warning, notice: core.notice } as const
