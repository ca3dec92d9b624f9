const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hash
} from "./chunk-IOWDDTHY.js";

// src/release/tree-id.ts
function blobId(content) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return hash("sha1", Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), "hex");
}
function treeId(files) {
  const known = ids.get(files);
  if (known !== void 0) return known;
  const root = /* @__PURE__ */ new Map();
  for (const [path, content] of files) place(root, path.split("/"), content);
  const id = hashFolder(root).toString("hex");
  ids.set(files, id);
  return id;
}
var ids = /* @__PURE__ */ new WeakMap();
function place(folder, steps, content) {
  const [step = "", ...rest] = steps;
  if (rest.length === 0) {
    folder.set(step, blobId(content));
    return;
  }
  const inner = folder.get(step);
  const next = inner instanceof Map ? inner : /* @__PURE__ */ new Map();
  folder.set(step, next);
  place(next, rest, content);
}
function hashFolder(folder) {
  const rows = [...folder].map(
    ([name, child]) => child instanceof Map ? { sortKey: Buffer.from(`${name}/`), mode: "40000", name, id: hashFolder(child) } : { sortKey: Buffer.from(name), mode: "100644", name, id: Buffer.from(child, "hex") }
  );
  rows.sort((a, b) => Buffer.compare(a.sortKey, b.sortKey));
  const body = Buffer.concat(
    rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), id])
  );
  return hash("sha1", Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]), "buffer");
}

export {
  blobId,
  treeId
};
