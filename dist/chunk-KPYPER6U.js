const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/edge/git/clean-environment.ts
var PASSED_ON = [
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
var GIT_SETTINGS = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
function gitEnvironment(more = []) {
  const clean = [...PASSED_ON, ...more].flatMap((name) => {
    const value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(clean), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
}

export {
  GIT_SETTINGS,
  gitEnvironment
};
