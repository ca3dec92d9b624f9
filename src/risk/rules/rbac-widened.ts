import { child, type Field, items, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { type Danger, type RiskRule, SERIOUS } from '../rule.ts'

const WRITES = ['*', 'create', 'update', 'patch', 'delete', 'deletecollection']
const RISES = ['escalate', 'bind', 'impersonate']

export const rbacWidened: RiskRule = {
  id: 'rbac-widened',
  title: 'A role may do more',
  reason: 'Everyone who is bound to it may do it from then on, also who is bound later.',
  remedy: 'name verbs, resources and, for Secrets, resourceNames one by one',
  severity: SERIOUS,
  *check(comparison) {
    const roles = presentOf(comparison, 'rbac.authorization.k8s.io', 'Role', 'ClusterRole')
    for (const { before, after } of roles) yield* widened(before, after)
  },
}

function* widened(before: Field | undefined, after: Field): Generator<Danger> {
  const known = new Set(before ? [...grants(before).keys()] : [])
  if (known.has('* on *')) return
  const added = [...grants(after)].filter(([grant]) => !known.has(grant) && isPowerful(grant))
  const [first] = added
  if (first === undefined) return
  const names = added.map(([grant]) => grant)
  const rest = names.length > 4 ? ` and ${names.length - 4} more` : ''
  yield { field: first[1], message: `it may also ${names.slice(0, 4).join(', ')}${rest}` }
}

/** `get on secrets`, each with the rule that gives it. */
function grants(role: Field): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>()
  for (const rule of items(child(role, 'rules')))
    for (const verb of texts(rule, 'verbs'))
      for (const resource of texts(rule, 'resources'))
        found.set(`${verb} on ${resource}${limit(rule)}`, rule)
  return found
}

function limit(rule: Field): string {
  const names = texts(rule, 'resourceNames')
  return names.length === 0 ? '' : ` '${names.join("', '")}'`
}

function texts(rule: Field, key: string): readonly string[] {
  return items(child(rule, key)).flatMap((item) => text(item) ?? [])
}

/** Reading what is no secret is what most roles are for. */
function isPowerful(grant: string): boolean {
  const [verb = '', , resource = ''] = grant.split(' ')
  if (RISES.includes(verb) || WRITES.includes(verb) || resource === '*') return true
  return resource === 'secrets' || /^pods\/(exec|attach|portforward)$/.test(resource)
}
