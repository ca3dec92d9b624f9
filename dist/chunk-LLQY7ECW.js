const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/edge/git/repository.ts
async function repositoryRoot(folder) {
  return await ask(folder, ["rev-parse", "--show-toplevel"]) ?? folder;
}
async function originUrl(root) {
  const url = await ask(root, ["config", "--get", "remote.origin.url"]);
  return url === void 0 ? void 0 : httpsUrl(url);
}
async function userName(root) {
  return await ask(root, ["config", "--get", "user.name"]);
}
function httpsUrl(url) {
  const ssh = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(url);
  if (ssh) return `https://${ssh[1]}/${ssh[2]}.git`;
  const https = /^https:\/\/(?:[^@/]*@)?([\w.:-]+)\/([\w./-]+?)(?:\.git)?\/?$/.exec(url);
  return https ? `https://${https[1]}/${https[2]}.git` : void 0;
}
async function ask(folder, args) {
  try {
    return (await gitIn(folder)(args)).trim() || void 0;
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return void 0;
  }
}

export {
  repositoryRoot,
  originUrl,
  userName
};
