const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  join,
  relative,
  resolve,
  sep
} from "./chunk-XZZ7DTC4.js";
import {
  limitOf,
  overLimit
} from "./chunk-WWGTZDID.js";
import {
  readFileSync,
  readdirSync,
  realpathSync,
  statSync
} from "./chunk-SAHCXYC2.js";

// src/edge/disk-tree.ts
function diskTree(root) {
  const top = realpathSync(root);
  const realPaths = /* @__PURE__ */ new Map([[top, top]]);
  const realPath = (path) => {
    if (realPaths.has(path)) return realPaths.get(path);
    const real = realPathOrNothing(path);
    realPaths.set(path, real);
    return real;
  };
  const inside = (path) => {
    const real = realPath(resolve(top, path));
    return real !== void 0 && isInside(top, real) ? real : void 0;
  };
  const kinds = /* @__PURE__ */ new Map();
  const kindOf = (real) => {
    const known = kinds.get(real);
    if (known !== void 0) return known;
    const kind = kindIn(statSync(real));
    if (kind !== void 0) kinds.set(real, kind);
    return kind;
  };
  const fileAt = (path) => {
    const real = inside(path);
    if (real === void 0 || kindOf(real) !== "file") return void 0;
    const { size } = statSync(real);
    if (size > limitOf("file-bytes")) throw tooLarge(path, size);
    return real;
  };
  return {
    read(path) {
      const file = fileAt(path);
      return file === void 0 ? void 0 : readFileSync(file, "utf8");
    },
    readBytes(path) {
      const file = fileAt(path);
      return file === void 0 ? void 0 : readFileSync(file);
    },
    kind(path) {
      const real = inside(path);
      return real === void 0 ? void 0 : kindOf(real);
    },
    list(directory) {
      const real = inside(directory);
      const entries = real === void 0 ? [] : entriesOf(real);
      for (const entry of entries) {
        const kind = kindIn(entry);
        if (kind === void 0) continue;
        const path = join(entry.parentPath, entry.name);
        realPaths.set(path, path);
        kinds.set(path, kind);
      }
      return entries.map(({ name }) => name).sort();
    },
    realPath(path) {
      const real = inside(path);
      return real === void 0 ? void 0 : relative(top, real).split(sep).join("/");
    }
  };
}
function tooLarge(path, size) {
  return overLimit("file-bytes", "this file", size, { file: path, line: 1, col: 1 });
}
function entriesOf(directory) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return [];
    throw error;
  }
}
function realPathOrNothing(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return void 0;
  }
}
function kindIn(entry) {
  if (entry.isDirectory()) return "directory";
  return entry.isFile() ? "file" : void 0;
}
function isInside(root, path) {
  return root === sep || path === root || path.startsWith(root + sep);
}

export {
  diskTree
};
