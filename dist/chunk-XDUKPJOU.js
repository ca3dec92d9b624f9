const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  formatError,
  userErrorsIn
} from "./chunk-7JAMGXYU.js";

// src/edge/cli/report.ts
function reportFailure(thrown) {
  const errors = userErrorsIn(thrown);
  if (errors === void 0) {
    process.stderr.write(`igw: this is a bug, please report it
${stackOf(thrown)}
`);
    return 1;
  }
  reportErrors(errors);
  return 1;
}
function reportErrors(errors) {
  for (const error of errors) process.stderr.write(`${formatError(error)}
`);
}
function reportWarnings(warnings) {
  for (const warning of warnings) process.stderr.write(`${formatError(warning, "warning")}
`);
}
function reportFindings({ errors, warnings }, json) {
  const format = json ? jsonOf : formatError;
  const lines = [
    ...warnings.map((warning) => `${format(warning, "warning")}
`),
    ...errors.map((error) => `${format(error, "error")}
`)
  ];
  process.stderr.write(lines.join(""));
}
function jsonOf({ code, message, at, rule, hint }, severity) {
  const place = at && { file: at.file, line: at.line, column: at.col };
  return JSON.stringify({ severity, code, message, ...place, ...rule, hint });
}
function reportUsage(message, help) {
  process.stderr.write(`igw: ${message}

${help}`);
  return 2;
}
function stackOf(thrown) {
  return thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
}

export {
  reportFailure,
  reportErrors,
  reportWarnings,
  reportFindings,
  reportUsage
};
