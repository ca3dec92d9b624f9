const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isWithoutConfigConnector
} from "./chunk-BF7JI3HH.js";
import {
  readRendered
} from "./chunk-MSMNO4TI.js";
import {
  PATHS,
  Sources
} from "./chunk-XGFK7XPD.js";
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  build,
  emitYaml,
  layeredTree,
  memoryTree,
  nodeToJson
} from "./chunk-OT75BEOS.js";
import {
  readDocuments
} from "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/release/merged-manifests.ts
function mergedManifests(tree, { name, configConnector }, remotes) {
  if (tree.kind(PATHS.overlay(name)) !== "directory") throw nothingMerged(name);
  if (configConnector)
    return new Sources(tree).yamlFiles(PATHS.rendered(name)).flatMap(readRendered).map(({ json }) => json);
  const { resources } = build(withConfigConnector(tree, name), PATHS.overlay(name), { remotes });
  return resources.map(({ root }) => nodeToJson(root));
}
function withConfigConnector(tree, name) {
  const file = `${PATHS.overlay(name)}/overrides/kustomization.yaml`;
  const text = tree.read(file);
  const [node] = text === void 0 ? [] : readDocuments({ file, text });
  const kustomization = node && nodeToJson(node);
  if (!isMap(kustomization) || !Array.isArray(kustomization.patches)) return tree;
  const patches = kustomization.patches.filter((patch) => !isWithoutConfigConnector(patch));
  const changed = emitYaml({ ...kustomization, patches });
  return layeredTree(memoryTree(/* @__PURE__ */ new Map([[file, changed]])), tree);
}
function nothingMerged(name) {
  return new UserError("file-not-found", `there is no '${PATHS.overlay(name)}'`, {
    hint: `nothing was rendered for '${name}' yet: run 'igw render', and merge what it brings`
  });
}

// src/edge/google/endpoints.ts
function endpointsFrom(env) {
  const at = (name) => endpointOf(`IGW_${name}_ENDPOINT`, env);
  return {
    monitoring: at("MONITORING"),
    logging: at("LOGGING"),
    dashboards: at("DASHBOARDS"),
    modelArmor: at("MODEL_ARMOR")
  };
}
function endpointOf(variable, env) {
  const text = env[variable];
  if (text === void 0 || text === "") return;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === "http:" && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
  if (url === null || url.protocol !== "https:" && !isPlain || url.pathname !== "/")
    throw new UserError("bad-input", `${variable} is '${text}'`, {
      hint: "write 'https://host' or 'https://host:port'; http only for this machine"
    });
  const port = Number(url.port || (isPlain ? 80 : 443));
  return { host: url.hostname, port, plain: isPlain };
}
function urlOf({ host, port, plain }) {
  return `${plain ? "http" : "https"}://${host}:${port}`;
}

export {
  mergedManifests,
  endpointsFrom,
  urlOf
};
