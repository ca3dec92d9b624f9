const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  showHidden
} from "./chunk-QIVIGG63.js";
import {
  atPath,
  mendableErrorsIn
} from "./chunk-DXDVXKHN.js";
import {
  formatError
} from "./chunk-WWGTZDID.js";
import {
  writeSync
} from "./chunk-SAHCXYC2.js";

// src/edge/cli/print.ts
var STANDARD_OUTPUT = 1;
var STANDARD_ERROR = 2;
var NAMES = { 1: "standard output", 2: "standard error" };
function print(text, file = STANDARD_OUTPUT) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (codeOf(error) === "EPIPE") return;
      if (codeOf(error) !== "EAGAIN") throw atPath(NAMES[file], error);
      const stream = file === STANDARD_OUTPUT ? process.stdout : process.stderr;
      stream.on("error", ignoreAbsence).write(bytes.subarray(at));
      return;
    }
  }
}
function ignoreAbsence(error) {
  if (codeOf(error) !== "EPIPE") throw error;
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/edge/cli/report.ts
function reportFailure(thrown) {
  const errors = mendableErrorsIn(thrown);
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
  for (const error of errors) process.stderr.write(`${harmless(formatError(error))}
`);
}
function reportWarnings(warnings) {
  for (const warning of warnings)
    process.stderr.write(`${harmless(formatError(warning, "warning"))}
`);
}
function reportFindings({ errors, warnings }, json) {
  const format = json ? jsonOf : (finding, severity) => harmless(formatError(finding, severity));
  const lines = [
    ...warnings.map((warning) => `${format(warning, "warning")}
`),
    ...errors.map((error) => `${format(error, "error")}
`)
  ];
  print(lines.join(""), STANDARD_ERROR);
}
function jsonOf({ code, message, at, rule, hint }, severity) {
  const place = at && { file: at.file, line: at.line, column: at.col };
  return JSON.stringify({ severity, code, message, ...place, ...rule, hint });
}
function reportUsage(message, help) {
  process.stderr.write(`igw: ${harmless(message)}

${help}`);
  return 2;
}
function stackOf(thrown) {
  return thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
}
function harmless(text) {
  return showHidden(text).replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\[)/g, "# #");
}

export {
  print,
  reportFailure,
  reportErrors,
  reportWarnings,
  reportFindings,
  reportUsage
};
