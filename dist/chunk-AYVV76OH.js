const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError,
  limitOf,
  limitText,
  overLimit
} from "./chunk-WWGTZDID.js";

// src/yaml/embedded.ts
function outerOrigin(text, within, offset) {
  const offsets = offsetsOf(text, within);
  return { source: within.source, offset: offsets[offset] ?? offsets.at(-1) ?? within.offset };
}
var known = /* @__PURE__ */ new WeakMap();
function offsetsOf(text, within) {
  const before = known.get(text);
  if (before) return before;
  const offsets = align(text.text, within.source.text, within.offset);
  known.set(text, offsets);
  return offsets;
}
var QUOTED = {
  // A backslash before the end of a line is nothing at all.
  blank: /((?:\\\r?\n[ \t]*)?)([ \t\r\n]|\\(?:x.{2}|u.{4}|[^\r\n])|)/suy,
  solid: /((?:[ \t\r\n]|\\[ \t\r\nntr])*)(\\(?:x.{2}|u.{4}|U.{8}|.)|.|)/suy
};
var SINGLE_QUOTED = { blank: /()([ \t\r\n]|)/y, solid: /([ \t\r\n]*)(''|.|)/suy };
var PLAIN_OR_BLOCK = { blank: /()([ \t\r\n]|)/y, solid: /([ \t\r\n]*)(.|)/suy };
function align(text, outer, start) {
  const { blank, solid } = styleOf(outer[start]);
  const offsets = [];
  let at = contentStart(outer, start);
  for (const char of text) {
    const pattern = /[ \t\r\n]/.test(char) ? blank : solid;
    pattern.lastIndex = at;
    const skipped = pattern.exec(outer)?.[1]?.length ?? 0;
    for (let i = 0; i < char.length; i++) offsets.push(at + skipped);
    at = pattern.lastIndex;
  }
  return [...offsets, at];
}
function styleOf(first) {
  if (first === '"') return QUOTED;
  return first === "'" ? SINGLE_QUOTED : PLAIN_OR_BLOCK;
}
function contentStart(outer, start) {
  switch (outer[start]) {
    case "|":
    case ">": {
      const end = outer.indexOf("\n", start);
      return end === -1 ? outer.length : end + 1;
    }
    case '"':
    case "'":
      return start + 1;
    default:
      return start;
  }
}

