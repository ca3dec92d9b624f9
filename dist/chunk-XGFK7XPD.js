const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  blobId
} from "./chunk-4DUDKG2M.js";
import {
  invalidUtf8
} from "./chunk-OT75BEOS.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/release/sources.ts
var PATHS = {
  base: "base",
  /** Commits of the branches and tags that remote kustomizations are named by. */
  lock: "inference-gateway.lock.yaml",
  environment: (name) => `environments/${name}`,
  overlay: (name) => `overlays/${name}`,
  release: (name) => `overlays/${name}/release`,
  rendered: (name) => `rendered/${name}`
};
var Sources = class {
  tree;
  #read = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.tree = tree;
  }
  /** Git blob ids by path, of everything read so far. */
  get inputs() {
    return this.#read;
  }
  /** @throws UserError `bad-value` for bytes that are no UTF-8 text */
  read(path) {
    const bytes = this.tree.readBytes(path);
    if (bytes === void 0) return void 0;
    this.#read.set(path, blobId(bytes));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new UserError("bad-value", `'${path}' is not UTF-8 text`, {
        at: invalidUtf8(bytes, path),
        hint: "a release holds text only; keep binary files in a ConfigMap or an image elsewhere",
        cause
      });
    }
  }
  /** Every file below a folder, by path relative to it, sorted. */
  folder(folder) {
    const files = /* @__PURE__ */ new Map();
    for (const path of filesBelow(this.tree, folder)) {
      const text = this.read(path);
      if (text !== void 0) files.set(path.slice(folder.length + 1), text);
    }
    return files;
  }
  /** YAML files below a folder, as texts that know their path. */
  yamlFiles(folder) {
    return [...this.folder(folder)].filter(([path]) => /\.ya?ml$/.test(path)).map(([path, text]) => ({ file: `${folder}/${path}`, text }));
  }
};
function filesBelow(tree, folder) {
  return tree.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return tree.kind(path) === "directory" ? filesBelow(tree, path) : [path];
  });
}

export {
  PATHS,
  Sources,
  filesBelow
};
