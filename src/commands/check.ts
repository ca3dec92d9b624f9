import type { Config } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { distinctErrors, UserError } from '../error.ts'
import {
  type Finding,
  findingOfError,
  findingsOfReviews,
  isBlocking,
  sortFindings,
} from '../pull-request/finding.ts'
import type { EnvironmentReview } from '../pull-request/review.ts'
import { lintResources } from '../release/lint-environment.ts'
import { filesBelow, PATHS } from '../release/sources.ts'
import { toUsersBase } from '../release/users-base.ts'
import type { EnvironmentPlace } from '../report/report.ts'
import { checkSchemas, type SchemaStore } from '../schema-check/check-schemas.ts'
import { memoryTree, type SourceTree } from '../source-tree.ts'
import { placesOf } from './check/environment-places.ts'
import {
  type RenderedEnvironment,
  type RenderRequest,
  type RenderResult,
  render,
  warningsOf,
} from './render.ts'

/** Files of one state of the repository. A function may run more than once: see `RepositoryReader`. */
export interface State {
  read<T>(run: (tree: SourceTree) => T): Promise<T>
}

export interface CheckRequest
  extends Omit<RenderRequest, 'before' | 'everyEnvironment' | 'keepsManifests'> {
  /** What would be merged into, and what that would be afterwards. */
  readonly base: State
  readonly head: State
  readonly schemas: SchemaStore
  /** Whether the head may name hosts to fetch schemas from that the base does not name. */
  readonly trusted: boolean
}

export interface CheckReport {
  readonly configPath: string
  /** As the config calls it; nothing where it could not be read. */
  readonly name: string | undefined
  readonly environments: readonly EnvironmentReview[]
  /** Every environment of the config in the order of promotion, also those without a review. */
  readonly places: readonly EnvironmentPlace[]
  /** Everything that is to be said, the worst first. */
  readonly findings: readonly Finding[]
  /** How many resources a schema was found for. */
  readonly checkedBySchema: number
  /** Whether something speaks against merging. */
  readonly failed: boolean
}

/**
 * What a change of the repository would bring to each environment once it is merged and rendered:
 * the same review that the pull request of the bot will have, before there is one.
 */
export async function check(request: CheckRequest): Promise<CheckReport> {
  const before = await request.base.read(outputsOf)
  const { result, edited, places, tree } = await request.head.read((tree) => {
    const rendered = render(tree, {
      ...request,
      everyEnvironment: false,
      before,
      keepsManifests: true,
    })
    return {
      result: rendered,
      edited: editedOutputs(rendered, before, tree),
      places: placesOf(rendered, before, tree),
      tree,
    }
  })
  const rendered = result.environments.filter((one) => one.state === 'rendered')
  const schemas = await schemaFindings(request, result, rendered, tree)
  const own = new Set(rendered.flatMap(({ review }) => review.warnings))
  const findings = sortFindings([
    ...result.errors.map((error) => findingOfError(error, 'error')),
    ...edited,
    ...schemas.findings,
    ...findingsOfReviews(rendered.map(({ review }) => review)),
    ...warningsOf(result)
      .filter((warning) => !own.has(warning))
      .map((warning) => findingOfError(warning, 'warning')),
  ])
  return {
    configPath: request.configPath,
    name: result.config?.name,
    environments: rendered.map(({ review }) => review),
    places,
    findings,
    checkedBySchema: schemas.checked,
    failed: findings.some(isBlocking),
  }
}

/** What is generated, copied out of a tree that may be far away. */
function outputsOf(tree: SourceTree): SourceTree {
  const paths = OUTPUTS.flatMap((folder) => filesBelow(tree, folder))
  return memoryTree(new Map(paths.map((path) => [path, tree.read(path) ?? ''])))
}

const OUTPUTS = ['overlays', 'rendered', 'gitops']

/**
 * Generated files that the change edits by hand: the next run would write them anew, and until then
 * something is deployed that no source says. What the bot itself proposes is what is generated.
 */
function editedOutputs(
  { environments }: RenderResult,
  before: SourceTree,
  head: SourceTree,
): readonly Finding[] {
  return environments.flatMap((environment) => {
    if (environment.state !== 'rendered') return []
    const { name, files } = environment
    const folder = PATHS.rendered(name)
    const paths = new Set([
      ...[...files.keys()].filter((path) => !path.startsWith(`${PATHS.release(name)}/`)),
      ...filesBelow(head, folder),
      ...filesBelow(before, folder),
    ])
    const edited = [...paths].filter((path) => {
      const now = head.read(path)
      return now !== before.read(path) && now !== files.get(path)
    })
    return edited.map((path) => findingOfError(editedOutput(path, head.read(path)), 'error', name))
  })
}

function editedOutput(path: string, text: string | undefined): UserError {
  const what = text === undefined ? 'is deleted' : 'is not what the sources make'
  return new UserError('edited-output', `'${path}' is generated and ${what}`, {
    at: { file: path, line: 1, col: 1 },
    hint: "change the config, base/, environments/ or alerts/ instead, or write it anew with 'igw render --publish files'",
  })
}

async function schemaFindings(
  request: CheckRequest,
  { config }: RenderResult,
  rendered: readonly RenderedEnvironment[],
  tree: SourceTree,
): Promise<{ readonly findings: readonly Finding[]; readonly checked: number }> {
  if (config === undefined || config.schemas.locations.length === 0)
    return { findings: [], checked: 0 }
  const settings = { ...config.schemas, locations: await allowedLocations(request, config) }
  const outcomes = await Promise.all(
    rendered.map(async ({ name, rendered: files, files: generated }) => {
      const { errors, warnings, checked } = await checkSchemas(
        lintResources(files),
        request.schemas,
        settings,
      )
      const place = (error: UserError) => toUsersBase(error, tree, releaseOf(name, generated))
      return {
        checked,
        findings: [
          ...distinctErrors(errors.map(place)).map((error) => findingOfError(error, 'error', name)),
          ...warnings.map((error) => findingOfError(place(error), 'warning', name)),
        ],
      }
    }),
  )
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
  }
}

/** A stranger's change does not decide what this machine connects to. */
async function allowedLocations(
  { base, configPath, trusted }: CheckRequest,
  { schemas: { locations } }: Config,
): Promise<readonly string[]> {
  if (trusted) return locations
  const text = await base.read((tree) => tree.read(configPath))
  const config = text === undefined ? undefined : parseConfig({ file: configPath, text }).config
  const known = new Set(config?.schemas.locations)
  return locations.filter((location) => !location.includes('://') || known.has(location))
}

/** Files of the release, by path relative to its folder. */
function releaseOf(name: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folder = `${PATHS.release(name)}/`
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [],
    ),
  )
}
