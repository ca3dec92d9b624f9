const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/edge/system-error.ts
function mendableErrorsIn(thrown) {
  const errors = userErrorsIn(thrown);
  if (errors) return errors;
  const refused = systemErrorIn(thrown);
  return refused && [refused];
}
function atPath(path, error) {
  return isSystemError(error) && error.path === void 0 ? Object.assign(error, { path }) : error;
}
function systemErrorIn(thrown) {
  if (!isSystemError(thrown)) return void 0;
  const reason = REASONS.get(thrown.code);
  const action = ACTIONS.get(thrown.syscall);
  if (reason === void 0 || action === void 0) return void 0;
  const [says, hint] = reason;
  const { code, path, dest } = thrown;
  const to = dest === void 0 ? "" : ` to '${dest}'`;
  const what = path === void 0 ? "a file" : `'${path}'`;
  return new UserError("file-system", `cannot ${action} ${what}${to}: ${says} (${code})`, {
    hint,
    cause: thrown
  });
}
function isSystemError(thrown) {
  if (!(thrown instanceof Error) || !("code" in thrown) || !("syscall" in thrown)) return false;
  return typeof thrown.code === "string" && typeof thrown.syscall === "string";
}
var ACTIONS = /* @__PURE__ */ new Map([
  ["access", "reach"],
  ["chmod", "change the mode of"],
  ["close", "close"],
  ["copyfile", "copy"],
  ["fsync", "write"],
  ["link", "link"],
  ["lstat", "look at"],
  ["mkdir", "make"],
  ["mkdtemp", "make"],
  ["open", "open"],
  ["read", "read"],
  ["readlink", "follow"],
  ["realpath", "follow"],
  ["rename", "rename"],
  ["rm", "remove"],
  ["rmdir", "remove"],
  ["scandir", "list"],
  ["stat", "look at"],
  ["symlink", "link"],
  ["unlink", "remove"],
  ["write", "write"]
]);
var REASONS = /* @__PURE__ */ new Map([
  ["EACCES", ["permission denied", "give the user who runs this the right to it"]],
  ["EBUSY", ["something else uses it", "wait for that, and run this again"]],
  ["EDQUOT", ["no space is left for this user", "make room, and run this again"]],
  ["EEXIST", ["it is there already", "remove it, or name another path"]],
  ["EIO", ["the disk does not answer", "see what the log of the system says of it"]],
  ["EISDIR", ["it is a directory", "name a file, or remove the directory"]],
  ["ELOOP", ["its links lead in a circle", "correct the symbolic links on the way"]],
  ["EMFILE", ["too many files are open", "raise the limit: ulimit -n 4096"]],
  ["ENAMETOOLONG", ["the name is too long", "name a shorter path"]],
  ["ENFILE", ["too many files are open", "close other programs, and run this again"]],
  ["ENOENT", ["it is not there", "make the directory that it is to be in"]],
  ["ENOSPC", ["no space is left on the disk", "make room, and run this again"]],
  ["ENOTDIR", ["a part of the path is no directory", "name another path"]],
  ["ENOTEMPTY", ["it is not empty", "remove what is in it"]],
  ["EPERM", ["not permitted", "give the user who runs this the right to it"]],
  ["EROFS", ["the file system is read-only", "name a path elsewhere"]],
  ["ETXTBSY", ["something runs it", "wait for that, and run this again"]]
]);

export {
  mendableErrorsIn,
  atPath
};
