const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/verify/json.ts
function at(value, ...path) {
  return path.reduce((node, step) => own(node, step), value);
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "number" ? found : void 0;
}
function listAt(value, ...path) {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function own(node, step) {
  if (typeof node !== "object" || node === null) return void 0;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  at,
  textAt,
  numberAt,
  listAt,
  parseJson,
  isObject
};
