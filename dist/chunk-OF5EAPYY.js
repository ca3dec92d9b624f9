const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/edge/parse-timeout.ts
var UNIT_MS = { s: 1e3, m: 6e4, h: 36e5 };
function parseTimeout(text) {
  if (text === "0") return 0;
  const [, count, unit = ""] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  return count === void 0 ? void 0 : Number(count) * (UNIT_MS[unit] ?? 0);
}

export {
  parseTimeout
};
