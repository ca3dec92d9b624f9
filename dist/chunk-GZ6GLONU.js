const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/diff/json.ts
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function own(map, key) {
  return Object.hasOwn(map, key) ? map[key] : void 0;
}
function at(value, ...keys) {
  let inner = value;
  for (const key of keys) inner = isMap(inner) ? own(inner, key) : void 0;
  return inner;
}
function stableText(value) {
  if (isList(value)) return `[${value.map(stableText).join()}]`;
  if (isMap(value)) {
    const entries = Object.keys(value).sort();
    return `{${entries.map((key) => `${JSON.stringify(key)}:${stableText(own(value, key) ?? null)}`).join()}}`;
  }
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

export {
  isMap,
  isList,
  own,
  at,
  stableText
};
