const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-NSOAEHO2.js";

// builtin:node:fs
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:fs");
var get = (name) => builtin[name];
var existsSync = /* @__PURE__ */ get("existsSync");
var lstatSync = /* @__PURE__ */ get("lstatSync");
var mkdirSync = /* @__PURE__ */ get("mkdirSync");
var readdirSync = /* @__PURE__ */ get("readdirSync");
var readFileSync = /* @__PURE__ */ get("readFileSync");
var realpathSync = /* @__PURE__ */ get("realpathSync");
var statSync = /* @__PURE__ */ get("statSync");
var writeFileSync = /* @__PURE__ */ get("writeFileSync");

// src/yaml/locate.ts
var lineStarts = /* @__PURE__ */ new WeakMap();
function locate({ source, offset }) {
  const starts = lineStarts.get(source) ?? findLineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, col: offset - (starts[low] ?? 0) + 1 };
}
function findLineStarts(source) {
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

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
function styleOfString(text, isSimpleKey) {
  if (isBare(text)) return "plain";
  if (text.includes("\n")) return !isSimpleKey && isBlockAllowed(text) ? "literal" : "double";
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

// src/yaml/yaml-package.ts
var loaded;
function yamlPackage() {
  loaded ??= requirePackage();
  return loaded;
}
function requirePackage() {
  const { createRequire } = process.getBuiltinModule("node:module");
  const require2 = createRequire(import.meta.url);
  return require2(import.meta.url.endsWith(".ts") ? "yaml" : "./yaml.cjs");
}

// src/yaml/documents.ts
function normalizeSource(source) {
  const { text } = source;
  const start = text.charCodeAt(0) === 65279 ? 1 : 0;
  if (start === 0 && !text.includes("\r\n")) return source;
  return { file: source.file, text: text.slice(start).replaceAll("\r\n", "\n") };
}
function splitDocuments(source) {
  const { text } = source;
  const spans = [];
  let start = 0;
  let dashes = text.indexOf("\n---");
  while (dashes !== -1) {
    const end = text.indexOf("\n", dashes + 4);
    if (end === -1) break;
    checkSeparator(source, dashes + 1, end);
    spans.push({ source, start, end: dashes + 1 });
    start = end + 1;
    dashes = text.indexOf("\n---", start);
  }
  spans.push({ source, start, end: text.length });
  return spans;
}
function checkSeparator(source, start, end) {
  if (end === start + 3) return;
  const line = source.text.slice(start, end);
  if (/^---\s*(?:#|$)/.test(line)) return;
  throw new UserError("bad-yaml", `invalid document separator: ${line.trim()}`, {
    at: locate({ source, offset: start })
  });
}

// src/yaml/compose.ts
function composeDocument(span, dialect) {
  const document = firstDocument(span);
  if (!document?.contents) return void 0;
  return new Conversion(span, dialect).node(document.contents);
}
var INCOMPATIBLE_VERSION = "found incompatible YAML document";
function firstDocument(span) {
  const { Composer, Parser } = yamlPackage();
  const composer = new Composer({
    schema: "failsafe",
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    logLevel: "error"
  });
  const text = span.source.text.slice(span.start, span.end);
  for (const document of composer.compose(new Parser().parse(text))) {
    const error = document.errors[0];
    if (error) throw badYaml(span, error.pos[0], lowerFirst(error.message));
    const { yaml } = document.directives;
    if (yaml.explicit && yaml.version !== "1.1") {
      throw badYaml(span, 0, `yaml: ${INCOMPATIBLE_VERSION}`);
    }
    return document;
  }
  const directive = /^%YAML +(\S+)|^%/m.exec(text);
  if (!directive) return void 0;
  const [, version = "1.1"] = directive;
  const problem = version === "1.1" ? "did not find expected <document start>" : INCOMPATIBLE_VERSION;
  throw badYaml(span, directive.index, `yaml: ${problem}`);
}
function badYaml({ source, start }, offset, message) {
  return new UserError("bad-yaml", message, { at: locate({ source, offset: start + offset }) });
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function escapeProblem(sequence) {
  if (sequence === "\\/") return "yaml: found unknown escape character";
  if (/^\\u[dD]/.test(sequence)) return "yaml: found invalid Unicode character escape code";
  return void 0;
}
var Conversion = class {
  #span;
  #dialect;
  /** An anchor is there without a node while the conversion is inside of it. */
  #anchors = /* @__PURE__ */ new Map();
  constructor(span, dialect) {
    this.#span = span;
    this.#dialect = dialect;
  }
  node(parsed) {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
    if (isAlias(parsed)) return this.#aliased(parsed.source, parsed);
    const anchor = isScalar(parsed) || isMap(parsed) || isSeq(parsed) ? parsed.anchor : void 0;
    if (anchor !== void 0) this.#anchors.set(anchor, void 0);
    const node = this.#content(parsed);
    if (anchor !== void 0) this.#anchors.set(anchor, node);
    return node;
  }
  #content(parsed) {
    const { isMap, isScalar, isSeq } = yamlPackage();
    const { source } = this.#span;
    const offset = this.#offset(parsed);
    if (isMap(parsed)) {
      const entries = parsed.items.map((pair) => this.#entry(pair, parsed.flow === true));
      return this.#dialect.finishMap({ kind: "map", entries, source, offset });
    }
    if (isSeq(parsed)) {
      const isFlow = parsed.flow === true;
      const items = parsed.items.map((item) => {
        const node = this.#unknown(item, offset);
        return isFlow ? quoteNothing(node) : node;
      });
      return { kind: "seq", items, source, offset };
    }
    if (isScalar(parsed)) {
      return this.#scalar(this.#scalarText(parsed), parsed.type, parsed.tag, offset);
    }
    throw new Error("the yaml package made a node of an unknown kind");
  }
  /** The text of a scalar, with what go-yaml refuses refused, and without what it does not add. */
  #scalarText({ value, type, range }) {
    const text = typeof value === "string" ? value : "";
    if (!range) return text;
    const { source, start, end } = this.#span;
    if (type === "QUOTE_DOUBLE") {
      const written = source.text.slice(start + range[0], start + range[1]);
      for (const { 0: sequence, index } of written.matchAll(/\\(?:u[dD][89a-fA-F]|[\s\S])/g)) {
        const problem = escapeProblem(sequence);
        if (problem) throw badYaml(this.#span, range[0] + index, problem);
      }
    }
    const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
    const isCutOff = isBlock && start + range[1] >= end && !/\n *$/.test(source.text.slice(start, end));
    return isCutOff && text.endsWith("\n") ? text.slice(0, -1) : text;
  }
  #entry(pair, isFlow) {
    const key = this.#unknown(pair.key, this.#span.start);
    if (isNothing(pair.key) && !isFlow) {
      throw badYaml(this.#span, key.offset - this.#span.start, "yaml: did not find expected key");
    }
    if (key.kind !== "scalar") {
      throw new UserError("bad-yaml", `yaml: a ${key.kind} cannot be the key of a map`, {
        at: locate(key)
      });
    }
    const value = this.#unknown(pair.value, key.offset);
    return { key, value: isFlow ? quoteNothing(value) : value };
  }
  #unknown(parsed, offset) {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
    if (isAlias(parsed) || isScalar(parsed) || isMap(parsed) || isSeq(parsed)) {
      return this.node(parsed);
    }
    return this.#scalar("", "PLAIN", void 0, offset);
  }
  #scalar(value, type, explicitTag, offset) {
    const written = typeof value === "string" ? value : "";
    const style = STYLES.get(type ?? "PLAIN") ?? "plain";
    const tag = explicitTag === void 0 ? void 0 : scalarTag2(explicitTag);
    const { source } = this.#span;
    const place = { source, offset };
    if (tag === void 0 && style !== "plain") {
      return { kind: "scalar", text: written, tag: "str", style, ...place };
    }
    if (tag === "str") return { kind: "scalar", text: written, tag, style, ...place };
    const resolved = this.#dialect.resolve(written);
    const isImplied = tag === void 0 || tag === resolved.tag;
    const text = isImplied ? resolved.text : written;
    return { kind: "scalar", text, tag: tag ?? resolved.tag, style: "plain", ...place };
  }
  #aliased(name, at) {
    const node = this.#anchors.get(name);
    if (node) return node;
    const problem = this.#anchors.has(name) ? `yaml: anchor '${name}' value contains itself` : `yaml: unknown anchor '${name}' referenced`;
    throw badYaml(this.#span, at.range?.[0] ?? 0, problem);
  }
  #offset(parsed) {
    return this.#span.start + (parsed.range?.[0] ?? 0);
  }
};
function quoteNothing(node) {
  const isNothing2 = node.kind === "scalar" && node.tag === "null" && node.text === "";
  return isNothing2 ? { ...node, style: "single" } : node;
}
function isNothing(key) {
  const { isScalar } = yamlPackage();
  if (!isScalar(key)) return false;
  return key.value === "" && key.type === "PLAIN" && key.anchor === void 0 && !key.tag;
}
var STYLES = /* @__PURE__ */ new Map([
  ["PLAIN", "plain"],
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "literal"],
  ["BLOCK_FOLDED", "folded"]
]);
var TAGS = new Map(
  ["str", "int", "float", "bool", "null", "timestamp", "binary", "merge"].map(
    (tag) => [`tag:yaml.org,2002:${tag}`, tag]
  )
);
function scalarTag2(tag) {
  return tag === "!" ? void 0 : TAGS.get(tag) ?? "str";
}

// src/yaml/cursor.ts
var NotSimple = class extends Error {
  name = "NotSimple";
};
var NEWLINE = 10;
var SPACE = 32;
var COMMENT = 35;
var LINE_REST = / *(?: #[^\n]*)?(?:\n|$)/y;
var Cursor = class {
  source;
  text;
  end;
  /** Offset of the content, and its column. */
  at;
  column = 0;
  constructor(source, start, end) {
    this.source = source;
    this.text = source.text;
    this.end = end;
    this.at = start;
    this.toContent(start);
  }
  /** Whether nothing is left to read. */
  get isAtEnd() {
    return this.at >= this.end;
  }
  /** Goes to the first content at or behind the start of a line. */
  toContent(lineStart) {
    const { text, end } = this;
    let start = lineStart;
    while (start < end) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      const code = text.charCodeAt(at);
      if (code !== NEWLINE && code !== COMMENT && at < end) {
        this.at = at;
        this.column = at - start;
        return;
      }
      const lineEnd = code === NEWLINE ? at : text.indexOf("\n", at);
      start = lineEnd === -1 ? end : lineEnd + 1;
    }
    this.at = end;
  }
  /** Goes on behind a value that ended here: nothing but a comment may be left of its line. */
  finishLine(valueEnd) {
    if (this.text.charCodeAt(valueEnd) === 10) {
      this.toContent(valueEnd + 1);
      return;
    }
    LINE_REST.lastIndex = valueEnd;
    if (!LINE_REST.test(this.text)) throw new NotSimple("something behind a value");
    this.toContent(LINE_REST.lastIndex);
  }
  scalar(text, style, offset) {
    const tag = style === "plain" ? resolvePlain(text) : "str";
    return { kind: "scalar", text, tag, style, source: this.source, offset };
  }
};
function sliceTrimmed(text, start, end) {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 32) last--;
  return text.slice(start, last);
}

