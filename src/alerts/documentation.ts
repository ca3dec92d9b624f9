import type { Location } from '../error.ts'
import { type Documentation, LIMITS, type Link } from './alert-policy.ts'
import { cutText } from './cut-text.ts'
import type { Report } from './diagnostics.ts'
import { documentVariable, labelVariable, VALUE } from './document-variables.ts'
import type { TextMap } from './rule.ts'
import type { Text } from './rule-yaml.ts'
import { translateTemplate, type Variables } from './text-template.ts'

/** Annotations that hold links, in the order in which the three places of a policy are given away. */
const LINKS: readonly (readonly [annotation: string, displayName: string])[] = [
  ['runbook_url', 'Runbook'],
  ['runbook', 'Runbook'],
  ['playbook_url', 'Runbook'],
  ['dashboard_url', 'Dashboard'],
  ['dashboard', 'Dashboard'],
  ['documentation', 'Documentation'],
  ['link', 'Documentation'],
  ['logs', 'Documentation'],
]

export interface DocumentationInput {
  readonly annotations: TextMap
  /** The alert in messages, such as `alert 'A' of group 'G'`. */
  readonly where: string
  readonly at: Location
  readonly externalLabels: Readonly<Record<string, string>>
  readonly externalUrl?: string | undefined
  /** Links that the configuration adds, in front of those of the annotations. */
  readonly links: readonly Link[]
}

/**
 * The documentation of a policy from the annotations of its rule. `description` is the content, as
 * gcloud has it, or else `message` or `summary`; `title` or `summary` the subject; what has no
 * field of its own is listed below the content, so that no annotation is lost.
 */
export function documentationFor(
  input: DocumentationInput,
  report: Report,
): Documentation | undefined {
  const translated = translateAll(input, report)
  const first = (...names: readonly string[]): string | undefined =>
    names.find((name) => (translated.get(name) ?? '').trim() !== '')
  const contentFrom = first('description', 'message', 'summary')
  const subjectFrom = first('subject', 'title', ...(contentFrom === 'summary' ? [] : ['summary']))
  const { links, rest } = linksOf(input, translated, report)
  const others = [...translated].filter(
    ([name, text]) =>
      name !== contentFrom && name !== subjectFrom && text.trim() !== '' && !isLink(name),
  )
  const body = contentFrom === undefined ? lostText(input) : (translated.get(contentFrom) ?? '')
  const content = cutContent(withList(body, [...others, ...rest]), input, report)
  const subject = subjectFrom && cutSubject(translated.get(subjectFrom) ?? '', input, report)
  if (content === '' && !subject && links.length === 0) return
  return {
    ...(content !== '' && { content, mimeType: 'text/markdown' }),
    ...(subject && { subject }),
    ...(links.length > 0 && { links }),
  }
}

function translateAll(
  { annotations, externalLabels, externalUrl, where }: DocumentationInput,
  report: Report,
): ReadonlyMap<string, string> {
  const variables: Variables = {
    value: VALUE,
    labels: documentVariable('metric_or_resource.labels'),
    label: labelVariable,
    dropFunctions: true,
    externalLabels,
    ...(externalUrl !== undefined && { externalUrl }),
  }
  const translated = new Map<string, string>()
  for (const [name, source] of annotations) {
    const { text, losses } = translateTemplate(source.text, variables)
    translated.set(name, text)
    for (const { offset, message } of losses)
      report.warn('bad-template', `annotation '${name}' of ${where}: ${message}`, {
        at: source.place(offset),
      })
  }
  return translated
}

function linksOf(
  { annotations, links: given, where }: DocumentationInput,
  translated: ReadonlyMap<string, string>,
  report: Report,
): { readonly links: readonly Link[]; readonly rest: readonly (readonly [string, string])[] } {
  const links = [...given]
  const rest: (readonly [string, string])[] = []
  for (const [name, displayName] of LINKS) {
    const url = translated.get(name)?.trim() ?? ''
    if (url === '' || links.some((link) => link.url === url)) continue
    if (!isUrl(url)) dropLink({ name, url, source: annotations.get(name), where }, report)
    else if (links.length < LIMITS.links) links.push({ displayName, url })
    else rest.push([name, url])
  }
  return { links, rest }
}

interface DroppedLink {
  readonly name: string
  readonly url: string
  readonly source: Text | undefined
  readonly where: string
}

function dropLink({ name, url, source, where }: DroppedLink, report: Report): void {
  report.warn('lost-field', `annotation '${name}' of ${where} is left out: '${url}' is no URL`, {
    at: source?.at,
    hint: 'a link is absolute, such as https://example.com/runbook, with variables in path or query only',
  })
}

function isLink(name: string): boolean {
  return LINKS.some(([annotation]) => annotation === name)
}

/** An absolute URL with variables in its path and query only. */
function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s/?#${}]+([/?#]\S*)?$/.test(text) && text.length <= LIMITS.linkUrl
}

/** What stands in the place of a text of which nothing is left. */
function lostText({ annotations }: DocumentationInput): string {
  const isThere = ['description', 'message', 'summary'].some((name) =>
    annotations.get(name)?.text.includes('{{'),
  )
  return isThere ? 'The text of this alert is a template that Cloud Monitoring cannot fill in.' : ''
}

/** The text as it is, and a list behind an empty line. */
function withList(body: string, items: readonly (readonly [string, string])[]): string {
  if (items.length === 0) return body
  const list = items.map(
    ([name, text]) => `- **${name}**: ${text.trim().replace(/\s*\n\s*/g, ' ')}`,
  )
  if (body.trim() === '') return list.join('\n')
  const gap = /\n\s*\n$/.test(body) ? '' : body.endsWith('\n') ? '\n' : '\n\n'
  return body + gap + list.join('\n')
}

function cutContent(content: string, { where, at }: DocumentationInput, report: Report): string {
  const cut = cutText(content, {
    characters: LIMITS.contentCharacters,
    bytes: LIMITS.contentBytes,
  })
  if (cut !== content)
    report.warn('lost-field', `the documentation of ${where} is cut to ${cut.length} characters`, {
      at,
    })
  return cut
}

/** The subject is one line of plain text. */
function cutSubject(text: string, { where, at }: DocumentationInput, report: Report): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const cut = cutText(line, { characters: LIMITS.subjectBytes, bytes: LIMITS.subjectBytes })
  if (cut !== line)
    report.warn('lost-field', `the subject of ${where} is cut to ${cut.length} characters`, { at })
  return cut
}
