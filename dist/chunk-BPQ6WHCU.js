const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LIMITS,
  UserError,
  UserErrors,
  limitVariable,
  setLimits
} from "./chunk-WWGTZDID.js";

// src/edge/set-limits.ts
function setLimitsFromEnvironment() {
  const errors = [];
  const limits = /* @__PURE__ */ new Map();
  for (const [variable, text = ""] of Object.entries(process.env)) {
    if (!variable.startsWith("IGW_LIMIT_") || text === "") continue;
    const name = NAMES.find((candidate) => limitVariable(candidate) === variable);
    const value = name && parseLimit(LIMITS[name], text);
    if (name === void 0 || value === void 0) errors.push(refused(variable, text, name));
    else limits.set(name, value);
  }
  if (errors.length > 0) throw new UserErrors(errors);
  setLimits(limits);
}
var NAMES = Object.keys(LIMITS).filter((name) => name in LIMITS);
function parseLimit({ most = Number.MAX_SAFE_INTEGER }, text) {
  const value = Number(text);
  return /^\d{1,15}$/.test(text) && value >= 1 && value <= most ? value : void 0;
}
function refused(variable, text, name) {
  if (name === void 0) {
    const hint2 = `the limits are ${NAMES.map(limitVariable).join(", ")}`;
    return new UserError("bad-input", `the variable ${variable} sets no limit`, { hint: hint2 });
  }
  const { most } = LIMITS[name];
  const hint = most === void 0 ? "write a number of 1 or more" : `write a number from 1 to ${most}`;
  return new UserError("bad-input", `the variable ${variable} is '${text}'`, { hint });
}

export {
  setLimitsFromEnvironment
};
