import type { Change, FieldChange } from '../diff/change.ts'
import { isRecreated } from '../diff/diff-resources.ts'
import { formatPath, formatSides } from '../diff/format-change.ts'
import { groupBy } from '../group-by.ts'
import type { RiskFinding } from '../risk/assess.ts'
import { code, details, plain, shorten, table } from './markdown.ts'
import { countChanges, type EnvironmentReview, formatCounts, shortId } from './review.ts'

export interface BodyContext {
  readonly environments: readonly EnvironmentReview[]
  readonly configPath: string
  /** Version of this program. */
  readonly version: string
}

/** GitHub refuses a body above 65,536; the rest is left to the marker and to links. */
export const MAX_BODY = 60_000
const MAX_VALUE = 120
const MAX_FIELDS = 40

/**
 * The body of a pull request in the order of decision: a sentence, a table, what needs attention, what
 * changes, where it comes from. Never longer than `MAX_BODY`: what does not fit is counted and is in
 * the files of the pull request itself.
 */
export function formatBody(context: BodyContext): string {
  const { environments } = context
  const top = [verdict(environments), overview(environments), attention(environments)]
  const bottom = provenance(context)
  const blocks = environments.flatMap((environment) =>
    changeBlocks(environment, environments.length > 1),
  )
  const fixed = [...top, bottom].join('\n\n').length + 200
  return [...top, ...fitting(blocks, MAX_BODY - fixed), bottom]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** `Inference gateway: dev (3 added, 1 changed, 0 removed)`. */
export function formatTitle(environments: readonly EnvironmentReview[]): string {
  const names = environments.map(({ name }) => name).join(', ')
  const counts = formatCounts(countChanges(environments.flatMap(({ changes }) => changes)))
  return shorten(`Inference gateway: ${names} (${counts})`, 200)
}

function verdict(environments: readonly EnvironmentReview[]): string {
  return environments
    .map((environment) => {
      const { name, release, previousRelease, engine, syncedPath, changes } = environment
      const what =
        release === previousRelease
          ? `keeps **${plain(name)}** on release ${code(shortId(release))} and applies its own values anew`
          : `brings **${plain(name)}** to release ${code(shortId(release))}${
              previousRelease === undefined
                ? ', its first'
                : ` from ${code(shortId(previousRelease))}`
            }`
      const counts = formatCounts(countChanges(changes))
      return `Merging this ${what}: ${counts}. ${engine} syncs ${code(`${syncedPath}/`)}.`
    })
    .join('\n')
}

function overview(environments: readonly EnvironmentReview[]): string {
  return table(
    ['Environment', 'Release', 'Before', '+', '~', '-', 'Warnings'],
    environments.map(({ name, release, previousRelease, changes, warnings }) => {
      const { added, modified, removed } = countChanges(changes)
      const before = previousRelease === undefined ? 'none' : code(shortId(previousRelease))
      return [
        plain(name),
        code(shortId(release)),
        before,
        ...[added, modified, removed, warnings.length].map(String),
      ]
    }),
  )
}

export function attention(environments: readonly EnvironmentReview[]): string {
  const risks = environments.flatMap(({ name, risks }) => riskLines(risks, plain(name)))
  const removed = environments.flatMap(({ name, changes, risks }) => {
    const told = new Set(risks.flatMap(({ resource, path }) => (path === '' ? [resource] : [])))
    return changes
      .filter((change) => !told.has(change.kind === 'moved' ? change.from : change.id))
      .flatMap((change) => lossOf(change, plain(name)))
  })
  const warnings = environments.flatMap(({ name, warnings }) =>
    warnings.map(({ message, at, hint }) => {
      const place = at ? ` (${code(`${at.file}:${at.line}`)})` : ''
      return `- **${plain(name)}**: ${plain(shorten(message, 400))}${place}${hint ? `; ${plain(hint)}` : ''}`
    }),
  )
  const lines = [...risks, ...removed, ...warnings]
  if (lines.length === 0) return ''
  const rest =
    lines.length > 50 ? [`- and ${lines.length - 50} more, in the summary of the run`] : []
  return ['### Needs attention', '', ...lines.slice(0, 50), ...rest].join('\n')
}

/** Errors and warnings each on a line; what is only good to know, or was decided upon, is counted. */
function riskLines(risks: readonly RiskFinding[], name: string): readonly string[] {
  const open = risks.filter(({ suppressed }) => suppressed === undefined)
  const lines = open
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule, resource, path, message, remedy, at }) => {
      const field = path === '' ? code(resource) : `${code(resource)} ${code(path)}`
      const place = at ? ` (${code(`${at.file}:${at.line}`)})` : ''
      return `- **${severity}** in ${name}: ${field}: ${plain(shorten(message, 400))}${place}; ${plain(remedy)} [${rule}]`
    })
  const notices = open.filter(({ severity }) => severity === 'notice').length
  const suppressed = risks.length - open.length
  const counts = [
    ...(notices > 0 ? [`${notices} ${notices === 1 ? 'notice' : 'notices'}`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed in the config`] : []),
  ]
  return counts.length === 0 ? lines : [...lines, `- and in ${name} ${counts.join(', ')}`]
}

/** What is deleted has to be seen, also where something takes its place. */
function lossOf(change: Change, name: string): readonly string[] {
  if (change.kind === 'removed') return [`- **removed** in ${name}: ${code(change.id)}`]
  if (change.kind !== 'moved' || !isRecreated(change)) return []
  return [`- **deleted and created anew** in ${name}: ${code(change.from)} as ${code(change.id)}`]
}

/** The changes of an environment as blocks, each of which may be left out as a whole. */
export function changeBlocks(environment: EnvironmentReview, named: boolean): readonly string[] {
  const { name, changes } = environment
  if (changes.length === 0) return []
  const heading = named ? `### Changes in ${plain(name)}` : '### Changes'
  const modified = changes.flatMap((change) =>
    change.kind === 'modified' || change.kind === 'moved' ? [modifiedBlock(change)] : [],
  )
  return [heading, ...modified, ...listBlock('added', changes), ...listBlock('removed', changes)]
}

function modifiedBlock(change: Extract<Change, { kind: 'modified' | 'moved' }>): string {
  const { id, fields } = change
  const heading = `**${code(id)}**${change.kind === 'moved' ? ` was ${code(change.from)}` : ''}`
  if (fields.length === 0) return heading
  const rows = fields.slice(0, MAX_FIELDS).map(fieldRow)
  const more = fields.length > MAX_FIELDS ? `\n\nand ${fields.length - MAX_FIELDS} more fields` : ''
  const body = table(['Field', 'Before', 'After'], rows) + more
  return fields.length > 5
    ? details(`<code>${plain(id)}</code>: ${fields.length} fields`, body)
    : `${heading}\n\n${body}`
}

function fieldRow(field: FieldChange): readonly string[] {
  const { before, after } = formatSides(field)
  const show = (value: string | undefined) =>
    value === undefined ? '' : code(shorten(value, MAX_VALUE))
  return [code(formatPath(field.path)), show(before), show(after)]
}

/** Names by kind, because a list of eighty full ids is no overview. */
function listBlock(kind: 'added' | 'removed', changes: readonly Change[]): readonly string[] {
  const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id)
  if (ids.length === 0) return []
  const byKind = groupBy(ids, (id) => id.slice(0, id.indexOf('/')))
  const lines = [...byKind].map(([gvk, members]) => {
    const names = members.map((id) => code(id.slice(gvk.length + 1)))
    return `- ${plain(gvk)}: ${names.join(', ')}`
  })
  const title = `${ids.length} ${kind}`
  const body = lines.join('\n')
  return [ids.length > 10 ? details(title, body) : `**${title}**\n\n${body}`]
}

function provenance({ environments, configPath, version }: BodyContext): string {
  const names = environments.map(({ name }) => name)
  return `### How to check, hold or undo

- The same result on your machine: ${code(`igw render --dry-run --config ${configPath}`)}
- Hold: leave this pull request open; it follows the base branch. Commits that you add to its branch are kept, and the next run stops and says so.
- Undo after the merge: revert the merge commit; what is in ${names.map((name) => code(`rendered/${name}/`)).join(', ')} is what runs.

<sub>Rendered by inference-gateway-gitops ${plain(version)}. A release is a git tree: ${code(`git rev-parse HEAD:overlays/${names[0] ?? ''}/release`)} prints its id after the merge.</sub>`
}

/** As many blocks as fit, whole, in order; then a line that counts the others. */
export function fitting(blocks: readonly string[], budget: number): readonly string[] {
  const kept: string[] = []
  let used = 0
  for (const block of blocks) {
    used += block.length + 2
    if (used > budget) break
    kept.push(block)
  }
  const left = blocks.length - kept.length
  return left === 0
    ? kept
    : [...kept, `…and ${left} more blocks of changes, which are in the files of this pull request.`]
}
