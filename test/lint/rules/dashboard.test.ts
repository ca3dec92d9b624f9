import { suite } from 'uvu'
import { dashboard } from '../../../src/lint/rules/dashboard.ts'
import { dashboardOf } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const chart = { xyChart: { dataSets: [{ timeSeriesQuery: { prometheusQuery: 'up' } }] } }
const mosaic = (tiles: readonly object[], columns = 48) => [
  dashboardOf({ displayName: 'd', mosaicLayout: { columns, tiles } }),
]
const tile = (xPos: number, yPos: number, width = 24, height = 16) => ({
  xPos,
  yPos,
  width,
  height,
  widget: chart,
})
const querying = (timeSeriesQuery: object) => [
  dashboardOf({
    displayName: 'd',
    gridLayout: { widgets: [{ xyChart: { dataSets: [{ timeSeriesQuery }] } }] },
  }),
]

const test = suite('lint rule dashboard')

testRule(test, dashboard, {
  fires: [
    {
      name: 'no layout',
      manifests: [dashboardOf({ displayName: 'd' })],
      at: ['spec'],
      says: '0 layouts',
    },
    {
      name: 'two layouts',
      manifests: [dashboardOf({ displayName: 'd', gridLayout: {}, rowLayout: {} })],
      at: ['spec'],
    },
    {
      name: '101 widgets',
      manifests: [
        dashboardOf({
          displayName: 'd',
          gridLayout: { widgets: Array.from({ length: 101 }, () => chart) },
        }),
      ],
      at: ['spec.gridLayout'],
      says: '101 widgets',
    },
    {
      name: '101 widgets in rows',
      manifests: [
        dashboardOf({
          displayName: 'd',
          rowLayout: {
            rows: [{ widgets: Array(60).fill(chart) }, { widgets: Array(41).fill(chart) }],
          },
        }),
      ],
      at: ['spec.rowLayout'],
    },
    { name: '49 columns', manifests: mosaic([tile(0, 0)], 49), at: ['spec.mosaicLayout.columns'] },
    {
      name: 'a tile beyond the last column',
      manifests: mosaic([tile(25, 0)]),
      at: ['spec.mosaicLayout.tiles[0]'],
      says: 'column 49 of 48',
    },
    {
      name: 'a tile on another',
      manifests: mosaic([tile(0, 0), tile(23, 15)]),
      at: ['spec.mosaicLayout.tiles[1]'],
      says: 'covers tile 0',
    },
    {
      name: 'two queries in one',
      manifests: querying({ prometheusQuery: 'up', timeSeriesFilter: {} }),
      at: ['spec.gridLayout.widgets[0].xyChart.dataSets[0].timeSeriesQuery'],
    },
    {
      name: 'no query',
      manifests: querying({}),
      at: ['spec.gridLayout.widgets[0].xyChart.dataSets[0].timeSeriesQuery'],
    },
  ],
  silent: [
    {
      name: 'tiles beside and below each other',
      manifests: mosaic([tile(0, 0), tile(24, 0), tile(0, 16, 48)]),
    },
    {
      name: 'tiles in a group',
      manifests: mosaic([{ ...tile(0, 0, 48), widget: { collapsibleGroup: {} } }, tile(0, 0)]),
    },
    { name: 'a grid', manifests: querying({ prometheusQuery: 'up' }) },
  ],
})

test.run()
