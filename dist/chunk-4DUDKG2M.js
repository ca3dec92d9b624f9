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
  for (const [path, content] of files) place(root, path.split("/"), blobId(content));
  const id = hashFolder(root).toString("hex");
  ids.set(files, id);
  return id;
}
function foldersOf(blobIds) {
  const root = /* @__PURE__ */ new Map();
  for (const [path, id] of blobIds) place(root, path.split("/"), id);
  const folders = /* @__PURE__ */ new Map();
  hashFolder(root, (id, entries) => folders.set(id, entries));
  return folders;
}
var ids = /* @__PURE__ */ new WeakMap();
function place(folder, steps, id) {
  const [step = "", ...rest] = steps;
  if (rest.length === 0) {
    folder.set(step, id);
    return;
  }
  const inner = folder.get(step);
  const next = inner instanceof Map ? inner : /* @__PURE__ */ new Map();
  folder.set(step, next);
  place(next, rest, id);
}
function hashFolder(folder, onFolder) {
  const rows = [...folder].map(
    ([name, child]) => child instanceof Map ? { sortKey: Buffer.from(`${name}/`), mode: "40000", name, id: hashFolder(child, onFolder) } : { sortKey: Buffer.from(name), mode: "100644", name, id: Buffer.from(child, "hex") }
  );
  rows.sort((a, b) => Buffer.compare(a.sortKey, b.sortKey));
  const body = Buffer.concat(
    rows.flatMap(({ mode, name, id: id2 }) => [Buffer.from(`${mode} ${name}\0`), id2])
  );
  const id = hash("sha1", Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]), "buffer");
  onFolder?.(id.toString("hex"), new Map(rows.map((row) => [row.name, listed(row)])));
  return id;
}
function listed({ mode, id }) {
  return { mode: mode === "40000" ? "040000" : "100644", id: id.toString("hex") };
}

export {
  blobId,
  treeId,
  foldersOf
};
