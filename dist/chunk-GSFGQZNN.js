const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/cloud/channels.ts
var PREFIX = "notification-channel:";
function channelReference(manifest) {
  return PREFIX + manifest;
}
function withChannelNames(object, names) {
  const { notificationChannels } = object.body;
  if (!Array.isArray(notificationChannels)) return object;
  const resolved = notificationChannels.map(
    (channel) => typeof channel === "string" && channel.startsWith(PREFIX) ? names.get(channel.slice(PREFIX.length)) ?? channel : channel
  );
  return { ...object, body: { ...object.body, notificationChannels: resolved } };
}
function missingChannels({ notificationChannels }) {
  if (!Array.isArray(notificationChannels)) return [];
  return notificationChannels.flatMap(
    (channel) => typeof channel === "string" && channel.startsWith(PREFIX) ? [channel.slice(PREFIX.length)] : []
  );
}

// src/alerts/api-objects.ts
function alertPolicyToApi({ metadata, spec }) {
  const { resourceID: _, notificationChannels, ...policy } = fieldsOf(spec);
  const userLabels = Object.fromEntries(
    Object.entries(metadata.labels ?? {}).filter(([key]) => !key.includes("/"))
  );
  const channels = Array.isArray(notificationChannels) ? notificationChannels : [];
  return {
    ...policy,
    ...Object.keys(userLabels).length > 0 && { userLabels },
    ...channels.length > 0 && { notificationChannels: channels.map(externalOf) }
  };
}
function logMetricToApi({ metadata, spec }) {
  const { projectRef: _, resourceID, loggingLogBucketRef, ...metric } = fieldsOf(spec);
  return {
    name: typeof resourceID === "string" ? resourceID : metadata.name,
    ...metric,
    ...loggingLogBucketRef !== void 0 && { bucketName: externalOf(loggingLogBucketRef) }
  };
}
function externalOf(reference) {
  const { external: external2 } = fieldsOf(reference);
  if (typeof external2 === "string") return external2;
  throw new Error(`no external name in ${JSON.stringify(reference)}`);
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/cloud/kinds/fields.ts
function bodyOf(value) {
  const text = JSON.stringify(
    value ?? {},
    (_, inner) => typeof inner === "bigint" ? String(inner) : inner
  );
  const plain = JSON.parse(text);
  return isMap(plain) ? plain : {};
}
var PROJECT = "cnrm.cloud.google.com/project-id";
function projectOf({ metadata, spec }, fallback) {
  const { projectRef } = bodyOf(spec);
  const external2 = isMap(projectRef) ? projectRef.external : void 0;
  const annotated = metadata.annotations?.[PROJECT];
  const project = typeof external2 === "string" ? external2 : annotated ?? fallback;
  return project.startsWith("projects/") ? project : `projects/${project}`;
}
function resourceIdOf({ metadata, spec }) {
  const { resourceID } = bodyOf(spec);
  return typeof resourceID === "string" ? resourceID : metadata.name;
}
function cloudLabels({ metadata }) {
  return Object.fromEntries(
    Object.entries(metadata.labels ?? {}).filter(([key]) => !key.includes("/"))
  );
}
function converting({ kind, metadata }, convert) {
  try {
    return convert();
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error)) throw cause;
    throw new UserError("not-supported", `${kind} '${metadata.name}': ${cause.message}`, {
      hint: "write the full name as 'external'; without a cluster nothing else can be found",
      cause
    });
  }
}

