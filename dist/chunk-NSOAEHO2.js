const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/error.ts
var UserError = class extends Error {
  name = "UserError";
  code;
  at;
  hint;
  constructor(code, message, { at, hint, cause } = {}) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.code = code;
    this.at = at;
    this.hint = hint;
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
  return `${place}${severity}[${error.code}]: ${error.message}${hint}`;
}
function userErrorsIn(thrown) {
  if (thrown instanceof UserErrors) return thrown.errors;
  return thrown instanceof UserError ? [thrown] : void 0;
}
function unreachable(value) {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

export {
  UserError,
  UserErrors,
  formatError,
  userErrorsIn,
  unreachable
};
