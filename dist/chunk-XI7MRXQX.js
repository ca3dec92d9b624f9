const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  reportUsage
} from "./chunk-KCQ3UCRI.js";
import {
  suggest
} from "./chunk-OT75BEOS.js";

// builtin:node:util
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:util");
var $get = (name) => builtin[name];
var styleText = /* @__PURE__ */ $get("styleText");
var parseArgs = /* @__PURE__ */ $get("parseArgs");

// src/edge/cli/options.ts
function readArguments(args, { usage, options, operands }) {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const surplus = read.positionals[operands];
    return surplus === void 0 ? read : reportUsage(`unexpected '${surplus}'`, usage);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = cause.message.split(". ")[0] ?? cause.message;
    const written = /^Unknown option '--([^']+)'/.exec(message)?.[1];
    const meant = written && suggest(written, Object.keys(options));
    return reportUsage(meant ? `${message}, did you mean '--${meant}'?` : message, usage);
  }
}

export {
  styleText,
  readArguments
};
