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
  const place = error.at ? `${error.at.file}:${error.at.line}:${error.at.col}: ` : "";
  const hint = error.hint ? `
  hint: ${error.hint}` : "";
  const kustomize = error.kustomize ? `
  kustomize says: ${error.kustomize}` : "";
  return `${place}${severity}[${error.code}]: ${error.message}${hint}${kustomize}`;
}
function distinctErrors(errors) {
  if (errors.length < 2) return errors;
  const byText = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const text = formatError(error);
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

export {
  UserError,
  UserErrors,
  formatError,
  distinctErrors,
  userErrorsIn,
  throwAll,
  rethrow,
  unreachable
};
