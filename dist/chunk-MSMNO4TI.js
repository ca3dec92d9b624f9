const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  nodeToJson,
  parseApiVersion
} from "./chunk-OT75BEOS.js";
import {
  locate,
  readDocuments
} from "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/release/rendered-manifest.ts
function renderedManifest(node) {
  const json = nodeToJson(node);
  const metadata = isMap(json) ? json.metadata : void 0;
  if (!isMap(json) || !isMap(metadata) || typeof metadata.name !== "string")
    throw new UserError("bad-resource", "a rendered manifest has no metadata.name", {
      at: locate(node),
      hint: "delete the file; the next run writes it anew"
    });
  const { group, version } = parseApiVersion(String(json.apiVersion ?? ""));
  const kind = String(json.kind ?? "");
  const namespace = typeof metadata.namespace === "string" ? metadata.namespace : void 0;
  const gvk = [kind, version, group].filter((part) => part !== "").join(".");
  const name = namespace === void 0 ? metadata.name : `${metadata.name}.${namespace}`;
  return { id: `${gvk}/${name}`, group, kind, name: metadata.name, namespace, json };
}
function readRendered(source) {
  return readDocuments(source).map(renderedManifest);
}

export {
  renderedManifest,
  readRendered
};
