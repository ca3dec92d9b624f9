import { nearest } from '../did-you-mean.ts'
import type { Finding } from './finding.ts'

/** A name of an environment that the config does not have. */
export function unknownEnvironment(
  name: string,
  environments: readonly string[],
  path: readonly (string | number)[],
): Finding {
  const near = nearest(name, environments)
  return {
    severity: 'error',
    code: 'unknown-environment',
    message: `'${name}' is no environment of this config`,
    hint: near === undefined ? `known: ${environments.join(', ')}` : `did you mean '${near}'?`,
    paths: [path],
  }
}
