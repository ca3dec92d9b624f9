import type { Environment } from '../config/config.ts'
import { isMap } from '../diff/json.ts'
import type { Location, UserError } from '../error.ts'
import type { FieldPath, LintResource } from '../lint/field.ts'
import { findingError, lint } from '../lint/lint.ts'
import { locate } from '../yaml/locate.ts'
import type { YamlNode } from '../yaml/node.ts'
import { nodeAt } from './node-at.ts'
import type { RenderedFile } from './render-environment.ts'

export interface LintOutcome {
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}

/** Runs our linter over what an environment builds to; each finding points at what set the field. */
export function lintEnvironment(
  rendered: readonly RenderedFile[],
  environment: Environment,
): LintOutcome {
  const { settings, gatewayNamespace, region, project } = environment
  const { name, className } = settings.gateway
  const findings = lint(lintResources(rendered), {
    eppMetrics: settings.eppMetrics,
    modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind),
    gateway: { name, namespace: gatewayNamespace, className },
    region,
    project,
  })
  const of = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).map(findingError)
  return { errors: of('error'), warnings: of('warning') }
}

/** What is rendered, as checks take it. */
export function lintResources(rendered: readonly RenderedFile[]): readonly LintResource[] {
  return rendered.flatMap(({ json, resource }) =>
    isMap(json) ? [{ manifest: json, locate: locator(resource.root) }] : [],
  )
}

/** The place that set a field, or the nearest one above it that was read from a file. */
function locator(root: YamlNode): (path: FieldPath) => Location | undefined {
  return (path) => {
    const { node } = nodeAt(root, path)
    return node.source.file === '' ? undefined : locate(node)
  }
}