// src/yaml/merge.ts
function expandMerges(map) {
  const merges = map.entries.filter(isMerge);
  const [merge, again] = merges;
  if (!merge) return map;
  if (again) {
    throw new UserError("bad-yaml", "duplicate merge key", { at: locate(again.key) });
  }
  const entries = map.entries.filter((entry) => entry !== merge);
  const known = new Set(entries.map(({ key }) => key.text));
  for (const source of mapsToMerge(merge.value)) {
    for (const entry of source.entries) {
      if (known.has(entry.key.text)) continue;
      known.add(entry.key.text);
      entries.push(entry);
    }
  }
  return { ...map, entries };
}
function isMerge({ key }) {
  return key.tag === "merge";
}
function mapsToMerge(value) {
  if (value.kind === "map") return [value];
  if (value.kind === "scalar") {
    throw new UserError("bad-yaml", "invalid map merge: received alias for a non-map value", {
      at: locate(value)
    });
  }
  return value.items.flatMap((item) => {
    if (item.kind !== "seq") return mapsToMerge(item);
    throw new UserError("bad-yaml", "invalid map merge: received a nested sequence", {
      at: locate(item)
    });
  });
}

// src/yaml/read-scalar.ts
var PLAIN_RUN = /[^\n:#\t\r]*/y;
var SINGLE = /'[^'\r]*(?:''[^'\r]*)*'/y;
var DOUBLE = /"[^"\\\r]*(?:\\[^\n][^"\\\r]*)*"/y;
var ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])/g;
var INDENT = / */y;
var ESCAPES = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["t", "	"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1B"],
  [" ", " "],
  ['"', '"'],
  ["\\", "\\"],
  ["N", ""],
  ["_", " "],
  ["L", "\u2028"],
  ["P", "\u2029"]
]);
function readPlain(cursor, start, parentColumn) {
  const { text } = cursor;
  const end = plainEnd(text, start);
  if (text.charCodeAt(end) === 35) {
    const node = cursor.scalar(sliceTrimmed(text, start, end), "plain", start);
    cursor.finishLine(end - 1);
    return node;
  }
  const first = sliceTrimmed(text, start, end);
  const before = end + 1;
  cursor.toContent(before);
  if (cursor.isAtEnd || cursor.column <= parentColumn) return cursor.scalar(first, "plain", start);
  return readPlainLines(cursor, { start, parentColumn, before, first });
}
function readPlainLines(cursor, { start, parentColumn, before, first }) {
  const { text } = cursor;
  let value = first;
  let lineStart = before;
  while (!cursor.isAtEnd && cursor.column > parentColumn) {
    value += foldedBreaks(text.slice(lineStart, cursor.at - cursor.column));
    if (/[-?:] /y.test(text.slice(cursor.at, cursor.at + 2))) throw new NotSimple("an indicator");
    const end = plainEnd(text, cursor.at);
    if (text.charCodeAt(end) === 35) throw new NotSimple("a comment behind a plain line");
    value += sliceTrimmed(text, cursor.at, end);
    lineStart = end + 1;
    cursor.toContent(lineStart);
  }
  return cursor.scalar(value, "plain", start);
}
function foldedBreaks(between) {
  if (between === "") return " ";
  if (between.includes("#")) throw new NotSimple("a comment inside a plain scalar");
  return between.replaceAll(" ", "");
}
function plainEnd(text, start) {
  let at = start;
  for (; ; ) {
    PLAIN_RUN.lastIndex = at;
    PLAIN_RUN.test(text);
    at = PLAIN_RUN.lastIndex;
    const stop = text.charCodeAt(at);
    if (stop === 10 || Number.isNaN(stop)) return at;
    if (stop === 35) {
      if (text.charCodeAt(at - 1) === 32) return at;
    } else if (stop !== 58 || isBlankOrEnd(text.charCodeAt(at + 1))) {
      throw new NotSimple("a colon or a tab in a plain scalar");
    }
    at++;
  }
}
function isBlankOrEnd(code) {
  return code === 32 || code === 10 || code === 9 || Number.isNaN(code);
}
function readQuoted(cursor, start, parentColumn) {
  const { text } = cursor;
  const isDouble = text.charCodeAt(start) === 34;
  const pattern = isDouble ? DOUBLE : SINGLE;
  pattern.lastIndex = start;
  const isClosed = pattern.test(text);
  const end = pattern.lastIndex;
  if (!isClosed || end > cursor.end) throw new NotSimple("a quoted scalar without an end");
  const inner = text.slice(start + 1, end - 1);
  const joined = inner.includes("\n") ? joinLines(inner, parentColumn) : inner;
  const value = isDouble ? unescapeAll(joined) : joined.replaceAll("''", "'");
  return { node: cursor.scalar(value, isDouble ? "double" : "single", start), end };
}
function joinLines(inner, parentColumn) {
  if (inner.includes("	")) throw new NotSimple("a tab that may be next to a line break");
  const lines = inner.split("\n");
  for (const [index, line] of lines.entries()) {
    INDENT.lastIndex = 0;
    INDENT.test(line);
    const isEmpty = INDENT.lastIndex === line.length && index < lines.length - 1;
    if (index > 0 && !isEmpty && INDENT.lastIndex <= parentColumn) {
      throw new NotSimple("a line left of its parent");
    }
  }
  if (inner.includes("\\ \n") || inner.includes("\\\n")) throw new NotSimple("an escaped line end");
  return inner.replace(/ *\n(?: *\n)* */g, (breaks) => {
    const count = breaks.split("\n").length - 1;
    return count === 1 ? " " : "\n".repeat(count - 1);
  });
}
function unescapeAll(text) {
  if (!text.includes("\\")) return text;
  return text.replace(ESCAPE, (sequence) => {
    const short = ESCAPES.get(sequence.charAt(1));
    if (short !== void 0) return short;
    const code = Number.parseInt(sequence.slice(2), 16);
    if (Number.isNaN(code) || code >= 55296 && code <= 57343) {
      throw new NotSimple("an unusual escape");
    }
    return String.fromCharCode(code);
  });
}
var HEADER = /[|>]([1-9]?)([+-]?)(?: +#[^\n]*| *)\n/y;
function readBlockScalar(cursor, start, parentColumn) {
  const { text } = cursor;
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (!header) throw new NotSimple("an unusual block header");
  const [, digit = "", chomp = ""] = header;
  const bodyStart = HEADER.lastIndex;
  const indent = digit === "" ? detectIndent(text, bodyStart) : Math.max(parentColumn, 0) + Number(digit);
  if (indent <= parentColumn) throw new NotSimple("a block without content");
  const { lines, pad } = patternsFor(indent);
  lines.lastIndex = bodyStart;
  lines.test(text);
  const bodyEnd = lines.lastIndex;
  if (text.charCodeAt(bodyEnd - 1) !== 10) throw new NotSimple("a block that ends with the text");
  const body = `
${text.slice(bodyStart, bodyEnd)}`.replace(pad, "\n").slice(1);
  const isLiteral = text.charCodeAt(start) === 124;
  const value = chompBlock(isLiteral ? body : foldBlock(body), chomp);
  cursor.toContent(bodyEnd);
  if (!cursor.isAtEnd && cursor.column > parentColumn)
    throw new NotSimple("a line left of its block");
  return cursor.scalar(value, isLiteral ? "literal" : "folded", start);
}
function detectIndent(text, bodyStart) {
  let lineStart = bodyStart;
  while (text.charCodeAt(lineStart) === 10) lineStart++;
  INDENT.lastIndex = lineStart;
  INDENT.test(text);
  const indent = INDENT.lastIndex - lineStart;
  if (text.charCodeAt(lineStart + indent) === 10) throw new NotSimple("a line of spaces in a block");
  return indent;
}
function foldBlock(body) {
  if (/(?:^|\n)[ \t]/.test(body) || body.startsWith("\n"))
    throw new NotSimple("a folded block with deeper lines");
  const content = body.replace(/\n+$/, "");
  const folded = content.replace(/\n+/g, (breaks) => breaks.length === 1 ? " " : breaks.slice(1));
  return folded + body.slice(content.length);
}
function chompBlock(body, chomp) {
  if (chomp === "+") return body;
  let end = body.length;
  while (end > 0 && body.charCodeAt(end - 1) === 10) end--;
  if (end === 0) return "";
  return chomp === "-" ? body.slice(0, end) : body.slice(0, end + 1);
}
var patterns = [];
function patternsFor(indent) {
  const known = patterns[indent];
  if (known) return known;
  const made = {
    lines: new RegExp(`(?: {${indent}}[^\\n]*(?:\\n|$)| *\\n)*`, "y"),
    pad: new RegExp(`\\n {0,${indent}}`, "g")
  };
  patterns[indent] = made;
  return made;
}

// src/yaml/read-flow.ts
var BLANKS = /[ \n]*/y;
var PLAIN = /[A-Za-z0-9_$./(+-][^\n\t\r,[\]{}:#]*/y;
function readFlow(cursor, start, parentColumn) {
  const read = cursor.text.charCodeAt(start) === 123 ? readFlowMap(cursor, start, parentColumn) : readFlowSeq(cursor, start, parentColumn);
  if (read.end > cursor.end) throw new NotSimple("a flow collection without an end");
  return read;
}
function readFlowMap(cursor, start, parentColumn) {
  const { text, source } = cursor;
  const entries = [];
  let at = skipBlanks(text, start + 1, parentColumn);
  while (text.charCodeAt(at) !== 125) {
    const key = readFlowScalar(cursor, at, parentColumn);
    if (text.charCodeAt(key.end) !== 58 || key.node.tag === "merge")
      throw new NotSimple("a flow key");
    if (text.slice(at, key.end).includes("\n")) throw new NotSimple("a flow key on two lines");
    const value = readFlowValue(cursor, skipBlanks(text, key.end + 1, parentColumn), parentColumn);
    entries.push({ key: key.node, value: value.node });
    at = nextItem(text, value.end, parentColumn, 125);
  }
  return { node: { kind: "map", entries, source, offset: start }, end: at + 1 };
}
function readFlowSeq(cursor, start, parentColumn) {
  const { text, source } = cursor;
  const items = [];
  let at = skipBlanks(text, start + 1, parentColumn);
  while (text.charCodeAt(at) !== 93) {
    const item = readFlowValue(cursor, at, parentColumn);
    items.push(item.node);
    at = nextItem(text, item.end, parentColumn, 93);
  }
  return { node: { kind: "seq", items, source, offset: start }, end: at + 1 };
}
function nextItem(text, itemEnd, parentColumn, close) {
  const at = skipBlanks(text, itemEnd, parentColumn);
  const code = text.charCodeAt(at);
  if (code === close) return at;
  if (code !== 44) throw new NotSimple("no comma in a flow collection");
  return skipBlanks(text, at + 1, parentColumn);
}
function readFlowValue(cursor, at, parentColumn) {
  const code = cursor.text.charCodeAt(at);
  if (code === 123 || code === 91) return readFlow(cursor, at, parentColumn);
  return readFlowScalar(cursor, at, parentColumn);
}
function readFlowScalar(cursor, start, parentColumn) {
  const { text } = cursor;
  const first = text.charCodeAt(start);
  if (first === 34 || first === 39) return readQuoted(cursor, start, parentColumn);
  let end = start;
  for (; ; ) {
    PLAIN.lastIndex = end;
    if (!PLAIN.test(text)) throw new NotSimple("an unusual flow scalar");
    end = PLAIN.lastIndex;
    if (text.charCodeAt(end) !== 58 || /[ \n,[\]{}]/.test(text.charAt(end + 1))) break;
    end++;
  }
  const isOpen = text.charCodeAt(end) === 10 || text.charCodeAt(end) === 35;
  if (isOpen || /^-(?:$|[ ])/.test(text.slice(start, end)))
    throw new NotSimple("an open flow scalar");
  const value = sliceTrimmed(text, start, end);
  if (value.length !== end - start && text.charCodeAt(end) === 58) throw new NotSimple("a flow key");
  return { node: cursor.scalar(value, "plain", start), end };
}
function skipBlanks(text, at, parentColumn) {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  const end = BLANKS.lastIndex;
  const lineBreak = text.lastIndexOf("\n", end - 1);
  if (lineBreak >= at && end - lineBreak - 1 <= parentColumn) throw new NotSimple("a shallow line");
  return end;
}

// src/yaml/read-block.ts
var PLAIN_KEY = /(?!\.\.\.)[A-Za-z0-9_$./(][^\n\t\r:#]*/y;
var QUOTED_KEY = /"[^"\\\n\r]*"|'[^'\n\r]*'/y;
var DOCUMENT_START = /---(?: *| +#[^\n]*)\n/y;
var SPACES = / */y;
var LONGEST_KEY = 1e3;
var NEWLINE2 = 10;
var SPACE2 = 32;
var COMMENT2 = 35;
var DASH = 45;
var COLON = 58;
function readBlockDocument({ source, start, end }) {
  DOCUMENT_START.lastIndex = start;
  const hasMarker = DOCUMENT_START.test(source.text);
  const cursor = new Cursor(source, hasMarker ? DOCUMENT_START.lastIndex : start, end);
  if (cursor.isAtEnd) return void 0;
  const node = readCollection(cursor, -1);
  if (!cursor.isAtEnd) throw new NotSimple("something behind the document");
  return node;
}
function readCollection(cursor, parentColumn) {
  const { text, at } = cursor;
  if (isDash(text, at)) return readSeq(cursor);
  const key = readKey(cursor);
  if (key) return readMap(cursor, key);
  const first = text.charCodeAt(at);
  if (first !== 91 && first !== 123) throw new NotSimple("a scalar on a line of its own");
  return readInline(cursor, at, parentColumn);
}
function readMap(cursor, firstKey) {
  const { source, at: offset, column } = cursor;
  const entries = [];
  let key = firstKey;
  for (; ; ) {
    if (key.node.tag === "merge") throw new NotSimple("a merge key");
    entries.push({ key: key.node, value: readEntryValue(cursor, key.end + 1, column) });
    if (cursor.isAtEnd || cursor.column < column) break;
    key = cursor.column === column ? readKey(cursor) : void 0;
    if (!key) throw new NotSimple("no key where one is due");
  }
  return { kind: "map", entries, source, offset };
}
function readEntryValue(cursor, behindColon, column) {
  const start = skipSpaces(cursor.text, behindColon);
  if (!isLineEnd(cursor.text, start)) return readInline(cursor, start, column);
  cursor.finishLine(behindColon);
  if (!cursor.isAtEnd) {
    if (cursor.column > column) return readCollection(cursor, column);
    if (cursor.column === column && isDash(cursor.text, cursor.at)) return readSeq(cursor);
  }
  return cursor.scalar("", "plain", start);
}
function readSeq(cursor) {
  const { source, text, at: offset, column } = cursor;
  const items = [];
  while (!cursor.isAtEnd && cursor.column === column && isDash(text, cursor.at)) {
    items.push(readItem(cursor, column));
  }
  if (!cursor.isAtEnd && cursor.column > column) throw new NotSimple("an item that is too deep");
  return { kind: "seq", items, source, offset };
}
function readItem(cursor, column) {
  const { text, at: dash } = cursor;
  const start = skipSpaces(text, dash + 1);
  if (isLineEnd(text, start)) {
    cursor.finishLine(dash + 1);
    if (!cursor.isAtEnd && cursor.column > column) return readCollection(cursor, column);
    return cursor.scalar("", "plain", start);
  }
  cursor.at = start;
  cursor.column = column + start - dash;
  if (isDash(text, start)) return readSeq(cursor);
  const key = readKey(cursor);
  return key ? readMap(cursor, key) : readInline(cursor, start, column);
}
function readInline(cursor, start, parentColumn) {
  const { text } = cursor;
  switch (text.charAt(start)) {
    case '"':
    case "'": {
      const { node, end } = readQuoted(cursor, start, parentColumn);
      cursor.finishLine(end);
      return node;
    }
    case "|":
    case ">":
      return readBlockScalar(cursor, start, parentColumn);
    case "[":
    case "{": {
      const { node, end } = readFlow(cursor, start, parentColumn);
      cursor.finishLine(end);
      return node;
    }
    case "-":
    case "?":
    case ":":
      if (isLineEnd(text, start + 1) || text.charCodeAt(start + 1) === SPACE2) {
        throw new NotSimple("an indicator in front of a value");
      }
      return readPlain(cursor, start, parentColumn);
    default:
      if (NOT_PLAIN2.test(text.charAt(start))) throw new NotSimple("an indicator");
      return readPlain(cursor, start, parentColumn);
  }
}
var NOT_PLAIN2 = /[\t\r#,\]}&*!%@`]/;
function readKey(cursor) {
  const { text, at } = cursor;
  const first = text.charCodeAt(at);
  const isQuoted = first === 34 || first === 39;
  const pattern = isQuoted ? QUOTED_KEY : PLAIN_KEY;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return void 0;
  const end = pattern.lastIndex;
  if (text.charCodeAt(end) !== COLON) return void 0;
  const next = text.charCodeAt(end + 1);
  if (next !== SPACE2 && next !== NEWLINE2 && end + 1 < cursor.end) return void 0;
  if (text.charCodeAt(end - 1) === SPACE2 || end - at > LONGEST_KEY) {
    throw new NotSimple("an unusual key");
  }
  if (!isQuoted) return { node: cursor.scalar(text.slice(at, end), "plain", at), end };
  const style = first === 34 ? "double" : "single";
  return { node: cursor.scalar(text.slice(at + 1, end - 1), style, at), end };
}
function isDash(text, at) {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE2 || next === NEWLINE2 || Number.isNaN(next);
}
function skipSpaces(text, at) {
  if (text.charCodeAt(at) !== SPACE2) return at;
  if (text.charCodeAt(at + 1) !== SPACE2) return at + 1;
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}
function isLineEnd(text, at) {
  const code = text.charCodeAt(at);
  if (code === COMMENT2) return text.charCodeAt(at - 1) === SPACE2;
  return code === NEWLINE2 || Number.isNaN(code);
}

// src/yaml/read.ts
function readDocuments(source) {
  const normalized = normalizeSource(source);
  refuseControlCharacters(normalized);
  const nodes = [];
  for (const span of splitDocuments(normalized)) {
    const node = readSimple(span) ?? composeDocument(span, RESOURCES);
    if (node !== "empty" && node && !isNull(node)) nodes.push(node);
  }
  return nodes;
}
function readSimple(span) {
  try {
    return readBlockDocument(span) ?? "empty";
  } catch (error) {
    if (error instanceof NotSimple) return void 0;
    throw error;
  }
}
function isNull(node) {
  return node.kind === "scalar" && node.tag === "null";
}
var RESOURCES = {
  resolve: (text) => ({ tag: resolvePlain(text), text }),
  finishMap: expandMerges
};
var CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;
function refuseControlCharacters(source) {
  const offset = source.text.search(CONTROL);
  if (offset === -1) return;
  throw new UserError("bad-yaml", "yaml: control characters are not allowed", {
    at: locate({ source, offset })
  });
}

export {
  locate,
  yamlPackage,
  composeDocument,
  formatNumber,
  isBare,
  styleOfString,
  resolvePlain,
  scalarTag,
  scalarValue,
  normalizeSource,
  splitDocuments,
  mapsToMerge,
  readDocuments,
  readSimple,
  isNull,
  refuseControlCharacters,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync
};
