const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/alerts/load-balancer-log.ts
var REGIONAL_EXTERNAL = {
  resourceType: "http_external_regional_lb_rule",
  log: "loadbalancing.googleapis.com%2Fexternal_regional_requests",
  errorField: "proxyStatus"
};
var INTERNAL = {
  resourceType: "internal_http_lb_rule",
  log: "loadbalancing.googleapis.com%2Frequests",
  errorField: "proxyStatus"
};
var GLOBAL_EXTERNAL = {
  resourceType: "http_load_balancer",
  log: "requests",
  errorField: "statusDetails"
};
function loadBalancerLog(className) {
  if (/^gke-l7-(rilb|cross-regional-internal)/.test(className)) return INTERNAL;
  return /^gke-l7-(global-external|gxlb)/.test(className) ? GLOBAL_EXTERNAL : REGIONAL_EXTERNAL;
}
function errorLabels({ errorField }) {
  const field = `jsonPayload.${errorField}`;
  if (errorField === "statusDetails") return [{ label: "error", extractor: `EXTRACT(${field})` }];
  return [
    { label: "error", extractor: `REGEXP_EXTRACT(${field}, "error=.([a-z0-9_]+)")` },
    { label: "details", extractor: `REGEXP_EXTRACT(${field}, "details=.([a-z0-9_]+)")` }
  ];
}
function gatewayEntries({ resourceType, log }) {
  return [
    `resource.type="${resourceType}"`,
    `logName="projects/%{project-id}/logs/${log}"`,
    // A dot on both sides of a name: the hyphen that is there may also be part of a name.
    'resource.labels.url_map_name=~"^gkegw1.*.%{gateway-namespace}.%{gateway-name}."'
  ];
}
function failedRequests({ errorField }) {
  return errorField === "proxyStatus" ? "(httpRequest.status>=500 OR jsonPayload.proxyStatus:*)" : "httpRequest.status>=500";
}

export {
  loadBalancerLog,
  errorLabels,
  gatewayEntries,
  failedRequests
};
