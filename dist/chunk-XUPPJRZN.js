const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  KINDS,
  nameIn
} from "./chunk-GSFGQZNN.js";
import {
  formatSteps
} from "./chunk-KMAZY74T.js";
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/edge/google/failure.ts
var STATUS_NAMES = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED"
];
function failureOf(thrown) {
  if (!(thrown instanceof Error)) return;
  const { code, details, statusDetails, status, retryAfterMs } = fieldsOf(thrown);
  const named = STATUS_NAMES.find((name) => name === status);
  const numbered = typeof code === "number" ? STATUS_NAMES[code] : void 0;
  const found = named ?? numbered ?? (isNetworkError(thrown) ? "UNAVAILABLE" : void 0);
  if (found === void 0) return;
  const list = Array.isArray(statusDetails) ? statusDetails.map(fieldsOf) : [];
  const errorInfo = list.find(({ reason }) => typeof reason === "string");
  return {
    status: found,
    text: oneLine(typeof details === "string" && details !== "" ? details : thrown.message),
    reason: textOf(errorInfo?.reason),
    info: new Map(
      Object.entries(fieldsOf(errorInfo?.metadata)).map(([key, value]) => [key, String(value)])
    ),
    retryAfterMs: typeof retryAfterMs === "number" ? retryAfterMs : retryDelayMs(list)
  };
}
var RestError = class extends Error {
  name = "RestError";
  status;
  statusDetails;
  retryAfterMs;
  constructor(http, answer, retryAfter) {
    const { error } = fieldsOf(answer);
    const { message, status, details } = fieldsOf(error);
    super(typeof message === "string" ? message : `HTTP ${http}`);
    this.status = STATUS_NAMES.find((name) => name === status) ?? statusOfHttp(http);
    this.statusDetails = Array.isArray(details) ? details : [];
    this.retryAfterMs = /^[0-9]+$/.test(retryAfter ?? "") ? Number(retryAfter) * 1e3 : void 0;
  }
};
function statusOfHttp(http) {
  const known = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    504: "DEADLINE_EXCEEDED"
  };
  return known[http] ?? (http >= 500 ? "UNAVAILABLE" : "UNKNOWN");
}
function retryDelayMs(details) {
  const delay = details.map(({ retryDelay }) => retryDelay).find((one) => one !== void 0);
  if (typeof delay === "string") return Number.parseFloat(delay) * 1e3;
  if (delay === void 0) return;
  const { seconds = 0, nanos = 0 } = fieldsOf(delay);
  return Number(seconds) * 1e3 + Number(nanos) / 1e6;
}
var NETWORK = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|UND_ERR_|ERR_STREAM)/;
function isNetworkError(error) {
  const { code, cause } = fieldsOf(error);
  if (typeof code === "string" && NETWORK.test(code)) return true;
  return cause instanceof Error && isNetworkError(cause);
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? Object(value) : {};
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/edge/google/permissions.ts
var ACCESS = {
  "log-metric": {
    service: "logging.googleapis.com",
    resource: "logging.logMetrics",
    viewer: "roles/logging.viewer",
    editor: "roles/logging.configWriter"
  },
  "notification-channel": {
    service: "monitoring.googleapis.com",
    resource: "monitoring.notificationChannels",
    viewer: "roles/monitoring.notificationChannelViewer",
    editor: "roles/monitoring.notificationChannelEditor"
  },
  "alert-policy": {
    service: "monitoring.googleapis.com",
    resource: "monitoring.alertPolicies",
    viewer: "roles/monitoring.alertPolicyViewer",
    editor: "roles/monitoring.alertPolicyEditor"
  },
  dashboard: {
    service: "monitoring.googleapis.com",
    resource: "monitoring.dashboards",
    viewer: "roles/monitoring.dashboardViewer",
    editor: "roles/monitoring.dashboardEditor"
  },
  "model-armor-template": {
    service: "modelarmor.googleapis.com",
    resource: "modelarmor.templates",
    viewer: "roles/modelarmor.viewer",
    editor: "roles/modelarmor.admin"
  }
};
function permissionFor(kind, verb) {
  const { service, resource, viewer, editor } = ACCESS[kind];
  return {
    service,
    permission: `${resource}.${verb}`,
    role: verb === "list" ? viewer : editor
  };
}

// src/edge/google/failure-error.ts
function errorFor(failure, attempt, principal) {
  const { status, text } = failure;
  const what = describe(attempt);
  switch (status) {
    case "UNAUTHENTICATED":
      return new UserError("google-auth", `Google did not accept the credentials: ${text}`, {
        hint: LOG_IN
      });
    case "PERMISSION_DENIED":
      return failure.reason === "SERVICE_DISABLED" ? disabled(failure, attempt) : forbidden(failure, attempt, principal);
    case "RESOURCE_EXHAUSTED":
      return new UserError("google-quota", `Google has no quota left to ${what}: ${text}`, {
        hint: "run it again later; what was done already is found again"
      });
    case "CANCELLED":
    case "UNKNOWN":
    case "DEADLINE_EXCEEDED":
    case "INTERNAL":
    case "UNAVAILABLE":
      return new UserError("google-unreachable", `Google did not ${what} (${status}): ${text}`, {
        hint: "see https://status.cloud.google.com and run it again; what was done already is found again"
      });
    default:
      return new UserError("google-rejected", `Google refused to ${what} (${status}): ${text}`, {
        hint: hintFor(failure)
      });
  }
}
var LOG_IN = "log in with 'gcloud auth application-default login'; in a workflow, use google-github-actions/auth in a job with `permissions: { id-token: write }`";
function describe({ verb, kind, parent, subject }) {
  const { noun } = KINDS[kind];
  return subject === void 0 ? `${verb} each ${noun} of ${parent}` : `${verb} ${noun} '${subject}' in ${parent}`;
}
function forbidden({ info }, { kind, verb, parent }, principal) {
  const { permission, role } = permissionFor(kind, verb);
  const project = projectOf(parent);
  const missing = info.get("permission") ?? permission;
  return new UserError(
    "google-forbidden",
    `project '${project}' refused ${missing} to ${principal}: ${role} has it`,
    {
      hint: `gcloud projects add-iam-policy-binding ${project} --role=${role} --member=${memberOf(principal)}`
    }
  );
}
function disabled({ info }, { kind, verb, parent }) {
  const project = projectOf(parent);
  const service = info.get("service") ?? permissionFor(kind, verb).service;
  return new UserError("google-disabled", `${service} is not enabled in project '${project}'`, {
    hint: `gcloud services enable ${service} --project=${project}`
  });
}
function projectOf(parent) {
  return parent.split("/")[1] ?? parent;
}
function memberOf(principal) {
  return principal.includes(":") ? principal : "PRINCIPAL";
}
function hintFor({ status, text }) {
  if (isMissingMetric(text))
    return "the metric shows some minutes after something wrote it for the first time; run it again then";
  if (status === "ALREADY_EXISTS" || status === "ABORTED" || status === "NOT_FOUND")
    return "somebody else changed it meanwhile; run it again";
  if (status === "FAILED_PRECONDITION")
    return "something else may still use it; the message of Google says what";
  return "the message of Google says which field; it is rendered from the config and the rule files";
}
function isMissingMetric(text) {
  return /could not find a metric named|metric\b.*\bis unknown|cannot find metric/i.test(text);
}

// src/edge/google/credentials.ts
async function defaultCredentials({ auth: { GoogleAuth } }, projectId) {
  const auth = new GoogleAuth({
    projectId,
    scopes: ["https://www.googleapis.com/auth/cloud-platform"]
  });
  try {
    const client = await auth.getClient();
    await client.getAccessToken();
    return { auth, client, principal: () => principalOf(auth, client) };
  } catch (cause) {
    const text = cause instanceof Error ? cause.message.replace(/\s+/g, " ") : String(cause);
    throw new UserError("google-auth", `there are no credentials for Google Cloud: ${text}`, {
      hint: LOG_IN,
      cause
    });
  }
}
async function principalOf(auth, client) {
  const email = emailOfExternal(client) ?? await emailOfKey(auth);
  if (email !== void 0) return `serviceAccount:${email}`;
  return "the account of your credentials";
}
function emailOfExternal(client) {
  const { getServiceAccountEmail } = Object(client);
  const email = typeof getServiceAccountEmail === "function" ? getServiceAccountEmail.call(client) : void 0;
  return typeof email === "string" ? email : void 0;
}
async function emailOfKey(auth) {
  try {
    const { client_email: email } = await auth.getCredentials();
    return email;
  } catch {
    return;
  }
}

// src/edge/google/grpc-options.ts
function grpcOptions({ gax }, endpoint, credentials) {
  const place = endpoint && { apiEndpoint: endpoint.host, port: endpoint.port };
  if (endpoint?.plain || credentials === void 0)
    return {
      ...place,
      sslCreds: gax.grpc.credentials.createInsecure(),
      universeDomain: "googleapis.com"
    };
  return { ...place, auth: credentials.auth };
}

// builtin:node:module
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:module");
var $get = (name) => builtin[name];
var createRequire = /* @__PURE__ */ $get("createRequire");

// src/edge/google/packages.ts
var GOOGLE_PACKAGES = {
  metrics: "@google-cloud/logging-api/build/src/v2/metrics_service_v2_client.js",
  entries: "@google-cloud/logging-api/build/src/v2/logging_service_v2_client.js",
  policies: "@google-cloud/monitoring/build/src/v3/alert_policy_service_client.js",
  channels: "@google-cloud/monitoring/build/src/v3/notification_channel_service_client.js",
  loggingProtos: "@google-cloud/logging-api/build/protos/protos.json",
  monitoringProtos: "@google-cloud/monitoring/build/protos/protos.json",
  gax: "google-gax",
  auth: "google-auth-library"
};

// src/edge/google/library.ts
var loaded;
function googleLibrary() {
  loaded ??= load();
  return loaded;
}
function load() {
  const require2 = createRequire(import.meta.url);
  return import.meta.url.endsWith(".ts") ? fromPackages(require2) : require2("./google.cjs");
}
function fromPackages(require2) {
  const { metrics, entries, policies, channels, loggingProtos, monitoringProtos, gax, auth } = GOOGLE_PACKAGES;
  return {
    metrics: require2(metrics),
    entries: require2(entries),
    policies: require2(policies),
    channels: require2(channels),
    loggingProtos: require2(loggingProtos),
    monitoringProtos: require2(monitoringProtos),
    gax: require2(gax),
    auth: require2(auth)
  };
}

// src/edge/google/messages.ts
function messageCodec({ gax }, root, name) {
  const type = root.lookupType(name);
  const toJson = (message) => bodyOf(gax.serializer.toProto3JSON(message));
  return {
    encode(body) {
      const message = parse(name, () => gax.serializer.fromProto3JSON(type, jsonOf(body)));
      if (message === null) throw new Error(`no ${name}`);
      const lost = lostPath(body, toJson(message), []);
      if (lost !== void 0) throw notAField(name, lost);
      return message;
    },
    decode: (answer) => toJson(type.fromObject({ ...answer }))
  };
}
function parse(name, convert) {
  try {
    return convert();
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new UserError("google-rejected", `this is no ${name}: ${text}`, { cause });
  }
}
function lostPath(value, kept, steps) {
  if (Array.isArray(value)) {
    const items = Array.isArray(kept) ? kept : [];
    return firstOf(value, (item, i) => lostPath(item, items[i], [...steps, `[${i}]`]));
  }
  if (isMap(value)) {
    const inside = isMap(kept) ? kept : {};
    return firstOf(
      Object.entries(value),
      ([key, inner]) => lostPath(inner, inside[key], [...steps, key])
    );
  }
  const isSaid = value !== void 0 && value !== null && value !== "" && Boolean(value);
  const isLost = kept === void 0 || typeof kept === "string" && kept.endsWith("_UNSPECIFIED");
  return isSaid && isLost ? steps : void 0;
}
function firstOf(items, find) {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== void 0) return found;
  }
  return;
}
function notAField(name, steps) {
  const message = name.split(".").at(-1);
  return new UserError(
    "google-rejected",
    `'${formatSteps(steps)}' is no field of ${message}, or has a value that it cannot have`,
    { hint: "see the reference of the API for its fields and their values" }
  );
}
function jsonOf(body) {
  return JSON.parse(JSON.stringify(body));
}
function bodyOf(value) {
  const plain = JSON.parse(JSON.stringify(value));
  return isMap(plain) ? plain : {};
}

