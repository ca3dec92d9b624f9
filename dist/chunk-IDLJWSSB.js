const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  existsSync,
  formatNumber,
  isBare,
  locate,
  lstatSync,
  readFileSync,
  readdirSync,
  realpathSync,
  resolvePlain,
  scalarTag,
  scalarValue,
  statSync,
  styleOfString
} from "./chunk-I7AMFCOZ.js";
import {
  basename,
  dirname,
  join,
  relative,
  resolve,
  sep
} from "./chunk-4PDER47T.js";
import {
  UserError
} from "./chunk-NSOAEHO2.js";

// src/edge/disk-tree.ts
function diskTree(root) {
  const top = realpathSync(root);
  const realPaths = /* @__PURE__ */ new Map([[top, top]]);
  const realPath = (path) => {
    if (realPaths.has(path)) return realPaths.get(path);
    const parent = realPath(dirname(path));
    const real = parent === void 0 ? void 0 : followLink(join(parent, basename(path)));
    realPaths.set(path, real);
    return real;
  };
  const inside = (path) => {
    const full = resolve(top, path);
    const real = isInside(top, full) ? realPath(full) : realPathOrNothing(full);
    return real !== void 0 && isInside(top, real) ? real : void 0;
  };
  const kinds = /* @__PURE__ */ new Map();
  const kindOf = (real) => kinds.get(real) ?? kindIn(statSync(real));
  const readBytes = (path) => {
    const real = inside(path);
    return real !== void 0 && kindOf(real) === "file" ? readFileSync(real) : void 0;
  };
  return {
    read: (path) => readBytes(path)?.toString("utf8"),
    readBytes,
    kind(path) {
      const real = inside(path);
      return real === void 0 ? void 0 : kindOf(real);
    },
    list(directory) {
      const real = inside(directory);
      if (real === void 0 || kindOf(real) !== "directory") return [];
      const entries = readdirSync(real, { withFileTypes: true });
      for (const entry of entries) {
        const kind = kindIn(entry);
        if (kind === void 0) continue;
        const path = join(real, entry.name);
        realPaths.set(path, path);
        kinds.set(path, kind);
      }
      return entries.map(({ name }) => name).sort();
    },
    realPath(path) {
      const real = inside(path);
      return real === void 0 ? void 0 : relative(top, real).split(sep).join("/");
    }
  };
}
function openBuildTree(directory) {
  const real = realPathOrNothing(resolve(directory));
  if (real === void 0) {
    throw new UserError("file-not-found", `there is no directory '${directory}'`, {
      hint: "name a directory with a kustomization.yaml"
    });
  }
  const root = checkoutAround(real) ?? resolve(sep);
  return { tree: diskTree(root), directory: relative(root, real).split(sep).join("/") };
}
function checkoutAround(directory) {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return void 0;
  }
}
function realPathOrNothing(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function kindIn(entry) {
  if (entry.isDirectory()) return "directory";
  return entry.isFile() ? "file" : void 0;
}
function followLink(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isSymbolicLink() ? realPathOrNothing(path) : stat && path;
}
function isInside(root, path) {
  return root === sep || path === root || path.startsWith(root + sep);
}

// src/yaml/key-order.ts
var LETTER = new RegExp("^\\p{L}", "u");
var DIGITS = new RegExp("^\\p{Nd}+", "u");
var NUMBER_BEFORE = new RegExp("(?!0)\\p{Nd}\\p{Nd}*$", "u");
function compareKeys(a, b) {
  const first = a.charCodeAt(0);
  const other = b.charCodeAt(0);
  if (first !== other && isSmallLetter(first) && isSmallLetter(other)) return first - other;
  return compareSlowly(a, b);
}
function compareSlowly(a, b) {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shorter) return a.length - b.length;
  if (isLowSurrogate(a.charCodeAt(at)) || isLowSurrogate(b.charCodeAt(at))) at = startOfPair(a, at);
  const aCode = a.codePointAt(at) ?? 0;
  const bCode = b.codePointAt(at) ?? 0;
  const isLetterA = isLetter(aCode);
  const isLetterB = isLetter(bCode);
  if (isLetterA && isLetterB) return aCode - bCode;
  if (isLetterA !== isLetterB) return isLetterB ? -1 : 1;
  return (isSymbol(aCode) && isSymbol(bCode) ? 0 : compareNumbers(a, b, at)) || aCode - bCode;
}
function compareNumbers(a, b, at) {
  const isZero = a.charCodeAt(at) === 48 || b.charCodeAt(at) === 48;
  const head = isZero && NUMBER_BEFORE.test(a.slice(0, at)) ? 1n : 0n;
  const aDigits = DIGITS.exec(a.slice(at))?.[0] ?? "";
  const bDigits = DIGITS.exec(b.slice(at))?.[0] ?? "";
  const aValue = numberOf(aDigits, head);
  const bValue = numberOf(bDigits, head);
  if (aValue !== bValue) return aValue < bValue ? -1 : 1;
  return aDigits.length - bDigits.length;
}
function numberOf(digits, head) {
  let value = head;
  for (const digit of digits) value = value * 10n + BigInt((digit.codePointAt(0) ?? 0) - 48);
  return BigInt.asIntN(64, value);
}
function isSmallLetter(code) {
  return code >= 97 && code <= 122;
}
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  return LETTER.test(String.fromCodePoint(code));
}
function isSymbol(code) {
  return code < 48 || code > 57 && code < 128;
}
function isLowSurrogate(code) {
  return code >= 56320 && code <= 57343;
}
function startOfPair(text, at) {
  const before = text.charCodeAt(at - 1);
  return before >= 55296 && before <= 56319 ? at - 1 : at;
}

