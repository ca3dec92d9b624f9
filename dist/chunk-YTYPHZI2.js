const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/lint/field.ts
function rootField(resource) {
  return { resource, path: [], value: resource.manifest };
}
function child(field, ...keys) {
  return {
    resource: field.resource,
    path: field.path.concat(keys),
    value: valueBelow(field, ...keys)
  };
}
function valueBelow(field, ...keys) {
  let { value } = field;
  for (let i = 0; i < keys.length && value !== void 0; i++) value = own(value, keys[i] ?? "");
  return value;
}
function items(field) {
  if (!Array.isArray(field.value)) return [];
  return field.value.map((value, i) => ({
    resource: field.resource,
    path: [...field.path, i],
    value
  }));
}
function entries(field) {
  if (!isMapping(field)) return [];
  return Object.keys(Object(field.value)).map((key) => [key, child(field, key)]);
}
function text(field) {
  return typeof field.value === "string" ? field.value : void 0;
}
function number(field) {
  return typeof field.value === "number" ? field.value : void 0;
}
function isAbsent({ value }) {
  return value === void 0 || value === null;
}
function isMapping({ value }) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList({ value }) {
  return Array.isArray(value);
}
function textsWhere(field, passes) {
  const found = [];
  const { resource } = field;
  const steps = [];
  const walk = (value) => {
    if (typeof value === "string") {
      if (passes(value)) found.push({ resource, path: [...field.path, ...steps], value });
    } else if (typeof value === "object" && value !== null) {
      const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
      const values = Object.values(value);
      let i = 0;
      for (const key of keys) {
        steps.push(key);
        walk(values[i++]);
        steps.pop();
      }
    }
  };
  walk(field.value);
  return found;
}
function formatPath(path) {
  return path.reduce((printed, step) => {
    if (typeof step === "number") return `${printed}[${step}]`;
    if (/[./]/.test(step)) return `${printed}['${step}']`;
    return printed === "" ? step : `${printed}.${step}`;
  }, "");
}
function show(value) {
  if (value === void 0) return "nothing";
  const printed = typeof value === "string" ? `'${value}'` : JSON.stringify(value, bigintText) ?? String(value);
  return printed.length <= 80 ? printed : `${printed.slice(0, 77)}…`;
}
function own(node, key) {
  return isMap(node) && Object.hasOwn(node, key) ? node[key] : void 0;
}
function isMap(node) {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
function bigintText(_key, value) {
  return typeof value === "bigint" ? String(value) : value;
}

export {
  rootField,
  child,
  valueBelow,
  items,
  entries,
  text,
  number,
  isAbsent,
  isMapping,
  isList,
  textsWhere,
  formatPath,
  show
};
