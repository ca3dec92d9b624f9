const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  GIT_SETTINGS,
  gitEnvironment
} from "./chunk-KPYPER6U.js";
import {
  join
} from "./chunk-OT75BEOS.js";

// src/edge/remote/run-git.ts
var NETWORK = [
  "SSH_AUTH_SOCK",
  "GIT_SSH_COMMAND",
  "GIT_SSL_CAINFO",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"].flatMap((name) => [
    name,
    name.toUpperCase()
  ])
];
var SETTINGS = [...GIT_SETTINGS, "-c", "http.followRedirects=false"];
var MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
function runGit(directory, args, { timeoutMs, input, env = {} } = {}) {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { error, status, stdout, stderr } = spawnSync("git", [...SETTINGS, ...args], {
    cwd: directory,
    env: { ...gitEnvironment(NETWORK), ...env },
    input: input ?? "",
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: timeoutMs,
    // Helpers for each protocol are children of git: an orphan would go on for a while.
    killSignal: "SIGTERM"
  });
  if (error && "code" in error && error.code === "ENOENT") return { kind: "no-git" };
  if (error && "code" in error && error.code === "ETIMEDOUT") return { kind: "timeout" };
  if (error) return { kind: "failed", said: error.message };
  return status === 0 ? { kind: "done", output: stdout } : { kind: "failed", said: stderr.toString("utf8") };
}

// src/edge/remote/commit-objects.ts
var MODES = {
  directory: "040000",
  link: "120000",
  /** A commit of another repository, which is not fetched. */
  submodule: "160000"
};
function readEntries(repository, commit) {
  const listing = output(repository, ["ls-tree", "-r", "-t", "-z", "--full-tree", commit], "");
  const entries = /* @__PURE__ */ new Map();
  for (const record of listing.toString("utf8").split("\0")) {
    const tab = record.indexOf("	");
    const [mode, , id] = record.slice(0, tab).split(" ");
    if (mode !== void 0 && id !== void 0) entries.set(record.slice(tab + 1), { mode, id });
  }
  return entries;
}
function readBlobs(repository, ids) {
  const bytes = output(repository, ["cat-file", "--batch"], `${ids.join("\n")}
`);
  const blobs = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const [id = "", , size] = bytes.toString("utf8", at, end).split(" ");
    const length = Number(size);
    if (!Number.isInteger(length)) throw new Error(`git has no object ${id} in ${repository}`);
    blobs.set(id, bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return blobs;
}
function output(repository, args, input) {
  const run = runGit(repository, args, { input });
  if (run.kind === "done") return run.output;
  throw new Error(`${repository} cannot be read: remove it`, { cause: run });
}

// src/edge/remote/commit-tree.ts
var MAX_LINKS = 40;
function commitTree(repository, commit) {
  const entries = readEntries(repository, commit);
  const names = namesByDirectory(entries.keys());
  const bytesOf = blobReader(
    repository,
    (path) => (names.get(parentOf(path)) ?? []).flatMap((name) => {
      const entry = entries.get(join(parentOf(path), name));
      return entry && isBlob(entry) ? [entry.id] : [];
    })
  );
  return entriesTree(entries, bytesOf);
}
function entriesTree(entries, bytesOf) {
  const names = namesByDirectory(entries.keys());
  const realPath = (path, links = 0) => {
    if (path === "") return "";
    const parent = realPath(parentOf(path), links);
    if (parent === void 0) return void 0;
    const here = join(parent, path.slice(path.lastIndexOf("/") + 1));
    const entry = entries.get(here);
    if (entry?.mode !== MODES.link) return entry && here;
    const target = linkTarget(parent, new TextDecoder().decode(bytesOf(here, entry)));
    return target === void 0 || links === MAX_LINKS ? void 0 : realPath(target, links + 1);
  };
  const readBytes = (path) => {
    const real = realPath(path);
    const entry = real === void 0 ? void 0 : entries.get(real);
    return real !== void 0 && entry && isBlob(entry) ? bytesOf(real, entry) : void 0;
  };
  return {
    readBytes,
    read(path) {
      const bytes = readBytes(path);
      return bytes && Buffer.from(bytes).toString("utf8");
    },
    kind(path) {
      const real = realPath(path);
      if (real === void 0) return void 0;
      const entry = entries.get(real);
      if (entry === void 0 || entry.mode === MODES.directory) return "directory";
      return isBlob(entry) ? "file" : void 0;
    },
    list(directory) {
      const real = realPath(directory);
      return real === void 0 ? [] : names.get(real) ?? [];
    },
    realPath: (path) => realPath(path)
  };
}
function blobReader(repository, siblings) {
  const read = /* @__PURE__ */ new Map();
  return (path, { id }) => {
    if (!read.has(id))
      for (const [sibling, bytes2] of readBlobs(repository, siblings(path))) read.set(sibling, bytes2);
    const bytes = read.get(id);
    if (bytes === void 0) throw new Error(`git has no object ${id} for ${path}`);
    return bytes;
  };
}
function linkTarget(parent, text) {
  if (text.startsWith("/")) return void 0;
  const target = join(parent, text).replace(/\/$/, "");
  if (target === ".." || target.startsWith("../")) return void 0;
  return target === "." ? "" : target;
}
function isBlob({ mode }) {
  return mode !== MODES.directory && mode !== MODES.submodule;
}
function namesByDirectory(paths) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const siblings = names.get(parentOf(path));
    if (siblings) siblings.push(name);
    else names.set(parentOf(path), [name]);
  }
  return new Map([...names].map(([directory, list]) => [directory, list.toSorted()]));
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export {
  runGit,
  commitTree,
  entriesTree
};
