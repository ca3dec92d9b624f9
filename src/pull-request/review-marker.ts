import { withoutMarkers } from './marker.ts'

/** What the first line of our comment tells the next run. */
export interface ReviewMarker {
  /** When the run began that wrote it, in milliseconds since 1970. */
  readonly atMs: number
}

const NAME = 'inference-gateway-gitops:v1 review'
const LINE = new RegExp(`^<!-- ${NAME} at=(?<at>\\d{1,16}) -->\\r?\\n`)

/** The comment as it is posted: the marker, then the text without any marker that it had itself. */
export function withReviewMarker(text: string, { atMs }: ReviewMarker): string {
  return `<!-- ${NAME} at=${atMs} -->\n${withoutMarkers(text)}`
}

/** The marker in the first line of a comment, and the text behind it; GitHub keeps line ends as CRLF. */
export function parseReviewMarker(
  body: string,
): (ReviewMarker & { readonly text: string }) | undefined {
  const match = LINE.exec(body)
  const at = match?.groups?.at
  if (match === null || at === undefined) return undefined
  return { atMs: Number(at), text: body.slice(match[0].length).replaceAll('\r\n', '\n') }
}
