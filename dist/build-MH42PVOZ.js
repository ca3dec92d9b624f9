const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync
} from "./chunk-OZVQJ2AT.js";

// builtin:node:os?first
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:os");
var $get = (name) => builtin[name];
var homedir = /* @__PURE__ */ $get("homedir");

// builtin:node:path?first
var builtin2 = /* @__PURE__ */ process.getBuiltinModule("node:path");
var $get2 = (name) => builtin2[name];
var join = /* @__PURE__ */ $get2("join");
var basename = /* @__PURE__ */ $get2("basename");

// builtin:node:vm?first
var builtin3 = /* @__PURE__ */ process.getBuiltinModule("node:vm");
var $get3 = (name) => builtin3[name];
var Script = /* @__PURE__ */ $get3("Script");

// src/edge/kept-code.ts
function loadKept(file, url) {
  const kept = keptFile(file);
  const cachedData = kept && readKept(kept);
  const script = new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...cachedData && { cachedData }
  });
  const module = { exports: {} };
  script.runInThisContext()(module, url, (id) => import(new URL(id, url).href));
  if (kept && (cachedData === void 0 || script.cachedDataRejected === true)) {
    process.once("exit", (code) => {
      if (code === 0 && !isHelp(process.argv)) keep(kept, script);
    });
  }
  return module.exports;
}
var ENGINE = `-${process.version}-${process.arch}`;
function isHelp(argv) {
  return argv.includes("--help") || argv.includes("-h");
}
function keptFile(file) {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME: cache } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return void 0;
  return join(cache || join(homedir(), ".cache"), "igw", "code", basename(file) + ENGINE);
}
function readKept(path) {
  try {
    return readFileSync(path);
  } catch {
    return void 0;
  }
}
function keep(path, script) {
  const folder = join(path, "..");
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    for (const name of readdirSync(folder)) {
      if (name.endsWith(ENGINE)) rmSync(join(folder, name), { force: true });
    }
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, script.createCachedData(), { mode: 384 });
    renameSync(draft, path);
  } catch {
  }
}

// quick:./build.ts
var { run } = loadKept(import.meta.dirname + "/build-JPWGEUBV.cjs", import.meta.url);
export {
  run
};
