const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  error,
  notice,
  warning
} from "./chunk-CASCCXCS.js";

// src/edge/action/annotations.ts
function annotate(error2) {
  error(textOf(error2), propertiesOf(error2));
}
function fail(error2) {
  annotate(error2);
  process.exitCode = 1;
}
function annotateWarning(warning2) {
  warning(textOf(warning2), propertiesOf(warning2));
}
function textOf({ message, hint }) {
  return hint === void 0 ? message : `${message}
hint: ${hint}`;
}
function propertiesOf({ code, at }) {
  if (at === void 0) return { title: code };
  return { title: code, file: at.file, startLine: at.line, endLine: at.line, startColumn: at.col };
}
function annotateFinding(finding) {
  const { severity, rule, message, remedy, at, suppressed } = finding;
  if (suppressed !== void 0) return;
  const text = remedy === void 0 ? message : `${message}
hint: ${remedy}`;
  const place = at && { file: at.file, startLine: at.line, endLine: at.line, startColumn: at.col };
  SAY[severity](text, { title: rule, ...place });
}
var SAY = { error, warning, notice };

export {
  fail,
  annotateWarning,
  annotateFinding
};