// src/cloud/kinds/alert-policy.ts
var ALERT_ID = "alert-id";
var PROMQL = "conditions.*.conditionPrometheusQueryLanguage";
var alertPolicy = {
  kind: "alert-policy",
  manifestKind: "MonitoringAlertPolicy",
  noun: "alert policy",
  collection: "alertPolicies",
  named: "by-the-service",
  labels: "userLabels",
  identityLabel: ALERT_ID,
  rules: {
    name: { ignore: true },
    creationRecord: { ignore: true },
    mutationRecord: { ignore: true },
    validity: { ignore: true },
    userLabels: { verbatim: true },
    enabled: { default: true },
    combiner: { default: "OR" },
    "documentation.mimeType": { default: "text/markdown" },
    notificationChannels: { unordered: true },
    "alertStrategy.autoClose": { as: "duration" },
    "alertStrategy.notificationRateLimit.period": { as: "duration" },
    "alertStrategy.notificationChannelStrategy.*.renotifyInterval": { as: "duration" },
    "alertStrategy.notificationPrompts": { unordered: true },
    "conditions.*.name": { ignore: true },
    [`${PROMQL}.query`]: { as: "text" },
    [`${PROMQL}.duration`]: { default: "0s", as: "duration" },
    [`${PROMQL}.evaluationInterval`]: { default: "30s", as: "duration" },
    [`${PROMQL}.labels`]: { verbatim: true },
    // About the call and not about the policy: whether it is answered is not documented.
    [`${PROMQL}.disableMetricValidation`]: { ignore: true },
    "**.duration": { as: "duration" },
    "**.alignmentPeriod": { as: "duration" }
  },
  immutable: [],
  // Without its name the service would make a condition anew, and close the incidents of the old one.
  carriedOver: (desired, live) => {
    const old = conditionsOf(live);
    const conditions = conditionsOf(desired).map((condition, i) => {
      const { name, displayName } = Object(old[i]);
      const isSame = isMap(condition) && condition.displayName === displayName;
      return isSame && typeof name === "string" ? { ...condition, name } : condition;
    });
    return { ...desired, conditions };
  },
  fromManifest: (manifest, project) => {
    const id = manifest.metadata.labels?.[ALERT_ID] ?? manifest.metadata.name;
    const body = converting(manifest, () => bodyOf(alertPolicyToApi(withReferences(manifest))));
    const title = String(body.displayName ?? manifest.metadata.name);
    const conditions = conditionsOf(body).map(withoutValidation);
    return { parent: projectOf(manifest, project), id, title, body: { ...body, conditions } };
  }
};
function conditionsOf({ conditions }) {
  return Array.isArray(conditions) ? conditions : [];
}
function withReferences(manifest) {
  const spec = bodyOf(manifest.spec);
  const { notificationChannels } = spec;
  if (!Array.isArray(notificationChannels)) return manifest;
  const channels = notificationChannels.map(
    (channel) => isMap(channel) && typeof channel.name === "string" ? { external: channelReference(channel.name) } : channel
  );
  return { ...manifest, spec: { ...spec, notificationChannels: channels } };
}
function withoutValidation(condition) {
  if (!isMap(condition)) return condition;
  const { conditionPrometheusQueryLanguage: query } = condition;
  if (!isMap(query)) return condition;
  return {
    ...condition,
    conditionPrometheusQueryLanguage: { ...query, disableMetricValidation: true }
  };
}

