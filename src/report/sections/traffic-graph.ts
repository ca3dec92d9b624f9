import { shorten } from '../../pull-request/markdown.ts'
import { formatShare } from '../../traffic/format-traffic.ts'
import { type Html, html } from '../html.ts'
import type { Box, Flow, TrafficLayout, TrafficSide } from '../traffic-layout.ts'

/** Left edge and width of each column, in units of the drawing. */
const GATEWAYS = { x: 1, width: 112 }
const REQUESTS = { x: 137, width: 200 }
const TARGETS = { x: 426, width: 145 }
const WIDTH = 572
const PADDING = 12
/** Of a character at the size of the labels, a little more than it takes. */
const CHARACTER = 7.1

/**
 * One side of the traffic as a drawing. It is one image to a screen reader: the table beside it says
 * the same in words.
 *
 * @param id of its title, one of its own in the page
 */
export function trafficGraph(
  { height, gateways, requests }: TrafficLayout,
  side: TrafficSide,
  id: string,
  title: string,
): Html {
  const wires = requests.map((box) =>
    wire([GATEWAYS.x + GATEWAYS.width, gateways[box.gateway]?.y ?? 0], [REQUESTS.x, box.y]),
  )
  return html`<svg role="img" aria-labelledby="${id}" viewBox="0 ${-PADDING} ${WIDTH} ${round(height) + 2 * PADDING}" width="${WIDTH}" height="${round(height) + 2 * PADDING}">
<title id="${id}">${title}</title>
<g class="wires">${wires}</g>
<g class="flows">${side.flows.map(flow)}</g>
<g class="boxes">${gateways.map((box) => boxed(box, GATEWAYS, 'gateway'))}${requests.map((box) =>
    boxed(box, REQUESTS, 'requests'),
  )}${side.targets.map((box) => boxed(box, TARGETS, box.isLost ? 'lost' : 'target'))}</g>
</svg>`
}

function wire([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Html {
  const middle = (x1 + x2) / 2
  return html`<path d="M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}"/>`
}

function flow({ fromY, toY, share, isLost, isKept }: Flow): Html {
  const [from, to] = [REQUESTS.x + REQUESTS.width, TARGETS.x]
  const [y1, y2, middle] = [round(fromY), round(toY), from + 40 + (to - from - 40) / 2]
  const look = `flow${isLost ? ' lost' : ''}${isKept ? '' : ' differs'}`
  return html`<path class="${look}" stroke-width="${round(1.5 + 4.5 * share)}" d="M${from} ${y1}h40C${middle} ${y1} ${middle} ${y2} ${to} ${y2}"/><text class="${look}" x="${from + 4}" y="${y1 - 5}">${formatShare(share)}</text>`
}

function boxed({ label, more, y, height }: Box, column: typeof GATEWAYS, look: string): Html {
  const [first, second] = more === undefined ? [y + 4, 0] : [y - 4, y + 13]
  const below =
    more === undefined
      ? undefined
      : html`<text class="more" x="${column.x + 8}" y="${round(second)}">${fitting(more, column.width)}</text>`
  return html`<g class="${look}"><title>${shorten(`${label} ${more ?? ''}`.trim(), 300)}</title><rect x="${column.x}" y="${round(y - height / 2)}" width="${column.width}" height="${round(height)}" rx="5"/><text x="${column.x + 8}" y="${round(first)}">${fitting(label, column.width)}</text>${below}</g>`
}

function fitting(text: string, width: number): string {
  return shorten(text, Math.floor((width - 14) / CHARACTER))
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
