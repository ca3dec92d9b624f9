const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  build,
  emitResources
} from "./chunk-KOXOC4BJ.js";
import {
  readArguments
} from "./chunk-SBRVHPF3.js";
import {
  openBuildTree
} from "./chunk-IDLJWSSB.js";
import {
  writeFileSync
} from "./chunk-I7AMFCOZ.js";
import "./chunk-4PDER47T.js";
import {
  reportWarnings
} from "./chunk-HRFZEMXV.js";
import "./chunk-NSOAEHO2.js";
import "./chunk-L6M6F6BW.js";

// src/commands/build.ts
function buildDirectory(tree, directory) {
  const { resources, warnings } = build(tree, directory);
  return { text: emitResources(resources), warnings };
}

// src/edge/cli/build.ts
var USAGE = `igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]

  -o, --output FILE   write there instead of standard output
  -h, --help          this text
`;
var OPTIONS = { output: { type: "string", short: "o" } };
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 1 });
  if (typeof read === "number") return read;
  const { values, positionals } = read;
  const { tree, directory } = openBuildTree(positionals[0] ?? ".");
  const { text, warnings } = buildDirectory(tree, directory);
  reportWarnings(warnings);
  if (values.output === void 0) process.stdout.write(text);
  else writeFileSync(values.output, text);
  return 0;
}
export {
  run
};
