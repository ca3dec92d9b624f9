import type { JsonValue } from '../yaml/node.ts'

/**
 * Health of the kinds that Argo CD knows nothing about, as a patch of its `argocd-cm`. Without it
 * they count as healthy at once, and a sync is green while the extension is refused.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/
 */
export function argoHealthPatch(namespace: string): JsonValue {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace, labels: { 'app.kubernetes.io/part-of': 'argocd' } },
    data: Object.fromEntries(
      CHECKS.flatMap(({ kinds, script }) =>
        kinds.map((kind) => [`resource.customizations.health.${kind}`, script]),
      ),
    ),
  }
}

/** Conditions of every parent that reports; the first that is not True decides. */
function conditionsOf(list: string, types: readonly string[]): string {
  const wanted = types.map((type) => `["${type}"] = true`).join(', ')
  return `local wanted = {${wanted}}
local hs = {status = "Progressing", message = "Waiting for the controller"}
if obj.status == nil or obj.status.${list} == nil then
  return hs
end
for _, parent in ipairs(obj.status.${list}) do
  for _, condition in ipairs(parent.conditions or {}) do
    if wanted[condition.type] then
      if condition.status ~= "True" then
        return {status = "Degraded", message = condition.reason .. ": " .. (condition.message or "")}
      end
      hs = {status = "Healthy", message = condition.reason}
    end
  end
end
return hs
`
}

/** Conditions at the top of the status. */
function ownConditions(type: string): string {
  return `local hs = {status = "Progressing", message = "Waiting for the controller"}
if obj.status == nil or obj.status.conditions == nil then
  return hs
end
for _, condition in ipairs(obj.status.conditions) do
  if condition.type == "${type}" then
    if condition.status ~= "True" then
      return {status = "Degraded", message = (condition.reason or "") .. ": " .. (condition.message or "")}
    end
    hs = {status = "Healthy", message = condition.reason or ""}
  end
end
return hs
`
}

const APIGEE = `if obj.status == nil or obj.status.currentState == nil then
  return {status = "Progressing", message = "Waiting for the Apigee operator"}
end
if obj.status.currentState == "CREATED" then
  return {status = "Healthy", message = "CREATED"}
end
if string.find(obj.status.currentState, "Failed") then
  return {status = "Degraded", message = obj.status.currentState .. ": " .. (obj.status.errorMessage or "")}
end
return {status = "Progressing", message = obj.status.currentState}
`

const CHECKS: readonly { readonly kinds: readonly string[]; readonly script: string }[] = [
  {
    kinds: ['networking.gke.io_GCPTrafficExtension', 'networking.gke.io_GCPRoutingExtension'],
    // 'Programmed' is not among the documented conditions of extensions.
    script: conditionsOf('ancestors', ['Accepted', 'ResolvedRefs']),
  },
  { kinds: ['networking.gke.io_GCPBackendPolicy'], script: ownConditions('Attached') },
  { kinds: ['networking.gke.io_HealthCheckPolicy'], script: ownConditions('Attached') },
  {
    kinds: ['inference.networking.k8s.io_InferencePool'],
    script: conditionsOf('parents', ['Accepted', 'ResolvedRefs']),
  },
  {
    kinds: ['monitoring.googleapis.com_PodMonitoring'],
    script: ownConditions('ConfigurationCreateSuccess'),
  },
  { kinds: ['apim.googleapis.com_ApigeeBackendService'], script: APIGEE },
]
