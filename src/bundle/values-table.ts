import { VALUE_DESCRIPTIONS } from './value-descriptions.ts'

const [START, END] = ['<!-- values: start -->', '<!-- values: end -->'] as const

/** A document with its table of values, between two markers, as it should be. */
export function valuesTable(document: string): string {
  const [before, rest] = document.split(START)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`no ${START} … ${END}`)
  const rows = [...VALUE_DESCRIPTIONS].map(([key, text]) => `| \`${key}\` | ${text} |\n`)
  return `${before}${START}\n| value | what it is |\n| --- | --- |\n${rows.join('')}${END}${after}`
}
