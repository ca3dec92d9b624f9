import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-O2RGPIUE.js";
import {
  UserError
} from "./chunk-5YQKP6AB.js";

// src/yaml/number.ts
var INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var GO_FLOAT_AFTER_POINT = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;
var MIN_INT64 = -(2n ** 63n);
var MAX_UINT64 = 2n ** 64n - 1n;
var MAX_INT64 = 2n ** 63n - 1n;
function parseNumber(text) {
  if (text.charCodeAt(0) === 46) {
    const value2 = GO_FLOAT_AFTER_POINT.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value2) ? { tag: "float", value: value2 } : void 0;
  }
  const plain = text.includes("_") ? text.replaceAll("_", "") : text;
  const int = INTEGER.test(plain) ? parseInteger(plain) : void 0;
  if (int !== void 0) return { tag: "int", value: int };
  if (!FLOAT.test(plain)) return void 0;
  const value = Number(plain);
  return Number.isFinite(value) ? { tag: "float", value } : void 0;
}
function parseInteger(plain) {
  const first = plain.charCodeAt(0);
  const isSigned = first === 45 || first === 43;
  const digits = isSigned ? plain.slice(1) : plain;
  const isOctal = /^0[0-7]/.test(digits);
  const source = isOctal ? `0o${digits}` : digits;
  const near = Number(source);
  if (Number.isSafeInteger(near)) return first === 45 ? 0 - near : near;
  const exact = first === 45 ? -BigInt(source) : BigInt(source);
  const max = isSigned ? MAX_INT64 : MAX_UINT64;
  return exact >= MIN_INT64 && exact <= max ? exact : void 0;
}
function formatNumber(value) {
  if (typeof value === "bigint") return fits64(value) ? String(value) : formatFloat(Number(value));
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    const digits = String(value);
    return fits64(BigInt(digits)) ? digits : formatFloat(value);
  }
  return formatFloat(value);
}
function fits64(value) {
  return value >= MIN_INT64 && value <= MAX_UINT64;
}
function formatFloat(value) {
  const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return String(value);
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}

