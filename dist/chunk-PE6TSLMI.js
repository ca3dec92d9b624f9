const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  ALERT_ID,
  ALL_KINDS,
  KINDS,
  alertPolicy,
  textAt
} from "./chunk-GSFGQZNN.js";
import {
  CONFIG_LABEL,
  ENVIRONMENT_LABEL
} from "./chunk-NOU4PLWJ.js";
import {
  cutText,
  identityOf
} from "./chunk-6JJB7PKT.js";
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  UserError,
  UserErrors,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/cloud/metadata-texts.ts
function requireTexts({ kind, metadata }) {
  const { name, labels, annotations } = metadata;
  const errors = [
    ...noTexts("label", labels, kind, name),
    ...noTexts("annotation", annotations, kind, name)
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
function noTexts(noun, values, kind, name) {
  return Object.entries(Object(values)).flatMap(
    ([key, value]) => typeof value === "string" || value === null ? [] : new UserError(
      "bad-value",
      `${kind} '${name}': the ${noun} '${key}' is ${String(value)}, which is no text`,
      { hint: "write the value in quotes" }
    )
  );
}

// src/cloud/owner.ts
var CONFIG_CONNECTOR_LABEL = "managed-by-cnrm";
var MARK = /(?:^|\n\n)Managed by inference-gateway-gitops: ([^/\n]+)\/([^/\n]+)\.$/;
var MAX_DESCRIPTION = 8e3;
function withMark(object, { config, environment }) {
  const { labels, identityLabel } = KINDS[object.kind];
  if (labels === void 0) {
    const mark = `Managed by inference-gateway-gitops: ${config}/${environment}.`;
    const room = MAX_DESCRIPTION - mark.length - 2;
    const text = cutText(textAt(object.body, "description") ?? "", {
      characters: room,
      bytes: Number.POSITIVE_INFINITY
    });
    const description = text === "" ? mark : `${text}

${mark}`;
    return { ...object, body: { ...object.body, description } };
  }
  const own = {
    ...labelsOf(object.body, labels),
    [CONFIG_LABEL]: config,
    [ENVIRONMENT_LABEL]: environment,
    ...identityLabel !== void 0 && { [identityLabel]: identityValue(object.id) }
  };
  return { ...object, body: { ...object.body, [labels]: own } };
}
function identityValue(id) {
  return /^[a-z0-9_-]{1,63}$/.test(id) ? id : identityOf([id]);
}
function claimOf({ kind, body }) {
  const { labels, identityLabel } = KINDS[kind];
  if (labels === void 0) {
    const found = MARK.exec(textAt(body, "description") ?? "");
    return {
      config: found?.[1],
      environment: found?.[2],
      id: void 0,
      byConfigConnector: false
    };
  }
  const own = labelsOf(body, labels);
  return {
    config: textAt(own, CONFIG_LABEL),
    environment: textAt(own, ENVIRONMENT_LABEL),
    id: identityLabel === void 0 ? void 0 : textAt(own, identityLabel),
    byConfigConnector: Object.hasOwn(own, CONFIG_CONNECTOR_LABEL)
  };
}
function isOwnedBy({ config, environment }, owner) {
  return config === owner.config && environment === owner.environment;
}
function withoutConfigConnectorLabel(kind, body) {
  const field = KINDS[kind].labels;
  const all = field === void 0 ? void 0 : body[field];
  if (field === void 0 || !isMap(all) || !Object.hasOwn(all, CONFIG_CONNECTOR_LABEL)) return body;
  const { [CONFIG_CONNECTOR_LABEL]: _, ...rest } = all;
  return { ...body, [field]: rest };
}
function labelsOf(body, field) {
  const value = body[field];
  return isMap(value) ? value : {};
}

// src/cloud/desired.ts
function desiredObjects({ manifests, owner, project, syncedBy }) {
  const objects = [];
  const errors = [];
  const rules = new Map(ALL_KINDS.map((kind) => [kind.manifestKind, kind]));
  for (const manifest of manifests) {
    const kind = rules.get(manifest.kind);
    if (kind === void 0 || !isConfigConnector(manifest)) continue;
    if (syncedBy === "config-connector" && !canBeFound(manifest)) continue;
    try {
      requireTexts(manifest);
      const object = { kind: kind.kind, ...kind.fromManifest(manifest, project) };
      objects.push(syncedBy === "igw" ? withMark(object, owner) : object);
    } catch (thrown) {
      const found = userErrorsIn(thrown);
      if (found === void 0) throw thrown;
      errors.push(...found);
    }
  }
  return { objects, errors };
}
function isConfigConnector({ apiVersion }) {
  return /\.cnrm\.cloud\.google\.com\//.test(apiVersion);
}
function canBeFound({ kind, metadata }) {
  return kind !== alertPolicy.manifestKind || metadata.labels?.[ALERT_ID] !== void 0;
}

// src/template/is-manifest.ts
function isManifest(value) {
  if (!isObject(value) || typeof value.apiVersion !== "string" || typeof value.kind !== "string")
    return false;
  return isObject(value.metadata) && typeof value.metadata.name === "string";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  identityValue,
  claimOf,
  isOwnedBy,
  withoutConfigConnectorLabel,
  desiredObjects,
  isManifest
};
