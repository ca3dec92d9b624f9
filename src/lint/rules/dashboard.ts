import { MONITORING } from '../config-connector.ts'
import { child, type Field, isAbsent, items, number, show } from '../field.ts'
import { integerBetween, lengthBetween, sizeBetween } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const LAYOUTS = ['mosaicLayout', 'gridLayout', 'rowLayout', 'columnLayout'] as const
const MOST_WIDGETS = 100
const MOST_COLUMNS = 48

/** A dashboard has one layout with 100 widgets at most, none of which hides another. */
export const dashboard: Rule = {
  id: 'dashboard',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind(MONITORING, 'MonitoringDashboard')) {
      const spec = child(root, 'spec')
      const layouts = LAYOUTS.map((key) => child(spec, key)).filter((field) => !isAbsent(field))
      if (layouts.length !== 1)
        yield {
          field: spec,
          message: `the dashboard has ${layouts.length} layouts`,
          remedy: `use one of ${LAYOUTS.join(', ')}`,
        }
      yield* lengthBetween(child(spec, 'displayName'), 1, 512)
      for (const layout of layouts) yield* badWidgets(layout)
      const mosaic = child(spec, 'mosaicLayout')
      if (!isAbsent(mosaic)) yield* badTiles(mosaic)
    }
  },
}

function* badWidgets(layout: Field): Generator<Problem> {
  const groups = [layout, ...items(child(layout, 'rows')), ...items(child(layout, 'columns'))]
  const widgets = groups.flatMap((group) => [
    ...items(child(group, 'widgets')),
    ...items(child(group, 'tiles')).map((tile) => child(tile, 'widget')),
  ])
  if (widgets.length > MOST_WIDGETS)
    yield {
      field: layout,
      message: `${widgets.length} widgets`,
      remedy: `keep ${MOST_WIDGETS} at most, or make another dashboard`,
    }
  for (const widget of widgets)
    for (const dataSet of items(child(widget, 'xyChart', 'dataSets')))
      yield* badQuery(child(dataSet, 'timeSeriesQuery'))
}

const QUERIES = [
  'prometheusQuery',
  'timeSeriesFilter',
  'timeSeriesFilterRatio',
  'timeSeriesQueryLanguage',
]

function* badQuery(query: Field): Generator<Problem> {
  const used = QUERIES.filter((key) => !isAbsent(child(query, key)))
  if (used.length === 1) return
  yield {
    field: query,
    message: used.length === 0 ? 'a chart without a query' : `a query as ${used.join(' and ')}`,
    remedy: `use one of ${QUERIES.join(', ')}`,
  }
}

function* badTiles(mosaic: Field): Generator<Problem> {
  const columns = child(mosaic, 'columns')
  yield* integerBetween(columns, 1, MOST_COLUMNS)
  yield* sizeBetween(child(mosaic, 'tiles'), { min: 1, max: MOST_WIDGETS, of: 'tiles' })
  const before = new Map<number, Tile>()
  for (const [i, tile] of items(child(mosaic, 'tiles')).slice(0, MOST_WIDGETS).entries()) {
    const [x, y, width, height] = ['xPos', 'yPos', 'width', 'height'].map(
      (key) => number(child(tile, key)) ?? 0,
    )
    if (x === undefined || y === undefined || !width || !height || isGroup(tile)) continue
    if (x + width > (number(columns) ?? MOST_COLUMNS))
      yield {
        field: tile,
        message: `the tile ends at column ${x + width} of ${show(columns.value)}`,
        remedy: 'make it narrower or move it to the left',
      }
    else {
      const place = { x, y, width, height: Math.min(height, 500) }
      const other = coveredBy(before, place)
      before.set(i, place)
      if (other !== undefined)
        yield { field: tile, message: `the tile covers tile ${other}`, remedy: 'move one of them' }
    }
  }
}

/** A group lies under the widgets that are in it. */
function isGroup(tile: Field): boolean {
  return ['collapsibleGroup', 'singleViewGroup'].some(
    (key) => !isAbsent(child(tile, 'widget', key)),
  )
}

interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The tile that has the first block of this one already; the last of them where several do. */
function coveredBy(tiles: ReadonlyMap<number, Tile>, tile: Tile): number | undefined {
  let first: { readonly at: number; readonly other: number } | undefined
  for (const [other, { x, y, width, height }] of tiles) {
    const [left, top] = [Math.max(x, tile.x), Math.max(y, tile.y)]
    if (left >= Math.min(x + width, tile.x + tile.width)) continue
    if (top >= Math.min(y + height, tile.y + tile.height)) continue
    const at = top * MOST_COLUMNS + left
    if (first === undefined || at <= first.at) first = { at, other }
  }
  return first?.other
}
