const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  PublishErrors
} from "./chunk-VH675E7Z.js";
import {
  blobId
} from "./chunk-4DUDKG2M.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/edge/publish-each.ts
async function publishEach(plans, publish) {
  const results = [];
  const errors = [];
  for (const plan of plans) {
    try {
      results.push(await publish(plan));
    } catch (thrown) {
      const found = userErrorsIn(thrown);
      if (found === void 0) throw thrown;
      errors.push(...found);
    }
  }
  if (errors.length > 0) throw new PublishErrors(errors, results);
  return results;
}

// src/pull-request/safe-path.ts
var maxNameBytes = 255;
var maxPathBytes = 4e3;
function assertSafePath(path) {
  const problem = pathProblem(path);
  if (problem === void 0) return;
  throw new UserError("bad-path", `path ${printable(path)} ${problem}`, {
    hint: "files are written below the root of the repository only, and never into .git or .github/workflows"
  });
}
function assertSafePlan(files, managed) {
  for (const path of managed) assertSafePath(path.endsWith("/") ? path.slice(0, -1) : path);
  for (const [path, content] of files) {
    assertSafePath(path);
    if (isManaged(path, managed)) assertText(path, content);
    else throw unmanaged(path);
  }
  assertNoFileInTheWay(files);
  assertToldApart(files);
}
function isManaged(path, managed) {
  const entries = entriesOf(managed);
  if (!path.endsWith("/") && entries.has(path)) return true;
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1))
    if (entries.has(path.slice(0, end + 1))) return true;
  return false;
}
var known = /* @__PURE__ */ new WeakMap();
function entriesOf(managed) {
  const entries = known.get(managed) ?? new Set(managed);
  known.set(managed, entries);
  return entries;
}
function ancestorsOf(path) {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
function pathProblem(path) {
  if (path === "") return "is empty";
  if (!path.isWellFormed()) return "is not valid Unicode";
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(path)) return "has a control character";
  if (path.includes("\\")) return "has a backslash";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is absolute";
  if (byteLength(path) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
  const segments = path.split("/");
  for (const segment of segments) {
    const problem = segmentProblem(segment);
    if (problem !== void 0) return problem;
  }
  const [first = "", second = ""] = segments.map(folded);
  if (first === ".github" && second === "workflows") return "is a workflow of GitHub Actions";
  return void 0;
}
function segmentProblem(segment) {
  if (segment === "") return "has an empty name between two slashes";
  if (segment === "." || segment === "..") return `has a '${segment}' in it`;
  if (byteLength(segment) > maxNameBytes) return `has a name longer than ${maxNameBytes} bytes`;
  if (/[. ]$/.test(segment)) return "has a name that ends in a dot or a space";
  if (isGitDirectory(segment)) return "is inside .git";
  return void 0;
}
function isGitDirectory(segment) {
  return /^(\.git|git~\d+)(:.*)?$/.test(folded(segment));
}
function folded(segment) {
  return segment.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "").toLowerCase();
}
function assertText(path, content) {
  if (content.isWellFormed() && !content.includes("\0")) return;
  throw new UserError("bad-value", `the content of '${path}' is not text in UTF-8`);
}
function unmanaged(path) {
  return new UserError("bad-path", `path ${printable(path)} is outside of the managed paths`, {
    hint: "this is a mistake of inference-gateway-gitops; please report it"
  });
}
function assertNoFileInTheWay(files) {
  for (const path of files.keys()) {
    const file = ancestorsOf(path).find((ancestor) => files.has(ancestor));
    if (file === void 0) continue;
    throw new UserError("bad-path", `'${file}' is to be a file and, for '${path}', a folder`);
  }
}
function assertToldApart(files) {
  const spelled = /* @__PURE__ */ new Map();
  for (const file of files.keys())
    for (const path of [...ancestorsOf(file), file]) {
      const key = path.normalize("NFC").toLowerCase();
      const other = spelled.get(key) ?? path;
      spelled.set(key, other);
      if (other !== path) throw sameSomewhere(other, path);
    }
}
function sameSomewhere(one, other) {
  const both = `${printable(one)} and ${printable(other)}`;
  return new UserError("bad-path", `${both} are one path where case does not count`, {
    hint: "rename one of them: in a clone on macOS or Windows one would take the place of the other"
  });
}
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}
function printable(path) {
  return path.length > 200 ? `${JSON.stringify(path.slice(0, 200))}…` : JSON.stringify(path);
}

