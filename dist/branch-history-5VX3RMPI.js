const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  quietly
} from "./chunk-HFZV2MQN.js";
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  pullRequestOfSubject
} from "./chunk-ZLS5JG3X.js";
import "./chunk-KPYPER6U.js";
import "./chunk-OT75BEOS.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/git/branch-history.ts
function createLocalHistory(root) {
  const git = gitIn(root);
  return {
    landings: (head, path, limit) => readLandings(git, head, path, limit),
    idAt: (commit, path) => quietly(git, ["rev-parse", "--verify", "--quiet", `${commit}:${path}`]),
    line: async (head, oldest, limit) => {
      const args = ["rev-list", "--first-parent", `--max-count=${limit}`, head];
      const ids = (await git(args)).split("\n").filter((id) => id !== "");
      const end = ids.indexOf(oldest);
      return end === -1 ? [...ids, oldest] : ids.slice(0, end + 1);
    }
  };
}
async function readLandings(git, head, path, limit) {
  const format = "--format=%H%x00%ct%x00%s";
  const args = ["log", "-z", "--first-parent", `--max-count=${limit}`, format, head, "--", path];
  const fields = (await git(args)).split("\0");
  const landings = [];
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [commit = "", seconds = "", subject = ""] = fields.slice(i, i + 3);
    const pullRequest = pullRequestOfSubject(subject);
    landings.push({ commit, atMs: Number(seconds) * 1e3, pullRequest });
  }
  return landings;
}
export {
  createLocalHistory
};