// src/yaml/fields.ts
var DIGIT = /[^ -/:-~]/;
var SMALLEST_RING = 4;
function sortedEntries(map, isTop) {
  if (!isTop) for (const entry of map.entries) checkKey(entry);
  const entries = isSorted(map.entries) ? map.entries : sorted(map.entries);
  if (hasRepeatedKey(entries)) throw repeatedKey(map);
  return entries;
}
function checkKey({ key }) {
  if (key.tag === "str") return;
  const tag = scalarTag(key);
  if (tag === "str" || tag === "merge") return;
  throw new UserError(
    "bad-scalar",
    `json: unsupported type: map[interface {}]interface {}: the key '${key.text}' is no string`,
    { at: locate(key), hint: `put it in quotes: '"${key.text}"'` }
  );
}
function repeatedKey({ entries }) {
  const seen = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const before = seen.get(entry.key.text);
    if (before) {
      const { line } = locate(before.key);
      const name = JSON.stringify(entry.key.text);
      return new UserError("bad-scalar", `mapping key ${name} already defined at line ${line}`, {
        at: locate(entry.key)
      });
    }
    seen.set(entry.key.text, entry);
  }
  throw new Error("no key is repeated");
}
function sorted(entries) {
  if (entries.length > 16) return entries.toSorted((a, b) => compareKeys(a.key.text, b.key.text));
  const list = [];
  for (const entry of entries) {
    let at = list.length;
    for (; at > 0; at--) {
      const before = list[at - 1];
      if (!before || compareKeys(before.key.text, entry.key.text) <= 0) break;
      list[at] = before;
    }
    list[at] = entry;
  }
  return list;
}
function isSorted(entries) {
  let before;
  for (const { key } of entries) {
    if (before !== void 0 && compareKeys(before, key.text) > 0) return false;
    before = key.text;
  }
  return true;
}
function hasRepeatedKey(entries) {
  let before;
  let hasDigits = false;
  for (const { key } of entries) {
    if (before === key.text) return true;
    before = key.text;
    hasDigits ||= entries.length >= SMALLEST_RING && DIGIT.test(before);
  }
  return hasDigits && new Set(entries.map(({ key }) => key.text)).size < entries.length;
}

