import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-5YQKP6AB.js";

// src/edge/disk-tree.ts
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
function diskTree(root) {
  const top = realpathSync(root);
  const realPaths = /* @__PURE__ */ new Map([[top, top]]);
  const realPath = (path) => {
    if (realPaths.has(path)) return realPaths.get(path);
    const parent = realPath(dirname(path));
    const real = parent === void 0 ? void 0 : followLink(join(parent, basename(path)));
    realPaths.set(path, real);
    return real;
  };
  const inside = (path) => {
    const full = resolve(top, path);
    const real = isInside(top, full) ? realPath(full) : realPathOrNothing(full);
    return real !== void 0 && isInside(top, real) ? real : void 0;
  };
  const readBytes = (path) => {
    const real = inside(path);
    return real !== void 0 && statSync(real).isFile() ? readFileSync(real) : void 0;
  };
  return {
    read: (path) => readBytes(path)?.toString("utf8"),
    readBytes,
    kind(path) {
      const real = inside(path);
      if (real === void 0) return void 0;
      const stat = statSync(real);
      if (stat.isDirectory()) return "directory";
      return stat.isFile() ? "file" : void 0;
    },
    list(directory) {
      const real = inside(directory);
      if (real === void 0 || !statSync(real).isDirectory()) return [];
      return readdirSync(real).sort();
    },
    realPath(path) {
      const real = inside(path);
      return real === void 0 ? void 0 : relative(top, real).split(sep).join("/");
    }
  };
}
function openBuildTree(directory) {
  const real = realPathOrNothing(resolve(directory));
  if (real === void 0) {
    throw new UserError("file-not-found", `there is no directory '${directory}'`, {
      hint: "name a directory with a kustomization.yaml"
    });
  }
  const root = checkoutAround(real) ?? resolve(sep);
  return { tree: diskTree(root), directory: relative(root, real).split(sep).join("/") };
}
function checkoutAround(directory) {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return void 0;
  }
}
function realPathOrNothing(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function followLink(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isSymbolicLink() ? realPathOrNothing(path) : stat && path;
}
function isInside(root, path) {
  return root === sep || path === root || path.startsWith(root + sep);
}

// src/yaml/locate.ts
var lineStarts = /* @__PURE__ */ new WeakMap();
function locate({ source, offset }) {
  const starts = lineStarts.get(source) ?? findLineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, col: offset - (starts[low] ?? 0) + 1 };
}
function findLineStarts(source) {
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

export {
  locate,
  diskTree,
  openBuildTree
};
