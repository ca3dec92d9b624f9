const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/error.ts
var UserError = class extends Error {
  name = "UserError";
  code;
  at;
  rule;
  hint;
  kustomize;
  constructor(code, message, details = {}) {
    const { at, rule, hint, kustomize, cause } = details;
    super(message, cause === void 0 ? void 0 : { cause });
    this.code = code;
    this.at = at;
    this.rule = rule;
    this.hint = hint;
    this.kustomize = kustomize;
  }
};
var UserErrors = class extends Error {
  name = "UserErrors";
  errors;
  constructor(errors) {
    super(errors.map((error) => formatError(error)).join("\n"));
    this.errors = errors;
  }
};
function formatError(error, severity = "error") {
  const kustomize = error.kustomize ? `
  kustomize says: ${error.kustomize}` : "";
  return `${formatOwn(error, severity)}${kustomize}`;
}
function formatOwn({ at, code, message, hint }, severity) {
  const place = at ? `${at.file}:${at.line}:${at.col}: ` : "";
  return `${place}${severity}[${code}]: ${message}${hint ? `
  hint: ${hint}` : ""}`;
}
function distinctErrors(errors) {
  if (errors.length < 2) return errors;
  const byText = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const text = formatOwn(error, "error");
    if (!byText.has(text)) byText.set(text, error);
  }
  return [...byText.values()];
}
function userErrorsIn(thrown) {
  if (thrown instanceof UserErrors) return thrown.errors;
  return thrown instanceof UserError ? [thrown] : void 0;
}
function throwAll(errors) {
  const [error, another] = errors;
  if (error) throw another ? new UserErrors(errors) : error;
}
function rethrow(thrown, change) {
  const errors = userErrorsIn(thrown);
  if (errors !== void 0) throwAll(errors.map(change));
  throw thrown;
}
function unreachable(value) {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

// src/limits.ts
var MB = 1e6;
var LIMITS = {
  "file-bytes": { usual: 64 * MB, unit: "bytes", of: "one file" },
  "read-bytes": { usual: 256 * MB, unit: "bytes", of: "all files that one build reads" },
  files: { usual: 2e5, unit: "files", of: "one build" },
  "yaml-depth": {
    usual: 300,
    // Whatever reads or walks through a document goes as deep on the stack.
    most: 500,
    unit: "levels",
    of: "lists and maps inside of each other, in one document"
  },
  "yaml-tokens": {
    usual: 1e6,
    unit: "tokens",
    of: "one document that has anchors, tags, or anything else that is rare in manifests"
  },
  "mapping-keys": { usual: 2e4, unit: "keys", of: "one map" },
  "alias-values": {
    usual: 1e5,
    unit: "values",
    of: "what the aliases (`*name`) of one document stand for"
  },
  values: { usual: 25e5, unit: "values", of: "all YAML that one build reads" },
  expression: {
    usual: 5e4,
    unit: "steps",
    of: "one regular expression: its length, times its repeat counts (`{9}`)"
  },
  "base-levels": {
    usual: 100,
    most: 200,
    unit: "levels",
    of: "bases and components inside of each other"
  },
  "text-bytes": { usual: 16 * MB, unit: "bytes", of: "one text that replacements make" },
  "copied-values": {
    usual: 1e5,
    unit: "values",
    of: "one list or map that replacements copy"
  },
  "name-bytes": { usual: 1e4, unit: "bytes", of: "one name, prefix or suffix" },
  resources: { usual: 5e4, unit: "resources", of: "one build" },
  "output-bytes": { usual: 128 * MB, unit: "bytes", of: "the output of one build" },
  environments: { usual: 5e3, unit: "environments", of: "one config" }
};
var raised = /* @__PURE__ */ new Map();
function limitOf(name) {
  return raised.get(name) ?? LIMITS[name].usual;
}
function setLimits(limits) {
  raised.clear();
  for (const [name, value] of limits) raised.set(name, value);
}
function limitVariable(name) {
  return `IGW_LIMIT_${name.replaceAll("-", "_").toUpperCase()}`;
}
function limitText(name, seen) {
  const value = limitOf(name);
  return `${grouped(seen)} ${LIMITS[name].unit}, and ${limitVariable(name)} is ${grouped(value)}`;
}
function overLimit(name, what, seen, at) {
  const { unit } = LIMITS[name];
  const value = grouped(limitOf(name));
  return new UserError("limit", `${what} has ${grouped(seen)} ${unit}, and ${value} is the limit`, {
    at,
    hint: `if that is meant, set the environment variable ${limitVariable(name)} to more`
  });
}
function grouped(value) {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export {
  UserError,
  UserErrors,
  formatError,
  distinctErrors,
  userErrorsIn,
  throwAll,
  rethrow,
  unreachable,
  LIMITS,
  limitOf,
  setLimits,
  limitVariable,
  limitText,
  overLimit
};
