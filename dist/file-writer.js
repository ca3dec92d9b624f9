const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  writeFileSync
} from "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// builtin:node:worker_threads
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:worker_threads");
var $get = (name) => builtin[name];
var parentPort = /* @__PURE__ */ $get("parentPort");

// src/edge/cli/file-writer.ts
var failures = [];
parentPort?.on("message", (file) => {
  if (file === void 0) {
    parentPort?.postMessage(failures);
    failures = [];
    return;
  }
  const failure = writeFile(file);
  if (failure) failures.push(failure);
});
function writeFile({ path, text }) {
  try {
    writeFileSync(path, text);
    return void 0;
  } catch (thrown) {
    const error = thrown;
    const { message, code, syscall } = error;
    return { path, message, ...code && { code }, ...syscall && { syscall } };
  }
}