// src/yaml/json.ts
function nodeToJson(node) {
  return toJson(node, true);
}
function jsonToNode(value, { source, offset }) {
  const scalar = (text, tag) => ({ kind: "scalar", text, tag, style: "plain", source, offset });
  const toNode = (value2) => {
    if (value2 === null) return scalar("null", "null");
    if (typeof value2 === "string") return scalar(value2, "str");
    if (typeof value2 === "boolean") return scalar(String(value2), "bool");
    if (typeof value2 === "bigint" || typeof value2 === "number") {
      return scalar(String(value2), resolvePlain(String(value2)));
    }
    if (isList(value2)) return { kind: "seq", items: value2.map(toNode), source, offset };
    const entries = Object.entries(value2).map(([name, item]) => ({
      key: { kind: "scalar", text: name, tag: "str", style: "plain", source, offset },
      value: toNode(item)
    }));
    return { kind: "map", entries, source, offset };
  };
  return toNode(value);
}
function toJson(node, isTop) {
  switch (node.kind) {
    case "scalar":
      return scalarValue(node);
    case "seq":
      return node.items.map((item) => toJson(item, false));
    case "map":
      return mapToJson(node, isTop);
  }
}
function mapToJson(map, isTop) {
  const value = {};
  for (const entry of map.entries) {
    if (!isTop) checkKey(entry);
    const name = entry.key.text;
    if (Object.hasOwn(value, name)) throw repeatedKey(map);
    setField(value, name, toJson(entry.value, false));
  }
  return value;
}
function setField(target, name, value) {
  if (name !== "__proto__") target[name] = value;
  else {
    Object.defineProperty(target, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
}
function isList(value) {
  return Array.isArray(value);
}

// src/yaml/emit-string.ts
var WIDTH = 80;
var ESCAPED = /["\\\u2028\u2029]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;
var ESCAPES = /* @__PURE__ */ new Map([
  ["\0", "\\0"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["	", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\x1B", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["", "\\N"],
  [" ", "\\_"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"]
]);
function formatString(text, { column, indent }) {
  const style = styleOfString(text, false);
  switch (style) {
    case "plain":
      return column + text.length > WIDTH ? fold(text, column, indent, style) : text;
    case "single":
      return `'${indentSeparators(fold(text.replaceAll("'", "''"), column + 1, indent, style), indent)}'`;
    case "double":
      return `"${fold(escapeAll(text), column + 1, indent, style)}"`;
    case "literal":
      return literalBlock(text, indent);
  }
}
function formatSimpleKey(text) {
  switch (styleOfString(text, true)) {
    case "single":
      return `'${text.replaceAll("'", "''")}'`;
    case "double":
      return `"${escapeAll(text)}"`;
    default:
      return text;
  }
}
function escapeAll(text) {
  if (text.startsWith("\uFEFF")) return text.replace(/./gsu, escapeCharacter);
  return text.replace(ESCAPED, escapeCharacter);
}
function escapeCharacter(char) {
  const short = ESCAPES.get(char);
  if (short) return short;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function fold(text, startColumn, indent, style) {
  if (startColumn + text.length <= WIDTH) return text;
  const first = style === "plain" ? 0 : 1;
  const last = style === "plain" ? text.length : text.length - 1;
  let folded = "";
  let lineStart = 0;
  let at = text.indexOf(" ", WIDTH + 1 - startColumn);
  while (at !== -1 && at < last) {
    const isBeforeSpace = text.charCodeAt(at + 1) === 32;
    const isBehindSpace = text.charCodeAt(at - 1) === 32;
    if (at < first || isBehindSpace || isBeforeSpace && style !== "double") {
      at = text.indexOf(" ", at + 1);
      continue;
    }
    folded += `${text.slice(lineStart, at)}
${" ".repeat(indent)}${isBeforeSpace ? "\\" : ""}`;
    lineStart = at + 1;
    at = text.indexOf(" ", lineStart + WIDTH + 1 - indent - (isBeforeSpace ? 1 : 0));
  }
  return folded + text.slice(lineStart);
}
function literalBlock(text, indent) {
  const hint = /^[ \n\u2028\u2029]/.test(text) ? "2" : "";
  const chomp = chompHint(text);
  const pad = " ".repeat(indent);
  const lines = text.replace(/^(?=[^\n\u2028\u2029])/gm, pad);
  return `|${hint}${chomp}
${chomp === "-" ? lines : lines.slice(0, -1)}`;
}
function chompHint(text) {
  if (!/[\n\u2028\u2029]$/.test(text)) return "-";
  return text.length === 1 || /[\n\u2028\u2029]{2}$/.test(text) ? "+" : "";
}
function indentSeparators(text, indent) {
  return /[\u2028\u2029]/.test(text) ? text.replace(/[\u2028\u2029]+(?!$)/g, `$&${" ".repeat(indent)}`) : text;
}

// src/yaml/emit.ts
var LONGEST_SIMPLE_KEY = 128;
var CANONICAL_INT = /^(?:0|-?[1-9][0-9]{0,14})$/;
var PADS = Array.from({ length: 40 }, (_, indent) => " ".repeat(indent));
var LINE_BREAK = /[\n\r\x85\u2028\u2029]/;
function emitNode(node) {
  switch (node.kind) {
    case "map":
      return node.entries.length === 0 ? "{}\n" : formatMap(node, 0, true);
    case "seq":
      return node.items.length === 0 ? "[]\n" : formatSeq(node, 0);
    case "scalar":
      return `${formatScalar(node, 0, 0)}
`;
  }
}
function emitYaml(value) {
  return emitNode(jsonToNode(value, { source: { file: "", text: "" }, offset: 0 }));
}
function formatMap(map, indent, isTop) {
  const pad = padOf(indent);
  let out = "";
  for (const {
    key: { text: name },
    value
  } of sortedEntries(map, isTop)) {
    if (out !== "") out += pad;
    if (name.length <= LONGEST_SIMPLE_KEY && isBare(name)) {
      out += `${name}:${formatValue(value, indent, indent + name.length + 2)}`;
    } else out += formatUnusualEntry(name, value, indent);
  }
  return out;
}
function formatUnusualEntry(name, value, indent) {
  if (isSimpleKey(name)) {
    const key2 = formatSimpleKey(name);
    return `${key2}:${formatValue(value, indent, indent + key2.length + 2)}`;
  }
  const key = formatString(name, { column: indent + 2, indent: indent + 2 });
  return `? ${key}
${padOf(indent)}: ${formatItem(value, indent)}`;
}
function formatValue(node, indent, column) {
  if (node.kind === "scalar") return ` ${formatScalar(node, indent, column)}
`;
  const pad = padOf(indent);
  if (node.kind === "seq") {
    return node.items.length === 0 ? " []\n" : `
${pad}${formatSeq(node, indent)}`;
  }
  return node.entries.length === 0 ? " {}\n" : `
${pad}  ${formatMap(node, indent + 2, false)}`;
}
function formatSeq(seq, indent) {
  const pad = padOf(indent);
  let out = "";
  for (const item of seq.items) {
    if (out !== "") out += pad;
    out += `- ${formatItem(item, indent)}`;
  }
  return out;
}
function formatItem(node, indent) {
  switch (node.kind) {
    case "scalar":
      return `${formatScalar(node, indent, indent + 2)}
`;
    case "seq":
      return node.items.length === 0 ? "[]\n" : formatSeq(node, indent + 2);
    case "map":
      return node.entries.length === 0 ? "{}\n" : formatMap(node, indent + 2, false);
  }
}
function padOf(indent) {
  return PADS[indent] ?? " ".repeat(indent);
}
function formatScalar(node, indent, column) {
  if (isPrintedAsIs(node, column)) return node.text;
  const value = scalarValue(node);
  if (typeof value === "string") {
    const text = UNSTABLE.test(value) ? rereadByGoyaml(value, node) : value;
    return formatString(text, { column, indent: indent + 2 });
  }
  return typeof value === "number" || typeof value === "bigint" ? formatNumber(value) : String(value);
}
function isPrintedAsIs({ tag, style, text }, column) {
  if (tag === "str") return column + text.length <= WIDTH && isBare(text);
  if (style !== "plain") return false;
  if (tag === "int") return CANONICAL_INT.test(text);
  return tag === "bool" && (text === "true" || text === "false");
}
var UNSTABLE = /[\x7f-\x9f\ufffe\uffff]/;
function rereadByGoyaml(text, node) {
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text)) {
    throw new UserError("bad-scalar", "yaml: control characters are not allowed", {
      at: locate(node)
    });
  }
  return text.replace(/ *\x85[ \x85]*/g, (breaks) => {
    const count = breaks.replaceAll(" ", "").length;
    return count === 1 ? " " : "\n".repeat(count - 1);
  });
}
function isSimpleKey(name) {
  return !LINE_BREAK.test(name) && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY;
}

export {
  nodeToJson,
  emitNode,
  emitYaml,
  diskTree,
  openBuildTree
};
