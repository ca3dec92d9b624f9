import { translateOptions } from '../alerts/alert-resources.ts'
import { findEnvironment } from '../config/find-environment.ts'
import { parseConfig } from '../config/parse-config.ts'
import { type UserError, UserErrors } from '../error.ts'
import type { TextSource } from '../yaml/node.ts'
import type { PoliciesRequest } from './policies.ts'

export interface PoliciesOfEnvironment {
  /** What the config says of alerts in one environment; options of the command line go before it. */
  readonly request: Omit<PoliciesRequest, 'files' | 'format'>
  /** Folder with the user's rule files, from the root of the repository. */
  readonly ruleFolder: string
  readonly warnings: readonly UserError[]
}

/**
 * How the policies of rule files come out in an environment: limited to its series, with its
 * channels and names, and the severities, links and metrics of the config.
 *
 * @throws UserErrors for mistakes in the config
 * @throws UserError `unknown-environment`
 */
export function policiesOfEnvironment(config: TextSource, wanted: string): PoliciesOfEnvironment {
  const parsed = parseConfig(config)
  if (parsed.config === undefined) throw new UserErrors(parsed.errors)
  const environment = findEnvironment(parsed.config, wanted)
  const { name } = parsed.config
  const { settings, cluster, namespace } = environment
  const values = { cluster: cluster.name, location: cluster.location, namespace }
  const { withRecordingRules: _, ...options } = translateOptions({ name, settings })
  return {
    request: {
      ...options,
      environment: wanted,
      scope: settings.alerts.scope.map((label) => ({ label, value: values[label] })),
      channels: environment.notificationChannels,
      namespace: environment.configConnectorNamespace,
      rulesNamespace: namespace,
      projectId: environment.project.id,
    },
    ruleFolder: settings.alerts.files,
    warnings: parsed.warnings,
  }
}
