import * as core from '@actions/core'

/**
 * A line, or several, of the log. Names, titles and answers of servers come from others, and the runner
 * obeys a line that begins with `::`, and `##[` wherever it stands.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function log(text: string): void {
  core.info(harmless(text))
}

/** The same to read; a character without width stands where a command would begin. */
export function harmless(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replace(/##(?=\[)/g, '##\u200b')
}