// src/edge/google/monitoring.ts
var PAGE_SIZE = 500;
function monitoringClients(library, options) {
  const root = library.gax.protobuf.Root.fromJSON(library.monitoringProtos);
  const codecOf = (message) => messageCodec(library, root, `google.monitoring.v3.${message}`);
  const { AlertPolicyServiceClient } = library.policies;
  const { NotificationChannelServiceClient } = library.channels;
  return {
    "alert-policy": policyClient(new AlertPolicyServiceClient(options), codecOf("AlertPolicy")),
    "notification-channel": channelClient(
      new NotificationChannelServiceClient(options),
      codecOf("NotificationChannel")
    )
  };
}
function policyClient(client, codec) {
  const live = liveOf("alert-policy", codec);
  return {
    list: async (name, pageToken, timeoutMs) => {
      const request = { name, pageSize: PAGE_SIZE, pageToken };
      const [policies, , raw] = await client.listAlertPolicies(request, once(timeoutMs));
      return { objects: policies.map((one) => live(name, one)), next: raw?.nextPageToken ?? "" };
    },
    create: async ({ parent: name, body }, timeoutMs) => {
      const request = { name, alertPolicy: codec.encode(body) };
      const [made] = await client.createAlertPolicy(request, once(timeoutMs));
      return live(name, made);
    },
    update: ({ object, live: { name }, mask }, timeoutMs) => {
      const alertPolicy = codec.encode({ ...object.body, name });
      return client.updateAlertPolicy(
        { alertPolicy, updateMask: { paths: mask.map(snakeCase) } },
        once(timeoutMs)
      );
    },
    delete: ({ name }, timeoutMs) => client.deleteAlertPolicy({ name }, once(timeoutMs))
  };
}
function channelClient(client, codec) {
  const live = liveOf("notification-channel", codec);
  return {
    list: async (name, pageToken, timeoutMs) => {
      const request = { name, pageSize: PAGE_SIZE, pageToken };
      const [channels, , raw] = await client.listNotificationChannels(request, once(timeoutMs));
      return { objects: channels.map((one) => live(name, one)), next: raw?.nextPageToken ?? "" };
    },
    create: async ({ parent: name, body }, timeoutMs) => {
      const request = { name, notificationChannel: codec.encode(body) };
      const [made] = await client.createNotificationChannel(request, once(timeoutMs));
      return live(name, made);
    },
    update: ({ object, live: { name }, mask }, timeoutMs) => {
      const notificationChannel = codec.encode({ ...object.body, name });
      return client.updateNotificationChannel(
        { notificationChannel, updateMask: { paths: mask.map(snakeCase) } },
        once(timeoutMs)
      );
    },
    // Without force: the service refuses while a policy still names it.
    delete: ({ name }, timeoutMs) => client.deleteNotificationChannel({ name }, once(timeoutMs))
  };
}
function once(timeoutMs) {
  return { timeout: timeoutMs, retry: null, autoPaginate: false };
}
function liveOf(kind, codec) {
  return (parent, answer) => {
    const body = codec.decode(answer);
    return { kind, parent, name: nameIn(parent, String(body.name)), body };
  };
}
function snakeCase(field) {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export {
  failureOf,
  RestError,
  errorFor,
  LOG_IN,
  isMissingMetric,
  defaultCredentials,
  grpcOptions,
  googleLibrary,
  messageCodec,
  monitoringClients,
  once
};
