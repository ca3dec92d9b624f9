import { show, text, textsWhere } from '../field.ts'
import { groupOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** `${NAME}` of a shell or envsubst, `%{key}` of our templates. */
const VARIABLE = /\$\{[A-Z][A-Z0-9_]*\}|%\{[a-z0-9-]+\}/
/** Words that documents write where a value belongs; as a whole value only. */
const WORD =
  /^(YOUR_[A-Z_]+|PROJECT_ID|PROJECT_NUMBER|CLUSTER_NAME|CLUSTER_LOCATION|LOCATION|REGION|NAMESPACE|GATEWAY_NAME|GATEWAY_NAMESPACE|CONFIG_CONNECTOR_NAMESPACE|ENVIRONMENT|TARGET_VALUE|INFERENCE_POOL_NAME|MODEL_NAME)$/

/** A variable that nothing filled in is applied as it stands. */
export const unfilledValue: Rule = {
  id: 'unfilled-value',
  severity: 'error',
  *check({ all }) {
    for (const root of all.filter((candidate) => isOurs(groupOf(candidate))))
      for (const field of textsWhere(root, (value) => unfilledIn(value) !== undefined)) {
        yield {
          field,
          message: `${show(unfilledIn(text(field) ?? ''))} was not filled in`,
          remedy: 'write the value; manifests have no variables',
        }
      }
  },
}

function unfilledIn(value: string): string | undefined {
  return VARIABLE.exec(value)?.[0] ?? WORD.exec(value)?.[0]
}

/**
 * Groups in which no text is a program: scripts and environments of containers have variables of
 * their own.
 */
function isOurs(group: string): boolean {
  return /^(networking\.gke\.io|gateway\.networking\.k8s\.io|inference\.networking\.(x-)?k8s\.io|llm-d\.ai|apim\.googleapis\.com|monitoring\.googleapis\.com|autoscaling|.+\.cnrm\.cloud\.google\.com)$/.test(
    group,
  )
}
