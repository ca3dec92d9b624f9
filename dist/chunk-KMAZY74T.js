const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isList,
  isMap,
  own
} from "./chunk-GZ6GLONU.js";

// src/diff/diff-values.ts
function diffValues(before, after, lists = "elements") {
  const changes = [];
  compare(before, after, [], { changes, lists });
  return changes;
}
function compare(before, after, steps, comparison) {
  if (before === after) return;
  if (isMap(before) && isMap(after)) {
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(own(before, key), own(after, key), [...steps, key], comparison);
    return;
  }
  if (isList(before) && isList(after)) {
    if (comparison.lists === "elements") compareElements(before, after, steps, comparison);
    else if (diffValues(before, after).length > 0) comparison.changes.push({ steps, before, after });
    return;
  }
  comparison.changes.push({ steps, before, after });
}
function compareElements(before, after, steps, comparison) {
  const [old, now] = [byName(before), byName(after)];
  if (old && now) {
    for (const name of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()]))
      compare(old.get(name), now.get(name), [...steps, `[${name}]`], comparison);
    return;
  }
  for (let i = 0; i < Math.max(before.length, after.length); i++)
    compare(before[i], after[i], [...steps, `[${i}]`], comparison);
}
function byName(list) {
  const named = /* @__PURE__ */ new Map();
  for (const item of list) {
    const name = isMap(item) ? own(item, "name") : void 0;
    if (typeof name !== "string" || named.has(name)) return void 0;
    named.set(name, item);
  }
  return named;
}
function formatSteps(steps) {
  return steps.reduce((path, key) => {
    const step = /^[\w-]+$/.test(key) || key.startsWith("[") ? key : `[${key}]`;
    return path === "" || step.startsWith("[") ? `${path}${step}` : `${path}.${step}`;
  }, "");
}

export {
  diffValues,
  formatSteps
};
