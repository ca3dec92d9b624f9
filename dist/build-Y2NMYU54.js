import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  build,
  emitResources
} from "./chunk-ZV722DJW.js";
import {
  HELP,
  readOptions
} from "./chunk-ZVY4EY2I.js";
import "./chunk-B6MFDELO.js";
import {
  openBuildTree
} from "./chunk-O2RGPIUE.js";
import {
  reportUsage,
  reportWarnings
} from "./chunk-PI2QYB5Z.js";
import "./chunk-5YQKP6AB.js";
import "./chunk-EL2BM4EZ.js";

// src/edge/cli/build.ts
import { writeFileSync } from "node:fs";

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
var OPTIONS = { ...HELP, output: { type: "string", short: "o" } };
async function run(args) {
  const { values, positionals, problem } = readOptions(args, OPTIONS);
  if (values === void 0) return reportUsage(problem, USAGE);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (positionals.length > 1) return reportUsage("build takes one directory", USAGE);
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
