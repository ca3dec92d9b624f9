import { type Chart, formatChart, type Section } from './chart.ts'

/** A mosaic has 48 columns at most; three charts beside each other still read well on a laptop. */
const COLUMNS = 48
const CHARTS_A_ROW = 3
const CHART = { width: COLUMNS / CHARTS_A_ROW, height: 16 } as const
const HEADER_HEIGHT = 5

/** Sections below each other, each with a heading and its charts in rows from left to right. */
export function mosaicLayout(sections: readonly Section[]) {
  const heights = sections.map(sectionHeight)
  const tiles = sections.flatMap((section, i) =>
    sectionTiles(
      section,
      heights.slice(0, i).reduce((sum, height) => sum + height, 0),
    ),
  )
  return { columns: COLUMNS, tiles }
}

function sectionHeight({ charts }: Section): number {
  return HEADER_HEIGHT + Math.ceil(charts.length / CHARTS_A_ROW) * CHART.height
}

function sectionTiles({ title, subtitle, charts }: Section, top: number) {
  const header = {
    ...position(0, top),
    width: COLUMNS,
    height: HEADER_HEIGHT,
    widget: { title, sectionHeader: { subtitle, dividerBelow: true } },
  }
  return [header, ...charts.map((chart, i) => chartTile(chart, i, top + HEADER_HEIGHT))]
}

function chartTile(chart: Chart, index: number, top: number) {
  const row = Math.floor(index / CHARTS_A_ROW)
  return {
    ...position((index % CHARTS_A_ROW) * CHART.width, top + row * CHART.height),
    ...CHART,
    widget: formatChart(chart),
  }
}

/** The API leaves zeros out of what it answers; written ones would be a difference for ever. */
function position(x: number, y: number) {
  return { ...(x > 0 && { xPos: x }), ...(y > 0 && { yPos: y }) }
}
