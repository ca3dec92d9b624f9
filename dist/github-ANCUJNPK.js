const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  Context,
  GitHub,
  getOctokitOptions
} from "./chunk-CCJD3AWM.js";
import "./chunk-LGILVQXC.js";
import "./chunk-7WLWVMPO.js";
import "./chunk-L6M6F6BW.js";

// node_modules/@actions/github/lib/github.js
var context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
export {
  context,
  getOctokit
};