// src/yaml/timestamp.ts
var ZONED = /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(?:Z|([-+])(\d\d):(\d\d))$/;
var LOCAL = /^(\d{4})-(\d{1,2})-(\d{1,2}) +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?$/;
var DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
function formatTimestamp(text) {
  if (text.charCodeAt(4) !== 45) return void 0;
  const match = DATE.exec(text) ?? ZONED.exec(text) ?? LOCAL.exec(text);
  if (!match) return void 0;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0"] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return void 0;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  const zone = formatZone(match[8], match[9], match[10]);
  if (zone === void 0) return void 0;
  const fraction = (match[7] ?? "").slice(0, 9).replace(/0+$/, "");
  const clock = [hour, minute, second].map((part) => part.padStart(2, "0")).join(":");
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return `${date}T${clock}${fraction && `.${fraction}`}${zone}`;
}
function isDate(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days = month === 2 ? isLeap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
function formatZone(sign = "+", hours = "00", minutes = "00") {
  if (Number(hours) > 23 || Number(minutes) > 59) return void 0;
  return hours === "00" && minutes === "00" ? "Z" : `${sign}${hours}:${minutes}`;
}

// src/yaml/quoting.ts
var WORDS = /* @__PURE__ */ new Set([
  ...["", "~", "null", "Null", "NULL"],
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"],
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"],
  ...[".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"],
  ...["-.inf", "-.Inf", "-.INF"]
]);
var LONGEST_WORD = 5;
var BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
var SIMPLE = /^[A-Za-z/_$(][!"$-9;-~]*(?:(?: +|:)[!"$-9;-~]+)*$/;
function isBare(text) {
  return SIMPLE.test(text) && !(text.length <= LONGEST_WORD && WORDS.has(text));
}
var NOT_PLAIN = /^[ #,[\]{}&*!|>'"%@`]|^(?:---|\.\.\.)|^[-?:](?: |$)|:(?: |$)|[ \u2028\u2029]#| $|[\n\u2028\u2029]/;
var SPECIAL = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
var SPACE_THEN_BREAK = / [\n\u2028\u2029]/;
var BREAK_THEN_SPACE = /[\n\u2028\u2029] /;
function styleOfString(text, isSimpleKey2) {
  if (isBare(text)) return "plain";
  if (text.includes("\n")) return !isSimpleKey2 && isBlockAllowed(text) ? "literal" : "double";
  if (SPECIAL.test(text) || isReadAsOther(text)) return "double";
  if (!NOT_PLAIN.test(text)) return "plain";
  return BREAK_THEN_SPACE.test(text) || SPACE_THEN_BREAK.test(text) ? "double" : "single";
}
function isBlockAllowed(text) {
  return !SPECIAL.test(text) && !text.endsWith(" ") && !SPACE_THEN_BREAK.test(text);
}
function isReadAsOther(text) {
  if (text.length <= LONGEST_WORD && WORDS.has(text)) return true;
  const first = text.charCodeAt(0);
  if (first > 57 || first < 43) return false;
  return parseNumber(text) !== void 0 || formatTimestamp(text) !== void 0 || BASE_60.test(text);
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

// src/yaml/refold.ts
function refold(text) {
  if (!/[^\n]\n/.test(text) || !isBlockAllowed(text.replaceAll("	", " ."))) return text;
  const doubles = !/^\n*[ \t]/.test(text);
  const [head = ""] = /^\n*/.exec(text) ?? [];
  const end = text.replace(/\n+$/, "").length;
  const parts = text.slice(head.length, end).split(/(\n+)/);
  let out = head;
  for (let index = 0; index < parts.length; index += 2) {
    const line = parts[index] ?? "";
    out += line + reread(line, parts[index + 1] ?? "", parts[index + 2], doubles);
  }
  const tail = text.slice(end);
  const gains = tail.length > 1 && doubles && !isBlank(parts.at(-1) ?? "");
  return out + tail + (gains ? "\n" : "");
}
function reread(line, breaks, next, doubles) {
  if (next === void 0) return "";
  const isDeep = isBlank(line);
  const written = breaks.length + (isDeep || !doubles ? 0 : 1);
  if (isDeep || isBlank(next)) return "\n".repeat(written);
  return written === 1 ? " " : "\n".repeat(written - 1);
}
function isBlank(line) {
  return line.startsWith(" ") || line.startsWith("	");
}

// src/yaml/scalar.ts
var NAN = { tag: "float", value: Number.NaN };
var INFINITY = { tag: "float", value: Number.POSITIVE_INFINITY };
var NEGATIVE_INFINITY = { tag: "float", value: Number.NEGATIVE_INFINITY };
var NULL = { tag: "null", value: null };
var TRUE = { tag: "bool", value: true };
var FALSE = { tag: "bool", value: false };
var WORDS2 = new Map([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, NULL]),
  ...["true", "True", "TRUE"].map((word) => [word, TRUE]),
  ...["false", "False", "FALSE"].map((word) => [word, FALSE]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, NAN]),
  ...[".inf", ".Inf", ".INF"].map((word) => [word, INFINITY]),
  ...["+.inf", "+.Inf", "+.INF"].map((word) => [word, INFINITY]),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, NEGATIVE_INFINITY]),
  ["<<", { tag: "merge", value: "<<" }]
]);
var NOT_A_STRING = /^[-+.0-9~nNtTfF<]|^$/;
function resolvePlain(text) {
  return NOT_A_STRING.test(text) ? resolve(text).tag : "str";
}
function scalarTag(node) {
  if (node.tag !== "") return node.tag;
  return node.style === "plain" ? resolvePlain(node.text) : "str";
}
function scalarValue(node) {
  const { text, tag, style } = node;
  if (style === "folded" && (tag === "str" || tag === "")) return refold(text);
  if (tag === "str" || tag === "" && style !== "plain") return text;
  const resolved = NOT_A_STRING.test(text) ? resolve(text) : { tag: "str", value: text };
  if (tag === "" || tag === resolved.tag) {
    return style === "plain" ? finite(resolved.value, node) : text;
  }
  return coerce(node, resolved);
}
function coerce(node, resolved) {
  if (node.tag === "merge") return node.text;
  if (node.tag === "binary") return decodeBinary(node);
  const isTimestamp = resolved.tag === "timestamp";
  const actual = isTimestamp ? { tag: "str", value: node.text } : resolved;
  if (node.tag === "float" && actual.tag === "int") return actual.value;
  throw new UserError(
    "bad-scalar",
    `yaml: cannot decode !!${actual.tag} \`${node.text}\` as a !!${node.tag}`,
    { at: locate(node) }
  );
}
function decodeBinary(node) {
  const text = node.text.replace(/[\r\n]/g, "");
  const bytes = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? Uint8Array.from(atob(text), (char) => char.charCodeAt(0)) : void 0;
  if (bytes) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  throw new UserError("bad-scalar", "!!binary value contains invalid base64 data", {
    at: locate(node)
  });
}
function finite(value, node) {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  const name = Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
  throw new UserError("bad-scalar", `json: unsupported value: ${name}`, { at: locate(node) });
}
function resolve(text) {
  const word = WORDS2.get(text);
  if (word) return word;
  const first = text.charCodeAt(0);
  if (first > 57) return { tag: "str", value: text };
  const time = formatTimestamp(text);
  if (time !== void 0) return { tag: "timestamp", value: time };
  return parseNumber(text) ?? { tag: "str", value: text };
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
  formatNumber,
  styleOfString,
  resolvePlain,
  scalarTag,
  scalarValue,
  nodeToJson,
  emitNode,
  emitYaml
};
