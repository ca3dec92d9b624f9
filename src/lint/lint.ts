import { type Location, UserError } from '../error.ts'
import { formatPath, type LintResource, rootField } from './field.ts'
import { formatId, indexManifests, type LintContext } from './manifests.ts'
import type { Problem, Rule, Severity } from './rule.ts'
import { RULES } from './rules/index.ts'

/** One mistake in the manifests of an environment. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Printed id of the resource, such as `GCPBackendPolicy.v1.networking.gke.io/llm.shop`. */
  readonly resource: string
  /** Path of the field, such as `spec.default.logging.sampleRate`. */
  readonly path: string
  readonly message: string
  readonly remedy: string
  readonly at?: Location
}

/**
 * Checks rendered manifests against what the API server, the GKE controllers and Google's APIs
 * accept and a JSON Schema cannot say: CEL rules, limits, and how resources fit together.
 *
 * @returns what was found, in the order of the resources
 */
export function lint(
  resources: readonly LintResource[],
  context: LintContext = {},
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const manifests = indexManifests(resources, context)
  const order = new Map(resources.map((resource, i) => [resource, i]))
  return rules
    .flatMap((rule) => Array.from(rule.check(manifests), (problem) => ({ rule, problem })))
    .map((found, i) => ({ ...found, i, at: order.get(found.problem.field.resource) ?? 0 }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ rule, problem }) => toFinding(rule, problem))
}

/** A finding as the program reports all mistakes. */
export function findingError(finding: Finding): UserError {
  const { resource, path, message, remedy, rule, at } = finding
  const field = path === '' ? '' : ` ${path}`
  return new UserError('lint', `${resource}${field}: ${message} (${rule})`, { at, hint: remedy })
}

function toFinding(rule: Rule, { field, message, remedy }: Problem): Finding {
  const at = field.resource.locate?.(field.path)
  return {
    rule: rule.id,
    severity: rule.severity,
    resource: formatId(rootField(field.resource)),
    path: formatPath(field.path),
    message,
    remedy,
    ...(at !== undefined && { at }),
  }
}
