import { isMap } from '../diff/diff-values.ts'
import { UserError } from '../error.ts'
import { groupBy } from '../group-by.ts'
import { liveByIdentity } from './identity.ts'
import { conditionsOf } from './kinds/alert-policy.ts'
import { KINDS } from './kinds/index.ts'
import { type Body, type DesiredObject, type LiveObject, shortName, textAt } from './object.ts'
import { claimOf } from './owner.ts'
import type { PlanInput } from './plan-step.ts'

export interface Takeover {
  /** Everything that was named. */
  readonly all: ReadonlySet<LiveObject>
  /** What stands for a policy that has none of its own, by the id of the policy. */
  readonly by: ReadonlyMap<string, LiveObject>
  /** Policies that look like one of ours and were not named: offered for adoption. */
  readonly candidates: ReadonlyMap<LiveObject, DesiredObject>
  readonly errors: readonly UserError[]
}

/**
 * Objects to take over by name. A policy stands for the alert whose rule it evaluates, as one does
 * that `gcloud … policies migrate` made; where that alert has a policy already, it is surplus.
 */
export function adopted(input: PlanInput): Takeover {
  const { desired, live, adopt } = input
  const index = liveByIdentity(live, input)
  const alike = lookalikes(desired, live.filter(isUnlabelled))
  const inPlace = new Set(desired.map(index.of))
  const all = new Set<LiveObject>()
  const by = new Map<string, LiveObject>()
  const errors: UserError[] = []
  for (const wanted of adopt) {
    const found = live.filter((one) => one.name === wanted || shortName(one) === wanted)
    const [one] = found
    const twins = (one && alike.get(one)) ?? []
    const error = refusal(
      wanted,
      found,
      twins.length > 0 || (one !== undefined && inPlace.has(one)),
    )
    if (error !== undefined || one === undefined) {
      errors.push(error ?? notThere(wanted, found))
      continue
    }
    all.add(one)
    const free = twins.find((object) => index.of(object) === undefined && !by.has(object.id))
    if (free !== undefined) by.set(free.id, one)
  }
  return { all, by, candidates: offered(alike, all), errors }
}

function offered(
  alike: ReadonlyMap<LiveObject, readonly DesiredObject[]>,
  named: ReadonlySet<LiveObject>,
): ReadonlyMap<LiveObject, DesiredObject> {
  return new Map(
    [...alike].flatMap(([one, [twin]]) =>
      twin === undefined || named.has(one) ? [] : [[one, twin] as const],
    ),
  )
}

function refusal(
  wanted: string,
  found: readonly LiveObject[],
  isKnown: boolean,
): UserError | undefined {
  const [one, ...others] = found
  if (one === undefined || others.length > 0) return notThere(wanted, found)
  if (claimOf(one).byConfigConnector)
    return new UserError('not-ours', `--adopt ${wanted}: Config Connector keeps it`, {
      hint: 'delete its manifest from the cluster first, with the annotation that abandons the object',
    })
  return isKnown ? undefined : standsForNothing(wanted)
}

/** Live policies with a condition of the same rule as desired ones; best match first. */
function lookalikes(
  desired: readonly DesiredObject[],
  live: readonly LiveObject[],
): ReadonlyMap<LiveObject, readonly DesiredObject[]> {
  const policies = desired.filter(({ kind }) => kind === 'alert-policy')
  const byRule = groupBy(policies, (object) => ruleOf(object) ?? '')
  return new Map(
    live.flatMap((one) => {
      const rule = one.kind === 'alert-policy' ? ruleOf(one) : undefined
      const twins = rule === undefined ? [] : (byRule.get(rule) ?? [])
      const severity = severityOf(one.body)
      const best = twins.toSorted(
        (a, b) => Number(severityOf(b.body) === severity) - Number(severityOf(a.body) === severity),
      )
      return best.length === 0 ? [] : [[one, best] as const]
    }),
  )
}

function isUnlabelled({ kind, body }: LiveObject): boolean {
  const { labels, identityLabel } = KINDS[kind]
  const own = labels === undefined ? undefined : body[labels]
  return identityLabel === undefined || !isMap(own) || !Object.hasOwn(own, identityLabel)
}

/** Project, group and name of the rule that a policy evaluates. */
function ruleOf({ parent, body }: Pick<LiveObject, 'parent' | 'body'>): string | undefined {
  const [query, ...others] = conditionsOf(body).map(promqlOf)
  if (query === undefined || others.length > 0) return
  const [group, rule] = [textAt(query, 'ruleGroup'), textAt(query, 'alertRule')]
  return group && rule ? JSON.stringify([parent, group, rule]) : undefined
}

/** The migrator leaves the severity of a rule where it is: in the labels of the condition. */
function severityOf(body: Body): string | undefined {
  const labels = conditionsOf(body).map(promqlOf)[0]?.labels
  return isMap(labels) ? textAt(labels, 'severity') : undefined
}

function promqlOf(condition: unknown): Body | undefined {
  const query: unknown = Object(condition).conditionPrometheusQueryLanguage
  return isBody(query) ? query : undefined
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notThere(wanted: string, found: readonly LiveObject[]): UserError {
  return found.length > 1
    ? new UserError('bad-input', `--adopt ${wanted} means ${found.length} objects`, {
        hint: `write one of ${found.map(({ name }) => name).join(', ')}`,
      })
    : new UserError('bad-input', `--adopt ${wanted}: there is no such object`, {
        hint: "names are as 'igw plan' prints them, such as alertPolicies/1234",
      })
}

function standsForNothing(wanted: string): UserError {
  return new UserError(
    'bad-input',
    `--adopt ${wanted}: nothing in this environment is the same log metric, dashboard, template or alert rule`,
    { hint: 'delete it by hand where nobody needs it' },
  )
}
