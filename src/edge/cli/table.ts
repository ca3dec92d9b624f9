import { styleText } from 'node:util'

/** A cell, and the color that it has where somebody watches. */
export interface TableCell {
  readonly text: string
  readonly color?: 'green' | 'yellow' | 'red' | 'bold' | undefined
}

export interface TableStyle {
  /** Columns of the terminal; nothing: as wide as it gets. */
  readonly width: number | undefined
  readonly colors: boolean
}

const GAP = '  '
/** Of a column that others take the room of. */
const LEAST = 8

/** What standard output is: in a pipe or a file there are no colors and no end of the line. */
export function styleOfOutput(): TableStyle {
  const { isTTY, columns } = process.stdout
  // https://no-color.org
  return { width: isTTY ? columns : undefined, colors: isTTY && !process.env.NO_COLOR }
}

/** Rows in columns; where they do not fit, the widest column is cut, and the others stay whole. */
export function formatTable(
  rows: readonly (readonly TableCell[])[],
  { width, colors }: TableStyle,
): string {
  const widths = fitted(widthsOf(rows), width)
  const lines = rows.map((row) => {
    const cells = row.map(({ text, color }, i) => {
      const last = i === row.length - 1
      const cut = shorten(text, widths[i] ?? text.length)
      const padded = last ? cut : cut.padEnd(widths[i] ?? 0)
      return colors && color !== undefined
        ? styleText(color, padded, { validateStream: false })
        : padded
    })
    return cells.join(GAP).trimEnd()
  })
  return lines.map((line) => `${line}\n`).join('')
}

function widthsOf(rows: readonly (readonly TableCell[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...rows.map((row) => row[i]?.text.length ?? 0)),
  )
}

function fitted(widths: readonly number[], most: number | undefined): readonly number[] {
  if (most === undefined) return widths
  const fit = [...widths]
  for (;;) {
    const over = fit.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - most
    const widest = Math.max(...fit)
    if (over <= 0 || widest <= LEAST) return fit
    const i = fit.lastIndexOf(widest)
    // Down to the next widest at once would do as well; tables are small.
    fit[i] = Math.max(LEAST, widest - 1)
  }
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`
}
