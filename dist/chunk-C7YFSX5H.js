const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  GIT_SETTINGS,
  gitEnvironment
} from "./chunk-KPYPER6U.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// builtin:node:child_process
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:child_process");
var $get = (name) => builtin[name];
var execFile = /* @__PURE__ */ $get("execFile");

// src/edge/git/git-command.ts
var maxOutputBytes = 512 * 1024 * 1024;
function gitIn(directory) {
  const clean = gitEnvironment();
  return (args, { input, env = {} } = {}) => new Promise((resolve, reject) => {
    const options = {
      cwd: directory,
      env: { ...clean, ...env },
      maxBuffer: maxOutputBytes
    };
    const child = execFile(
      "git",
      [...GIT_SETTINGS, ...args],
      options,
      (error, stdout, stderr) => {
        if (error) reject(gitError(args, stderr, error));
        else resolve(stdout);
      }
    );
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input ?? "");
  });
}
function gitError([command = ""], stderr, cause) {
  const [line = cause.message] = stderr.split("\n").filter((text) => text !== "");
  const missing = "code" in cause && cause.code === "ENOENT";
  return missing ? new UserError("git", "there is no 'git' to run", { hint: "install git", cause }) : new UserError("git", `git ${command}: ${line.replace(/^(fatal|error): /, "")}`, { cause });
}

export {
  gitIn
};