// src/bundle/dashboards/api.ts
var REFERENCES = {
  alertPolicyRef: { field: "name", many: false },
  policyRefs: { field: "policyNames", many: true },
  projectRefs: { field: "projectNames", many: true },
  resourceNames: { field: "resourceNames", many: true }
};
function dashboardToApi(manifest) {
  const { projectRef, resourceID, ...rest } = record(manifest.spec);
  const project = external(projectRef).replace(/^projects\//, "");
  const id = typeof resourceID === "string" ? resourceID : manifest.metadata.name;
  return { name: `projects/${project}/dashboards/${id}`, ...record(toApi(rest)) };
}
function toApi(value) {
  if (Array.isArray(value)) return value.map(toApi);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const reference = REFERENCES[key];
      if (reference === void 0) return [key, toApi(inner)];
      if (!reference.many) return [reference.field, external(inner)];
      return [reference.field, Array.isArray(inner) ? inner.map(external) : []];
    })
  );
}
function external(reference) {
  const name = record(reference).external;
  if (typeof name === "string") return name;
  throw new Error(`a reference without 'external' has no name outside of the cluster`);
}
function record(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`expected a mapping, found ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value));
}

// src/cloud/kinds/dashboard.ts
var dashboard = {
  kind: "dashboard",
  manifestKind: "MonitoringDashboard",
  noun: "dashboard",
  collection: "dashboards",
  named: "by-us",
  labels: "labels",
  rules: {
    name: { ignore: true },
    etag: { ignore: true },
    labels: { verbatim: true },
    "**.columns": { as: "integer" },
    "**.weight": { as: "integer" },
    "**.alignmentPeriod": { as: "duration" },
    "**.minAlignmentPeriod": { as: "duration" },
    "**.timeshiftDuration": { default: "0s", as: "duration" },
    "**.targetAxis": { default: "Y1" },
    "**.prometheusQuery": { as: "text" }
  },
  immutable: [],
  lenient: true,
  // The service refuses to overwrite what somebody changed meanwhile.
  carriedOver: (desired, { etag }) => ({ ...desired, ...etag !== void 0 && { etag } }),
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest);
    const parent = projectOf(manifest, project);
    const spec = { projectRef: { external: parent }, ...bodyOf(manifest.spec) };
    const body = converting(manifest, () => bodyOf(dashboardToApi({ ...manifest, spec })));
    return { parent, id, title: String(body.displayName ?? id), body };
  }
};

// src/cloud/kinds/log-metric.ts
var logMetric = {
  kind: "log-metric",
  manifestKind: "LoggingLogMetric",
  noun: "log metric",
  collection: "metrics",
  named: "by-us",
  labels: void 0,
  rules: {
    name: { ignore: true },
    resourceName: { ignore: true },
    createTime: { ignore: true },
    updateTime: { ignore: true },
    version: { ignore: true },
    filter: { as: "text" },
    labelExtractors: { verbatim: true },
    "metricDescriptor.name": { ignore: true },
    "metricDescriptor.type": { ignore: true },
    "metricDescriptor.description": { ignore: true },
    // Never answered, whatever was written.
    "metricDescriptor.launchStage": { ignore: true },
    "metricDescriptor.metadata": { ignore: true },
    "metricDescriptor.monitoredResourceTypes": { ignore: true },
    "metricDescriptor.unit": { default: "1" },
    "metricDescriptor.metricKind": { default: "DELTA" },
    "metricDescriptor.valueType": { default: "INT64" },
    "metricDescriptor.labels": { unordered: true, by: "key" },
    "metricDescriptor.labels.*.valueType": { default: "STRING" }
  },
  immutable: ["metricDescriptor.metricKind", "metricDescriptor.valueType"],
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest);
    const body = converting(manifest, () => bodyOf(logMetricToApi(manifest)));
    return { parent: projectOf(manifest, project), id, title: id, body };
  }
};

// src/cloud/kinds/model-armor-template.ts
var RENAMED = {
  maliciousURIFilterSettings: "maliciousUriFilterSettings",
  inspectTemplateRef: "inspectTemplate",
  deidentifyTemplateRef: "deidentifyTemplate"
};
var modelArmorTemplate = {
  kind: "model-armor-template",
  manifestKind: "ModelArmorTemplate",
  noun: "Model Armor template",
  collection: "templates",
  named: "by-us",
  labels: "labels",
  rules: {
    name: { ignore: true },
    createTime: { ignore: true },
    updateTime: { ignore: true },
    labels: { verbatim: true },
    "filterConfig.raiSettings.raiFilters": { unordered: true, by: "filterType" },
    // What is off and what nobody mentions are the same.
    "**.filterEnforcement": { default: "DISABLED" }
  },
  immutable: [],
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest);
    const { location, labels, filterConfig, templateMetadata } = bodyOf(manifest.spec);
    const body = bodyOf(toApi2({ filterConfig: filterConfig ?? {}, labels, templateMetadata }));
    const parent = `${projectOf(manifest, project)}/locations/${String(location)}`;
    return { parent, id, title: id, body };
  }
};
function toApi2(value) {
  if (Array.isArray(value)) return value.map((item) => toApi2(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (inner === void 0) return [];
    const name = RENAMED[key] ?? key;
    const external2 = name !== key && isMap(inner) ? inner.external : void 0;
    return [[name, external2 ?? toApi2(inner)]];
  });
  return Object.fromEntries(entries);
}

// src/cloud/kinds/notification-channel.ts
var CHANNEL_ID = "channel-id";
var notificationChannel = {
  kind: "notification-channel",
  manifestKind: "MonitoringNotificationChannel",
  noun: "notification channel",
  collection: "notificationChannels",
  named: "by-the-service",
  labels: "userLabels",
  identityLabel: CHANNEL_ID,
  rules: {
    name: { ignore: true },
    creationRecord: { ignore: true },
    mutationRecords: { ignore: true },
    verificationStatus: { ignore: true },
    labels: { verbatim: true },
    userLabels: { verbatim: true },
    enabled: { default: true }
  },
  immutable: ["type"],
  fromManifest: (manifest, project) => {
    const { type = "", labels, description, enabled, sensitiveLabels } = bodyOf(manifest.spec);
    if (sensitiveLabels !== void 0) throw withSecret(manifest);
    const { name } = manifest.metadata;
    const body = bodyOf({
      type,
      displayName: name,
      labels,
      description,
      enabled,
      userLabels: cloudLabels(manifest)
    });
    return { parent: projectOf(manifest, project), id: name, title: name, body };
  }
};
function withSecret({ metadata }) {
  return new UserError(
    "not-supported",
    `MonitoringNotificationChannel '${metadata.name}' has sensitive labels, and a secret is read from no file`,
    {
      hint: "make the channel by hand, and name it under 'notificationChannels' in the config"
    }
  );
}

// src/cloud/kinds/index.ts
var KINDS = {
  "log-metric": logMetric,
  "notification-channel": notificationChannel,
  "model-armor-template": modelArmorTemplate,
  "alert-policy": alertPolicy,
  dashboard
};
var ALL_KINDS = Object.values(KINDS);

// src/cloud/object.ts
var CLOUD_KINDS = [
  "log-metric",
  "notification-channel",
  "model-armor-template",
  "alert-policy",
  "dashboard"
];
function shortName({ name, parent }) {
  return name.startsWith(`${parent}/`) ? name.slice(parent.length + 1) : name;
}
function textAt(body, field) {
  const value = body[field];
  return typeof value === "string" ? value : void 0;
}
function nameIn(parent, name) {
  const [collection = "", id = ""] = name.split("/").slice(-2);
  return `${parent}/${collection}/${id}`;
}

export {
  withChannelNames,
  missingChannels,
  ALERT_ID,
  alertPolicy,
  conditionsOf,
  KINDS,
  ALL_KINDS,
  CLOUD_KINDS,
  shortName,
  textAt,
  nameIn
};
