const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  lstat,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  writeFile
} from "./chunk-JARQXFZ6.js";
import {
  ancestorsOf,
  assertSafePlan,
  isManaged,
  planTreeChanges,
  publishEach
} from "./chunk-55RBP2RX.js";
import "./chunk-VH675E7Z.js";
import {
  blobId
} from "./chunk-4DUDKG2M.js";
import {
  randomBytes
} from "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import {
  atPath
} from "./chunk-DXDVXKHN.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/files-publisher.ts
function createFilesPublisher({ root }) {
  return { publish: ({ plans }) => publishEach(plans, (plan) => publishPlan(root, plan)) };
}
async function publishPlan(root, plan) {
  assertSafePlan(plan.files, plan.managed);
  const changes = planTreeChanges(await readDisk(root, plan), plan);
  for (const change of changes) await applyChange(root, change, plan.managed);
  const { key, branch } = plan;
  if (changes.length === 0) return { key, operation: "unchanged", branch };
  const written = changes.filter(({ kind }) => kind === "write").length;
  const note = `${written} written, ${changes.length - written} deleted`;
  return { key, operation: "updated", branch, note };
}
async function readDisk(root, plan) {
  const entries = /* @__PURE__ */ new Map();
  for (const path of [...plan.files.keys(), ...plan.managed]) {
    const own = path.endsWith("/") ? path.slice(0, -1) : path;
    for (const ancestor of ancestorsOf(own)) await readEntry(root, ancestor, entries);
    const entry = await readEntry(root, own, entries);
    if (path.endsWith("/") && entry?.mode === "040000") await readFolder(root, own, entries);
  }
  return entries;
}
async function readFolder(root, folder, entries) {
  for (const name of await readdir(join(root, folder))) {
    const path = `${folder}/${name}`;
    const entry = await readEntry(root, path, entries);
    if (entry?.mode === "040000") await readFolder(root, path, entries);
  }
}
async function readEntry(root, path, entries) {
  const known = entries.get(path);
  if (known !== void 0) return known;
  const entry = await entryAt(join(root, path));
  if (entry !== void 0) entries.set(path, entry);
  return entry;
}
async function entryAt(file) {
  const stats = await ifAny(lstat(file));
  if (stats === void 0) return void 0;
  if (stats.isDirectory()) {
    const nested = await ifAny(lstat(join(file, ".git")));
    return { mode: nested === void 0 ? "040000" : "160000", id: "" };
  }
  if (!stats.isFile()) return { mode: "120000", id: "" };
  const executable = (stats.mode & 64) !== 0;
  return { mode: executable ? "100755" : "100644", id: blobId(await readFile(file)) };
}
async function applyChange(root, change, managed) {
  const file = join(root, change.path);
  if (change.kind === "delete") {
    await rm(file);
    await removeEmptyFolders(root, change.path, managed);
    return;
  }
  await mkdir(join(file, ".."), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, change.content, { flag: "wx", mode: 420 });
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw atPath(file, thrown);
  }
}
async function removeEmptyFolders(root, path, managed) {
  for (const folder of ancestorsOf(path).toReversed()) {
    if (!isManaged(`${folder}/`, managed) || (await readdir(join(root, folder))).length > 0) return;
    await rmdir(join(root, folder));
  }
}
async function ifAny(found) {
  try {
    return await found;
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw thrown;
  }
}
export {
  createFilesPublisher
};
