/** Where the load balancer of a Gateway logs its requests, and where it says why one failed. */
export interface LoadBalancerLog {
  /** The monitored resource of the entries. */
  readonly resourceType: string
  /** Name of the log in its project, as a filter has it. */
  readonly log: string
  /** Field of `jsonPayload`. */
  readonly errorField: 'proxyStatus' | 'statusDetails'
}

const REGIONAL_EXTERNAL: LoadBalancerLog = {
  resourceType: 'http_external_regional_lb_rule',
  log: 'loadbalancing.googleapis.com%2Fexternal_regional_requests',
  errorField: 'proxyStatus',
}

const INTERNAL: LoadBalancerLog = {
  resourceType: 'internal_http_lb_rule',
  log: 'loadbalancing.googleapis.com%2Frequests',
  errorField: 'proxyStatus',
}

const GLOBAL_EXTERNAL: LoadBalancerLog = {
  resourceType: 'http_load_balancer',
  log: 'requests',
  errorField: 'statusDetails',
}

/** By GatewayClass; of those of several clusters the part before `-mc`. */
export function loadBalancerLog(className: string): LoadBalancerLog {
  if (/^gke-l7-(rilb|cross-regional-internal)/.test(className)) return INTERNAL
  return /^gke-l7-(global-external|gxlb)/.test(className) ? GLOBAL_EXTERNAL : REGIONAL_EXTERNAL
}

/** What a field of the failure is called as a label, and how it is read. */
export function errorLabels({ errorField }: LoadBalancerLog) {
  const field = `jsonPayload.${errorField}`
  if (errorField === 'statusDetails') return [{ label: 'error', extractor: `EXTRACT(${field})` }]
  return [
    { label: 'error', extractor: `REGEXP_EXTRACT(${field}, "error=.([a-z0-9_]+)")` },
    { label: 'details', extractor: `REGEXP_EXTRACT(${field}, "details=.([a-z0-9_]+)")` },
  ]
}

/** Filter lines for the entries of one Gateway, whose names are values of the environment. */
export function gatewayEntries({ resourceType, log }: LoadBalancerLog): readonly string[] {
  return [
    `resource.type="${resourceType}"`,
    `logName="projects/%{project-id}/logs/${log}"`,
    // A dot on both sides of a name: the hyphen that is there may also be part of a name.
    'resource.labels.url_map_name=~"^gkegw1.*.%{gateway-namespace}.%{gateway-name}."',
  ]
}

/**
 * Filter for failures. `proxyStatus` is only there where the load balancer itself failed;
 * `statusDetails` is always there.
 */
export function failedRequests({ errorField }: LoadBalancerLog): string {
  return errorField === 'proxyStatus'
    ? '(httpRequest.status>=500 OR jsonPayload.proxyStatus:*)'
    : 'httpRequest.status>=500'
}