// src/pull-request/tree-changes.ts
function planTreeChanges(tree, wanted) {
  const paths = [...wanted.files.keys(), ...wanted.managed];
  for (const path of paths) assertNothingInTheWay(tree, path, wanted.managed);
  assertNotAFolder(tree, wanted);
  return [...deletions(tree, wanted), ...writes(tree, wanted)];
}
function findMovedInput(tree, inputs) {
  for (const [path, id] of inputs) if (tree.get(path)?.id !== id) return path;
  return void 0;
}
function mergesAsPlanned(trees, managed) {
  const { mergeBase, base, head } = trees;
  return [.../* @__PURE__ */ new Set([...mergeBase.keys(), ...base.keys()])].filter((path) => isManaged(path, managed)).every((path) => {
    const now = base.get(path);
    return sameEntry(now, mergeBase.get(path)) || sameEntry(now, head.get(path));
  });
}
function isPlainMerge(merge, one, other) {
  const paths = /* @__PURE__ */ new Set([...merge.keys(), ...one.keys(), ...other.keys()]);
  return [...paths].every((path) => {
    const entry = merge.get(path);
    return sameEntry(entry, one.get(path)) || sameEntry(entry, other.get(path));
  });
}
function sameEntry(a, b) {
  const one = a?.mode === "040000" ? void 0 : a;
  const other = b?.mode === "040000" ? void 0 : b;
  return one?.id === other?.id && one?.mode === other?.mode;
}
function deletions(tree, { files, managed }) {
  const changes = [];
  for (const [path, { mode }] of tree) {
    if (mode === "040000" || files.has(path) || !isManaged(path, managed)) continue;
    if (mode === "160000") throw inTheWay(path, "a submodule", "move it out of the managed folder");
    changes.push({ kind: "delete", path });
  }
  return changes.sort(byPath);
}
function writes(tree, { files }) {
  const changes = [];
  for (const [path, content] of files) {
    const entry = tree.get(path);
    const same = entry?.mode === "100644" && entry.id === blobId(content);
    if (!same) changes.push({ kind: "write", path, content });
  }
  return changes.sort(byPath);
}
function assertNothingInTheWay(tree, path, managed) {
  const folder = path.endsWith("/");
  const own = folder ? path.slice(0, -1) : path;
  for (const ancestor of folder ? [...ancestorsOf(own), own] : ancestorsOf(own)) {
    const what = obstacle(tree.get(ancestor)?.mode);
    if (what === "a file" && isManaged(ancestor, managed)) continue;
    if (what !== void 0) throw inTheWay(ancestor, what, `'${path}' cannot be written below it`);
  }
  const mode = tree.get(own)?.mode;
  if (!folder && mode === "160000") {
    throw inTheWay(own, "a submodule", "a file is to be written there");
  }
}
function assertNotAFolder(tree, { files, managed }) {
  const folders = managed.filter((entry) => entry.endsWith("/"));
  for (const path of files.keys()) {
    if (tree.get(path)?.mode !== "040000" || isManaged(path, folders)) continue;
    throw inTheWay(path, "a folder", "a file is to be written there");
  }
}
function obstacle(mode) {
  if (mode === void 0 || mode === "040000") return void 0;
  if (mode === "120000") return "a symbolic link";
  return mode === "160000" ? "a submodule" : "a file";
}
function inTheWay(path, what, hint) {
  return new UserError("bad-path", `'${path}' is ${what} in the repository`, { hint });
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}

export {
  publishEach,
  assertSafePlan,
  isManaged,
  ancestorsOf,
  planTreeChanges,
  findMovedInput,
  mergesAsPlanned,
  isPlainMerge
};
