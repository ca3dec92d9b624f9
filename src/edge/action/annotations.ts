import * as core from '@actions/core'
import type { UserError } from '../../error.ts'

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
