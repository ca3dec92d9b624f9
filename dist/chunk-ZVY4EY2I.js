import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/edge/cli/options.ts
import { parseArgs } from "node:util";
var HELP = { help: { type: "boolean", short: "h", default: false } };
function readOptions(args, options) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true
    });
    return { values, positionals, problem: void 0 };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    return { values: void 0, positionals: [], problem: problem ?? "wrong options" };
  }
}

export {
  HELP,
  readOptions
};