// src/yaml/locate.ts
var lineStarts = /* @__PURE__ */ new WeakMap();
function locate({ source, offset }) {
  if (source.within) return locate(outerOrigin(source, source.within, offset));
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

// src/yaml/intern.ts
var LONGEST = 40;
var MOST = 5e3;
var known2 = /* @__PURE__ */ new Map();
function internKey(text) {
  return internedKey(text) ?? text;
}
function internedKey(text) {
  const found = known2.get(text);
  if (found !== void 0) return found;
  if (text.length > LONGEST || known2.size === MOST) return void 0;
  const [name = text] = Object.keys({ [text]: true });
  known2.set(name, name);
  return name;
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
function shortestText(value) {
  return Object.is(value, -0) ? "-0" : String(value);
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
function isWord(text) {
  return text.length <= LONGEST_WORD && WORDS.has(text);
}
function isReadAsOther(text) {
  if (isWord(text)) return true;
  const first = text.charCodeAt(0);
  if (first > 57 || first < 43) return false;
  return parseNumber(text) !== void 0 || formatTimestamp(text) !== void 0 || BASE_60.test(text);
}

// src/yaml/end-of-lines.ts
function endOfLines(text) {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  return end;
}

// src/yaml/refold.ts
function refold(text) {
  if (!/[^\n]\n/.test(text) || !isBlockAllowed(text.replaceAll("	", " ."))) return text;
  const doubles = !/^\n*[ \t]/.test(text);
  const [head = ""] = /^\n*/.exec(text) ?? [];
  const end = endOfLines(text);
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

// src/yaml/tagged.ts
var KNOWN_TAGS = new Map(
  ["str", "int", "float", "bool", "null", "timestamp", "binary", "merge"].map(
    (tag) => [`tag:yaml.org,2002:${tag}`, tag]
  )
);
function writtenTag(tag) {
  return tag === "!" ? void 0 : KNOWN_TAGS.get(tag) ?? "str";
}
var tagged = /* @__PURE__ */ new WeakMap();
function markTagged(node, written) {
  tagged.set(node, written);
  return node;
}
function taggedStyle(node) {
  return tagged.get(node);
}
function isTagged(node) {
  return tagged.has(node);
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
var TAB = 9;
var NOT_A_STRING = /^[-+.0-9~nNtTfF<]|^$/;
function resolvePlain(text) {
  return NOT_A_STRING.test(text) ? resolve(text).tag : "str";
}
function scalarTag(node) {
  if (node.tag !== "") return node.tag;
  return node.style === "plain" ? resolvePlain(node.text) : "str";
}
function scalarValue(node, inFlow = false) {
  const { text, tag, style } = node;
  if (inFlow && isQuotedInFlow(node)) return text;
  if (!inFlow) refuseLeadingTab(node);
  if (style === "folded" && (tag === "str" || tag === "")) return refold(text);
  if (tag === "str" || tag === "" && style !== "plain") return text;
  const resolved = NOT_A_STRING.test(text) ? resolve(text) : { tag: "str", value: text };
  if (tag === "" || tag === resolved.tag) {
    return style === "plain" ? finite(resolved.value, node) : text;
  }
  return coerce(node, resolved);
}
var BLOCKS = /* @__PURE__ */ new Set(["literal", "folded"]);
function refuseLeadingTab(node) {
  if (node.text.charCodeAt(0) !== TAB) return;
  const isBlock2 = node.style === "plain" ? node.text.includes("\n") : BLOCKS.has(node.style);
  if (!isBlock2 || !isBlockAllowed(node.text.replaceAll("	", "."))) return;
  throw new UserError("bad-scalar", "this text begins with a tab, which kustomize cannot print", {
    at: locate(node),
    hint: "begin the text with a line or a space before the tab",
    kustomize: "yaml: found a tab character where an indentation space is expected"
  });
}
function isQuotedInFlow(node) {
  const { text, tag, style } = node;
  if (style === "folded") return tag === "str" || tag === "";
  if (style !== "plain" || isTagged(node)) return false;
  if (text === "") return tag === "null" || tag === "";
  return (tag === "timestamp" || tag === "") && text.includes(":");
}
function coerce(node, resolved) {
  if (node.tag === "merge") return node.text;
  if (node.tag === "binary") return decodeBinary(node);
  const isTimestamp = resolved.tag === "timestamp";
  const actual = isTimestamp ? { tag: "str", value: node.text } : resolved;
  if (node.tag === "float" && actual.tag === "int") return actual.value;
  const says = `this has to be ${TYPE_WORDS[node.tag] ?? node.tag}, and it is '${node.text}'`;
  throw new UserError("bad-scalar", says, {
    at: locate(node),
    hint: "what was here before, or its tag, says the type: write a value of that",
    kustomize: `yaml: cannot decode !!${actual.tag} \`${node.text}\` as a !!${node.tag}`
  });
}
var TYPE_WORDS = {
  int: "a whole number",
  float: "a number",
  bool: "true or false",
  null: "null"
};
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
  throw new UserError("bad-scalar", `JSON has no number such as ${node.text}`, {
    at: locate(node),
    hint: "put it in quotes if it is a text",
    kustomize: `json: unsupported value: ${name}`
  });
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

// src/yaml/printed-names.ts
var DIGIT = /[^ -/:-~]/;
var SMALLEST_RING = 4;
function printedNames(names) {
  const order = sorted(names);
  const isRepeated = hasRepeatedName(order.map((position) => names[position] ?? ""));
  return { order, isRepeated, areTexts: names.every(isText) };
}
function isText(name) {
  const tag = resolvePlain(name);
  return tag === "str" || tag === "merge";
}
function sorted(names) {
  const order = [...names.keys()];
  const compare = (a, b) => compareKeys(names[a] ?? "", names[b] ?? "");
  if (order.length > 16) return order.sort(compare);
  for (let i = 1; i < order.length; i++) {
    const own = order[i] ?? 0;
    let at = i;
    for (; at > 0; at--) {
      const before = order[at - 1] ?? 0;
      if (compare(before, own) <= 0) break;
      order[at] = before;
    }
    order[at] = own;
  }
  return order;
}
function hasRepeatedName(names) {
  if (names.some((name, i) => i > 0 && name === names[i - 1])) return true;
  const hasDigits = names.length >= SMALLEST_RING && names.some((name) => DIGIT.test(name));
  return hasDigits && new Set(names).size < names.length;
}

// src/yaml/shape.ts
var MOST_NAMES = 40;
var MOST2 = 5e3;
var FEW = 12;
var Shape = class _Shape {
  names;
  /** Whether the tag of a key says something else than its text does. */
  isOdd;
  #next;
  #positions;
  #printed;
  constructor(names, isOdd2 = false) {
    this.names = names;
    this.isOdd = isOdd2;
  }
  get printed() {
    this.#printed ??= printedNames(this.names);
    return this.#printed;
  }
  /** Where a name stands first; -1 where it does not. */
  positionOf(name) {
    const { names } = this;
    if (names.length > FEW) {
      this.#positions ??= firstPositions(names);
      return this.#positions.get(name) ?? -1;
    }
    for (let i = 0; i < names.length; i++) if (names[i] === name) return i;
    return -1;
  }
  /** The shape with one more name at the end; nothing where that one is not to be kept. */
  next(name) {
    const known3 = this.#next?.get(name);
    if (known3 !== void 0) return known3;
    if (count === MOST2 || this.names.length === MOST_NAMES || this.isOdd) return void 0;
    const own = internedKey(name);
    if (own === void 0) return void 0;
    count++;
    const shape = new _Shape([...this.names, own]);
    this.#next ??= /* @__PURE__ */ new Map();
    this.#next.set(own, shape);
    return shape;
  }
};
var count = 0;
var EMPTY = new Shape([]);
function shapeOf(keys) {
  let shape = EMPTY;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key === void 0) continue;
    shape = isOdd(key) ? void 0 : shape.next(key.text);
    if (shape === void 0) return ownShape(keys);
  }
  return shape;
}
function withName(shape, key) {
  const isOddKey = isOdd(key);
  const next = isOddKey ? void 0 : shape.next(key.text);
  return next ?? new Shape([...shape.names, key.text], shape.isOdd || isOddKey);
}
function ownShape(keys) {
  return new Shape(
    keys.map(({ text }) => text),
    keys.some(isOdd)
  );
}
function isOdd({ tag, text }) {
  return tag !== "str" && tag !== "" && tag !== resolvePlain(text);
}
function firstPositions(names) {
  const positions = /* @__PURE__ */ new Map();
  for (const [position, name] of names.entries()) {
    if (!positions.has(name)) positions.set(name, position);
  }
  return positions;
}

// src/yaml/map.ts
function mapOf(keys, values, origin) {
  return shapedMap(shapeOf(keys), keys, values, origin);
}
function shapedMap(shape, keys, values, { source, offset }) {
  return { kind: "map", shape, keys, values, source, offset };
}
function withValues(map, values) {
  return shapedMap(map.shape, map.keys, values, map);
}
function withEntry(map, key, value) {
  return shapedMap(withName(map.shape, key), [...map.keys, key], [...map.values, value], map);
}
function withEntries(origin, entries) {
  const keys = entries.map(({ key }) => key);
  const values = entries.map(({ value }) => value);
  return mapOf(keys, values, origin);
}
function entryOf({ shape, keys, values }, name) {
  const position = shape.positionOf(name);
  const [key, value] = [keys[position], values[position]];
  return key && value && { key, value };
}
function mapEntries({ keys, values }) {
  const entries = [];
  for (let i = 0; i < keys.length; i++) {
    const [key, value] = [keys[i], values[i]];
    if (key && value) entries.push({ key, value });
  }
  return entries;
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

// src/yaml/within-limits.ts
function* parseWithinLimits(input, options) {
  const { Composer } = yamlPackage();
  const { text, isDocument = false } = input;
  yield* new Composer(options).compose(tokensOf(input), isDocument, text.length);
}
function tooDeep(at) {
  const seen = limitOf("yaml-depth") + 1;
  return overLimit("yaml-depth", "what this stands in", seen, locate(at));
}
function* tokensOf({ text, originOf, lexemes }) {
  const { Lexer, Parser } = yamlPackage();
  const parser = new Parser();
  const most = limitOf("yaml-tokens");
  const deepest = limitOf("yaml-depth") + 2;
  let tokens = 0;
  for (const lexeme of lexemes ?? new Lexer().lex(text)) {
    if (++tokens > most) throw tooManyTokens(tokens, originOf(parser.offset));
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) throw tooDeep(originOf(parser.offset));
  }
  yield* parser.end();
}
function tooManyTokens(count4, at) {
  return overLimit("yaml-tokens", "this document", count4, locate(at));
}

// src/yaml/flow.ts
var BRACE = 123;
var BRACKET = 91;
function isFlow({ source, offset }) {
  if (source.style !== void 0) return source.style === "flow";
  const code = source.text.charCodeAt(offset);
  return code === BRACE || code === BRACKET;
}
var restyled = {
  block: /* @__PURE__ */ new WeakMap(),
  flow: /* @__PURE__ */ new WeakMap()
};
function withStyle(source, style) {
  if (source.style === style) return source;
  const known3 = restyled[style].get(source);
  if (known3) return known3;
  const made = { ...source, style };
  restyled[style].set(source, made);
  return made;
}
function withFlowOf(other, node) {
  const wanted = isFlow(other);
  if (isFlow(node) === wanted) return node;
  return { ...node, source: withStyle(node.source, wanted ? "flow" : "block") };
}

// src/yaml/documents.ts
function normalizeSource(source) {
  const { text } = source;
  const start = text.charCodeAt(0) === 65279 ? 1 : 0;
  if (start === 0 && !text.includes("\r")) return source;
  const lines = text.slice(start).replaceAll("\r\n", "\n");
  const normalized = { ...source, text: lines.replaceAll("\r", "\n") };
  const returns = [...lines.matchAll(/\r(?=---)/g)].map(({ index }) => index);
  if (returns.length > 0) loneReturns.set(normalized, new Set(returns));
  return normalized;
}
var loneReturns = /* @__PURE__ */ new WeakMap();
function splitDocuments(source) {
  const { text } = source;
  const spans = [];
  const returns = loneReturns.get(source);
  let start = 0;
  let dashes = text.indexOf("\n---");
  while (dashes !== -1) {
    const end = text.indexOf("\n", dashes + 4);
    if (returns?.has(dashes)) {
      dashes = text.indexOf("\n---", dashes + 1);
      continue;
    }
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
    at: locate({ source, offset: start }),
    hint: "only a comment may follow '---'; elsewhere, put the text in quotes"
  });
}

// src/yaml/tally.ts
var Tally = class {
  #most = { values: limitOf("values"), aliased: limitOf("alias-values") };
  #values = 0;
  get values() {
    return this.#values;
  }
  /** @throws UserError `limit` */
  add(count4, at) {
    this.#values += count4;
    if (this.#values <= this.#most.values) return;
    throw overLimit("values", "what was read up to here", this.#values, locate(at));
  }
  /**
   * Counts what the aliases of one document stand for.
   *
   * @param aliased how many values that are
   * @throws UserError `limit`
   */
  addAliased(count4, aliased, at) {
    if (aliased > this.#most.aliased) {
      const what = "what the aliases up to here stand for";
      throw overLimit("alias-values", what, aliased, locate(at));
    }
    this.add(count4, at);
  }
};
var counts = /* @__PURE__ */ new WeakMap();
function noteValues(source, { values }) {
  counts.set(source, values);
}
function valuesIn(source) {
  return counts.get(source) ?? 0;
}

// src/yaml/block-end.ts
var HEADER = /^[|>](?=[-+]?(?<indicator>[1-9])?)(?=[1-9]?(?<chomp>[-+])?)[^\n]*\n?/;
function withGoYamlEnd(value, { text, parentColumn }) {
  const header = HEADER.exec(text);
  const { indicator, chomp } = header?.groups ?? {};
  const lines = text.slice(header?.[0].length).split("\n");
  const content = lines.findLastIndex((line) => /[^ ]/.test(line));
  const indent = indentOf(lines, parentColumn, indicator);
  const tail = lines.slice(content + 1).map((line) => line.slice(indent));
  const start = content === -1 ? [] : [upTo(value, lines[content] ?? "")];
  const kept = [...start, ...tail].join("\n");
  if (chomp === "+") return kept;
  const chomped = kept.slice(0, endWithout(kept, "\n"));
  return chomp === "-" || chomped === "" || chomped === kept ? chomped : `${chomped}
`;
}
function indentOf(lines, parentColumn, indicator) {
  if (indicator !== void 0) return Math.max(parentColumn, 0) + Number(indicator);
  const first = lines.find((line) => /[^ ]/.test(line));
  return first?.search(/[^ ]/) ?? Number.POSITIVE_INFINITY;
}
function upTo(value, line) {
  return value.slice(0, endWithout(value, " \n")) + line.slice(endWithout(line, " "));
}
function endWithout(text, signs) {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return end;
}

// src/yaml/cursor.ts
var NotSimple = class extends Error {
  name = "NotSimple";
};
var NEWLINE = 10;
var SPACE = 32;
var COMMENT = 35;
var LINE_REST = / *(?: #[^\n]*)?(?:\n|$)/y;
var Pending = class {
  #list = [];
  count = 0;
  push(value) {
    this.#list[this.count++] = value;
  }
  /** Takes out what was pushed since there were so many. */
  take(count4) {
    const taken = this.#list.slice(count4, this.count);
    this.count = count4;
    return taken;
  }
};
var Cursor = class {
  source;
  text;
  end;
  /** Offset of the content, and its column. */
  at;
  column = 0;
  /** Offset of the colon behind the last key. */
  colon = 0;
  /** What was read of the collections that are not at their end, the innermost last. */
  keys = new Pending();
  values = new Pending();
  items = new Pending();
  /** Lists and maps that are not at their end. */
  #depth = 0;
  #most = { depth: limitOf("yaml-depth"), keys: limitOf("mapping-keys") };
  #tally;
  constructor({ source, start, end }, tally) {
    this.source = source;
    this.#tally = tally;
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
  /**
   * A list or a map begins.
   *
   * @throws UserError `limit`
   */
  enter(offset) {
    if (++this.#depth > this.#most.depth) throw tooDeep({ source: this.source, offset });
  }
  /**
   * A map ends; its entries are those since there were so many.
   *
   * @throws UserError `limit`
   */
  leaveMap(first, offset) {
    this.#depth--;
    const { source } = this;
    const keys = this.keys.take(first);
    this.#tally.add(keys.length, { source, offset });
    if (keys.length > this.#most.keys) throw tooManyKeys(keys.length, { source, offset });
    return mapOf(keys, this.values.take(first), { source, offset });
  }
  leaveSeq(first, offset) {
    this.#depth--;
    const { source } = this;
    const items = this.items.take(first);
    this.#tally.add(items.length, { source, offset });
    return { kind: "seq", items, source, offset };
  }
  scalar(text, style, offset) {
    const tag = style === "plain" ? resolvePlain(text) : "str";
    return { kind: "scalar", text, tag, style, source: this.source, offset };
  }
};
function tooManyKeys(count4, at) {
  return overLimit("mapping-keys", "this map", count4, locate(at));
}
function sliceTrimmed(text, start, end) {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 32) last--;
  return text.slice(start, last);
}

// src/yaml/far-key.ts
var LONGEST_KEY = 1024;
var PROPERTY_ABOVE = /[[{,]\s*[&!][^\s#,[\]{}]*[ \t]*(?:#[^\n]*)?\n/;
function mayHaveFarKey(text) {
  if (PROPERTY_ABOVE.test(text)) return true;
  let end = 0;
  for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", end)) {
    const next = text.indexOf("\n", at);
    end = next === -1 ? text.length : next;
    const line = text.slice(text.lastIndexOf("\n", at) + 1, end);
    const isClosed = count2(line, "{") === count2(line, "}");
    if (!isClosed || line.length > LONGEST_KEY) return true;
    if (count2(line, '"') % 2 === 1 || count2(line, "'") % 2 === 1) return true;
  }
  return false;
}
function count2(line, sign) {
  return line.split(sign).length - 1;
}

// src/yaml/lexemes.ts
var PLAIN_SCALAR = "";
var MARKS = /* @__PURE__ */ new Set(["", "", PLAIN_SCALAR, "\uFEFF"]);

// src/yaml/flow-texts.ts
var BLANK = /^[ \t\n]+$/;
var ENDS_TEXT = /^[,[\]{}]$/;
var DEPTHS = /* @__PURE__ */ new Map([
  ["[", 1],
  ["{", 1],
  ["]", -1],
  ["}", -1]
]);
function* withFlowTexts(lexemes) {
  const texts = new FlowTexts();
  for (const lexeme of lexemes) yield* texts.take(lexeme);
  yield* texts.held;
}
var FlowTexts = class {
  /** A text or a dash, and what stands behind it until that tells what it is. */
  held = [];
  #depth = 0;
  #last = "";
  /** @returns what is known by now */
  take(lexeme) {
    if (goesOn(this.held, lexeme)) {
      this.held.push(lexeme);
      return [];
    }
    const before = settled(this.held, lexeme);
    const isText2 = (this.held.at(-1) ?? this.#last) === PLAIN_SCALAR;
    this.#last = lexeme;
    if (this.#depth > 0 && (isText2 || lexeme === "-")) {
      this.held = isText2 ? [lexeme] : [PLAIN_SCALAR, lexeme];
      return before;
    }
    this.held = [];
    if (!isText2) this.#depth += DEPTHS.get(lexeme) ?? 0;
    return [...before, lexeme];
  }
};
function isDash([first]) {
  return first === PLAIN_SCALAR;
}
function goesOn(held, lexeme) {
  const last = held.at(-1);
  if (last === void 0) return false;
  if (held.length === 1) return lexeme === ":" || BLANK.test(lexeme);
  if (last === ":" || last === "-") return lexeme === PLAIN_SCALAR;
  if (last === PLAIN_SCALAR) return lexeme === "";
  return BLANK.test(last) && (lexeme === ":" || BLANK.test(lexeme));
}
function settled(held, next) {
  const isEnd = ENDS_TEXT.test(next);
  if (isDash(held)) return isEnd ? held.slice(0, 2) : held.slice(1);
  if (!isEnd || !held.includes(":", 1)) return held;
  return [held.filter((each) => each !== PLAIN_SCALAR).join("")];
}

// src/yaml/syntax-error.ts
var NO_TOKEN = "yaml: found character that cannot start any token";
var NO_KEY = "yaml: did not find expected key";
var WORDINGS = [
  [
    "BLOCK_AS_IMPLICIT_KEY",
    /^/,
    {
      says: "a key stands where no map can begin",
      hint: "check the indentation; a text with ': ' in it has to be in quotes",
      goYaml: "yaml: mapping values are not allowed in this context"
    }
  ],
  [
    "MULTILINE_IMPLICIT_KEY",
    /^/,
    {
      says: "this line is no key with a value",
      hint: "check its indentation and its colon",
      goYaml: NO_KEY
    }
  ],
  [
    "TAB_AS_INDENT",
    /^/,
    { says: "this line is indented with a tab", hint: "indent with spaces", goYaml: NO_TOKEN }
  ],
  [
    "BAD_INDENT",
    /sequence/,
    {
      says: "a list that begins with '[' does not end",
      hint: "close it, or indent what belongs to it",
      goYaml: "yaml: did not find expected ',' or ']'"
    }
  ],
  [
    "BAD_INDENT",
    /Flow map/,
    {
      says: "a map that begins with '{' does not end",
      hint: "close it, or indent what belongs to it",
      goYaml: "yaml: did not find expected ',' or '}'"
    }
  ],
  [
    "BAD_INDENT",
    /^/,
    {
      says: "this line does not begin in the column of what it belongs to",
      hint: "check the indentation",
      goYaml: NO_KEY
    }
  ],
  [
    "MISSING_CHAR",
    /^Flow map|^Flow sequence/,
    {
      says: "a list or map in brackets does not end here, and has to",
      hint: "close it, or look for a comma or a quote that is missing before",
      goYaml: "yaml: did not find expected"
    }
  ],
  [
    "MISSING_CHAR",
    /quote/,
    {
      says: "a quote is not closed",
      hint: "quotes in a text are doubled, or have a backslash",
      goYaml: "yaml: found unexpected end of stream"
    }
  ],
  [
    "MISSING_CHAR",
    /Implicit map keys/,
    {
      says: "this line has no colon",
      hint: "write 'key: value'",
      goYaml: "yaml: could not find expected ':'"
    }
  ],
  ["BAD_SCALAR_START", /^/, { hint: "put the text in quotes", goYaml: NO_TOKEN }],
  [
    "BAD_DQ_ESCAPE",
    /^/,
    {
      hint: "write two backslashes, or single quotes",
      goYaml: "yaml: found unknown escape character"
    }
  ],
  ["UNEXPECTED_TOKEN", /^/, { goYaml: NO_KEY }]
];
function syntaxError({ code, message }, at) {
  const wording = WORDINGS.find(([its, pattern]) => its === code && pattern.test(message))?.[2];
  const own = message.charAt(0).toLowerCase() + message.slice(1);
  return new UserError("bad-yaml", wording?.says ?? own, {
    at: locate(at),
    hint: wording?.hint,
    kustomize: wording?.goYaml
  });
}

// src/yaml/unclosed-quotes.ts
var Quotes = class {
  /** Behind the first that is not closed. */
  unclosed;
  #end = 0;
  #last = "";
  #look(lexeme) {
    if (!MARKS.has(lexeme)) this.#end += lexeme.length;
    if (this.#last !== PLAIN_SCALAR && isUnclosed(lexeme)) this.unclosed ??= this.#end;
    this.#last = lexeme;
  }
  *watch(lexemes) {
    for (const lexeme of lexemes) {
      this.#look(lexeme);
      yield lexeme;
    }
  }
};
function isUnclosed(lexeme) {
  const last = lexeme.length - 1;
  if (lexeme.startsWith('"'))
    return last === 0 || !lexeme.endsWith('"') || runLength(lexeme, "\\", last) % 2 === 1;
  return lexeme.startsWith("'") && Math.min(last, runLength(lexeme, "'", last + 1)) % 2 === 0;
}
function runLength(text, sign, end) {
  let start = end;
  while (start > 0 && text.charAt(start - 1) === sign) start--;
  return end - start;
}

// src/yaml/first-document.ts
var INCOMPATIBLE_VERSION = "found incompatible YAML document";
var INDICATED_BLOCK = /[|>][-+]?[1-9]/;
function firstDocument(span) {
  const { source, start } = span;
  const first = readFirst({ source, text: textOf(span), offsetOf: (offset) => start + offset });
  if (first === void 0) return refuseDirective(span);
  const read = withoutStumbles(first);
  const { document } = read;
  const error = firstError(read);
  const end = error && endOfFlow(read.text);
  if (end !== void 0) return firstDocument({ ...span, end: read.offsetOf(end) });
  if (error && !isBehindRoot(read, error)) {
    throw syntaxError(error, { source: span.source, offset: read.offsetOf(error.pos[0]) });
  }
  const { yaml } = document.directives;
  if (yaml.explicit && yaml.version !== "1.1") {
    const at = { source: span.source, offset: span.start };
    throw badYaml(at, `yaml: ${INCOMPATIBLE_VERSION}`);
  }
  return read;
}
function readFirst(input) {
  const { source, text, offsetOf } = input;
  const { Lexer } = yamlPackage();
  const quotes = new Quotes();
  const lexemes = quotes.watch(withFlowTexts(new Lexer().lex(text)));
  const originOf = (offset) => ({ source, offset: offsetOf(offset) });
  const [document] = parseWithinLimits(
    { text, originOf, lexemes },
    {
      // Tags are resolved by us, go-yaml's way, so the package is told that everything is text.
      schema: "failsafe",
      resolveKnownTags: false,
      uniqueKeys: false,
      merge: false,
      // Only an indentation indicator and a key in braces need them, and they cost a third more memory.
      keepSourceTokens: mayHaveFarKey(text) || INDICATED_BLOCK.test(text),
      logLevel: "error"
    }
  );
  return document && { ...input, document, unclosed: quotes.unclosed };
}
var COMMENT_WITHOUT_BLANK = /^Comments must be separated/;
var WHAT_ENDS = /["'[\]{},:]$|[ \n][|>][-+\d]*$/;
var LONGEST_HEADER = 5;
function firstError(read) {
  const { document, unclosed } = read;
  const error = document.errors.find((each) => !isRightForGoYaml(each, read.text));
  if (unclosed === void 0 || error && error.pos[0] < unclosed) return error;
  return { code: "MISSING_CHAR", message: "Missing closing quote", pos: [unclosed, unclosed] };
}
function isRightForGoYaml({ message, pos: [offset] }, text) {
  if (!COMMENT_WITHOUT_BLANK.test(message)) return false;
  return WHAT_ENDS.test(text.slice(Math.max(0, offset - LONGEST_HEADER), offset));
}
function textOf({ source, start, end }) {
  return source.text.slice(start, end);
}
var DIRECTIVE = /(?<![^\n])%(?:YAML +(\S+))?/;
function refuseDirective(span) {
  const directive = DIRECTIVE.exec(textOf(span));
  if (!directive) return void 0;
  const [, version = "1.1"] = directive;
  const problem = version === "1.1" ? "did not find expected <document start>" : INCOMPATIBLE_VERSION;
  const at = { source: span.source, offset: span.start + directive.index };
  throw badYaml(at, `yaml: ${problem}`);
}
function isBehindRoot({ document, text }, error) {
  const { isCollection } = yamlPackage();
  const { contents } = document;
  const [offset] = error.pos;
  const [start = 0, end = 0] = contents?.range ?? [];
  if (!isCollection(contents) || offset < end) return false;
  if (contents.flow === true) {
    return !document.errors.some(({ message }) => /^Flow (?:map|sequence) /.test(message));
  }
  if (error.code !== "UNEXPECTED_TOKEN" || !isToken(text, offset)) return false;
  return columnOf(text, offset) < columnOf(text, start);
}
function isToken(text, offset) {
  const first = text.charAt(offset);
  if (first === '"' || first === "'") return text.includes(first, offset + 1);
  return !/[%@`]/.test(first);
}
function columnOf(text, offset) {
  return offset - text.lastIndexOf("\n", offset - 1) - 1;
}
function endOfFlow(text) {
  if (!/^\s*[[{]/.test(text)) return void 0;
  const { Lexer } = yamlPackage();
  let depth = 0;
  let end = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    end += token.length;
    if (token === "{" || token === "[") depth++;
    if ((token === "}" || token === "]") && --depth === 0) {
      return text.startsWith("...", end) ? end : void 0;
    }
  }
  return void 0;
}
var MOST_LINES = 20;
var MOST_CHARACTERS = 1e7;
var MOST_MISTAKES = 1e4;
function withoutStumbles(first) {
  let read = first;
  const most = Math.min(MOST_LINES, MOST_CHARACTERS / first.text.length);
  let mistakes = 0;
  for (let lines = 0; read && lines < most; lines++) {
    mistakes += read.document.errors.length;
    if (mistakes > MOST_MISTAKES) return first;
    const error = firstError(read);
    if (error?.code === "MULTILINE_IMPLICIT_KEY") {
      const next = withBlockMoved(read, error.pos[0]) ?? withoutCommentsAbove(read, error.pos[0]);
      if (next === void 0) return read;
      read = next;
    } else if (error?.code === "MISSING_CHAR" && /closing ["']?quote/.test(error.message)) {
      read = withNextLineMoved(read, error.pos[0]);
    } else return withFlowMoved(read);
  }
  return first;
}
var FLOW_TOO_FAR_LEFT = /^Flow (?:map|sequence) in block collection must be sufficiently indented/;
function withFlowMoved(first) {
  let read = first;
  const most = Math.min(MOST_LINES, MOST_CHARACTERS / first.text.length);
  for (let lines = 0; read && lines <= most; lines++) {
    const error = firstError(read);
    if (error === void 0) return read;
    if (!FLOW_TOO_FAR_LEFT.test(error.message)) return first;
    read = withLineMoved(read, error.pos[0]);
  }
  return first;
}
function withBlockMoved(read, offset) {
  if (!/[|>]/.test(read.text.charAt(offset))) return void 0;
  const moved = withBlanks(read, offset, 1);
  if (!moved || firstError(moved)?.pos[0] === offset + 1) return void 0;
  return hasBlockAt(moved.document, offset + 1) ? moved : void 0;
}
function hasBlockAt(document, offset) {
  let isThere = false;
  yamlPackage().visit(document, {
    Scalar(_, { type, range }) {
      isThere ||= range?.[0] === offset && /^BLOCK/.test(type ?? "");
    }
  });
  return isThere;
}
var GAP = /: *(?:[&!]\S+ +)*(?:[&!]\S+)?(?:#[^\n]*)?\n((?: *(?:#[^\n]*)?\n)+) *$/;
var FARTHEST = 2e3;
function withoutCommentsAbove({ source, text, offsetOf }, offset) {
  const gap = GAP.exec(text.slice(Math.max(0, offset - FARTHEST), offset))?.[1];
  if (gap?.includes("#") !== true) return void 0;
  const end = text.lastIndexOf("\n", offset - 1) + 1;
  const blank = gap.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
  const blanked = text.slice(0, end - gap.length) + blank + text.slice(end);
  return readFirst({ source, text: blanked, offsetOf });
}
function withNextLineMoved(read, offset) {
  const line = read.text.indexOf("\n", offset) + 1;
  return line === 0 ? void 0 : withBlanks(read, line, columnOf(read.text, offset) + 1);
}
function withLineMoved(read, offset) {
  const { text } = read;
  const [gap = ""] = /^\n\s*\n/.exec(text.slice(offset)) ?? [];
  const isAtEnd = text.charAt(offset) === "\n";
  const line = isAtEnd ? offset + Math.max(gap.length, 1) : text.lastIndexOf("\n", offset) + 1;
  return line === 0 ? void 0 : withBlanks(read, line, columnOf(text, line - 1) + 1);
}
function withBlanks({ source, text, offsetOf }, line, count4) {
  if (line === text.length) return void 0;
  if (/^(?:---|\.\.\.)/.test(text.slice(line, line + 3))) return void 0;
  const moved = `${text.slice(0, line)}${" ".repeat(count4)}${text.slice(line)}`;
  return readFirst({
    source,
    text: moved,
    offsetOf: (at) => offsetOf(at < line + count4 ? Math.min(at, line) : at - count4)
  });
}
function badYaml(at, message) {
  return new UserError("bad-yaml", message, { at: locate(at) });
}

// src/yaml/property-comment.ts
var COMMENTED_PROPERTY = /[&!]\S* +#[^\n]*\n(?: *(?:#[^\n]*)?\n)* *$/;
var FARTHEST2 = 500;
var COMMENTED_HEADER = /^[|>][-+\d]*[ \t]*(#[^\n]*)/;
var PropertyComments = class {
  #text;
  #pending;
  /** Whether what was passed last is a text in a block with such a comment above. */
  #isBelow = false;
  constructor(text) {
    this.#text = text;
  }
  /** Whether the next key has such a comment, which is printed in front of the tag of a block. */
  get isPending() {
    return this.#pending !== void 0;
  }
  /**
   * The text of the block that was passed last: below such a comment, kustomize prints the block's own
   * comment into it.
   *
   * @param block as it is written, with its header
   */
  printedText(text, block) {
    if (!this.#isBelow || text === "") return text;
    const [, comment] = COMMENTED_HEADER.exec(block) ?? [];
    if (comment === void 0) return text;
    const isFolded = block.startsWith(">");
    if (isFolded && text.startsWith("\n")) return comment + text;
    return `${comment}${isFolded && /^[^ \t]/.test(text) ? " " : "\n"}${text}`;
  }
  /** Goes on to the node that is next in the text. */
  pass(parsed) {
    this.#isBelow = isBlockText(parsed) && (this.#pending === "below" || this.#isCommentedAbove(parsed));
    if (!isBlock(parsed)) this.#pending = this.#isCommentedNothing(parsed) ? "map" : void 0;
    else if (this.#isCommentedAbove(parsed)) this.#pending ??= "below";
  }
  /**
   * Goes on to the next item of a list.
   *
   * @returns whether the comment of a map is printed behind its dash
   */
  passDash() {
    const isOfMap = this.#pending === "map";
    if (this.#pending !== "below") this.#pending = void 0;
    return isOfMap;
  }
  /** Leaves an item of a list, which is what the comment belongs to if it is nothing else. */
  leaveItem(item) {
    if (this.#pending === "map" && !isBlock(item)) this.#pending = "list";
  }
  #isCommentedAbove({ range }) {
    const [start = 0] = range ?? [];
    return COMMENTED_PROPERTY.test(this.#text.slice(Math.max(0, start - FARTHEST2), start));
  }
  #isCommentedNothing(parsed) {
    const { isScalar } = yamlPackage();
    if (!isScalar(parsed) || !isNothingWithProperties(parsed)) return false;
    const [, end = 0] = parsed.range ?? [];
    return /^ *#/.test(this.#text.slice(end, end + FARTHEST2));
  }
};
function isTaggedBlock(parsed) {
  return isBlock(parsed) && parsed.tag !== void 0;
}
function isNothingWithProperties({ type, value, tag, anchor }) {
  if (type !== "PLAIN" || value !== "") return false;
  return tag !== void 0 || anchor !== void 0;
}
function isBlockText(parsed) {
  const { isScalar } = yamlPackage();
  return isScalar(parsed) && /^BLOCK/.test(parsed.type ?? "");
}
function isBlock(parsed) {
  const { isMap, isSeq } = yamlPackage();
  return (isMap(parsed) || isSeq(parsed)) && parsed.flow !== true;
}
function isFlowCollection(parsed) {
  const { isMap, isSeq } = yamlPackage();
  return (isMap(parsed) || isSeq(parsed)) && parsed.flow === true;
}

// src/yaml/refusals.ts
var ANCHOR = /^[\w-]+$/;
var BAD_ANCHOR = "yaml: did not find expected alphabetic or numeric character";
var BLOCK_HEADER = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
var BEHIND_KEY = /^\s*(?:#[^\n]*\s*)*/;
var FARTHEST3 = 200;
var OWN_LINE_COLON = /^[ \t]*(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)* *:(?=[ \n]|$)/;
function escapeProblem(sequence) {
  if (sequence === "\\/") return "yaml: found unknown escape character";
  if (/^\\u[dD]/.test(sequence)) return "yaml: found invalid Unicode character escape code";
  return void 0;
}
var Refusals = class {
  #source;
  #read;
  constructor(source, read) {
    this.#source = source;
    this.#read = read;
  }
  checkAnchor(name, parsed) {
    if (!ANCHOR.test(name)) throw this.error(parsed.range?.[0] ?? 0, BAD_ANCHOR);
  }
  /** @param range of a text in double quotes */
  checkEscapes([start, end]) {
    const written = this.#read.text.slice(start, end);
    for (const { 0: sequence, index } of written.matchAll(/\\(?:u[dD][89a-fA-F]|[\s\S])/g)) {
      const problem = escapeProblem(sequence);
      if (problem) throw this.error(start + index, problem);
    }
  }
  /** A colon in a line of its own stands below its question mark; the package takes it further right. */
  checkColon(key, map) {
    const { isScalar } = yamlPackage();
    if (!isScalar(key) || !key.range || !map.range) return;
    const { text } = this.#read;
    const [before] = OWN_LINE_COLON.exec(text.slice(key.range[1])) ?? [];
    if (before === void 0) return;
    const colon = key.range[1] + before.length - 1;
    if (columnOf(text, colon) === columnOf(text, map.range[0])) return;
    throw this.error(colon, "yaml: did not find expected key");
  }
  /** A question mark begins its line, but for dashes and other question marks. */
  checkQuestionMark({ flow, range }) {
    const { text } = this.#read;
    if (flow || !range || !/^\?(?:\s|$)/.test(text.slice(range[0], range[0] + 2))) return;
    const line = text.slice(Math.max(0, range[0] - FARTHEST3), range[0]);
    if (!/[&!][^ \t\n]*[ \t]+$/.test(line)) return;
    throw this.error(range[0], "yaml: mapping keys are not allowed in this context");
  }
  /** The package takes the start of a document for a comment behind `|`. */
  checkBlockHeader(start) {
    BLOCK_HEADER.lastIndex = start;
    if (BLOCK_HEADER.test(this.#read.text)) return;
    throw this.error(start, "yaml: did not find expected comment or line break");
  }
  /** @param isInResource whether all keys are looked at before kustomize prints them */
  checkKey(key, map, isInResource) {
    this.#checkBehindKey(key, map);
    this.#checkMergeTag(key);
    if (isInResource) this.#checkOwnTag(key);
    this.#checkNoKey(key, map);
  }
  /** The package leaves out what stands behind a quoted key of a question mark. */
  #checkBehindKey(key, map) {
    const { isScalar } = yamlPackage();
    if (!isScalar(key) || !key.range || !/^QUOTE/.test(key.type ?? "")) return;
    const [, end] = key.range;
    const { text } = this.#read;
    const [gap = ""] = BEHIND_KEY.exec(text.slice(end)) ?? [];
    const next = end + gap.length;
    const isEntry = gap.includes("\n") && columnOf(text, next) <= columnOf(text, map.range?.[0] ?? 0);
    const isRight = /^(?:[,}\]]|:(?:\s|$))/.test(text.slice(next, next + 2));
    if (next === text.length || isRight || isEntry || map.flow && text.charAt(next) === ":")
      return;
    throw syntaxError(
      { code: "UNEXPECTED_TOKEN", message: "Unexpected text behind a key" },
      { source: this.#source, offset: this.#read.offsetOf(next) }
    );
  }
  /** In one dialect kustomize loses `<<` with a tag, and in the other it takes it for a text at first. */
  #checkMergeTag(key) {
    const { isScalar } = yamlPackage();
    if (!isScalar(key) || key.value !== "<<" || key.tag === void 0) return;
    if (key.tag === "!" || KNOWN_TAGS.get(key.tag) === "merge") return;
    throw new UserError("bad-yaml", "kustomize makes something else of a << with a tag", {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(key.range?.[0] ?? 0) }),
      hint: "remove the tag"
    });
  }
  /** Before it prints a map kustomize looks whether its keys are texts, which those with a tag of one's own are not. */
  #checkOwnTag(key) {
    const { isScalar } = yamlPackage();
    if (!isScalar(key) || key.tag === void 0) return;
    if (key.tag === "!" || KNOWN_TAGS.has(key.tag)) return;
    throw new UserError("bad-yaml", `a key cannot have the tag ${key.tag}`, {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(key.range?.[0] ?? 0) }),
      hint: "remove the tag",
      kustomize: "json: unsupported type: map[interface {}]interface {}"
    });
  }
  /** The package takes a colon without a key, where go-yaml wants a question mark before it. */
  #checkNoKey(key, map) {
    const { isScalar } = yamlPackage();
    if (!isScalar(key) || key.value !== "" || key.type !== "PLAIN") return;
    if (key.anchor !== void 0 || key.tag || !key.range || !map.range) return;
    const { text } = this.#read;
    const isMarked = /\?[ \t]*$/.test(
      text.slice(Math.max(0, key.range[0] - FARTHEST3), key.range[0])
    );
    const isInList = map.flow === true && text.charAt(map.range[0]) !== "{";
    if (isMarked && !isInList) return;
    const missing = isMarked ? "',' or ']'" : map.flow === true ? "node content" : "key";
    throw this.error(key.range[0], `yaml: did not find expected ${missing}`);
  }
  /** Between braces the package looks for the colon of a key also on the lines below. */
  checkKeyInFlow(written) {
    const { start, key, sep = [] } = written ?? {};
    const colon = sep.find(({ type }) => type === "map-value-ind");
    if (!start || !key || !colon || start.some(({ type }) => type === "explicit-key-ind")) return;
    const first = start.find(({ type }) => type === "anchor" || type === "tag") ?? key;
    const text = this.#read.text.slice(first.offset, colon.offset);
    if (!text.includes("\n") && text.length <= LONGEST_KEY) return;
    throw new UserError("bad-yaml", "this key is too far from its colon", {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(first.offset) }),
      hint: "write both on one line",
      kustomize: "yaml: did not find expected ',' or '}'"
    });
  }
  /**
   * For go-yaml a question mark ends a text without quotes between brackets, and begins a key. A colon
   * begins no text there.
   */
  checkInFlow(parsed) {
    const { isScalar } = yamlPackage();
    if (!isScalar(parsed) || parsed.type !== "PLAIN" || typeof parsed.value !== "string") return;
    const [start = 0] = parsed.range ?? [];
    if (parsed.value.startsWith(":")) {
      throw this.error(start, "yaml: did not find expected node content");
    }
    const at = parsed.value.indexOf("?");
    if (at === -1) return;
    if (at === 0) {
      throw new UserError("bad-yaml", "between brackets a question mark begins a key", {
        at: locate({ source: this.#source, offset: this.#read.offsetOf(start) }),
        hint: "put quotes around the text, or a blank behind the question mark if a key is meant"
      });
    }
    throw this.error(start + at, "yaml: did not find expected ',' or '}'");
  }
  /** Behind a tag is a blank, also where nothing but a comma or a bracket comes next. */
  checkTag({ tag, value, range }) {
    if (tag === void 0 || !range) return;
    const [start] = range;
    if (!tag.includes("#") && !(value === "" && this.#isRightBehindTag(start))) return;
    throw this.error(start, "yaml: did not find expected whitespace or line break");
  }
  #isRightBehindTag(offset) {
    const { text } = this.#read;
    if (!/[,}\]]/.test(text.charAt(offset))) return false;
    return /!\S*$/.test(text.slice(Math.max(0, offset - FARTHEST3), offset));
  }
  /** @param offset into what the package read */
  error(offset, message) {
    return badYaml({ source: this.#source, offset: this.#read.offsetOf(offset) }, message);
  }
};

// src/yaml/tabs.ts
function refuseTabs({ source, start, end }) {
  const text = source.text.slice(start, end);
  if (!text.includes("	")) return;
  const line = new Line();
  for (const { token, offset, isPlain } of tokensOf2(text)) {
    if (isPlain) line.scalar(token);
    else if (!/^[ \t]+$/.test(token)) line.token(token);
    else if (line.blanks(token)) {
      throw syntaxError({ code: "TAB_AS_INDENT", message: "" }, { source, offset: start + offset });
    }
  }
}
var Line = class {
  #column = 0;
  #previous = "\n";
  /** How many flow collections are open. */
  #depth = 0;
  #blocks = new Blocks();
  /** The column of the block around a scalar without quotes, which may go on here. */
  #aroundScalar;
  scalar(text) {
    this.#place();
    this.#pass(text, "scalar");
    this.#aroundScalar = this.#blocks.column;
  }
  token(token) {
    if (token === "\n") {
      this.#column = 0;
      this.#previous = token;
      this.#blocks.endLine();
      return;
    }
    this.#aroundScalar = void 0;
    if (this.#depth === 0 && /^[-?:]$/.test(token)) this.#blocks.indicator(token, this.#column);
    else if (!token.startsWith("#")) this.#place();
    if (token === "[" || token === "{") this.#depth++;
    if (token === "]" || token === "}") this.#depth--;
    this.#pass(token, token);
  }
  /** Whether a tab among the blanks is out of place. */
  blanks(blanks) {
    const tab = blanks.indexOf("	");
    const column = this.#column + tab;
    this.#column += blanks.length;
    if (tab === -1) return false;
    const isInFlow = this.#depth > 0;
    if (this.#previous !== "\n") return !isInFlow && /^[-?]$/.test(this.#previous);
    return this.#aroundScalar === void 0 ? !isInFlow : column <= this.#aroundScalar;
  }
  #place() {
    if (this.#depth === 0) this.#blocks.content(this.#column);
  }
  #pass(text, kind) {
    const last = text.lastIndexOf("\n");
    this.#column = last === -1 ? this.#column + text.length : text.length - last - 1;
    this.#previous = kind;
  }
};
var Blocks = class {
  #columns = [];
  /** Where something began that is a key once there is a colon. */
  #key;
  #isFirst = true;
  /** Of the innermost. */
  get column() {
    return this.#columns.at(-1) ?? -1;
  }
  endLine() {
    this.#key = void 0;
    this.#isFirst = true;
  }
  content(column) {
    this.#leave(column);
    this.#key ??= column;
  }
  /** @param indicator a dash, a question mark or a colon */
  indicator(indicator, column) {
    this.#leave(column);
    const begins = indicator === ":" ? this.#key : column;
    if (begins !== void 0 && begins > this.column) this.#columns.push(begins);
    this.#key = void 0;
  }
  /** What begins a line further left is behind the blocks that are further right. */
  #leave(column) {
    if (this.#isFirst) this.#columns = this.#columns.filter((each) => each <= column);
    this.#isFirst = false;
  }
};
var PLAIN_MARK = "";
var MARKS2 = ["", "", PLAIN_MARK, "\uFEFF"];
function* tokensOf2(text) {
  const { Lexer } = yamlPackage();
  let offset = 0;
  let isPlain = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS2.includes(token)) {
      isPlain = token === PLAIN_MARK;
      continue;
    }
    yield { token, offset, isPlain };
    offset += token.length;
    isPlain = false;
  }
}

// src/yaml/compose.ts
function composeDocument(span, dialect, tally) {
  const read = firstDocument(span);
  if (!read?.document.contents) return void 0;
  refuseTabs(span);
  return new Conversion(span, read, { dialect, tally }).node(read.document.contents);
}
var BLANK_LINES = /^(?: *\n)* *$|^(?: *\n)*/;
var Conversion = class {
  #source;
  #read;
  #refusals;
  #dialect;
  #comments;
  #tally;
  /** An anchor is there without a node while the conversion is inside of it. */
  #anchors = /* @__PURE__ */ new Map();
  /** Values so far, and those of them that aliases stand for. */
  #count = 0;
  #aliasedCount = 0;
  constructor({ source }, read, { dialect, tally }) {
    this.#source = source;
    this.#read = read;
    this.#refusals = new Refusals(source, read);
    this.#dialect = dialect;
    this.#comments = new PropertyComments(read.text);
    this.#tally = tally;
  }
  node(parsed) {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
    this.#comments.pass(parsed);
    if (isAlias(parsed)) return this.#aliased(parsed.source, parsed);
    const anchor = isScalar(parsed) || isMap(parsed) || isSeq(parsed) ? parsed.anchor : void 0;
    if (anchor !== void 0) {
      this.#refusals.checkAnchor(anchor, parsed);
      this.#anchors.set(anchor, void 0);
    }
    const before = this.#count;
    const node = this.#content(parsed);
    this.#count++;
    this.#tally.add(1, node);
    if (anchor !== void 0) this.#anchors.set(anchor, { node, size: this.#count - before });
    return node;
  }
  #content(parsed) {
    const { isMap, isScalar, isSeq } = yamlPackage();
    const source = this.#source;
    const offset = this.#offsetOf(parsed);
    if (isMap(parsed)) {
      this.#refusals.checkQuestionMark(parsed);
      const entries = parsed.items.map((pair) => {
        if (!parsed.flow) this.#refusals.checkColon(pair.key, parsed);
        return this.#entry(pair, parsed);
      });
      if (entries.length > limitOf("mapping-keys")) {
        throw tooManyKeys(entries.length, { source, offset });
      }
      return this.#dialect.finishMap(withEntries({ source, offset }, entries));
    }
    if (isSeq(parsed)) {
      const isFlow2 = parsed.flow === true;
      const items = parsed.items.map((item) => {
        if (isFlow2) this.#refusals.checkInFlow(item);
        else this.#checkDash(item);
        const node = this.#unknown(item, offset);
        if (!isFlow2) this.#comments.leaveItem(item);
        return isFlow2 && this.#dialect.isReread ? quoteNothing(node) : node;
      });
      return { kind: "seq", items, source, offset };
    }
    if (isScalar(parsed)) {
      this.#refusals.checkTag(parsed);
      return this.#scalar(this.#scalarText(parsed), parsed.type, parsed.tag, offset);
    }
    throw new Error("the yaml package made a node of an unknown kind");
  }
  /** The text of a scalar, with what go-yaml refuses refused, and without what it does not add. */
  #scalarText({ value, type, range, srcToken }) {
    const text = typeof value === "string" ? value : "";
    if (!range) return text;
    if (type === "QUOTE_DOUBLE") this.#refusals.checkEscapes(range);
    if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return text;
    return this.#blockText(text, range, srcToken?.type === "block-scalar" ? srcToken.indent : -1);
  }
  #blockText(text, [start, end], parentColumn) {
    const { text: document } = this.#read;
    const block = document.slice(start, end);
    this.#refusals.checkBlockHeader(start);
    const blank = BLANK_LINES.exec(document.slice(end))?.[0] ?? "";
    if (/^\n*\t/.test(text) && !/^.[-+]?[1-9]/.test(block)) {
      const problem = "yaml: found a tab character where an indentation space is expected";
      throw this.#refusals.error(start, problem);
    }
    const ended = withGoYamlEnd(text, { text: `${block}${blank}`, parentColumn });
    return this.#dialect.isReread ? this.#comments.printedText(ended, block) : ended;
  }
  #entry(pair, map) {
    const isFlow2 = map.flow === true;
    if (isFlow2) {
      this.#refusals.checkKeyInFlow(pair.srcToken);
      this.#refusals.checkInFlow(pair.key);
      this.#refusals.checkInFlow(pair.value);
    }
    const isCommented = this.#comments.isPending;
    const written = this.#unknown(pair.key, this.#read.offsetOf(0));
    const key = this.#dialect.isReread ? quoteNothing(written) : written;
    const isTop = map === this.#read.document.contents;
    this.#refusals.checkKey(pair.key, map, this.#dialect.isReread && !isTop);
    if (key.kind !== "scalar") {
      const says = `a ${key.kind === "map" ? "map" : "list"} cannot be the key of a map`;
      const hint = "a text that begins with { or [ has to be in quotes";
      throw new UserError("bad-yaml", says, { at: locate(key), hint });
    }
    this.#checkComment(isCommented, pair.value, key.offset);
    const value = this.#unknown(pair.value, key.offset);
    return { key, value: isFlow2 && this.#dialect.isReread ? quoteNothing(value) : value };
  }
  #checkComment(isCommented, value, offset) {
    if (isCommented && isTaggedBlock(value)) this.#refuseComment(offset);
  }
  #checkDash(item) {
    if (this.#comments.passDash() && isFlowCollection(item)) {
      this.#refuseComment(this.#offsetOf(item));
    }
  }
  #refuseComment(offset) {
    if (!this.#dialect.isReread) return;
    const says = "kustomize stumbles over a comment behind a tag or an anchor further up";
    throw new UserError("bad-yaml", says, {
      at: locate({ source: this.#source, offset }),
      hint: "put the comment on a line of its own",
      kustomize: "yaml: could not find expected ':'"
    });
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
    const known3 = STYLES.get(type ?? "PLAIN") ?? "plain";
    const style = known3 === "folded" && !this.#dialect.isReread ? "literal" : known3;
    const tag = explicitTag === void 0 ? void 0 : this.#dialect.tagOf(explicitTag, written);
    const source = this.#source;
    const place = { source, offset };
    if (tag === void 0 && style !== "plain") {
      return { kind: "scalar", text: written, tag: "str", style, ...place };
    }
    if (tag === "str")
      return markTagged({ kind: "scalar", text: written, tag, style, ...place }, style);
    const resolved = this.#dialect.resolve(written);
    const isImplied = tag === void 0 || tag === resolved.tag;
    const text = isImplied ? resolved.text : written;
    const node = {
      kind: "scalar",
      text,
      tag: tag ?? resolved.tag,
      style: "plain",
      ...place
    };
    return tag === void 0 ? node : markTagged(node, style);
  }
  #aliased(name, at) {
    const anchored = this.#anchors.get(name);
    if (anchored) {
      const { node, size } = anchored;
      this.#count += size;
      this.#aliasedCount += size;
      const offset = this.#read.offsetOf(at.range?.[0] ?? 0);
      this.#tally.addAliased(size, this.#aliasedCount, { source: this.#source, offset });
      return copied(node);
    }
    const problem = this.#anchors.has(name) ? `yaml: anchor '${name}' value contains itself` : `yaml: unknown anchor '${name}' referenced`;
    throw this.#refusals.error(at.range?.[0] ?? 0, problem);
  }
  #offsetOf(parsed) {
    return this.#read.offsetOf(parsed.range?.[0] ?? 0);
  }
};
function copied(node) {
  const written = node.kind === "scalar" ? taggedStyle(node) : void 0;
  return written && node.kind === "scalar" ? markTagged({ ...node }, written) : { ...node };
}
function quoteNothing(node) {
  if (node.kind !== "scalar" || isTagged(node)) return node;
  const isNothing = node.tag === "null" && node.text === "";
  return isNothing ? { ...node, style: "single" } : node;
}
var STYLES = /* @__PURE__ */ new Map([
  ["PLAIN", "plain"],
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "literal"],
  ["BLOCK_FOLDED", "folded"]
]);

// src/yaml/merge.ts
function expandMerges(map) {
  if (!map.keys.some(isMergeKey)) return map;
  const own = mapEntries(map);
  const merges = own.filter(({ key }) => isMergeKey(key));
  const [merge, again] = merges;
  if (!merge) return map;
  if (again) {
    throw new UserError("bad-yaml", "duplicate merge key", { at: locate(again.key) });
  }
  const entries = own.filter((entry) => entry !== merge);
  const goesToBlock = !isFlow(map);
  const known3 = new Set(entries.map(({ key }) => key.text));
  for (const source of mapsToMerge(merge.value)) {
    for (const entry of mapEntries(source)) {
      if (known3.has(entry.key.text)) continue;
      known3.add(entry.key.text);
      entries.push(goesToBlock ? withoutQuotes(entry) : entry);
    }
  }
  return withEntries(map, entries);
}
function withoutQuotes(entry) {
  const { key, value } = entry;
  if (value.kind !== "scalar" || value.tag !== "null" || value.style !== "single") return entry;
  return { key, value: { ...value, style: "plain" } };
}
function isMergeKey({ tag }) {
  return tag === "merge";
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
function readQuoted(cursor, start) {
  const { text } = cursor;
  const isDouble = text.charCodeAt(start) === 34;
  const pattern = isDouble ? DOUBLE : SINGLE;
  pattern.lastIndex = start;
  const isClosed = pattern.test(text);
  const end = pattern.lastIndex;
  if (!isClosed || end > cursor.end) throw new NotSimple("a quoted scalar without an end");
  const inner = text.slice(start + 1, end - 1);
  const joined = inner.includes("\n") ? joinLines(inner) : inner;
  const value = isDouble ? unescapeAll(joined) : joined.replaceAll("''", "'");
  return { node: cursor.scalar(value, isDouble ? "double" : "single", start), end };
}
function joinLines(inner) {
  if (inner.includes("	")) throw new NotSimple("a tab that may be next to a line break");
  if (inner.includes("\\ \n") || inner.includes("\\\n")) throw new NotSimple("an escaped line end");
  const lines = inner.split("\n");
  let joined = "";
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    const content = sliceSpaces(line, i > 0, i < lines.length - 1);
    if (i > 0) breaks++;
    if (content === "" && i > 0 && i < lines.length - 1) continue;
    if (breaks > 0) joined += breaks === 1 ? " " : "\n".repeat(breaks - 1);
    joined += content;
    breaks = 0;
  }
  return joined;
}
function sliceSpaces(line, atStart, atEnd) {
  let start = 0;
  let end = line.length;
  while (atStart && start < end && line.charCodeAt(start) === 32) start++;
  while (atEnd && end > start && line.charCodeAt(end - 1) === 32) end--;
  return line.slice(start, end);
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
var HEADER2 = /[|>]([1-9]?)([+-]?)(?: +#[^\n]*| *)\n/y;
function readBlockScalar(cursor, start, parentColumn) {
  const { text } = cursor;
  HEADER2.lastIndex = start;
  const header = HEADER2.exec(text);
  if (!header) throw new NotSimple("an unusual block header");
  const [, digit = "", chomp = ""] = header;
  const bodyStart = HEADER2.lastIndex;
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
  if (text.charCodeAt(lineStart + indent) === 9) throw new NotSimple("a tab in front of a block");
  if (text.charCodeAt(lineStart + indent) === 10) throw new NotSimple("a line of spaces in a block");
  return indent;
}
function foldBlock(body) {
  if (/(?:^|\n)[ \t]/.test(body) || body.startsWith("\n"))
    throw new NotSimple("a folded block with deeper lines");
  const content = body.slice(0, endOfLines(body));
  const folded = content.replace(/\n+/g, (breaks) => breaks.length === 1 ? " " : breaks.slice(1));
  return folded + body.slice(content.length);
}
function chompBlock(body, chomp) {
  if (chomp === "+") return body;
  const end = endOfLines(body);
  if (end === 0) return "";
  return chomp === "-" ? body.slice(0, end) : body.slice(0, end + 1);
}
var patterns = [];
function patternsFor(indent) {
  const known3 = patterns[indent];
  if (known3) return known3;
  const made = {
    lines: new RegExp(`(?: {${indent}}[^\\n]*(?:\\n|$)| *\\n)*`, "y"),
    pad: new RegExp(`\\n {0,${indent}}`, "g")
  };
  patterns[indent] = made;
  return made;
}

// src/yaml/read-flow.ts
var BLANKS = /[ \n]*/y;
var PLAIN = /[A-Za-z0-9_$./(+-][^\n\t\r,[\]{}:#?]*/y;
var LONGEST_KEY2 = 1e3;
function readFlow(cursor, start) {
  const read = cursor.text.charCodeAt(start) === 123 ? readFlowMap(cursor, start) : readFlowSeq(cursor, start);
  if (read.end > cursor.end) throw new NotSimple("a flow collection without an end");
  return read;
}
function readFlowMap(cursor, start) {
  const { text, keys, values } = cursor;
  const first = values.count;
  cursor.enter(start);
  let at = skipBlanks(text, start + 1);
  while (text.charCodeAt(at) !== 125) {
    const key = readFlowScalar(cursor, at);
    if (text.charCodeAt(key.end) !== 58 || key.node.tag === "merge")
      throw new NotSimple("a flow key");
    const written = text.slice(at, key.end);
    if (written.includes("\n") || written.length > LONGEST_KEY2)
      throw new NotSimple("a long flow key");
    const value = readFlowValue(cursor, skipBlanks(text, key.end + 1));
    keys.push(key.node);
    values.push(value.node);
    at = nextItem(text, value.end, 125);
  }
  return { node: cursor.leaveMap(first, start), end: at + 1 };
}
function readFlowSeq(cursor, start) {
  const { text, items } = cursor;
  const first = items.count;
  cursor.enter(start);
  let at = skipBlanks(text, start + 1);
  while (text.charCodeAt(at) !== 93) {
    const item = readFlowValue(cursor, at);
    items.push(item.node);
    at = nextItem(text, item.end, 93);
  }
  return { node: cursor.leaveSeq(first, start), end: at + 1 };
}
function nextItem(text, itemEnd, close) {
  const at = skipBlanks(text, itemEnd);
  const code = text.charCodeAt(at);
  if (code === close) return at;
  if (code !== 44) throw new NotSimple("no comma in a flow collection");
  return skipBlanks(text, at + 1);
}
function readFlowValue(cursor, at) {
  const code = cursor.text.charCodeAt(at);
  if (code === 123 || code === 91) return readFlow(cursor, at);
  return readFlowScalar(cursor, at);
}
function readFlowScalar(cursor, start) {
  const { text } = cursor;
  const first = text.charCodeAt(start);
  if (first === 34 || first === 39) return readQuoted(cursor, start);
  const end = plainEnd2(text, start);
  const code = text.charCodeAt(end);
  if (code === 35 || code === 63 || code === 10 && !isFlowEnd(text.charCodeAt(skipBlanks(text, end)))) {
    throw new NotSimple("an open flow scalar");
  }
  if (/^-(?:$|[ ])/.test(text.slice(start, end)))
    throw new NotSimple("an item in a flow collection");
  const value = sliceTrimmed(text, start, end);
  if (value.length !== end - start && code === 58) throw new NotSimple("a flow key");
  return { node: cursor.scalar(value, "plain", start), end };
}
function plainEnd2(text, start) {
  let end = start;
  for (; ; ) {
    PLAIN.lastIndex = end;
    if (!PLAIN.test(text)) throw new NotSimple("an unusual flow scalar");
    end = PLAIN.lastIndex;
    if (text.charCodeAt(end) !== 58 || /[ \n]/.test(text.charAt(end + 1))) return end;
    end++;
    if (/[,[\]{}]/.test(text.charAt(end))) return end;
  }
}
function isFlowEnd(code) {
  return code === 44 || code === 93 || code === 125;
}
function skipBlanks(text, at) {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

// src/yaml/read-block.ts
var PLAIN_KEY = /(?!\.\.\.)[A-Za-z0-9_$./(][^\n\t\r:#]*/y;
var QUOTED_KEY = /"[^"\\\n\r]*"|'[^'\n\r]*'/y;
var DOCUMENT_START = /---(?: *| +#[^\n]*)\n/y;
var SPACES = / */y;
var LONGEST_KEY3 = 1e3;
var NEWLINE2 = 10;
var SPACE2 = 32;
var COMMENT2 = 35;
var DASH = 45;
var COLON = 58;
function readBlockDocument(span, tally) {
  const { source, start } = span;
  DOCUMENT_START.lastIndex = start;
  const hasMarker = DOCUMENT_START.test(source.text);
  const cursor = new Cursor({ ...span, start: hasMarker ? DOCUMENT_START.lastIndex : start }, tally);
  if (cursor.isAtEnd) return void 0;
  const node = readOwnLine(cursor, -1);
  if (!cursor.isAtEnd) throw new NotSimple("something behind the document");
  return node;
}
function readOwnLine(cursor, parentColumn) {
  const { text, at } = cursor;
  if (isDash2(text, at)) return readSeq(cursor);
  const key = readKey(cursor);
  if (key) return readMap(cursor, key);
  if (parentColumn < 0 && !/[[{]/.test(text.charAt(at))) throw new NotSimple("a document of text");
  return readInline(cursor, at, parentColumn);
}
function readMap(cursor, firstKey) {
  const { at: offset, column, keys, values } = cursor;
  const first = values.count;
  cursor.enter(offset);
  let key = firstKey;
  for (; ; ) {
    if (key.tag === "merge") throw new NotSimple("a merge key");
    const value = readEntryValue(cursor, cursor.colon + 1, column);
    keys.push(key);
    values.push(value);
    if (cursor.isAtEnd || cursor.column < column) break;
    key = cursor.column === column ? readKey(cursor) : void 0;
    if (!key) throw new NotSimple("no key where one is due");
  }
  return cursor.leaveMap(first, offset);
}
function readEntryValue(cursor, behindColon, column) {
  const start = skipSpaces(cursor.text, behindColon);
  if (!isLineEnd(cursor.text, start)) return readInline(cursor, start, column);
  cursor.finishLine(behindColon);
  if (!cursor.isAtEnd) {
    if (cursor.column > column) return readOwnLine(cursor, column);
    if (cursor.column === column && isDash2(cursor.text, cursor.at)) return readSeq(cursor);
  }
  return cursor.scalar("", "plain", start);
}
function readSeq(cursor) {
  const { text, at: offset, column, items } = cursor;
  const first = items.count;
  cursor.enter(offset);
  while (!cursor.isAtEnd && cursor.column === column && isDash2(text, cursor.at)) {
    items.push(readItem(cursor, column));
  }
  if (!cursor.isAtEnd && cursor.column > column) throw new NotSimple("an item that is too deep");
  return cursor.leaveSeq(first, offset);
}
function readItem(cursor, column) {
  const { text, at: dash } = cursor;
  const start = skipSpaces(text, dash + 1);
  if (isLineEnd(text, start)) {
    cursor.finishLine(dash + 1);
    if (!cursor.isAtEnd && cursor.column > column) return readOwnLine(cursor, column);
    return cursor.scalar("", "plain", start);
  }
  cursor.at = start;
  cursor.column = column + start - dash;
  if (isDash2(text, start)) return readSeq(cursor);
  const key = readKey(cursor);
  return key ? readMap(cursor, key) : readInline(cursor, start, column);
}
function readInline(cursor, start, parentColumn) {
  const { text } = cursor;
  switch (text.charAt(start)) {
    case '"':
    case "'": {
      const { node, end } = readQuoted(cursor, start);
      cursor.finishLine(end);
      return node;
    }
    case "|":
    case ">":
      return readBlockScalar(cursor, start, parentColumn);
    case "[":
    case "{": {
      const { node, end } = readFlow(cursor, start);
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
  if (text.charCodeAt(end - 1) === SPACE2 || end - at > LONGEST_KEY3) {
    throw new NotSimple("an unusual key");
  }
  cursor.colon = end;
  if (!isQuoted) return cursor.scalar(internKey(text.slice(at, end)), "plain", at);
  const style = first === 34 ? "double" : "single";
  return cursor.scalar(internKey(text.slice(at + 1, end - 1)), style, at);
}
function isDash2(text, at) {
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
  const tally = new Tally();
  for (const span of splitDocuments(normalized)) {
    const node = readSimple(span, tally) ?? composeDocument(span, RESOURCES, tally);
    if (node !== "empty" && node && !isNull(node)) nodes.push(node);
  }
  noteValues(source, tally);
  return nodes;
}
function readSimple(span, tally = new Tally()) {
  try {
    return readBlockDocument(span, tally) ?? "empty";
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
  tagOf: writtenTag,
  isReread: true,
  finishMap: expandMerges
};
var CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;
function refuseControlCharacters(source) {
  const offset = source.text.search(CONTROL);
  if (offset === -1) return;
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  throw new UserError("bad-yaml", "yaml: control characters are not allowed", {
    at: locate({ source, offset }),
    hint: `U+${code} is here: remove it, or write "\\u${code}" in double quotes`
  });
}

// src/re2-package.ts
var loaded2;
function re2Package() {
  loaded2 ??= requirePackage2();
  return loaded2;
}
function requirePackage2() {
  const { createRequire } = process.getBuiltinModule("node:module");
  const require2 = createRequire(import.meta.url);
  return require2(import.meta.url.endsWith(".ts") ? "re2js" : "./re2.cjs");
}

// src/go-regexp.ts
function compileGoRegExp(pattern) {
  const size = sizeBound(pattern);
  if (size > limitOf("expression"))
    return { problem: `the expression is too large: ${limitText("expression", size)}` };
  return compileQuick(pattern) ?? compileRe2(pattern);
}
function sizeBound(pattern) {
  let repeats = 0;
  for (const [, least, most] of pattern.matchAll(/\{(\d{1,5})(?:,(\d{0,5}))?\}/g))
    repeats += Number(most || least);
  return pattern.length * Math.max(1, repeats);
}
function compileRe2(pattern) {
  const { RE2JS, RE2JSSyntaxException } = re2Package();
  try {
    const compiled = RE2JS.compile(pattern);
    return { test: (text) => compiled.test(text), groups: compiled.groupCount() };
  } catch (thrown) {
    if (!(thrown instanceof RE2JSSyntaxException)) throw thrown;
    const at = thrown.getPattern() === null ? ": ``" : "";
    return { problem: thrown.message + at };
  }
}
var QUICK = /^(?:(?:[\w\-/:@ ,=.]|\\[.\-/]|\[[\w.:{}][\w.:{}-]*\])[*+]?|\((?:\?:)?|\)\??|[|^$])*$/;
var QUICK_TEXT = /^[ -~]{0,100}$/;
function compileQuick(pattern) {
  if (!QUICK.test(pattern) || !isSoonDone(pattern)) return void 0;
  let quick;
  try {
    quick = new RegExp(pattern);
  } catch {
    return void 0;
  }
  let exact;
  const testExact = (text) => {
    exact ??= compileRe2(pattern);
    return "problem" in exact ? quick.test(text) : exact.test(text);
  };
  return {
    test: (text) => QUICK_TEXT.test(text) ? quick.test(text) : testExact(text),
    groups: count3(pattern, "(") - count3(pattern, "(?:")
  };
}
function isSoonDone(pattern) {
  const repeated = count3(pattern, "*") + count3(pattern, "+");
  const groups = count3(pattern, "(");
  if (pattern.length > 1e3 || repeated > 2 || groups > 2) return false;
  return !pattern.includes("|") || repeated + groups <= 3;
}
function count3(text, part) {
  return text.split(part).length - 1;
}

export {
  isFlow,
  withStyle,
  withFlowOf,
  locate,
  parseNumber,
  formatNumber,
  shortestText,
  isBare,
  styleOfString,
  isBlockAllowed,
  isWord,
  writtenTag,
  markTagged,
  taggedStyle,
  isTagged,
  resolvePlain,
  scalarTag,
  scalarValue,
  refuseLeadingTab,
  withName,
  mapOf,
  shapedMap,
  withValues,
  withEntry,
  withEntries,
  entryOf,
  mapEntries,
  yamlPackage,
  COMMENTED_PROPERTY,
  parseWithinLimits,
  composeDocument,
  normalizeSource,
  splitDocuments,
  mapsToMerge,
  Tally,
  valuesIn,
  readDocuments,
  readSimple,
  isNull,
  refuseControlCharacters,
  compileGoRegExp
};
