const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readSimple
} from "./chunk-I7AMFCOZ.js";

// src/config/simple-document.ts
var UNUSUAL = /^%|\n(?:---|\.\.\.)|[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
function simpleDocument(source) {
  if (UNUSUAL.test(source.text)) return void 0;
  const node = readSimple({ source, start: 0, end: source.text.length });
  return node === void 0 || node === "empty" || isDoubtful(node) ? void 0 : node;
}
function isDoubtful(node) {
  if (node.kind === "scalar") return node.style === "plain" && node.text === "";
  if (node.kind === "seq") return node.items.some(isDoubtful);
  const keys = new Set(node.entries.map(({ key }) => key.text));
  return keys.size < node.entries.length || node.entries.some(({ value }) => isDoubtful(value));
}

export {
  simpleDocument
};
