const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-NSOAEHO2.js";

// builtin:node:child_process
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:child_process");
var get = (name) => builtin[name];
var execFile = /* @__PURE__ */ get("execFile");

// src/edge/git/git-command.ts
var passedOn = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "XDG_CONFIG_HOME",
  "SYSTEMROOT",
  "TMPDIR",
  "TEMP",
  "GIT_AUTHOR_NAME",
  "GIT_AUTHOR_EMAIL",
  "GIT_COMMITTER_NAME",
  "GIT_COMMITTER_EMAIL"
];
var settings = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
var maxOutputBytes = 512 * 1024 * 1024;
function gitIn(directory) {
  const clean = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
  return (args, { input, env = {} } = {}) => new Promise((resolve, reject) => {
    const options = {
      cwd: directory,
      env: { ...clean, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", ...env },
      maxBuffer: maxOutputBytes
    };
    const child = execFile("git", [...settings, ...args], options, (error, stdout, stderr) => {
      if (error) reject(gitError(args, stderr, error));
      else resolve(stdout);
    });
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
