const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  COMMENTED_PROPERTY,
  Tally,
  compileGoRegExp,
  composeDocument,
  entryOf,
  formatNumber,
  isBare,
  isBlockAllowed,
  isFlow,
  isNull,
  isTagged,
  isWord,
  locate,
  mapEntries,
  mapOf,
  mapsToMerge,
  markTagged,
  normalizeSource,
  parseNumber,
  readDocuments,
  readSimple,
  refuseControlCharacters,
  refuseLeadingTab,
  resolvePlain,
  scalarTag,
  scalarValue,
  shapedMap,
  shortestText,
  splitDocuments,
  styleOfString,
  taggedStyle,
  valuesIn,
  withEntries,
  withEntry,
  withFlowOf,
  withName,
  withStyle,
  withValues,
  writtenTag,
  yamlPackage
} from "./chunk-AYVV76OH.js";
import {
  UserError,
  distinctErrors,
  limitOf,
  overLimit,
  rethrow,
  throwAll,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/resource/hidden-nodes.ts
var hidden = /* @__PURE__ */ new WeakMap();
function withHidden(node, nodes) {
  const changed = { ...node };
  hidden.set(changed, nodes);
  return changed;
}
function hiddenNodes(node) {
  return (node && hidden.get(node)) ?? NONE;
}
function hideEntries(node, entries) {
  const nodes = entries.flatMap(({ key, value }) => [key, value]);
  return withHidden(node, [...hiddenNodes(node), ...nodes]);
}
function hiddenEntries(node) {
  const nodes = hiddenNodes(node);
  if (nodes.length === 0) return NONE;
  return nodes.flatMap((key, i) => {
    const value = nodes[i + 1];
    return i % 2 === 0 && key.kind === "scalar" && value ? [{ key, value }] : [];
  });
}
var NONE = [];

// src/resource/fields.ts
function getField(node, key) {
  if (node?.kind !== "map") return void 0;
  const position2 = node.shape.positionOf(key);
  return position2 === -1 ? void 0 : node.values[position2];
}
function textOf(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}
function isPresent(node) {
  return node !== void 0 && !isNull2(node);
}
function isNull2(node) {
  return node?.kind === "scalar" && node.tag === "null";
}
function isNothing(node) {
  if (node === void 0) return true;
  switch (node.kind) {
    case "map":
      return node.values.length === 0;
    case "seq":
      return node.items.length === 0;
    default:
      return node.tag === "null";
  }
}
function setField(map, key, value) {
  const position2 = map.shape.positionOf(key);
  if (position2 === -1) return withEntry(map, keyNode(key, value), value);
  return map.values[position2] === value ? map : withValues(map, map.values.with(position2, value));
}
function removeField(map, key) {
  const position2 = map.shape.positionOf(key);
  if (position2 === -1) return map;
  return mapOf(map.keys.toSpliced(position2, 1), map.values.toSpliced(position2, 1), map);
}
function keyNode(text2, { source, offset }) {
  return { kind: "scalar", text: text2, tag: "", style: "plain", source, offset };
}
function scalarNode(text2, tag, { source, offset }) {
  return { kind: "scalar", text: text2, tag, style: "plain", source, offset };
}
function mapNode(entries, { source, offset }) {
  return withEntries({ source: withStyle(source, "block"), offset }, entries);
}
function seqNode(items, { source, offset }) {
  return { kind: "seq", items, source: withStyle(source, "block"), offset };
}
function withItems(seq, items) {
  return { kind: "seq", items, source: seq.source, offset: seq.offset };
}
function mapItems(seq, change) {
  let items;
  for (let i = 0; i < seq.items.length; i++) {
    const item = seq.items[i];
    if (item === void 0) continue;
    const changed = change(item);
    if (changed === item) continue;
    items ??= seq.items.slice();
    items[i] = changed;
  }
  return items ? withItems(seq, items) : seq;
}
function entriesOf(node) {
  return node?.kind === "map" ? mapEntries(node) : hiddenEntries(node);
}
function textsOf(node) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(node)) texts2.set(key.text, textOf(value) ?? "");
  return texts2;
}

// src/resource/position-index.ts
var PositionIndex = class {
  #keysOf;
  #positions = /* @__PURE__ */ new Map();
  /** All texts in order; nothing where there is a new one. */
  #sorted;
  constructor(keysOf, slots) {
    this.#keysOf = keysOf;
    for (let position2 = 0; position2 < slots.length; position2++) {
      const resource = slots[position2];
      if (resource) this.enter(position2, resource);
    }
  }
  enter(position2, resource) {
    for (const key of this.#keysOf(resource)) {
      const positions = this.#positions.get(key);
      if (positions) insertSorted(positions, position2);
      else {
        this.#positions.set(key, [position2]);
        this.#sorted = void 0;
      }
    }
  }
  /** In order. */
  at(key) {
    return this.#positions.get(key) ?? NONE2;
  }
  /** In order, of all texts that begin so. */
  startingWith(prefix) {
    this.#sorted ??= [...this.#positions.keys()].sort();
    const found = /* @__PURE__ */ new Set();
    for (let i = firstNotBefore(this.#sorted, prefix); i < this.#sorted.length; i++) {
      const key = this.#sorted[i] ?? "";
      if (!key.startsWith(prefix)) break;
      for (const position2 of this.at(key)) found.add(position2);
    }
    return [...found].sort((a, b) => a - b);
  }
};
var NONE2 = [];
function firstNotBefore(sorted, text2) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? "") < text2) low = middle + 1;
    else high = middle;
  }
  return low;
}
function insertSorted(positions, position2) {
  if ((positions.at(-1) ?? -1) < position2) {
    positions.push(position2);
    return;
  }
  let [low, high] = [0, positions.length - 1];
  while (low < high) {
    const middle = low + high >> 1;
    if ((positions[middle] ?? 0) < position2) low = middle + 1;
    else high = middle;
  }
  if (positions[low] !== position2) positions.splice(low, 0, position2);
}

// src/resource/gvk.ts
function parseApiVersion(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function apiVersionOf({ group, version }) {
  return group === "" ? version : `${group}/${version}`;
}
function formatGvk({ group, version, kind }) {
  return `${kind || "[noKind]"}.${version || "[noVer]"}.${group || "[noGrp]"}`;
}
function isGvkSelected(gvk, selector) {
  return (selector.kind === "" || selector.kind === gvk.kind) && (selector.group === "" || selector.group === gvk.group) && (selector.version === "" || selector.version === gvk.version);
}
function isSameGvk(a, b) {
  return a.kind === b.kind && a.version === b.version && a.group === b.group;
}
function gvkSortText({ group, version, kind }) {
  return `${group || "~G"}_${version || "~V"}_${kind || "~K"}`;
}

// src/resource/res-id.ts
var NOT_A_NAMESPACE = "_non_namespaceable_";
function formatResId(id) {
  return `${formatGvk(id)}/${id.name || "[noName]"}.${id.namespace || "[noNs]"}`;
}
function showResId(id) {
  const namespace2 = id.namespace === NOT_A_NAMESPACE ? "" : id.namespace;
  const gvk = [id.kind, id.version, id.group].filter(Boolean).join(".");
  const name = [id.name, namespace2].filter(Boolean).join(".");
  return [gvk, name].filter(Boolean).join("/") || "any resource";
}
function effectiveNamespace({ clusterScoped: clusterScoped2, namespace: namespace2 }) {
  if (clusterScoped2) return NOT_A_NAMESPACE;
  return namespace2 === "" ? "default" : namespace2;
}
function isSameResId(a, b) {
  return a.name === b.name && isSameGvk(a, b) && effectiveNamespace(a) === effectiveNamespace(b);
}
function resIdKey(id) {
  return `${id.kind}
${id.group}/${id.version}
${id.name}
${effectiveNamespace(id)}`;
}
function isSelectedBy(id, selector) {
  return (selector.name === "" || selector.name === id.name) && (selector.namespace === "" || selector.namespace === (id.namespace || "default")) && isGvkSelected(id, selector);
}

// src/resource/resource-map.ts
var ResourceMap = class {
  #slots;
  /** Made when somebody asks; all of them may hold more than what is still true. */
  #byId;
  #byName;
  #byKind;
  #byLabel;
  #byAnnotation;
  /** Positions that changed; nothing where any may have. */
  #changed;
  #hasNewIds = true;
  constructor(resources = []) {
    this.#slots = [...resources];
  }
  get resources() {
    return this.#slots.filter((resource) => resource !== void 0);
  }
  /** How many positions there are: the next resource gets this one. */
  get length() {
    return this.#slots.length;
  }
  *entries() {
    for (let i = 0; i < this.#slots.length; i++) {
      const resource = this.#slots[i];
      if (resource) yield [i, resource];
    }
  }
  at(position2) {
    return this.#slots[position2];
  }
  /** Appends without a look at ids. */
  append(resource) {
    this.#slots.push(resource);
    this.#hasNewIds = true;
    const position2 = this.#slots.length - 1;
    this.#changed?.add(position2);
    this.#enterIds(position2, resource);
    this.#enterMetadata(position2, resource);
  }
  replace(position2, resource) {
    const old = this.#slots[position2];
    this.#slots[position2] = resource;
    this.#changed?.add(position2);
    if (old?.ids !== resource.ids) {
      this.#enterIds(position2, resource);
      if (old === void 0 || !isSameResId(old.id, resource.id)) this.#hasNewIds = true;
    }
    if (old?.root !== resource.root) this.#enterMetadata(position2, resource);
  }
  remove(position2) {
    this.#slots[position2] = void 0;
  }
  /** Replaces each resource by what the function makes of it; nothing removes it. */
  update(change) {
    for (let position2 = 0; position2 < this.#slots.length; position2++) {
      const resource = this.#slots[position2];
      if (resource === void 0) continue;
      const changed = change(resource);
      if (changed === resource) continue;
      this.#slots[position2] = changed;
      this.#changed = void 0;
      if (changed?.ids !== resource.ids) {
        this.#hasNewIds = true;
        this.#forgetIds();
      }
      this.#forgetMetadata();
    }
  }
  /** Puts other resources in the place of all. */
  reset(resources) {
    this.#slots = [...resources];
    this.#changed = void 0;
    this.#hasNewIds = true;
    this.#forgetIds();
    this.#forgetMetadata();
  }
  /** Whether a resource may have got an id since the last call, and with it that of another one. */
  takeNewIds() {
    const hasNewIds = this.#hasNewIds;
    this.#hasNewIds = false;
    return hasNewIds;
  }
  /** Positions that may have changed since the last call, in order; the first time all. */
  takeChanged() {
    const changed = this.#changed ?? this.#slots.keys();
    this.#changed = /* @__PURE__ */ new Set();
    return [...changed].sort((a, b) => a - b);
  }
  /** Positions of the resources that have or had this id, in order. */
  positionsOf(id) {
    return this.#positionsAt(id).filter(
      (position2) => this.at(position2)?.ids.some((own) => isSameResId(own, id))
    );
  }
  /** Positions of the resources whose current id this is. */
  currentPositionsOf(id) {
    return this.#positionsAt(id).filter((position2) => {
      const resource = this.at(position2);
      return resource !== void 0 && isSameResId(resource.id, id);
    });
  }
  /**
   * Positions, in order, of the resources that may be meant: by the clue that leaves the fewest. What
   * does not fit after all is for the caller to leave out.
   */
  candidates({ name, kind, namePrefix = "", label, annotation: annotation2 }) {
    if (name !== "") return this.#names().at(name);
    const choices = [];
    if (namePrefix !== "") choices.push(this.#names().startingWith(namePrefix));
    if (kind !== "") choices.push(this.#kinds().at(kind));
    if (label) {
      this.#byLabel ??= new PositionIndex(({ labels }) => pairKeys(labels), this.#slots);
      choices.push(this.#byLabel.at(pairKey(label)));
    }
    if (annotation2) {
      this.#byAnnotation ??= new PositionIndex((one) => pairKeys(one.annotations), this.#slots);
      choices.push(this.#byAnnotation.at(pairKey(annotation2)));
    }
    const [first, ...others] = choices;
    if (first === void 0) return [...this.#slots.keys()];
    return others.reduce((fewest, one) => one.length < fewest.length ? one : fewest, first);
  }
  #names() {
    this.#byName ??= new PositionIndex(({ ids }) => ids.map(({ name }) => name), this.#slots);
    return this.#byName;
  }
  #kinds() {
    this.#byKind ??= new PositionIndex(({ ids }) => ids.map(({ kind }) => kind), this.#slots);
    return this.#byKind;
  }
  #enterIds(position2, resource) {
    this.#byId?.enter(position2, resource);
    this.#byName?.enter(position2, resource);
    this.#byKind?.enter(position2, resource);
  }
  #enterMetadata(position2, resource) {
    this.#byLabel?.enter(position2, resource);
    this.#byAnnotation?.enter(position2, resource);
  }
  #forgetIds() {
    this.#byId = void 0;
    this.#byName = void 0;
    this.#byKind = void 0;
  }
  #forgetMetadata() {
    this.#byLabel = void 0;
    this.#byAnnotation = void 0;
  }
  #positionsAt(id) {
    this.#byId ??= new PositionIndex(({ ids }) => ids.map(resIdKey), this.#slots);
    return this.#byId.at(resIdKey(id));
  }
};
function pairKey({ key, value }) {
  return `${key}
${value}`;
}
function pairKeys(texts2) {
  return [...texts2].map(([key, value]) => pairKey({ key, value }));
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
function formatString(text2, { column, indent }) {
  const style = styleOfString(text2, false);
  switch (style) {
    case "plain":
      return column + text2.length > WIDTH ? fold(text2, column, indent, style) : text2;
    case "single":
      return `'${indentSeparators(fold(text2.replaceAll("'", "''"), column + 1, indent, style), indent)}'`;
    case "double":
      return `"${fold(escapeAll(text2), column + 1, indent, style)}"`;
    case "literal":
      return literalBlock(text2, indent);
  }
}
function formatSimpleKey(text2) {
  switch (styleOfString(text2, true)) {
    case "single":
      return `'${text2.replaceAll("'", "''")}'`;
    case "double":
      return `"${escapeAll(text2)}"`;
    default:
      return text2;
  }
}
function escapeAll(text2) {
  if (text2.startsWith("\uFEFF")) return text2.replace(/./gsu, escapeCharacter);
  return text2.replace(ESCAPED, escapeCharacter);
}
function escapeCharacter(char) {
  const short = ESCAPES.get(char);
  if (short) return short;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function fold(text2, startColumn, indent, style) {
  if (startColumn + text2.length <= WIDTH) return text2;
  const first = style === "plain" ? 0 : 1;
  const last = style === "plain" ? text2.length : text2.length - 1;
  let folded = "";
  let lineStart2 = 0;
  let at = text2.indexOf(" ", WIDTH + 1 - startColumn);
  while (at !== -1 && at < last) {
    const isBeforeSpace = text2.charCodeAt(at + 1) === 32;
    const isBehindSpace = text2.charCodeAt(at - 1) === 32;
    if (at < first || isBehindSpace || isBeforeSpace && style !== "double") {
      at = text2.indexOf(" ", at + 1);
      continue;
    }
    folded += `${text2.slice(lineStart2, at)}
${" ".repeat(indent)}${isBeforeSpace ? "\\" : ""}`;
    lineStart2 = at + 1;
    const room = Math.max(0, WIDTH + 1 - indent - (isBeforeSpace ? 1 : 0));
    at = text2.indexOf(" ", lineStart2 + room);
  }
  return folded + text2.slice(lineStart2);
}
function literalBlock(text2, indent) {
  const hint = /^[ \n\u2028\u2029]/.test(text2) ? "2" : "";
  const chomp = chompHint(text2);
  const pad = " ".repeat(indent);
  const lines2 = text2.replace(/^(?=[^\n\u2028\u2029])/gm, pad);
  return `|${hint}${chomp}
${chomp === "-" ? lines2 : lines2.slice(0, -1)}`;
}
function chompHint(text2) {
  if (!/[\n\u2028\u2029]$/.test(text2)) return "-";
  return text2.length === 1 || /[\n\u2028\u2029]{2}$/.test(text2) ? "+" : "";
}
function indentSeparators(text2, indent) {
  return /[\u2028\u2029]/.test(text2) ? text2.replace(/[\u2028\u2029]+(?![\u2028\u2029]|$)/g, `$&${" ".repeat(indent)}`) : text2;
}

// src/yaml/fields.ts
function printedOrder(map, isTop) {
  const { isOdd, printed } = map.shape;
  const { order, isRepeated, areTexts } = printed;
  if (!isTop && (isOdd || !areTexts)) for (const key of map.keys) checkKey(key);
  if (isRepeated) throw repeatedKey(map);
  return order;
}
function checkKey(key) {
  if (key.tag === "str" || isPrintedNothing(key)) return;
  const tag = scalarTag(key);
  if (tag === "str" || tag === "merge") return;
  throw new UserError("bad-scalar", `the key ${key.text || "of this entry"} is no text`, {
    at: locate(key),
    hint: `put it in quotes: "${key.text}"`,
    kustomize: "json: unsupported type: map[interface {}]interface {}"
  });
}
function isPrintedNothing({ tag, style, text: text2 }) {
  return tag === "null" && style === "single" && text2 === "";
}
function repeatedKey({ keys }) {
  const seen = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const { text: text2 } = key;
    const before = seen.get(text2);
    if (before) {
      const { file, line, col } = locate(before);
      const at = locate(key);
      return new UserError("bad-scalar", `the key '${text2}' is there twice in one map`, {
        at,
        hint: `it is first at ${file}:${line}:${col}`,
        kustomize: `yaml: unmarshal errors:
  line ${at.line}: mapping key ${JSON.stringify(text2)} already defined at line ${line}`
      });
    }
    seen.set(text2, key);
  }
  throw new Error("no key is repeated");
}

// src/yaml/key-comment.ts
var KEY = /(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:][^\n#:]*?)\s*:(?: +(?<comment>#[^\n]*)| *)\n(?: *(?:#[^\n]*)?\n)*(?<below>[^\n]*)/y;
var BLOCK_BELOW = /^ *(?:[-?](?: |$)|[^\s{[&*!|>#].*:(?: |$))/;
var BEHIND_NOTHING = /: *, *#[^\n]*\n\s*$/;
function refuseKeyComment({ key, value }, root) {
  const { text: text2, style } = key.source;
  if (style !== void 0 || value === valueAt(root, "metadata", "annotations")) return;
  const before = text2.slice(Math.max(0, key.offset - FARTHEST), key.offset);
  if (BEHIND_NOTHING.test(before)) throw lost(key);
  if (!text2.startsWith(key.text, key.offset + quoteLength(text2[key.offset]))) return;
  KEY.lastIndex = key.offset;
  const { comment, below = "" } = KEY.exec(text2)?.groups ?? {};
  if (!BLOCK_BELOW.test(below)) return;
  if (comment !== void 0 || COMMENTED_PROPERTY.test(before)) throw lost(key);
}
var FARTHEST = 500;
function lost(key) {
  const says = `kustomize stumbles over the comment at '${key.text}', as nothing is left of it or braces are around it`;
  return new UserError("bad-scalar", says, {
    at: locate(key),
    hint: "put the comment on a line of its own",
    kustomize: "yaml: could not find expected ':'"
  });
}
function quoteLength(char) {
  return char === '"' || char === "'" ? 1 : 0;
}
function valueAt(root, ...path) {
  let node = root;
  for (const name of path) {
    if (node?.kind !== "map") return void 0;
    const position2 = node.shape.positionOf(name);
    node = position2 === -1 ? void 0 : node.values[position2];
  }
  return node;
}

// src/yaml/json.ts
function nodeToJson(node) {
  return toJson(node, node, false);
}
function readNodeToJson(node) {
  return toJson(node, node, void 0);
}
function jsonToNode(value, { source, offset }) {
  const scalar2 = (text2, tag) => ({ kind: "scalar", text: text2, tag, style: "plain", source, offset });
  const toNode = (value2) => {
    if (value2 === null) return scalar2("null", "null");
    if (typeof value2 === "string") return scalar2(value2, "str");
    if (typeof value2 === "boolean") return scalar2(String(value2), "bool");
    if (typeof value2 === "bigint" || typeof value2 === "number") {
      return scalar2(String(value2), resolvePlain(String(value2)));
    }
    if (isList(value2)) return { kind: "seq", items: value2.map(toNode), source, offset };
    const entries = Object.entries(value2).map(([name, item]) => ({
      key: { kind: "scalar", text: name, tag: "str", style: "plain", source, offset },
      value: toNode(item)
    }));
    return withEntries({ source, offset }, entries);
  };
  return toNode(value);
}
function toJson(node, root, inFlow) {
  if (node.kind === "scalar") return scalarValue(node, inFlow);
  const isInside2 = inFlow === void 0 ? void 0 : inFlow || isFlow(node);
  if (node.kind === "map") return mapToJson(node, root, isInside2);
  return node.items.map((item) => toJson(item, root, isInside2));
}
function mapToJson(map, root, inFlow) {
  const value = {};
  for (const entry2 of mapEntries(map)) {
    if (map !== root) checkKey(entry2.key);
    else if (isLost(entry2)) continue;
    const name = entry2.key.text;
    if (Object.hasOwn(value, name)) throw repeatedKey(map);
    if (inFlow !== void 0) checkComment(entry2, root, inFlow);
    setField2(value, name, toJson(entry2.value, root, inFlow));
  }
  return value;
}
function isLost({ key }) {
  return key.tag !== "str" && !isPrintedNothing(key) && scalarTag(key) === "null";
}
function checkComment(entry2, root, inFlow) {
  const { value } = entry2;
  if (value.kind === "scalar") return;
  const parts = value.kind === "seq" ? value.items : value.values;
  if (inFlow || parts.length === 0) refuseKeyComment(entry2, root);
}
function setField2(target, name, value) {
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

// src/yaml/key-leads.ts
var LONGEST_SIMPLE_KEY = 128;
var MOST = 2e3;
var INDENTS = 40;
var KeyLeads = class {
  lineStart;
  #known = /* @__PURE__ */ new Map();
  /** @param lineStart what comes before the key */
  constructor(lineStart2) {
    this.lineStart = lineStart2;
  }
  /** Nothing for a key that needs quotes, or more than that. */
  of(name) {
    const known2 = this.#known.get(name);
    if (known2 !== void 0) return known2;
    if (name.length > LONGEST_SIMPLE_KEY || !isBare(name)) return void 0;
    const lead = this.lead(name);
    if (this.#known.size < MOST) this.#known.set(name, lead);
    return lead;
  }
  /** @param key as it is written */
  lead(key) {
    return {
      inline: [this.lineStart, key, ": "].join(""),
      block: [this.lineStart, key, ":"].join("")
    };
  }
};
var IN_LINE = new KeyLeads("");
var byIndent = Array.from({ length: INDENTS }, (_, indent) => new KeyLeads(lineStart(indent)));
function leadsAt(indent) {
  return byIndent[indent] ?? new KeyLeads(lineStart(indent));
}
function lineStart(indent) {
  return `
${" ".repeat(indent)}`;
}

// src/yaml/emit.ts
var CANONICAL_INT = /^(?:0|-?[1-9][0-9]{0,14})$/;
var DASHES = Array.from({ length: 40 }, (_, indent) => `
${" ".repeat(indent)}- `);
var LINE_BREAK = /[\n\r\x85\u2028\u2029]/;
function emitNode(node) {
  return emitNodes([node]);
}
function emitNodes(nodes, parts) {
  const printer = new Printer(parts);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (i > 0) printer.write("---\n");
    if (node) printer.document(node);
  }
  parts?.endStream();
  return printer.text;
}
function emitYaml(value) {
  return emitNode(jsonToNode(value, { source: { file: "", text: "" }, offset: 0 }));
}
var CHUNK = 4096;
var LARGE = 1e5;
var Printer = class {
  #pieces;
  #count = 0;
  #done = "";
  #inFlow = false;
  #root;
  /** Nothing while a part is printed that is to be kept: what is in it is kept with it. */
  #parts;
  /** Counts what makes the text depend on more than the node that is printed. */
  #dependent = 0;
  constructor(parts) {
    this.#parts = parts;
    this.#pieces = parts?.pieces ?? [];
  }
  get text() {
    this.#join();
    return this.#done;
  }
  write(piece) {
    if (this.#count === CHUNK || piece.length > LARGE) this.#join();
    this.#pieces[this.#count++] = piece;
  }
  #join() {
    if (this.#count < this.#pieces.length) this.#pieces.fill("", this.#count);
    this.#done += this.#pieces.join("");
    this.#count = 0;
    const { length } = this.#done;
    if (length > limitOf("output-bytes")) throw overLimit("output-bytes", "what was made", length);
  }
  document(node) {
    this.#root = node;
    this.#item(node, -2);
    this.write("\n");
  }
  /**
   * The entries of a map or the items of a list, without the last line break.
   *
   * @param isBegun whether the first of them goes into the line that is there
   */
  #block(node, indent, isBegun) {
    const parts = this.#parts;
    if (parts === void 0 || this.#inFlow) {
      this.#anew(node, indent, isBegun);
      return;
    }
    const known2 = parts.textOf(node, indent, isBegun);
    if (known2 !== void 0) this.write(known2);
    else if (parts.isRepeated(node)) this.#keep(node, indent, isBegun, parts);
    else this.#anew(node, indent, isBegun);
  }
  #anew(node, indent, isBegun) {
    if (node.kind === "map") this.#map(node, indent, isBegun);
    else this.#seq(node, indent, isBegun);
  }
  #keep(node, indent, isBegun, parts) {
    const start = this.#count;
    const [joined, dependent] = [this.#done, this.#dependent];
    this.#parts = void 0;
    this.#anew(node, indent, isBegun);
    this.#parts = parts;
    if (this.#done !== joined || this.#dependent !== dependent) return;
    const text2 = this.#pieces.slice(start, this.#count).join("");
    parts.keep(node, { text: text2, indent, isBegun });
  }
  #map(map, indent, isBegun) {
    const wasInFlow = this.#inFlow;
    this.#inFlow = wasInFlow || isFlow(map);
    const order = printedOrder(map, indent === 0);
    const below = leadsAt(indent);
    for (let i = 0; i < order.length; i++) {
      this.#field(map, order[i] ?? 0, i === 0 && isBegun ? IN_LINE : below, indent);
    }
    this.#inFlow = wasInFlow;
  }
  #field({ shape, keys, values }, position2, leads, indent) {
    const name = shape.names[position2] ?? "";
    const key = keys[position2];
    const value = values[position2];
    if (key === void 0 || value === void 0) return;
    if (this.#inFlow && value.kind !== "scalar") this.#refuseKeyComment(key, value);
    const lead = leads.of(name);
    if (lead) this.#entry(key, value, lead, indent, indent + name.length + 2);
    else this.#unusualEntry(key, value, leads, indent);
  }
  #refuseKeyComment(key, value) {
    this.#dependent++;
    if (this.#root) refuseKeyComment({ key, value }, this.#root);
  }
  #unusualEntry(key, value, leads, indent) {
    const name = key.text;
    if (isSimpleKey(name)) {
      const written3 = formatSimpleKey(name);
      this.#entry(key, value, leads.lead(written3), indent, indent + written3.length + 2);
      return;
    }
    const written2 = formatString(name, { column: indent + 2, indent: indent + 2 });
    this.write(`${leads.lineStart}? ${written2}
${" ".repeat(indent)}: `);
    this.#item(value, indent);
  }
  /** @param column of a value in the line of the key */
  #entry(key, node, lead, indent, column) {
    switch (node.kind) {
      case "scalar":
        this.write(lead.inline);
        this.write(formatScalar(node, this.#inFlow, indent, column));
        return;
      case "seq":
        if (node.items.length === 0) {
          this.#refuseKeyComment(key, node);
          this.write(lead.inline);
          this.write("[]");
          return;
        }
        this.write(lead.block);
        this.#block(node, indent, false);
        return;
      case "map":
        if (node.values.length === 0) {
          this.#refuseKeyComment(key, node);
          this.write(lead.inline);
          this.write("{}");
          return;
        }
        this.write(lead.block);
        this.#block(node, indent + 2, false);
    }
  }
  #seq(seq, indent, isBegun) {
    const { items } = seq;
    const dash = DASHES[indent] ?? `
${" ".repeat(indent)}- `;
    const wasInFlow = this.#inFlow;
    this.#inFlow = wasInFlow || isFlow(seq);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      this.write(i === 0 && isBegun ? "- " : dash);
      if (item) this.#item(item, indent);
    }
    this.#inFlow = wasInFlow;
  }
  /** What follows the dash of a list in this column. */
  #item(node, indent) {
    switch (node.kind) {
      case "scalar":
        this.write(formatScalar(node, this.#inFlow, Math.max(indent, 0), indent + 2));
        return;
      case "seq":
        if (node.items.length === 0) this.write("[]");
        else this.#block(node, indent + 2, true);
        return;
      case "map":
        if (node.values.length === 0) this.write("{}");
        else this.#block(node, indent + 2, true);
    }
  }
};
function formatScalar(node, inFlow, indent, column) {
  if (isPrintedAsIs(node, column)) return node.text;
  const value = scalarValue(node, inFlow);
  if (typeof value === "string") {
    const text2 = UNSTABLE.test(value) ? rereadByGoyaml(value, node) : value;
    return formatString(text2, { column, indent: indent + 2 });
  }
  return typeof value === "number" || typeof value === "bigint" ? formatNumber(value) : String(value);
}
function isPrintedAsIs({ tag, style, text: text2 }, column) {
  const isText3 = tag === "str" || tag === "" && style === "plain";
  if (isText3) return column + text2.length <= WIDTH && isBare(text2);
  if (style !== "plain") return false;
  if (tag === "int") return CANONICAL_INT.test(text2);
  return tag === "bool" && (text2 === "true" || text2 === "false");
}
var UNSTABLE = /[\x7f-\x9f\ufffe\uffff]/;
function rereadByGoyaml(text2, node) {
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text2)) {
    throw new UserError("bad-scalar", "yaml: control characters are not allowed", {
      at: locate(node)
    });
  }
  return text2.replace(/ *\x85[ \x85]*/g, (breaks) => {
    const count = breaks.replaceAll(" ", "").length;
    return count === 1 ? " " : "\n".repeat(count - 1);
  });
}
function isSimpleKey(name) {
  return !LINE_BREAK.test(name) && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY;
}

// builtin:node:path/posix
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:path/posix");
var $get = (name) => builtin[name];
var normalize = /* @__PURE__ */ $get("normalize");
var join = /* @__PURE__ */ $get("join");
var dirname = /* @__PURE__ */ $get("dirname");
var basename = /* @__PURE__ */ $get("basename");

// src/kustomize/data/field-specs.ts
var DEFAULT_FIELD_SPECS = {
  namePrefix: `* * * metadata/name`,
  nameSuffix: `* * * metadata/name`,
  namespace: `Namespace * * metadata/name +
APIService apiregistration.k8s.io * spec/service/namespace +
CustomResourceDefinition apiextensions.k8s.io * spec/conversion/webhook/clientConfig/service/namespace`,
  templateLabels: `* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonLabels: `Service * v1 spec/selector +
ReplicationController * v1 spec/selector +
Deployment * * spec/selector/matchLabels +
Deployment apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
ReplicaSet * * spec/selector/matchLabels +
DaemonSet * * spec/selector/matchLabels +
StatefulSet apps * spec/selector/matchLabels +
StatefulSet apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
Job batch * spec/selector/matchLabels
CronJob batch * spec/jobTemplate/spec/selector/matchLabels
PodDisruptionBudget policy * spec/selector/matchLabels
NetworkPolicy networking.k8s.io * spec/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/ingress/from/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/egress/to/podSelector/matchLabels
* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonAnnotations: `* * * metadata/annotations +
ReplicationController * v1 spec/template/metadata/annotations +
Deployment * * spec/template/metadata/annotations +
ReplicaSet * * spec/template/metadata/annotations +
DaemonSet * * spec/template/metadata/annotations +
StatefulSet * * spec/template/metadata/annotations +
Job batch * spec/template/metadata/annotations +
CronJob batch * spec/jobTemplate/metadata/annotations +
CronJob batch * spec/jobTemplate/spec/template/metadata/annotations +`,
  images: `* * * spec/containers[]/image +
* * * spec/initContainers[]/image +
* * * spec/template/spec/containers[]/image +
* * * spec/template/spec/initContainers[]/image +`,
  replicas: `Deployment * * spec/replicas +
ReplicationController * * spec/replicas +
ReplicaSet * * spec/replicas +
StatefulSet * * spec/replicas +`,
  varReference: `CronJob * * spec/jobTemplate/spec/template/spec/containers/args
CronJob * * spec/jobTemplate/spec/template/spec/containers/command
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/containers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/args
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/command
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/volumes/nfs/server
DaemonSet * * spec/template/spec/containers/args
DaemonSet * * spec/template/spec/containers/command
DaemonSet * * spec/template/spec/containers/env/value
DaemonSet * * spec/template/spec/containers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/initContainers/args
DaemonSet * * spec/template/spec/initContainers/command
DaemonSet * * spec/template/spec/initContainers/env/value
DaemonSet * * spec/template/spec/initContainers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/spec/containers/args
Deployment * * spec/template/spec/containers/command
Deployment * * spec/template/spec/containers/env/value
Deployment * * spec/template/spec/containers/volumeMounts/mountPath
Deployment * * spec/template/spec/initContainers/args
Deployment * * spec/template/spec/initContainers/command
Deployment * * spec/template/spec/initContainers/env/value
Deployment * * spec/template/spec/initContainers/volumeMounts/mountPath
Deployment * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/metadata/annotations
Ingress * * spec/rules/host
Ingress * * spec/tls/hosts
Ingress * * spec/tls/secretName
Job * * spec/template/spec/containers/args
Job * * spec/template/spec/containers/command
Job * * spec/template/spec/containers/env/value
Job * * spec/template/spec/containers/volumeMounts/mountPath
Job * * spec/template/spec/initContainers/args
Job * * spec/template/spec/initContainers/command
Job * * spec/template/spec/initContainers/env/value
Job * * spec/template/spec/initContainers/volumeMounts/mountPath
Job * * spec/template/spec/volumes/nfs/server
Pod * * spec/containers/args
Pod * * spec/containers/command
Pod * * spec/containers/env/value
Pod * * spec/containers/volumeMounts/mountPath
Pod * * spec/initContainers/args
Pod * * spec/initContainers/command
Pod * * spec/initContainers/env/value
Pod * * spec/initContainers/volumeMounts/mountPath
Pod * * spec/volumes/nfs/server
ReplicaSet * * spec/template/spec/containers/args
ReplicaSet * * spec/template/spec/containers/command
ReplicaSet * * spec/template/spec/containers/env/value
ReplicaSet * * spec/template/spec/containers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/initContainers/args
ReplicaSet * * spec/template/spec/initContainers/command
ReplicaSet * * spec/template/spec/initContainers/env/value
ReplicaSet * * spec/template/spec/initContainers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/volumes/nfs/server
Service * * spec/ports/port
Service * * spec/ports/targetPort
StatefulSet * * spec/template/spec/containers/args
StatefulSet * * spec/template/spec/containers/command
StatefulSet * * spec/template/spec/containers/env/value
StatefulSet * * spec/template/spec/containers/volumeMounts/mountPath
StatefulSet * * spec/template/spec/initContainers/args
StatefulSet * * spec/template/spec/initContainers/command
StatefulSet * * spec/template/spec/initContainers/env/value
StatefulSet * * spec/template/spec/initContainers/volumeMounts/mountPath
StatefulSet * * spec/volumeClaimTemplates/spec/nfs/server
PersistentVolume * * spec/nfs/server
* * * metadata/labels
* * * metadata/annotations`,
  labels: ""
};
var DEFAULT_NAME_REFERENCES = `= StorageClass storage.k8s.io v1
PersistentVolume * * spec/storageClassName
PersistentVolumeClaim * * spec/storageClassName
StatefulSet * * spec/volumeClaimTemplates/spec/storageClassName
= ServiceAccount * v1
RoleBinding rbac.authorization.k8s.io * subjects
ClusterRoleBinding rbac.authorization.k8s.io * subjects
Pod * * spec/serviceAccountName
StatefulSet * * spec/template/spec/serviceAccountName
Deployment * * spec/template/spec/serviceAccountName
ReplicationController * * spec/template/spec/serviceAccountName
CronJob * * spec/jobTemplate/spec/template/spec/serviceAccountName
Job * * spec/template/spec/serviceAccountName
DaemonSet * * spec/template/spec/serviceAccountName
= Role rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
= ClusterRole rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
ClusterRoleBinding rbac.authorization.k8s.io * roleRef/name
= ConfigMap * v1
Pod * v1 spec/volumes/configMap/name
Pod * v1 spec/containers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/containers/envFrom/configMapRef/name
Pod * v1 spec/initContainers/envFrom/configMapRef/name
Pod * v1 spec/volumes/projected/sources/configMap/name
PodTemplate * * template/spec/volumes/configMap/name
PodTemplate * * template/spec/containers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/containers/envFrom/configMapRef/name
PodTemplate * * template/spec/initContainers/envFrom/configMapRef/name
PodTemplate * * template/spec/volumes/projected/sources/configMap/name
Deployment * * spec/template/spec/volumes/configMap/name
Deployment * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/configMapRef/name
Deployment * * spec/template/spec/initContainers/envFrom/configMapRef/name
Deployment * * spec/template/spec/volumes/projected/sources/configMap/name
ReplicaSet * * spec/template/spec/volumes/configMap/name
ReplicaSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/configMap/name
DaemonSet * * spec/template/spec/volumes/configMap/name
DaemonSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/volumes/projected/sources/configMap/name
StatefulSet * * spec/template/spec/volumes/configMap/name
StatefulSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/volumes/projected/sources/configMap/name
Job * * spec/template/spec/volumes/configMap/name
Job * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/containers/envFrom/configMapRef/name
Job * * spec/template/spec/initContainers/envFrom/configMapRef/name
Job * * spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/configMapRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/configMapRef/name
Node * * spec/configSource/configMap
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap
= Secret * v1
Pod * v1 spec/volumes/secret/secretName
Pod * v1 spec/containers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/containers/envFrom/secretRef/name
Pod * v1 spec/initContainers/envFrom/secretRef/name
Pod * v1 spec/imagePullSecrets/name
Pod * v1 spec/volumes/projected/sources/secret/name
PodTemplate * * template/spec/volumes/secret/secretName
PodTemplate * * template/spec/containers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/containers/envFrom/secretRef/name
PodTemplate * * template/spec/initContainers/envFrom/secretRef/name
PodTemplate * * template/spec/imagePullSecrets/name
PodTemplate * * template/spec/volumes/projected/sources/secret/name
Deployment * * spec/template/spec/volumes/secret/secretName
Deployment * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/secretRef/name
Deployment * * spec/template/spec/initContainers/envFrom/secretRef/name
Deployment * * spec/template/spec/imagePullSecrets/name
Deployment * * spec/template/spec/volumes/projected/sources/secret/name
ReplicaSet * * spec/template/spec/volumes/secret/secretName
ReplicaSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/imagePullSecrets/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/secret/name
DaemonSet * * spec/template/spec/volumes/secret/secretName
DaemonSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/imagePullSecrets/name
DaemonSet * * spec/template/spec/volumes/projected/sources/secret/name
StatefulSet * * spec/template/spec/volumes/secret/secretName
StatefulSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/imagePullSecrets/name
StatefulSet * * spec/template/spec/volumes/projected/sources/secret/name
Job * * spec/template/spec/volumes/secret/secretName
Job * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/containers/envFrom/secretRef/name
Job * * spec/template/spec/initContainers/envFrom/secretRef/name
Job * * spec/template/spec/imagePullSecrets/name
Job * * spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/secret/secretName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/imagePullSecrets/name
Ingress * * spec/tls/secretName
Ingress * * metadata/annotations/ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret
Ingress * * spec/tls/secretName
ServiceAccount * * imagePullSecrets/name
StorageClass * * parameters/secretName
StorageClass * * parameters/adminSecretName
StorageClass * * parameters/userSecretName
StorageClass * * parameters/secretRef
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Service serving.knative.dev v1 spec/template/spec/containers/env/valueFrom/secretKeyRef/name
PersistentVolume * * spec/azureFile/secretName
= Service * v1
StatefulSet apps * spec/serviceName
Ingress * * spec/rules/http/paths/backend/serviceName
Ingress * * spec/backend/serviceName
Ingress * * spec/rules/http/paths/backend/service/name
Ingress * * spec/defaultBackend/service/name
APIService apiregistration.k8s.io * spec/service/name
ValidatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
MutatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
= PriorityClass scheduling.k8s.io v1
Pod * * spec/priorityClassName
StatefulSet * * spec/template/spec/priorityClassName
Deployment * * spec/template/spec/priorityClassName
ReplicationController * * spec/template/spec/priorityClassName
CronJob * * spec/jobTemplate/spec/template/spec/priorityClassName
Job * * spec/template/spec/priorityClassName
DaemonSet * * spec/template/spec/priorityClassName
= PersistentVolume * v1
PersistentVolumeClaim * * spec/volumeName
ClusterRole * * rules/resourceNames
= PersistentVolumeClaim * v1
Pod * * spec/volumes/persistentVolumeClaim/claimName
StatefulSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
Deployment * * spec/template/spec/volumes/persistentVolumeClaim/claimName
ReplicationController * * spec/template/spec/volumes/persistentVolumeClaim/claimName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/persistentVolumeClaim/claimName
Job * * spec/template/spec/volumes/persistentVolumeClaim/claimName
DaemonSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
= Deployment * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= StatefulSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ValidatingAdmissionPolicy admissionregistration.k8s.io *
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io * spec/policyName
= IngressClass networking.k8s.io/v1 v1
Ingress * * spec/ingressClassName
= ReplicaSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ReplicationController * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name`;

// src/kustomize/field-specs/config.ts
var NONE3 = [];
var EMPTY_CONFIG = {
  tables: {
    namePrefix: NONE3,
    nameSuffix: NONE3,
    namespace: NONE3,
    commonLabels: NONE3,
    labels: NONE3,
    templateLabels: NONE3,
    commonAnnotations: NONE3,
    varReference: NONE3,
    images: NONE3,
    replicas: NONE3
  },
  nameReferences: []
};
var parsedDefault;
function defaultConfig() {
  parsedDefault ??= {
    tables: mapTables(
      (name) => DEFAULT_FIELD_SPECS[name].split("\n").filter(Boolean).map(parseRow)
    ),
    nameReferences: parseNameReferences(DEFAULT_NAME_REFERENCES)
  };
  return parsedDefault;
}
function mergeConfigs(config, other) {
  if (config === other || other === EMPTY_CONFIG) return config;
  if (config === EMPTY_CONFIG && other === parsedDefault) return other;
  return {
    tables: mapTables((name) => {
      const merged2 = mergeFieldSpecs(config.tables[name], other.tables[name], TABLE_TITLES[name]);
      return merged2 === config.tables[name] ? merged2 : [...merged2].sort(compareGvks);
    }),
    nameReferences: other.nameReferences.reduce(mergeNameReference, config.nameReferences).toSorted((a, b) => compareGvks(a.target, b.target))
  };
}
function mergeFieldSpecs(specs, incoming, title) {
  if (specs === incoming || incoming.length === 0) return specs;
  const merged2 = [...specs];
  for (const spec of incoming) {
    const known2 = merged2.find((old) => old.path === spec.path && isGvkSelected(old, spec));
    if (known2 === void 0) merged2.push(spec);
    else if (known2.create !== spec.create) throw conflict(spec, title);
  }
  return merged2;
}
function conflict(spec, title) {
  const hint = `give the field spec of '${spec.path}' for ${spec.kind || "all kinds"} the same 'create' everywhere`;
  return new UserError("conflict", `failed to merge ${title}: conflicting fieldspecs`, { hint });
}
function mergeNameReference(references, incoming) {
  const index = references.findIndex(({ target }) => isSameGvk(target, incoming.target));
  const known2 = references[index];
  if (known2 === void 0) return [...references, incoming];
  const title = TABLE_TITLES.nameReference;
  const referrers = mergeFieldSpecs(known2.referrers, incoming.referrers, title);
  return referrers === known2.referrers ? references : references.with(index, { target: known2.target, referrers });
}
var TABLE_TITLES = {
  namePrefix: "NamePrefix fieldSpec",
  nameSuffix: "NameSuffix fieldSpec",
  namespace: "NameSpace fieldSpec",
  commonLabels: "CommonLabels fieldSpec",
  labels: "Labels fieldSpec",
  templateLabels: "TemplateLabels fieldSpec",
  commonAnnotations: "CommonAnnotations fieldSpec",
  varReference: "VarReference fieldSpec",
  images: "Images fieldSpec",
  replicas: "Replicas fieldSpec",
  nameReference: "NameReference fieldSpec"
};
function mapTables(make) {
  return {
    namePrefix: make("namePrefix"),
    nameSuffix: make("nameSuffix"),
    namespace: make("namespace"),
    commonLabels: make("commonLabels"),
    labels: make("labels"),
    templateLabels: make("templateLabels"),
    commonAnnotations: make("commonAnnotations"),
    varReference: make("varReference"),
    images: make("images"),
    replicas: make("replicas")
  };
}
function parseRow(row) {
  const [kind, group, version, path = "", create] = row.split(" ");
  return {
    kind: part(kind),
    group: part(group),
    version: part(version),
    path,
    create: create === "+"
  };
}
function parseNameReferences(text2) {
  const references = [];
  for (const line of text2.split("\n")) {
    if (line.startsWith("= ")) references.push({ target: parseRow(line.slice(2)), referrers: [] });
    else references.at(-1)?.referrers.push(parseRow(line));
  }
  return references;
}
function part(text2) {
  return text2 === void 0 || text2 === "*" ? "" : text2;
}
var KINDS_FIRST = [
  "Namespace",
  "ResourceQuota",
  "StorageClass",
  "CustomResourceDefinition",
  "ServiceAccount",
  "PodSecurityPolicy",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "ConfigMap",
  "Secret",
  "Endpoints",
  "Service",
  "LimitRange",
  "PriorityClass",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Deployment",
  "StatefulSet",
  "CronJob",
  "PodDisruptionBudget"
];
var KINDS_LAST = [
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration"
];
function kindRanks(first, last) {
  const ranks2 = new Map(first.map((kind, i) => [kind, i - first.length]));
  for (const [i, kind] of last.entries()) ranks2.set(kind, i + 1);
  return ranks2;
}
var ranks = kindRanks(KINDS_FIRST, KINDS_LAST);
function compareGvks(a, b) {
  const byRank = (ranks.get(a.kind) ?? 0) - (ranks.get(b.kind) ?? 0);
  return byRank !== 0 ? byRank : compareText(gvkSortText(a), gvkSortText(b));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/kustomize/fail.ts
function failure(code, message, at, hint) {
  const { says, kustomize } = typeof message === "string" ? { says: message, kustomize: void 0 } : message;
  return new UserError(code, says, { at: at && locate(at), hint, kustomize });
}
function leadBy(lead, error, at) {
  const { code, message, hint } = error;
  const kustomize = `${lead}: ${wordsOf(error)}`;
  const place = error.at ?? (at && locate(at));
  return new UserError(code, message, { at: place, hint, kustomize, cause: error });
}
function placedAt(place, work) {
  try {
    return work();
  } catch (error) {
    if (place === void 0 || !(error instanceof UserError) || error.at) throw error;
    const { code, message, hint, kustomize } = error;
    throw new UserError(code, message, { at: locate(place), hint, kustomize, cause: error });
  }
}
function wordsOf({ kustomize, message }) {
  return kustomize ?? message;
}
function placeOf(at) {
  const { file, line, col } = locate(at);
  return `${file}:${line}:${col}`;
}

// src/kustomize/words.ts
var OURS = /* @__PURE__ */ new Set([
  "limit",
  "not-supported",
  "outside-root",
  "remote-refused",
  "remote-unavailable",
  "remote-unpinned"
]);
var MOST_CHARACTERS = 4e3;
function inWords(words, work) {
  try {
    return work();
  } catch (thrown) {
    return rethrow(thrown, (error) => worded(error, words));
  }
}
function worded(error, words) {
  const { code, message, at, hint, kustomize } = error;
  if (kustomize === void 0 && (OURS.has(code) || isOwnSyntaxError(error))) return error;
  const all = words(wordsOf(error));
  if (all.length > MOST_CHARACTERS) return error;
  const told = new UserError(code, message, { at, hint, kustomize: all, cause: error });
  originals.set(told, originalOf(error));
  return told;
}
var originals = /* @__PURE__ */ new WeakMap();
function originalOf(error) {
  return originals.get(error) ?? error;
}
function isOwnSyntaxError({ code, message }) {
  return code === "bad-yaml" && !/^(?:yaml: |invalid document separator)/.test(message);
}

// src/kustomize/gather.ts
var Mistakes = class {
  /** As they are told, by what they were before words came around them. */
  #errors = /* @__PURE__ */ new Map();
  /**
   * What is around a mistake that is added now, the outermost first. A list and no function that calls
   * the one before it: those would keep all that a build made until V8 collects the old objects as well.
   */
  #words = [];
  get areNone() {
    return this.#errors.size === 0;
  }
  add(errors) {
    for (const error of errors) {
      const original = originalOf(error);
      if (!this.#errors.has(original)) this.#errors.set(original, this.#told(error));
    }
  }
  /** Does something; what it collects gets these words of kustomize around its own. */
  inWords(words, work) {
    this.#words.push(words);
    try {
      work();
    } finally {
      this.#words.pop();
    }
  }
  #told(error) {
    return this.#words.reduceRight(worded, error);
  }
  /**
   * Does something, or keeps what is wrong with it. Bugs of ours are thrown on, and so is that a
   * limit is reached: to read on would take what it is there to spare.
   */
  attempt(work) {
    return this.attemptWith(void 0, work);
  }
  /** The same for one of many: a function for each of them would be a large part of what a build makes. */
  attemptWith(item, work) {
    try {
      return work(item);
    } catch (thrown) {
      const errors = userErrorsIn(thrown);
      if (errors === void 0 || errors.some(isLimit)) throw thrown;
      this.add(errors);
      return void 0;
    }
  }
  /** @throws UserError, UserErrors where there are some */
  raise() {
    throwAll([...this.#errors.values()]);
  }
};
function gather(items, work) {
  const mistakes = new Mistakes();
  const made2 = items.flatMap((item) => mistakes.attemptWith(item, work) ?? []);
  mistakes.raise();
  return made2;
}
function updateAll(map, change) {
  const mistakes = new Mistakes();
  map.update((resource) => mistakes.attemptWith(resource, change));
  mistakes.raise();
}
function isLimit({ code }) {
  return code === "limit";
}

// src/kustomize/load/once.ts
function oncePerText(decode2) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (source) => {
    const before = known2.get(source);
    if (before) return before.value;
    const value = decode2(source);
    known2.set(source, { value });
    return value;
  };
}

// src/yaml/yaml11.ts
function readYaml11(source) {
  const normalized = normalizeSource(source);
  refuseControlCharacters(normalized);
  const span = { source: normalized, start: 0, end: normalized.text.length };
  const tally = new Tally();
  const simple = readSimple(span, tally);
  if (simple === "empty") return void 0;
  const node = simple ? settle(simple) : composeDocument(span, YAML_1_1, tally);
  if (!node || isNull(node)) return void 0;
  return { value: readNodeToJson(node), node };
}
var BOOLEANS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"].map((word) => [word, "true"]),
  ...["n", "N", "no", "No", "NO", "off", "Off", "OFF"].map((word) => [word, "false"])
]);
var YAML_1_1 = {
  resolve(text2) {
    const boolean = BOOLEANS.get(text2);
    if (boolean) return { tag: "bool", text: boolean };
    const tag = resolvePlain(text2);
    return { tag: tag === "timestamp" ? "str" : tag, text: text2 };
  },
  tagOf(written2, text2) {
    if (written2 === "!") return "str";
    const tag = writtenTag(written2);
    return tag === "timestamp" && resolvePlain(text2) === "timestamp" ? "str" : tag;
  },
  isReread: false,
  finishMap
};
function settle(node) {
  switch (node.kind) {
    case "scalar":
      return settleScalar(node);
    case "seq": {
      const items = node.items.map(settle);
      return areSame(items, node.items) ? node : { ...node, items };
    }
    case "map": {
      const keys = node.keys.map(settleScalar);
      const values = node.values.map(settle);
      const isSame3 = areSame(keys, node.keys) && areSame(values, node.values);
      return finishMap(isSame3 ? node : mapOf(keys, values, node));
    }
  }
}
function areSame(nodes, others) {
  return nodes.every((node, i) => node === others[i]);
}
function settleScalar(node) {
  if (node.style === "folded") return { ...node, style: "literal" };
  if (node.style !== "plain") return node;
  if (node.tag === "timestamp") return { ...node, tag: "str" };
  const boolean = node.tag === "str" && node.text.length <= 3 ? BOOLEANS.get(node.text) : void 0;
  return boolean ? { ...node, tag: "bool", text: boolean } : node;
}
function finishMap(map) {
  if (map.keys.every(({ tag }) => tag === "str") && !repeatsKey(map)) return map;
  const collected = new CollectedEntries();
  for (const { key, value } of mapEntries(map)) {
    if (key.tag !== "merge") collected.add({ key: stringKey(key), value }, false);
    else {
      for (const source of mapsToMerge(value).toReversed()) {
        for (const merged2 of mapEntries(source)) collected.add(merged2, true);
      }
    }
  }
  const finished = withEntries(map, collected.entries);
  if (collected.repeated.length > 0) repeatedKeys.set(finished, collected.repeated);
  return finished;
}
var CollectedEntries = class {
  repeated = [];
  #entries = /* @__PURE__ */ new Map();
  get entries() {
    return [...this.#entries.values()].map(({ key, value }) => ({ key, value }));
  }
  add({ key, value }, isMerged) {
    const before = this.#entries.get(key.text);
    if (before) {
      this.repeated.push({ key, before: before.key, isMerged: isMerged || before.isMerged });
    }
    this.#entries.set(key.text, { key, value, isMerged });
  }
};
var repeatedKeys = /* @__PURE__ */ new WeakMap();
function repeatedKeysOf(node) {
  return repeatedKeys.get(node) ?? [];
}
function repeatsKey({ shape: { names } }) {
  if (names.length <= 8) {
    for (let i = 1; i < names.length; i++) {
      for (let j = 0; j < i; j++) if (names[j] === names[i]) return true;
    }
    return false;
  }
  return new Set(names).size < names.length;
}
function stringKey(key) {
  if (key.tag === "str") return key;
  const value = scalarValue(key);
  if (value === null) {
    throw new UserError("bad-scalar", "unsupported map key of type: null", { at: locate(key) });
  }
  const text2 = typeof value === "number" || typeof value === "bigint" ? formatNumber(value) : String(value);
  return { ...key, text: text2, tag: "str" };
}

// src/kustomize/kustomization/decode-parts.ts
function decodeGeneratorArgs(reader) {
  const env = reader.text("env");
  const args = decodePluginArgs(reader);
  return env ? { ...args, envs: [...args.envs, env] } : args;
}
function decodePluginArgs(reader) {
  reader.ignore("env");
  return {
    at: reader.at,
    name: reader.text("name"),
    namespace: reader.text("namespace"),
    behavior: plain(reader, "behavior"),
    literals: reader.texts("literals") ?? [],
    files: reader.texts("files") ?? [],
    envs: reader.texts("envs") ?? [],
    options: reader.object("options", "GeneratorOptions", decodeGeneratorOptions),
    type: void 0
  };
}
function decodeSecretArgs(reader) {
  return { ...decodeGeneratorArgs(reader), type: reader.text("type") };
}
function decodeGeneratorOptions(reader) {
  return {
    labels: reader.textMap("labels"),
    annotations: reader.textMap("annotations"),
    disableNameSuffixHash: reader.flag("disableNameSuffixHash"),
    immutable: reader.flag("immutable")
  };
}
function decodePatchArgs(reader) {
  return {
    at: reader.at,
    path: reader.text("path"),
    patch: reader.text("patch"),
    target: reader.object("target", "Selector", decodeSelector),
    options: reader.flagMap("options") ?? /* @__PURE__ */ new Map()
  };
}
function decodeSelector(reader) {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    labelSelector: reader.text("labelSelector"),
    annotationSelector: reader.text("annotationSelector")
  };
}
function decodeIdParts(reader) {
  const id = reader.embedded();
  return { ...decodeGvk(reader), name: plain(id, "name"), namespace: plain(id, "namespace") };
}
function decodeGvk(reader) {
  const gvk = reader.embedded();
  return { group: plain(gvk, "group"), version: plain(gvk, "version"), kind: plain(gvk, "kind") };
}
function decodeLabelArgs(reader) {
  return {
    at: reader.at,
    pairs: reader.textMap("pairs"),
    includeSelectors: reader.flag("includeSelectors"),
    includeTemplates: reader.flag("includeTemplates"),
    fields: reader.objects("fields", "FieldSpec", decodeFieldSpec) ?? []
  };
}
function decodeFieldSpec(reader) {
  return { ...decodeGvk(reader), path: plain(reader, "path"), create: reader.flag("create") };
}
function decodeImageArgs(reader) {
  const [newName, newTag, tagSuffix, digest] = IMAGE_PARTS.map((part2) => reader.text(part2));
  return {
    at: reader.at,
    name: plain(reader, "name"),
    newName: newName?.text,
    newTag: newTag?.text,
    tagSuffix: tagSuffix?.text,
    digest: digest?.text,
    changeAt: newTag ?? digest ?? tagSuffix ?? newName ?? reader.at
  };
}
var IMAGE_PARTS = ["newName", "newTag", "tagSuffix", "digest"];
function decodeReplicaArgs(reader) {
  return {
    at: reader.at,
    name: plain(reader, "name"),
    count: reader.integer("count", "int64") ?? 0,
    countAt: reader.field("count") ?? reader.at
  };
}
function decodeReplacementField(reader) {
  return { ...decodeReplacement(reader.embedded()), path: reader.text("path") };
}
function decodeReplacement(reader) {
  return {
    at: reader.at,
    source: reader.object("source", "SourceSelector", decodeSource),
    targets: reader.objects("targets", "TargetSelector", decodeTarget),
    path: void 0
  };
}
function decodeSource(reader) {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    fieldPath: reader.text("fieldPath"),
    options: reader.object("options", "FieldOptions", decodeFieldOptions)
  };
}
function decodeTarget(reader) {
  return {
    at: reader.at,
    select: reader.object("select", "Selector", decodeSelector),
    reject: reader.objects("reject", "Selector", decodeSelector) ?? [],
    fieldPaths: reader.texts("fieldPaths") ?? [],
    options: reader.object("options", "FieldOptions", decodeFieldOptions)
  };
}
function decodeFieldOptions(reader) {
  reader.ignore("encoding");
  return {
    delimiter: plain(reader, "delimiter"),
    index: reader.integer("index", "int") ?? 0,
    create: reader.flag("create")
  };
}
function decodeVarArgs(reader) {
  const { objref, kind } = reader.object("objref", "Target", decodeObjectReference) ?? NO_REFERENCE;
  const fieldPath = reader.object("fieldref", "FieldSelector", decodeFieldPath);
  return {
    at: reader.at,
    name: plain(reader, "name"),
    objref,
    fieldPath: fieldPath ?? "metadata.name",
    written: { ...kind, fieldPath: fieldPath ?? "" }
  };
}
var NO_KIND = { group: "", version: "", kind: "" };
var NO_REFERENCE = {
  objref: { ...NO_KIND, name: "", namespace: "" },
  kind: NO_KIND
};
function decodeObjectReference(reader) {
  const apiVersion = reader.text("apiVersion")?.text;
  const kind = decodeIdParts(reader);
  if (apiVersion === void 0 || apiVersion.split("/").length > 2) return { objref: kind, kind };
  return { objref: { ...kind, ...given(parseApiVersion(apiVersion), kind) }, kind };
}
function given({ group, version }, parts) {
  return { group: group === "" ? parts.group : group, version };
}
function decodeFieldPath(reader) {
  return reader.text("fieldPath")?.text;
}
function decodeSortOptions(reader) {
  return {
    at: reader.at,
    order: plain(reader, "order"),
    legacySortOptions: reader.object("legacySortOptions", "LegacySortOptions", decodeLegacyOrder)
  };
}
function decodeLegacyOrder(reader) {
  return {
    orderFirst: (reader.texts("orderFirst") ?? []).map(({ text: text2 }) => text2),
    orderLast: (reader.texts("orderLast") ?? []).map(({ text: text2 }) => text2)
  };
}
function plain(reader, name) {
  return reader.text(name)?.text ?? "";
}

// src/kustomize/suggest.ts
function suggest(word, known2) {
  let best;
  let bestDistance = Math.floor(word.length / 3) + 1;
  for (const candidate of known2) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}
function didYouMean(word, known2) {
  const best = suggest(word, known2);
  return best === void 0 ? void 0 : `did you mean '${best}'?`;
}
function editDistance(from, to, limit) {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced2 = (above[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min(replaced2, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return Math.min(limit, above[to.length] ?? 0);
}

// src/kustomize/kustomization/mismatch.ts
function jsonType(node) {
  if (node.kind === "map") return "object";
  if (node.kind === "seq") return "array";
  const tag = scalarTag(node);
  if (tag === "bool") return "bool";
  return tag === "int" || tag === "float" ? "number" : "string";
}
function typeWords(type) {
  if (type.startsWith("[]")) return "a list";
  if (type === "string") return "a text";
  if (type === "bool") return "true or false";
  return type.startsWith("int") ? "a whole number" : "a map";
}
function nodeWords(node) {
  if (node.kind === "map") return "a map";
  if (node.kind === "seq") return "a list";
  const { text: text2, style } = node;
  if (style === "plain") return `'${asWritten(node)}'`;
  return `the text ${JSON.stringify(text2.length > 60 ? `${text2.slice(0, 60)}…` : text2)}`;
}
function mismatchHint(node, type) {
  if (type === "string" && node.kind === "scalar") return `put it in quotes: "${asWritten(node)}"`;
  if (type === "string" && node.kind === "map") return "write a text: nothing behind a colon";
  if (type.startsWith("[]")) return "write a list: each entry begins with -";
  if (type === "bool") return "write true or false, without quotes";
  if (type === "int" || type === "int64") return "write a number, without quotes";
  return type === "string" ? void 0 : "write 'key: value' for each entry";
}
function asWritten({ source, offset, text: text2 }) {
  return /^[^\s,\]}]+/.exec(source.text.slice(offset, offset + 80))?.[0] ?? text2;
}

// src/kustomize/kustomization/object-reader.ts
var ObjectReader = class _ObjectReader {
  at;
  #node;
  #entries;
  #struct;
  #path;
  #decoding;
  #known;
  /**
   * @param struct name of Go's type, which errors mention
   * @param path names of the fields that lead here, such as `images[0]`
   * @param known names of the fields that another reader of the same map knows
   */
  constructor(node, struct, path, decoding, known2) {
    this.#known = known2 ?? /* @__PURE__ */ new Set();
    this.at = node;
    this.#node = node;
    this.#struct = struct;
    this.#path = path;
    this.#decoding = decoding;
    this.#entries = node.kind === "map" ? mapEntries(node) : [];
    if (node.kind !== "map" && !isNull2(node) && !known2)
      this.#mismatch(node, path, `types.${struct}`);
  }
  /**
   * The same map, for fields that are in a structure within Go's structure: kustomize, which may take
   * a number for a text elsewhere, does not look for texts there.
   */
  embedded() {
    if (!this.#decoding.lenient) return this;
    const decoding = { ...this.#decoding, lenient: false };
    return new _ObjectReader(this.#node, this.#struct, this.#path, decoding, this.#known);
  }
  /** The value of a field; nothing where it is missing or null. */
  field(name) {
    const entry2 = this.#entry(name);
    return entry2 === void 0 || isNull2(entry2.value) ? void 0 : entry2.value;
  }
  /** Where the field is written, for errors about the whole. */
  has(name) {
    return this.field(name) !== void 0;
  }
  /** A text; nothing where it is missing or empty. */
  text(name) {
    const node = this.field(name);
    const text2 = node && this.#text(node, name);
    return text2 && text2.text !== "" ? text2 : void 0;
  }
  flag(name) {
    const node = this.field(name);
    if (node === void 0) return false;
    if (node.kind === "scalar") {
      const value = scalarValue(node);
      if (typeof value === "boolean") return value;
    }
    this.#mismatch(node, [...this.#path, name], "bool");
    return false;
  }
  integer(name, type) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    if (node.kind === "scalar") {
      const value = scalarValue(node);
      if (typeof value === "bigint") return Number(value);
      if (typeof value === "number" && Number.isInteger(value)) return value;
    }
    this.#mismatch(node, [...this.#path, name], type);
    return void 0;
  }
  /** The texts of a list; nothing where the list is missing. */
  texts(name) {
    return this.#items(name, "string")?.flatMap(
      (item, i) => this.#text(item, `${name}[${i}]`) ?? []
    );
  }
  textMap(name) {
    return this.#map(name, (node, key) => this.#text(node, `${name}[${key}]`));
  }
  flagMap(name) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    const reader = new _ObjectReader(node, this.#struct, [...this.#path, name], this.#decoding);
    return new Map(reader.names().map((key) => [key, reader.flag(key)]));
  }
  object(name, struct, decode2) {
    const node = this.field(name);
    return node && this.#decode(node, name, struct, decode2);
  }
  objects(name, struct, decode2) {
    return this.#items(name, `types.${struct}`)?.map(
      (item, i) => this.#decode(item, `${name}[${i}]`, struct, decode2)
    );
  }
  /** All names that are there, as written. */
  names() {
    return this.#entries.map(({ key }) => key.text);
  }
  /** Marks fields as known that are of no interest. */
  ignore(...names) {
    for (const name of names) this.#entry(name);
  }
  /** Reports the fields that nobody asked for, and those that are there twice. */
  close() {
    for (const repeated of repeatedKeysOf(this.#node)) this.#repeated(repeated);
    for (const { key } of this.#entries) {
      if (this.#known.has(key.text)) continue;
      const lower = key.text.toLowerCase();
      if (![...this.#known].some((name) => name.toLowerCase() === lower)) this.#unknown(key);
    }
  }
  #entry(name) {
    this.#known.add(name);
    let similar2;
    for (const entry2 of this.#entries) {
      const { text: text2 } = entry2.key;
      if (text2 === name) return entry2;
      if (similar2 || text2.length !== name.length) continue;
      if (text2.toLowerCase() === name.toLowerCase()) similar2 = entry2;
    }
    return similar2;
  }
  #decode(node, name, struct, decode2) {
    const reader = new _ObjectReader(node, struct, [...this.#path, name], this.#decoding);
    const value = decode2(reader);
    reader.close();
    return value;
  }
  #items(name, type) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    if (node.kind === "seq") return node.items;
    this.#mismatch(node, [...this.#path, name], `[]${type}`);
    return [];
  }
  #map(name, read) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    const texts2 = /* @__PURE__ */ new Map();
    if (node.kind !== "map") this.#mismatch(node, [...this.#path, name], "map[string]string");
    for (const { key, value } of node.kind === "map" ? mapEntries(node) : []) {
      const text2 = read(value, key.text);
      if (text2 !== void 0) texts2.set(key.text, text2);
    }
    return { at: node, texts: texts2 };
  }
  #text(node, name) {
    if (node.kind === "scalar") {
      if (isNull2(node)) return { text: "", source: node.source, offset: node.offset };
      const value = scalarValue(node);
      if (typeof value === "string") return { ...node, text: value };
      if (this.#decoding.lenient && value !== null) return { ...node, text: textOfValue(value) };
    }
    this.#mismatch(node, [...this.#path, name], "string");
    return void 0;
  }
  #mismatch(node, path, type) {
    const { prefix, code } = this.#decoding;
    const names = path.map((step) => step.replace(/\[.*\]$/s, ""));
    const field2 = path.length > 0 ? `struct field ${[this.#struct, ...names].join(".")}` : "value";
    const kustomize = `${prefix}json: cannot unmarshal ${jsonType(node)} into Go ${field2} of type ${type}`;
    const says = `${path.join(".") || "this"} has to be ${typeWords(type)}, and it is ${nodeWords(node)}`;
    const wording = { says, kustomize };
    this.#decoding.errors.push(failure(code, wording, node, mismatchHint(node, type)));
  }
  #repeated({ key, before, isMerged }) {
    const { unique, errors, warnings } = this.#decoding;
    const hint = `the other one is at ${placeOf(before)}: make one of both`;
    if (unique) {
      const says = `'${key.text}' is there twice`;
      const kustomize = `key ${JSON.stringify(key.text)} already set in map`;
      errors.push(failure("conflict", { says, kustomize }, key, hint));
    } else if (!isMerged) {
      const says = `'${key.text}' is there twice, and only this one counts`;
      warnings.push(failure("conflict", says, key, hint));
    }
  }
  #knownFields() {
    const names = [...this.#known].sort();
    return names.length > LISTED_FIELDS ? `no field of a ${this.#struct} is like it` : `fields here are ${names.join(", ")}`;
  }
  #unknown(key) {
    const { prefix, strict, errors, warnings } = this.#decoding;
    const hint = didYouMean(key.text, this.#known) ?? this.#knownFields();
    const where = this.#path.length > 0 ? ` in ${this.#path.join(".")}` : "";
    const says = `unknown field '${key.text}'${where}`;
    const kustomize = `${prefix}json: unknown field ${JSON.stringify(key.text)}`;
    const wording = strict ? { says, kustomize } : `${says}, which has no effect`;
    const found = failure("unknown-field", wording, key, hint);
    if (strict) errors.push(found);
    else warnings.push(found);
  }
};
var LISTED_FIELDS = 16;
function textOfValue(value) {
  return typeof value === "boolean" ? String(value) : formatNumber(value);
}

// src/kustomize/field-specs/configurations.ts
function decodeConfigurations(source) {
  const document = readYaml11(source);
  if (document === void 0) return EMPTY_CONFIG;
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-kustomization",
    strict: true,
    lenient: true,
    unique: true,
    errors: [],
    warnings: []
  };
  const reader = new ObjectReader(document.node, "TransformerConfig", [], decoding);
  const table = (name) => reader.objects(name, "FieldSpec", decodeFieldSpec) ?? [];
  const config = {
    tables: {
      namePrefix: table("namePrefix"),
      nameSuffix: table("nameSuffix"),
      namespace: table("namespace"),
      commonLabels: table("commonLabels"),
      labels: table("labels"),
      templateLabels: table("templateLabels"),
      commonAnnotations: table("commonAnnotations"),
      varReference: table("varReference"),
      images: table("images"),
      replicas: table("replicas")
    },
    nameReferences: reader.objects("nameReference", "NameBackReferences", decodeReference) ?? []
  };
  reader.close();
  throwAll(decoding.errors);
  return config;
}
function decodeReference(reader) {
  const referrers = reader.objects("fieldSpecs", "FieldSpec", decodeFieldSpec) ?? [];
  return { target: decodeGvk(reader), referrers };
}

// src/kustomize/patches/json-pointer.ts
function isJsonList(value) {
  return Array.isArray(value);
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pointerSteps(pointer) {
  const [, ...steps] = pointer.split("/");
  if (steps.length === 0) return void 0;
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function listIndex(key, length) {
  if (!/^[-+]?\d+$/.test(key)) return void 0;
  const index = Number(key);
  const position2 = index < 0 ? index + length : index;
  return position2 >= 0 && position2 < length ? position2 : void 0;
}
function firstMissing(value, steps) {
  let at = value;
  const done = [];
  for (const key of steps) {
    done.push(key.replaceAll("~", "~0").replaceAll("/", "~1"));
    const next = isJsonList(at) ? at[listIndex(key, at.length) ?? -1] : isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
    if (next === void 0) {
      const names = isJsonObject(at) ? Object.keys(at) : [];
      return { pointer: `/${done.join("/")}`, key, names };
    }
    at = next;
  }
  return { pointer: `/${done.join("/")}`, key: steps.at(-1) ?? "", names: [] };
}

// src/kustomize/field-specs/open-api-shape.ts
function areSchemas(value) {
  return mapOf2(isSchema)(value);
}
function isSchema(value) {
  if (value === null) return true;
  if (!isJsonObject(value)) return false;
  return Object.entries(value).every(([name, field2]) => FIELDS.get(name)?.(field2) ?? true);
}
function isText(value) {
  return value === null || typeof value === "string";
}
function isFlag(value) {
  return value === null || typeof value === "boolean";
}
function isNumber(value) {
  return value === null || typeof value === "number" || typeof value === "bigint";
}
function isInteger(value) {
  return isNumber(value) && (typeof value !== "number" || Number.isInteger(value));
}
function listOf(shape) {
  return (value) => value === null || isJsonList(value) && value.every(shape);
}
function mapOf2(shape) {
  return (value) => value === null || isJsonObject(value) && Object.values(value).every(shape);
}
function isTextOrTexts(value) {
  return isText(value) || listOf(isText)(value);
}
function isSchemaOrFlag(value) {
  return value === null || typeof value === "boolean" || isJsonObject(value) && isSchema(value);
}
function isSchemaOrList(shape) {
  return (value) => {
    if (isJsonObject(value)) return isSchema(value);
    return !isJsonList(value) || value.every(shape);
  };
}
var FIELDS = new Map([
  ...["id", "description", "format", "title", "pattern", "discriminator"].map(
    (name) => [name, isText]
  ),
  ...["nullable", "exclusiveMaximum", "exclusiveMinimum", "uniqueItems", "readOnly"].map(
    (name) => [name, isFlag]
  ),
  ...["maximum", "minimum", "multipleOf"].map((name) => [name, isNumber]),
  ...["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"].map(
    (name) => [name, isInteger]
  ),
  ...["properties", "patternProperties", "definitions"].map((name) => [name, areSchemas]),
  ...["allOf", "oneOf", "anyOf"].map((name) => [name, listOf(isSchema)]),
  ...["additionalProperties", "additionalItems"].map((name) => [name, isSchemaOrFlag]),
  ["type", isTextOrTexts],
  ["enum", listOf(() => true)],
  ["required", listOf(isText)],
  ["items", isSchemaOrList(isSchema)],
  ["not", isSchema],
  ["dependencies", mapOf2(isSchemaOrList(isText))]
]);

// src/kustomize/field-specs/crds.ts
function decodeCrds(source) {
  const document = readJsonOrYaml(source);
  const definitions = document?.value;
  if (!isJsonObject(definitions) || !Object.values(definitions).every(isDefinition)) {
    const message = `unable to parse open API definition from '${source.file}'`;
    const hint = "a file of crds: has OpenAPI definitions by name, not CustomResourceDefinitions";
    throw failure("bad-kustomization", message, document?.node ?? { source, offset: 0 }, hint);
  }
  let config = EMPTY_CONFIG;
  for (const name of Object.keys(definitions)) {
    if (looksLikeKind(definitions, name)) {
      config = mergeConfigs(config, new Definition(definitions, name).config());
    }
  }
  return config;
}
function readJsonOrYaml(source) {
  if (source.text.startsWith("{")) checkJson(source);
  return readYaml11(source);
}
function checkJson(source) {
  try {
    JSON.parse(source.text);
  } catch {
    const says = "this text begins like JSON, and it is not JSON all the way";
    const kustomize = `unable to parse open API definition from '${source.file}'`;
    const hint = "write it as YAML, or mend the JSON";
    throw failure("bad-kustomization", { says, kustomize }, { source, offset: 0 }, hint);
  }
}
function isDefinition(value) {
  if (value === null) return true;
  return isJsonObject(value) && isSchema(field(value, "schema") ?? null);
}
function propertiesOf(definitions, name) {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : void 0;
  const schema = isJsonObject(definition) ? field(definition, "schema") : void 0;
  const properties = isJsonObject(schema) ? field(schema, "properties") : void 0;
  return isJsonObject(properties) ? properties : {};
}
function field(object, name) {
  const key = Object.keys(object).find((key2) => key2.toLowerCase() === name);
  return key === void 0 ? void 0 : object[key];
}
function looksLikeKind(definitions, name) {
  const properties = propertiesOf(definitions, name);
  return ["kind", "apiVersion", "metadata"].every((key) => Object.hasOwn(properties, key));
}
var Definition = class {
  #definitions;
  #name;
  #kind;
  #annotations = [];
  #labels = [];
  #names = [];
  #references = [];
  constructor(definitions, name) {
    this.#definitions = definitions;
    this.#name = name;
    this.#kind = name.slice(name.lastIndexOf(".") + 1);
  }
  config() {
    this.#walk(this.#name, [], /* @__PURE__ */ new Set());
    return {
      tables: {
        ...EMPTY_CONFIG.tables,
        commonAnnotations: this.#annotations,
        commonLabels: this.#labels,
        namePrefix: this.#names
      },
      nameReferences: this.#references
    };
  }
  /** @param above the types that lead here: one that contains itself has no end */
  #walk(name, path, above) {
    if (above.has(name)) return;
    for (const [key, property] of Object.entries(propertiesOf(this.#definitions, name))) {
      if (!isJsonObject(property)) continue;
      const at = [...path, key];
      this.#enter(property, at);
      const reference = property.$ref;
      if (typeof reference === "string") this.#walk(reference, at, /* @__PURE__ */ new Set([...above, name]));
    }
  }
  #enter(property, path) {
    const has = (extension) => typeof property[extension] === "string";
    if (has("x-kubernetes-annotation")) this.#annotations.push(this.#spec(path));
    if (has("x-kubernetes-label-selector")) this.#labels.push(this.#spec(path));
    if (has("x-kubernetes-identity")) this.#names.push(this.#spec(path));
    const version = property["x-kubernetes-object-ref-api-version"];
    const kind = property["x-kubernetes-object-ref-kind"];
    if (typeof version !== "string" || typeof kind !== "string") return;
    const nameKey = property["x-kubernetes-object-ref-name-key"];
    const referrer = this.#spec([...path, typeof nameKey === "string" ? nameKey : "name"]);
    this.#references.push({ target: { group: "", version, kind }, referrers: [referrer] });
  }
  #spec(path) {
    return { group: "", version: "", kind: this.#kind, path: path.join("/"), create: false };
  }
};

// src/kustomize/field-specs/level-config.ts
var configurationsOf = oncePerText(decodeConfigurations);
var crdsOf = oncePerText(decodeCrds);
function levelConfig(inherited, { configurations, crds }, files, root) {
  const [own = EMPTY_CONFIG, ofCrds = EMPTY_CONFIG] = gather(
    [
      () => gather(configurations, (path) => [configurationsOf(files.load(root, path).source)]),
      () => gather(crds, (path) => [crdsOf(files.load(root, path).source)])
    ],
    (load) => [load().reduce(mergeConfigs, EMPTY_CONFIG)]
  );
  const config = placedAt(
    configurations[0],
    () => mergeConfigs(inherited, mergeConfigs(defaultConfig(), own))
  );
  return placedAt(crds[0], () => mergeConfigs(config, ofCrds));
}

// src/resource/aliases.ts
function newAliases(before, after) {
  const found = new NewScalars();
  found.visit(before, after);
  const aliases = [];
  for (const [node, paths] of found.places) if (paths.length > 1) aliases.push({ node, paths });
  return aliases;
}
var NewScalars = class {
  places = /* @__PURE__ */ new Map();
  /** Where the walk is. */
  #path = [];
  visit(before, after) {
    if (before === after) return;
    switch (after.kind) {
      case "scalar":
        if (before === void 0) this.#enter(after);
        else this.#hidden(before, after);
        return;
      case "seq": {
        const old = before?.kind === "seq" ? before.items : NONE4;
        for (let i = 0; i < after.items.length; i++) this.#step(i, old[i], after.items[i]);
        return;
      }
      case "map": {
        const { values, shape } = after;
        const old = before?.kind === "map" ? before.values : NONE4;
        for (let i = 0; i < values.length; i++) {
          const name = shape.names[i];
          if (name === void 0 || values[i] === old[i]) continue;
          this.#step(name, fieldOf(before, name), values[i]);
        }
      }
    }
  }
  #hidden(before, after) {
    for (const { key, value } of hiddenEntries(after)) {
      this.#step(key.text, fieldOf(before, key.text), value);
    }
  }
  #step(step, before, after) {
    if (after === void 0 || before === after) return;
    this.#path.push(step);
    this.visit(before, after);
    this.#path.pop();
  }
  #enter(node) {
    const paths = this.places.get(node);
    if (paths) paths.push([...this.#path]);
    else this.places.set(node, [[...this.#path]]);
  }
};
var NONE4 = [];
function syncAliases(before, root, aliases) {
  if (aliases.every((alias) => isWhole(alias, before, root))) return { root, aliases };
  let synced = root;
  const kept = [];
  for (const alias of aliases) {
    const old = alias.paths.filter((path) => nodeAt(root, path) === alias.node);
    if (old.length === alias.paths.length) {
      kept.push(alias);
      continue;
    }
    const changed = alias.paths.flatMap((path) => {
      const node2 = nodeAt(root, path);
      return node2?.kind === "scalar" && node2 !== alias.node ? [{ path, node: node2 }] : [];
    });
    const node = changed.at(-1)?.node ?? alias.node;
    for (const path of old) synced = setAt(synced, path, node);
    const paths = [...old, ...changed.filter((one) => one.node === node).map(({ path }) => path)];
    if (paths.length > 1) kept.push({ node, paths });
  }
  return { root: synced.kind === "map" ? synced : root, aliases: kept };
}
function isWhole({ node, paths }, before, root) {
  return paths.every((path) => isUnchangedAt(path, before, root) || nodeAt(root, path) === node);
}
function isUnchangedAt(path, before, root) {
  let [old, now] = [before, root];
  for (const step of path) {
    old = stepInto(old, step);
    now = stepInto(now, step);
    if (old === now) return true;
  }
  return false;
}
function withoutAnnotations(aliases) {
  return aliases.map(({ node, paths }) => ({
    node,
    paths: paths.filter(([first, second]) => first !== "metadata" || second !== "annotations")
  }));
}
function nodeAt(root, path) {
  let node = root;
  for (const step of path) node = stepInto(node, step);
  return node;
}
function stepInto(node, step) {
  if (typeof step === "string") return fieldOf(node, step);
  return node?.kind === "seq" ? node.items[step] : void 0;
}
function fieldOf(node, key) {
  if (node?.kind !== "scalar") return getField(node, key);
  return hiddenEntries(node).find((entry2) => entry2.key.text === key)?.value;
}
function setAt(node, path, value) {
  const [step, ...rest] = path;
  if (step === void 0) return value;
  if (node.kind === "map" && typeof step === "string") {
    const field2 = getField(node, step);
    return field2 ? setField(node, step, setAt(field2, rest, value)) : node;
  }
  if (node.kind === "scalar") {
    const nodes = hiddenNodes(node);
    const at = nodes.findIndex((_, i) => i % 2 === 1 && textOf(nodes[i - 1]) === step);
    const field2 = nodes[at];
    return field2 ? withHidden(node, nodes.with(at, setAt(field2, rest, value))) : node;
  }
  if (node.kind === "seq" && typeof step === "number") {
    const item = node.items[step];
    return item ? withItems(node, node.items.with(step, setAt(item, rest, value))) : node;
  }
  return node;
}

// src/resource/history.ts
var NO_HISTORY = {
  previous: [],
  prefixes: [],
  suffixes: [],
  needsHash: false,
  isGenerated: false,
  hasOwnLabels: false,
  vars: []
};
function hasNotes(history) {
  const { previous, prefixes, suffixes, needsHash, isGenerated, provenance } = history;
  if (needsHash || isGenerated || provenance?.origin !== void 0) return true;
  return previous.length + prefixes.length + suffixes.length > 0;
}

// src/resource/map-draft.ts
var REMOVED = scalarNode("", "null", { source: { file: "", text: "" }, offset: 0 });
var MapDraft = class {
  #map;
  /** Copies, once something is changed. */
  #keys;
  #values;
  /** Says where the keys are, those aside that have moved: removed, or more than shapes are kept for. */
  #shape;
  #moved;
  constructor(map) {
    this.#map = map;
    this.#shape = map.shape;
  }
  get(key) {
    const position2 = this.#position(key);
    return position2 === -1 ? void 0 : (this.#values ?? this.#map.values)[position2];
  }
  /** @param style how a key is written that is not there yet */
  set(key, value, style = "plain") {
    const position2 = this.#position(key);
    if (position2 === -1) this.#add(key, value, style);
    else if ((this.#values ?? this.#map.values)[position2] !== value) {
      this.#values ??= this.#map.values.slice();
      this.#values[position2] = value;
    }
  }
  remove(key) {
    const position2 = this.#position(key);
    if (position2 === -1) return;
    this.#values ??= this.#map.values.slice();
    const values = this.#values;
    values[position2] = REMOVED;
    const keys = this.#keys ?? this.#map.keys;
    this.#move(
      key,
      keys.findIndex(({ text: text2 }, i) => text2 === key && values[i] !== REMOVED)
    );
  }
  /** The map with all changes; the map itself where there were none. */
  finish() {
    const values = this.#values;
    if (values === void 0) return this.#map;
    const keys = this.#keys ?? this.#map.keys;
    if (this.#moved === void 0) return shapedMap(this.#shape, keys, values, this.#map);
    return mapOf(
      keys.filter((_, i) => values[i] !== REMOVED),
      values.filter((value) => value !== REMOVED),
      this.#map
    );
  }
  #add(key, value, style) {
    const { length } = this.#values ?? this.#map.values;
    const shape = this.#moved === void 0 ? this.#shape.next(key) : void 0;
    if (shape) this.#shape = shape;
    else this.#move(key, length);
    const plain2 = keyNode(key, value);
    const node = style === "plain" ? plain2 : { ...plain2, style };
    if (this.#keys) this.#keys.push(node);
    else this.#keys = [...this.#map.keys, node];
    if (this.#values) this.#values.push(value);
    else this.#values = [...this.#map.values, value];
  }
  #position(key) {
    return this.#moved?.get(key) ?? this.#shape.positionOf(key);
  }
  #move(key, position2) {
    this.#moved ??= /* @__PURE__ */ new Map();
    this.#moved.set(key, position2);
  }
};

// src/yaml/odd-text.ts
var STRUCTURE = /^[#[{]|^[-?](?: |$)|:(?: |$)/;
function isOddText(text2) {
  if (text2 === "" || text2.includes("\n")) return false;
  if (isWord(text2)) return true;
  const first = text2.charCodeAt(0);
  if (first <= 57 && first >= 43 && parseNumber(text2) !== void 0) return true;
  return STRUCTURE.test(text2) && isStructure(text2);
}
function isStructure(text2) {
  try {
    return typeof readYaml11({ file: "", text: text2 })?.value !== "string";
  } catch {
    return false;
  }
}

// src/kustomize/nodes.ts
var KIND_NAMES = { scalar: "ScalarNode", map: "MappingNode", seq: "SequenceNode" };
var KIND_WORDS = { scalar: "a text or number", map: "a map", seq: "a list" };
function wrongKind(expected, node) {
  const found = `expected ${KIND_NAMES[expected]} but got ${KIND_NAMES[node.kind]}`;
  return failure(
    "bad-resource",
    {
      says: `${KIND_WORDS[expected]} has to be here, and it is ${KIND_WORDS[node.kind]}`,
      kustomize: `wrong node kind: ${found}: node contents:
${contents(node)}`
    },
    node
  );
}
function contents(node) {
  try {
    return emitNode(node).trimEnd();
  } catch {
    return "(cannot be printed)";
  }
}
function replaceText(node, text2, tag, at) {
  if (node.kind !== "scalar") throw wrongKind("scalar", node);
  if (node.text === text2 && node.tag === tag) return node;
  const { source, offset } = at;
  return inStyleOf(node, { kind: "scalar", text: text2, tag, style: styleOf(node), source, offset });
}
function inStyleOf(old, node) {
  const written2 = old.kind === "scalar" ? taggedStyle(old) : void 0;
  if (written2 === void 0) return node;
  return markTagged({ ...node, style: isString(node.tag) ? written2 : "plain" }, written2);
}
function setText(map, key, text2, tag, at) {
  const old = getField(map, key);
  const style = old ? styleOf(old) : newStyle(text2, tag);
  const { source, offset } = at;
  const node = { kind: "scalar", text: text2, tag, style, source, offset };
  return setField(map, key, old ? inStyleOf(old, node) : node);
}
function setStrings(map, texts2) {
  const draft = new MapDraft(map);
  for (const [key, value] of texts2) {
    const old = draft.get(key);
    if (old?.kind === "scalar" && old.text === value.text && old.tag === "str") continue;
    const style = old?.kind === "scalar" ? old.style : void 0;
    const node = stringNode(value);
    draft.set(key, style === "folded" || style === "literal" ? { ...node, style } : node);
  }
  return draft.finish();
}
function stringNode({ text: text2, source, offset }) {
  return { kind: "scalar", text: text2, tag: "str", style: newStyle(text2, "str"), source, offset };
}
function styleOf(node) {
  return node.kind === "scalar" && !isNull2(node) ? node.style : "plain";
}
function newStyle(text2, tag) {
  return isString(tag) && isOddText(text2) ? "double" : "plain";
}
function isString(tag) {
  return tag === "" || tag === "str";
}
function stringMap(texts2, at) {
  const keys = [...texts2.keys()].sort();
  const sorted = new Map(
    keys.flatMap((key) => {
      const value = texts2.get(key);
      return value ? [[key, value]] : [];
    })
  );
  return setStrings(mapNode([], at), sorted);
}

// src/kustomize/patches/metadata.ts
function setMetadataText(root, field2, text2, at) {
  const metadata = metadataOf(root);
  const changed = text2 === "" && field2 === "namespace" ? removeField(metadata, field2) : setIfDifferent(metadata, field2, text2, at);
  return changed === getField(root, "metadata") ? root : setField(root, "metadata", changed);
}
function setTopText(root, field2, text2, at) {
  return setIfDifferent(root, field2, text2, at);
}
function setIfDifferent(map, field2, text2, at) {
  const old = getField(map, field2);
  if (old?.kind === "scalar" && old.text === text2 && old.tag === "") return map;
  return setText(map, field2, text2, "", at ?? old ?? map);
}
function rewriteMetadataMap(root, field2) {
  const metadata = getField(root, "metadata");
  const node = getField(metadata, field2);
  const map = mapOrHidden(node);
  if (metadata?.kind !== "map" || map === void 0) return root;
  const rest = removeField(metadata, field2);
  const again = getField(rest, field2);
  if (isNothing(map) || map.kind !== "map") {
    const without = setField(root, "metadata", rest);
    return again === void 0 ? without : rewriteMetadataMap(without, field2);
  }
  if (map === node && again === void 0 && mapEntries(map).every(isWritten)) return root;
  const texts2 = new Map(
    mapEntries(map).map(({ key, value }) => {
      const { source, offset } = value;
      return [key.text, { text: textOf(value) ?? "", source, offset }];
    })
  );
  if (again === void 0)
    return setField(root, "metadata", setField(metadata, field2, stringMap(texts2, map)));
  const written2 = again.kind === "map" ? setStrings(again, texts2) : stringMap(texts2, map);
  return rewriteMetadataMap(setField(root, "metadata", setField(rest, field2, written2)), field2);
}
function mapOrHidden(node) {
  const entries = hiddenEntries(node);
  return node && entries.length > 0 ? mapNode(entries, node) : node;
}
function isWritten({ key, value }) {
  if (value.kind !== "scalar" || value.style === "folded") return false;
  const isOfLines = value.style !== "plain" || value.text.includes("\n");
  if (isOfLines && value.text.startsWith("	")) return false;
  return value.tag === "str" && resolvePlain(key.text) === "str";
}
function withAnnotationsMap(root) {
  const metadata = metadataOf(root);
  if (!isNothing(getField(metadata, "annotations"))) return root;
  return setField(root, "metadata", setField(metadata, "annotations", mapNode([], metadata)));
}
function rootOnTheWay({ root, history }, [first, second]) {
  const isAnnotation = first === "metadata" && second === "annotations";
  return isAnnotation && hasNotes(history) ? withAnnotationsMap(root) : root;
}
function metadataOf(root) {
  const metadata = getField(root, "metadata");
  return metadata?.kind === "map" && !isNull2(metadata) ? metadata : mapNode([], root);
}

// src/kustomize/remote/repo-query.ts
var DEFAULT_TIMEOUT_MS = 27e3;
var UNREADABLE = /;|%(?![0-9a-f]{2})/i;
function readQuery(query) {
  const values = new URLSearchParams(UNREADABLE.test(query) ? "" : query);
  return {
    ref: values.get("ref") || values.get("version") || "",
    timeoutMs: parseTimeout(values.get("timeout") ?? "") ?? DEFAULT_TIMEOUT_MS,
    wantsSubmodules: /^(1|t|T|true|True|TRUE)$/.test(values.get("submodules") ?? "")
  };
}
var UNIT_MS = {
  h: 36e5,
  m: 6e4,
  s: 1e3,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6
};
function parseTimeout(text2) {
  if (/^\+?\d+$/.test(text2)) return Number(text2) > 0 ? Number(text2) * 1e3 : void 0;
  const parts = [...text2.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|ms|s|m|h)/g)];
  if (parts.map(([part2]) => part2).join("") !== text2.replace(/^\+/, "")) return void 0;
  const ms = parts.reduce((sum, [, n, unit = ""]) => sum + Number(n) * (UNIT_MS[unit] ?? 0), 0);
  return ms > 0 ? ms : void 0;
}

// src/kustomize/remote/repo-spec.ts
function isRepository(text2) {
  return /:\/\/|@|github\.com[/:]/i.test(text2) && parseRepoSpec(text2) !== void 0;
}
function parseRepoSpec(raw) {
  if (raw.startsWith("/")) return void 0;
  const mark = raw.indexOf("?");
  const [url, query] = mark === -1 ? [raw, ""] : [raw.slice(0, mark), raw.slice(mark + 1)];
  const host = readHost(url.replace(/^git::/i, ""));
  const parts = host && splitPath(host.rest, host.scheme);
  if (!parts || parts.path === "" || leavesRepository(parts.directory)) return void 0;
  const { scheme, prefix, authority } = host;
  const at = authority.lastIndexOf("@");
  return {
    raw,
    cloneUrl: prefix + parts.path,
    scheme,
    user: authority.slice(0, Math.max(at, 0)),
    host: authority.slice(at + 1).toLowerCase(),
    path: parts.path,
    directory: cleaned(parts.directory),
    ...readQuery(query)
  };
}
function readHost(url) {
  const written2 = /^(ssh|https?|file):\/\//i.exec(url)?.[0].toLowerCase() ?? "";
  const afterScheme = url.slice(written2.length);
  if (written2 === "file://")
    return { scheme: "file", prefix: written2, authority: "", rest: afterScheme };
  const user = /^[a-z][a-z0-9-]*@/i.exec(afterScheme)?.[0] ?? "";
  const text2 = afterScheme.slice(user.length);
  const isGitHub = /^github\.com[/:]/i.test(text2);
  const isScp = written2 === "" && (user !== "" || isGitHub);
  if (written2 === "" && !isScp) return void 0;
  const end = hostEnd(text2, isScp);
  if (end === 0) return void 0;
  const [host, rest] = [text2.slice(0, end), text2.slice(end)];
  if (isGitHub) return { ...gitHub(written2 === "ssh://", user), rest };
  return {
    scheme: isScp ? "ssh" : schemeOf(written2),
    prefix: written2 + user + host,
    authority: user + host.replace(/[/:]$/, ""),
    rest
  };
}
function schemeOf(written2) {
  if (written2 === "ssh://") return "ssh";
  return written2 === "http://" ? "http" : "https";
}
function gitHub(isSsh, user) {
  if (!isSsh && user === "")
    return { scheme: "https", prefix: "https://github.com/", authority: "github.com" };
  return { scheme: "ssh", prefix: `${user}github.com:`, authority: `${user}github.com` };
}
function hostEnd(text2, isScp) {
  const slash = text2.indexOf("/");
  const colon = isScp ? text2.indexOf(":") : -1;
  if (colon > 0 && (slash === -1 || colon < slash)) return colon + 1;
  return slash === -1 ? text2.length : slash + 1;
}
function splitPath(text2, scheme) {
  const azure = text2.indexOf("_git/");
  if (azure !== -1) {
    const end = text2.indexOf("/", azure + "_git/".length);
    return end === -1 ? { path: text2, directory: "" } : splitAt(text2, end, 1);
  }
  const slashes = text2.indexOf("//");
  if (slashes !== -1) return splitAt(text2, slashes, 2);
  const suffix = text2.indexOf(".git");
  if (suffix !== -1) return splitAt(text2, suffix + ".git".length, 0);
  if (scheme === "file") return { path: text2, directory: "" };
  const segments = text2.split("/");
  if (segments.length < 2) return void 0;
  return { path: segments.slice(0, 2).join("/"), directory: segments.slice(2).join("/") };
}
function splitAt(text2, end, separator) {
  return { path: text2.slice(0, end), directory: text2.slice(end + separator) };
}
function leavesRepository(directory) {
  return /^\.\.(\/|$)/.test(normalize(directory.replace(/^\//, "")));
}
function cleaned(directory) {
  return normalize(`/${directory}`).replace(/^\/|\/$/g, "");
}

// src/kustomize/finish/written-notes.ts
var ORIGIN = "config.kubernetes.io/origin";
var TRANSFORMATIONS = "alpha.config.kubernetes.io/transformations";
function readWrittenNotes(resource) {
  checkOrigin(resource);
  const node = annotation(resource, TRANSFORMATIONS);
  return {
    origin: textOf(annotation(resource, ORIGIN)),
    transformations: node && decode(node, TRANSFORMATIONS, decodeOrigins)
  };
}
function checkOrigin(resource) {
  const node = annotation(resource, ORIGIN);
  if (node) decode(node, ORIGIN, decodeOrigin);
}
function withoutWrittenNotes(resource, ...names) {
  const metadata = getField(resource.root, "metadata");
  const annotations = getField(metadata, "annotations");
  if (metadata?.kind !== "map" || annotations?.kind !== "map") return resource;
  const kept = mapEntries(annotations).filter(({ key }) => !names.includes(key.text));
  if (kept.length === annotations.values.length) return resource;
  const changed = setField(metadata, "annotations", withEntries(annotations, kept));
  return resource.withRoot(setField(resource.root, "metadata", changed));
}
function annotation({ root }, name) {
  return getField(getField(getField(root, "metadata"), "annotations"), name);
}
function decode(node, name, decoder) {
  const text2 = textOf(node) ?? "";
  try {
    return decoder(readYaml11({ file: node.source.file, text: text2, within: node })?.value ?? null);
  } catch (cause) {
    const says = `kustomize keeps notes of its own in the annotation ${name}, and cannot read '${text2}'`;
    const kustomize = "error unmarshaling JSON: while decoding JSON: json: cannot unmarshal";
    const hint = "remove the annotation";
    throw Object.assign(failure("bad-resource", { says, kustomize }, node, hint), { cause });
  }
}
function decodeOrigins(value) {
  if (value === null) return [];
  if (!isJsonList(value)) throw new TypeError("no list");
  return value.map(decodeOrigin);
}
function decodeOrigin(value) {
  const field2 = objectReader(value);
  const by = objectReader(field2("configuredBy") ?? null);
  return {
    path: text(field2("path")),
    repo: text(field2("repo")),
    ref: text(field2("ref")),
    configuredIn: text(field2("configuredIn")),
    configuredBy: {
      apiVersion: text(by("apiVersion")),
      kind: text(by("kind")),
      name: text(by("name")),
      namespace: text(by("namespace"))
    }
  };
}
function objectReader(value) {
  const object = value ?? {};
  if (!isJsonObject(object)) throw new TypeError("no object");
  return (name) => {
    const keys = Object.keys(object).filter((key) => key.toLowerCase() === name.toLowerCase());
    return object[keys.at(-1) ?? ""];
  };
}
function text(value) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "string") throw new TypeError("no text");
  return value;
}

// src/kustomize/finish/provenance.ts
function placeBelow(directory, entry2) {
  const spec = isRepository(entry2) ? parseRepoSpec(entry2) : void 0;
  if (spec === void 0) return { ...directory, path: join(directory.path, entry2) };
  return { path: spec.directory || "notCloned", repo: spec.cloneUrl, ref: spec.ref };
}
function builtInEntry(directory, fileName, kind) {
  return {
    configuredIn: placeBelow(directory, fileName),
    configuredBy: { apiVersion: "builtin", kind }
  };
}
function pluginEntry(config, configuredIn) {
  const { apiVersion, kind, name, namespace: namespace2 } = config;
  return { configuredIn, configuredBy: { apiVersion, kind, name, namespace: namespace2 } };
}
function withOrigin(resource, entry2) {
  const bare = entry2.place ? withoutWrittenNotes(resource, ORIGIN) : resource;
  const transformations = resource.history.provenance?.transformations ?? [];
  const provenance = { origin: formatEntry(entry2), place: entry2.place, transformations };
  return bare.withHistory({ provenance });
}
function withTransformation(resource, entry2) {
  const noted = withWrittenNotes(resource);
  const { provenance } = noted.history;
  if (provenance?.origin === void 0) return withOrigin(noted, entry2);
  const transformations = [...provenance.transformations, formatEntry(entry2)];
  const written2 = noted.withRoot(rewriteMetadataMap(noted.root, "annotations"));
  const aliases = written2.history.aliases && withoutAnnotations(written2.history.aliases);
  return written2.withNotes({ provenance: { ...provenance, transformations }, aliases });
}
function withWrittenNotes(resource) {
  const bare = withoutWrittenNotes(resource, ORIGIN, TRANSFORMATIONS);
  if (bare === resource) return resource;
  const written2 = readWrittenNotes(resource);
  const { provenance } = resource.history;
  return bare.withHistory({
    provenance: {
      origin: written2.origin ?? provenance?.origin,
      place: provenance?.place,
      transformations: written2.transformations?.map(formatOrigin) ?? provenance?.transformations ?? []
    }
  });
}
function formatTransformations(entries) {
  return entries.map((entry2) => `- ${entry2.trimEnd().replaceAll("\n", "\n  ")}
`).join("");
}
function formatEntry({ place, configuredIn, configuredBy }) {
  const { repo, ref } = place ?? configuredIn ?? {};
  return formatOrigin({
    path: place?.path,
    repo,
    ref,
    configuredIn: configuredIn?.path,
    configuredBy
  });
}
function formatOrigin({ path, repo, ref, configuredIn, configuredBy = {} }) {
  const { apiVersion, kind, name, namespace: namespace2 } = configuredBy;
  const by = formatFields("  ", { apiVersion, kind, name, namespace: namespace2 });
  const lines2 = [
    ...formatFields("", { path, repo, ref, configuredIn }),
    ...by.length > 0 ? ["configuredBy:", ...by] : []
  ];
  return lines2.length > 0 ? `${lines2.join("\n")}
` : "{}\n";
}
function formatFields(indent, fields) {
  return Object.entries(fields).flatMap(
    ([name, text2]) => text2 === void 0 || text2 === "" ? [] : [`${indent}${name}: ${scalar(text2)}`]
  );
}
function scalar(text2) {
  const style = styleOfString(text2, false);
  if (style === "plain") return text2;
  return style === "single" ? `'${text2.replaceAll("'", "''")}'` : JSON.stringify(text2);
}

// src/kustomize/generators/absorb.ts
function absorb(map, generated) {
  const { resource, behavior, at } = generated;
  const [position2, another] = map.positionsOf(resource.id);
  const old = position2 === void 0 ? void 0 : map.at(position2);
  if (position2 === void 0 || old === void 0) {
    if (behavior === "merge" || behavior === "replace") throw nothingToMerge(map, generated);
    map.append(resource);
    return;
  }
  if (another !== void 0) {
    const { kind, name } = resource;
    const says = `there are several ${kind}s '${name}' to merge with`;
    const kustomize = `merging from generator: found multiple objects that could accept merge of ${formatResId(resource.id)}`;
    const hint = "give the entry the namespace of the one that is meant";
    throw failure("bad-generator", { says, kustomize }, at, hint);
  }
  if (behavior !== "replace" && behavior !== "merge") throw isThere(generated, old);
  const changed = behavior === "merge" ? merged(resource, old) : replaced(resource, old);
  const [place, second] = map.currentPositionsOf(changed.id);
  if (place !== position2 || second !== void 0) throw isOther(generated, changed, old);
  map.replace(position2, changed);
}
function isOther({ resource, at }, changed, old) {
  const says = `the ${resource.kind} '${resource.name}' that is meant is ${showResId(old.id)} by now`;
  const kustomize = `cannot find resource with id ${formatResId(changed.id)} to replace`;
  const hint = "change it with a patch instead";
  return failure("bad-generator", { says, kustomize }, at, hint);
}
function nothingToMerge(map, { resource, behavior, at }) {
  const { kind, name } = resource;
  const names = map.resources.flatMap(
    (other) => other.kind === kind ? [other.originalId.name] : []
  );
  return failure(
    "resource-not-found",
    {
      says: `there is no ${kind} '${name}' to ${behavior}`,
      kustomize: `id ${goId(resource)} does not exist; cannot merge or replace`
    },
    at,
    didYouMean(name, names) ?? `remove 'behavior: ${behavior}', or check name and namespace`
  );
}
function isThere({ resource, at }, old) {
  return failure(
    "resource-conflict",
    {
      says: `there is a ${resource.kind} '${resource.name}' already, defined at ${placeOf(old.root)}`,
      kustomize: `id ${goId(resource)} exists; behavior must be merge or replace`
    },
    at,
    "add 'behavior: merge' or 'behavior: replace', or give it another name"
  );
}
function goId({ id }) {
  const { group, version, kind, name, namespace: namespace2 } = id;
  const quoted3 = (text2) => JSON.stringify(text2);
  return `resid.ResId{Gvk:resid.Gvk{Group:${quoted3(group)}, Version:${quoted3(version)}, Kind:${quoted3(kind)}, isClusterScoped:${id.clusterScoped}}, Name:${quoted3(name)}, Namespace:${quoted3(namespace2)}}`;
}
function replaced(resource, old) {
  const { root } = resource;
  const labelled = uniteIn(root, "labels", old);
  const annotated = uniteIn(labelled, "annotations", old);
  const metadata = getField(old.root, "metadata");
  const named = setMetadataText(annotated, "name", old.name, getField(metadata, "name"));
  const moved = setMetadataText(named, "namespace", old.namespace, getField(metadata, "namespace"));
  const { needsHash, provenance } = resource.history;
  const { history } = old;
  return resource.withRoot(moved).withNotes({
    ...history,
    needsHash: needsHash && history.needsHash,
    provenance: history.provenance && { ...history.provenance, ...originOf(provenance) }
  });
}
function originOf(provenance) {
  return provenance && { origin: provenance.origin, place: provenance.place };
}
function merged(resource, old) {
  checkOrigin(old);
  const over = replaced(resource, old);
  const data = uniteMaps(over.root, "data", old.root);
  const { provenance } = old.history;
  return over.withRoot(uniteMaps(data, "binaryData", old.root)).withHistory({ provenance });
}
function uniteIn(root, field2, old) {
  const metadata = getField(root, "metadata");
  if (metadata?.kind !== "map") return root;
  const texts2 = unite(getField(getField(old.root, "metadata"), field2), getField(metadata, field2));
  return setField(root, "metadata", withTexts(metadata, field2, texts2));
}
function uniteMaps(root, field2, old) {
  const texts2 = unite(getField(old, field2), getField(root, field2));
  return withTexts(root, field2, texts2, dataMap);
}
function dataMap(texts2, at) {
  const map = stringMap(texts2, at);
  return withEntries(
    map,
    mapEntries(map).map(({ key, value }) => {
      const isBlock = value.kind === "scalar" && value.text.includes("\n");
      return { key, value: isBlock ? { ...value, style: "literal" } : value };
    })
  );
}
function withTexts(map, field2, texts2, make = stringMap) {
  if (texts2.size === 0) return removeField(map, field2);
  return setField(map, field2, make(texts2, map));
}
function unite(old, own) {
  return new Map([...placedTexts(old), ...placedTexts(own)]);
}
function placedTexts(node) {
  if (node?.kind !== "map" || isNothing(node)) return /* @__PURE__ */ new Map();
  const texts2 = textsOf(node);
  return new Map(
    mapEntries(node).map(({ key, value: { source, offset } }) => [
      key.text,
      { text: texts2.get(key.text) ?? "", source, offset }
    ])
  );
}

// src/resource/scope.ts
var CLUSTER_SCOPED = [
  [
    "admissionregistration.k8s.io",
    "v1 v1beta1",
    "MutatingWebhookConfiguration ValidatingWebhookConfiguration"
  ],
  ["apiextensions.k8s.io", "v1 v1beta1", "CustomResourceDefinition"],
  ["apiregistration.k8s.io", "v1 v1beta1", "APIService"],
  ["certificates.k8s.io", "v1 v1beta1", "CertificateSigningRequest"],
  ["flowcontrol.apiserver.k8s.io", "v1beta1", "FlowSchema PriorityLevelConfiguration"],
  ["networking.k8s.io", "v1 v1beta1", "IngressClass"],
  ["node.k8s.io", "v1 v1beta1", "RuntimeClass"],
  ["policy", "v1beta1", "PodSecurityPolicy"],
  ["rbac.authorization.k8s.io", "v1 v1beta1", "ClusterRole ClusterRoleBinding"],
  ["scheduling.k8s.io", "v1 v1beta1", "PriorityClass"],
  ["storage.k8s.io", "v1 v1beta1", "CSIDriver CSINode StorageClass VolumeAttachment"],
  ["", "v1", "ComponentStatus Namespace Node NodeProxyOptions PersistentVolume"]
];
var clusterScoped = new Set(
  CLUSTER_SCOPED.flatMap(
    ([group, versions, kinds2]) => versions.split(" ").flatMap(
      (version) => kinds2.split(" ").map((kind) => `${group === "" ? version : `${group}/${version}`}/${kind}`)
    )
  )
);
function isClusterScoped(apiVersion, kind) {
  return clusterScoped.has(`${apiVersion}/${kind}`);
}

// src/resource/resource.ts
var Resource = class _Resource {
  root;
  history;
  #type;
  #id;
  #idKey;
  #ids;
  constructor(root, history = NO_HISTORY) {
    this.root = root;
    this.history = history;
  }
  get apiVersion() {
    return textOf(getField(this.root, "apiVersion")) ?? "";
  }
  get kind() {
    return textOf(getField(this.root, "kind")) ?? "";
  }
  get name() {
    return this.#metadataText("name");
  }
  /** As written: empty where there is none. */
  get namespace() {
    return this.#metadataText("namespace");
  }
  get labels() {
    return textsOf(getField(this.#metadata, "labels"));
  }
  get annotations() {
    return textsOf(getField(this.#metadata, "annotations"));
  }
  /** One object for all resources of a kind and `apiVersion`. */
  get type() {
    this.#type ??= typeOf(this.apiVersion, this.kind);
    return this.#type;
  }
  /** The type that the resource was read with, as far as kustomize remembers it: in the group of now. */
  get originalType() {
    const { kind } = this.originalId;
    return kind === this.type.kind ? this.type : typeOf(this.apiVersion, kind);
  }
  /** The current id. */
  get id() {
    this.#id ??= this.#readId();
    return this.#id;
  }
  /** A text that the current id has in common with those that are the same. */
  get idKey() {
    this.#idKey ??= resIdKey(this.id);
    return this.#idKey;
  }
  /** The id that the resource was read with. */
  get originalId() {
    const [first] = this.history.previous;
    return first && hasName(this.history.previous) ? this.#previousId(first) : this.id;
  }
  /** All ids that the resource ever had, the current one last. */
  get ids() {
    this.#ids ??= [...this.previousIds, this.id];
    return this.#ids;
  }
  get previousIds() {
    if (!hasName(this.history.previous)) return [];
    return this.history.previous.map((previous) => this.#previousId(previous));
  }
  #previousId({ kind, name, namespace: namespace2 }) {
    const { group, version } = this.type;
    return { group, version, kind, name, namespace: namespace2, clusterScoped: false };
  }
  withRoot(root) {
    if (root === this.root) return this;
    const { aliases } = this.history;
    if (aliases !== void 0 && aliases.length > 0) return this.#withAliases(root, aliases);
    return this.#withPlainRoot(root);
  }
  #withAliases(root, aliases) {
    const synced = syncAliases(this.root, root, aliases);
    const changed = this.#withPlainRoot(synced.root);
    const { length } = aliases;
    const isSame3 = synced.aliases === aliases || synced.aliases.length === length && synced.aliases.every((alias, i) => alias === aliases[i]);
    return isSame3 ? changed : changed.withHistory({ aliases: synced.aliases });
  }
  #withPlainRoot(root) {
    const changed = new _Resource(root, this.history);
    if (hasSameType(root, this.root)) {
      changed.#type = this.#type;
      if (this.#id !== void 0 && hasSameName(root, this.root)) {
        changed.#id = this.#id;
        changed.#idKey = this.#idKey;
        changed.#ids = this.#ids;
      }
    }
    return changed;
  }
  withHistory(change) {
    return this.#withWholeHistory({ ...this.history, ...change });
  }
  #withWholeHistory(history) {
    const changed = new _Resource(this.root, history);
    changed.#type = this.#type;
    if (history.clusterScoped === this.history.clusterScoped) {
      changed.#id = this.#id;
      changed.#idKey = this.#idKey;
    }
    return changed;
  }
  /** As `withHistory`, for what kustomize writes as annotations, all of them anew and behind the labels. */
  withNotes(change) {
    const isNotedBehindLabels = getField(this.#metadata, "labels") !== void 0;
    return this.withHistory({ ...change, isNotedBehindLabels });
  }
  /**
   * Remembers the current id, so that the resource is still found by it after a change.
   *
   * @param affixes what else is remembered of the name
   */
  withIdRemembered(affixes2 = {}) {
    const { name, kind } = this.id;
    const namespace2 = effectiveNamespace(this.id);
    const previous = [...this.history.previous, { name, kind, namespace: namespace2 }];
    const isGap = previous.length > 1 && previous.some((id) => id.name === "" || id.kind === "");
    const isUneven = isGap && hasName(previous);
    if (isUneven || name.includes(",") || kind.includes(",") || namespace2.includes(",")) {
      throw this.#unlistable();
    }
    const { prefixes = this.history.prefixes, suffixes = this.history.suffixes } = affixes2;
    const isNotedBehindLabels = this.#isNotedBehindLabels();
    return this.#withWholeHistory({
      ...this.history,
      previous,
      prefixes,
      suffixes,
      isNotedBehindLabels
    });
  }
  /** Whether the notes come behind the labels once there is one more of them. */
  #isNotedBehindLabels() {
    if (hasNotes(this.history)) return this.history.isNotedBehindLabels;
    const metadata = this.#metadata;
    return getField(metadata, "annotations") === void 0 ? getField(metadata, "labels") !== void 0 : this.#isAnnotatedBehindLabels();
  }
  #isAnnotatedBehindLabels() {
    const fields = this.#metadata?.kind === "map" ? this.#metadata.shape.names : [];
    return fields.find((name) => name === "labels" || name === "annotations") === "labels";
  }
  #unlistable() {
    const { name, kind, namespace: namespace2 } = this;
    const says = `kustomize cannot remember an id with a comma or without a name: ${kind} '${name}'${namespace2 === "" ? "" : ` in '${namespace2}'`}`;
    return new UserError("bad-resource", says, {
      at: locate(this.root),
      hint: "give it a name, and one without commas",
      kustomize: "number of previous names, number of previous namespaces, number of previous kinds not equal"
    });
  }
  get #metadata() {
    return getField(this.root, "metadata");
  }
  #metadataText(field2) {
    const node = getField(this.#metadata, field2);
    return isNothing(node) ? "" : textOf(node) ?? "";
  }
  #readId() {
    const { name, namespace: namespace2 } = this;
    const { group, version, kind, clusterScoped: clusterScoped2 } = this.type;
    const isScoped = clusterScoped2 || this.history.clusterScoped?.has(scopeKey(group, version, kind)) === true;
    return { group, version, kind, name, namespace: namespace2, clusterScoped: isScoped };
  }
};
function hasName(previous) {
  return previous.some(({ name }) => name !== "");
}
var types = /* @__PURE__ */ new Map();
function typeOf(apiVersion, kind) {
  let versions = types.get(kind);
  if (versions === void 0) {
    versions = /* @__PURE__ */ new Map();
    types.set(kind, versions);
  }
  let type = versions.get(apiVersion);
  if (type === void 0) {
    const { group, version } = parseApiVersion(apiVersion);
    const clusterScoped2 = isClusterScoped(apiVersionOf({ group, version }), kind);
    type = { group, version, kind, clusterScoped: clusterScoped2 };
    versions.set(apiVersion, type);
  }
  return type;
}
function scopeKey(group, version, kind) {
  return `${apiVersionOf({ group, version })}/${kind}`;
}
function hasSameType(a, b) {
  return getField(a, "kind") === getField(b, "kind") && getField(a, "apiVersion") === getField(b, "apiVersion");
}
function hasSameName(a, b) {
  const [metadata, other] = [getField(a, "metadata"), getField(b, "metadata")];
  if (metadata === other) return true;
  return getField(metadata, "name") === getField(other, "name") && getField(metadata, "namespace") === getField(other, "namespace");
}

// src/kustomize/generators/base64.ts
var LINE_LENGTH = 70;
function encodeBase64(value) {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  if (text2.length < LINE_LENGTH) return text2;
  return text2.replace(/.{1,70}/g, "$&\n");
}

// src/kustomize/generators/key-values.ts
function loadKeyValues(args, files, root) {
  const pairs = gather(
    [
      () => loading(
        "env source files:",
        args.envs,
        (env) => readEnvFile(env, files.loadBytes(root, env))
      ),
      () => loading("literal sources", args.literals, (literal) => [readLiteral(literal)]),
      () => loading("file sources:", args.files, (file) => [readFile(file, files, root)])
    ],
    (load) => load()
  );
  checkKeys(pairs, args);
  return pairs;
}
function loading(what, sources, read) {
  try {
    return gather(sources, read);
  } catch (error) {
    const list = sources.map(({ text: text2 }) => text2).join(" ");
    return rethrow(error, (each) => leadBy(`loading KV pairs: ${what} [${list}]`, each));
  }
}
function readEnvFile(env, { path, bytes }) {
  const text2 = decodeUtf8(bytes);
  if (text2 === void 0) {
    throw failure("bad-generator", `'${env.text}' has invalid utf8 bytes`, env, "save it as UTF-8");
  }
  const source = { file: path, text: text2 };
  const pairs = [];
  let offset = text2.startsWith("\uFEFF") ? 1 : 0;
  for (const [i, part2] of text2.slice(offset).split(/(\r?\n)/).entries()) {
    const pair = i % 2 === 0 ? readEnvLine(part2, { source, offset }) : void 0;
    if (pair) pairs.push(pair);
    offset += part2.length;
  }
  return pairs;
}
function readEnvLine(line, { source, offset }) {
  const text2 = line.replace(/^(?:(?!\ufeff)[\s\u0085])+/, "");
  const equals = text2.indexOf("=");
  if (text2 === "" || text2.startsWith("#") || equals === 0) return void 0;
  const start = offset + line.length - text2.length;
  const at = { source, offset: start };
  if (equals === -1) return { key: text2, value: "", at, origin: at };
  const origin = { source, offset: start + equals + 1 };
  return { key: text2.slice(0, equals), value: text2.slice(equals + 1), at, origin };
}
function readLiteral(literal) {
  const { text: text2 } = literal;
  const equals = text2.indexOf("=");
  if (equals <= 0) {
    throw failure(
      "bad-generator",
      {
        says: `the literal '${text2}' has no key`,
        kustomize: `invalid literal source ${text2}, expected key=value`
      },
      literal,
      "write the key, an equals sign and the value"
    );
  }
  const value = unquote(text2.slice(equals + 1));
  return { key: text2.slice(0, equals), value, at: literal, origin: literal };
}
function unquote(text2) {
  const quote = text2[0];
  const isQuoted = text2.length >= 2 && (quote === '"' || quote === "'") && text2.endsWith(quote);
  return isQuoted ? text2.slice(1, -1) : text2;
}
function readFile(file, files, root) {
  const { key, path } = parseFileSource(file);
  const loaded = files.loadBytes(root, { ...file, text: path });
  const text2 = decodeUtf8(loaded.bytes);
  const origin = { source: { file: loaded.path, text: text2 ?? "" }, offset: 0 };
  return { key, value: text2 ?? loaded.bytes, at: file, origin };
}
function parseFileSource(file) {
  const { text: text2 } = file;
  const [key = "", path, ...more] = text2.split("=");
  const quoted3 = (part2) => JSON.stringify(part2);
  if (path === void 0) return { key: baseName(text2), path: text2 };
  if (more.length > 0) {
    const problem = `source ${quoted3(text2)} key name or file path contains '='`;
    throw failure("bad-generator", problem, file, "rename the file, or give it a key: key=path");
  }
  if (key === "") {
    const problem = `missing key name for file path ${quoted3(path)} in source ${quoted3(text2)}`;
    throw failure("bad-generator", problem, file, `write ${path}, or a key before the equals sign`);
  }
  if (path === "") {
    const problem = `missing file path for key name ${quoted3(key)} in source ${quoted3(text2)}`;
    throw failure("bad-generator", problem, file, "write the path behind the equals sign");
  }
  return { key, path };
}
function baseName(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function checkKeys(pairs, { name }) {
  const seen = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const first = seen.get(pair.key);
    if (first) {
      const says = `'${name?.text ?? ""}' gets the key '${pair.key}' twice`;
      const kustomize = `configmap ${name?.text ?? ""} illegally repeats the key \`${pair.key}\``;
      const hint = `first given at ${placeOf(first.at)}`;
      throw failure("bad-generator", { says, kustomize }, pair.at, hint);
    }
    seen.set(pair.key, pair);
  }
}

// src/kustomize/generators/generate.ts
function generate(kind, args, files, root) {
  const { at, options } = args;
  const pairs = sortByKey(loadKeyValues(args, files, root));
  const header = baseNode(kind, args);
  const filled = kind === "Secret" ? withSecretData(
    setText(header, "type", args.type?.text ?? "Opaque", "str", args.type ?? at),
    pairs
  ) : withConfigMapData(header, pairs);
  const node = options?.immutable ? setField(filled, "immutable", scalarNode("true", "bool", at)) : filled;
  const resource = new Resource(node).withNotes({
    needsHash: options?.disableNameSuffixHash !== true,
    isGenerated: true,
    hasOwnLabels: options?.labels !== void 0 || options?.annotations !== void 0
  });
  return { resource, behavior: args.behavior, at };
}
function baseNode(kind, { at, name, namespace: namespace2, options }) {
  if (name === void 0) {
    const says = `a generated ${kind} needs a name`;
    const hint = "add 'name:' to the entry";
    throw failure("bad-generator", { says, kustomize: "a configmap must have a name" }, at, hint);
  }
  let metadata = setText(mapNode([], at), "name", name.text, "str", name);
  if (namespace2) metadata = setText(metadata, "namespace", namespace2.text, "str", namespace2);
  metadata = withMap(metadata, "labels", options?.labels);
  metadata = withMap(metadata, "annotations", options?.annotations);
  const kindNode = setText(mapNode([], at), "apiVersion", "v1", "str", at);
  return setField(setText(kindNode, "kind", kind, "str", at), "metadata", metadata);
}
function withMap(metadata, field2, map) {
  if (map === void 0 || map.texts.size === 0) return metadata;
  return setField(metadata, field2, setStrings(mapNode([], map.at), map.texts));
}
function sortByKey(pairs) {
  return [...pairs].sort((a, b) => a.key < b.key ? -1 : 1);
}
function withConfigMapData(node, pairs) {
  const texts2 = pairs.flatMap(
    (pair) => typeof pair.value === "string" ? [entry(pair, pair.value)] : []
  );
  const binaries = pairs.flatMap(
    (pair) => typeof pair.value === "string" ? [] : [entry(pair, encodeBase64(pair.value))]
  );
  let changed = node;
  if (texts2.length > 0) changed = setField(changed, "data", mapNode(texts2, node));
  if (binaries.length > 0) changed = setField(changed, "binaryData", mapNode(binaries, node));
  return changed;
}
function withSecretData(node, pairs) {
  const entries = pairs.map((pair) => entry(pair, encodeBase64(pair.value)));
  return setField(node, "data", mapNode(entries, node));
}
function entry({ key, at, origin }, text2) {
  const isBlock = text2.includes("\n");
  const style = isBlock ? "literal" : "plain";
  const value = { ...scalarNode(text2, "str", origin), style };
  return { key: scalarNode(key, "", at), value };
}
function mergeOptions(own, all) {
  if (all === void 0 || own === void 0) return own ?? all;
  return {
    labels: mergeTexts(own.labels, all.labels),
    annotations: mergeTexts(own.annotations, all.annotations),
    disableNameSuffixHash: own.disableNameSuffixHash || all.disableNameSuffixHash,
    immutable: own.immutable || all.immutable
  };
}
function mergeTexts(own, all) {
  if (own === void 0 || all === void 0) return own ?? all;
  return { at: own.at, texts: new Map([...all.texts, ...own.texts]) };
}

// src/kustomize/generators/built-in.ts
function builtInGenerators({ configMapGenerator, secretGenerator, generatorOptions, file }, { files, root, place }, mistakes) {
  const entries = { ConfigMap: configMapGenerator, Secret: secretGenerator };
  return ["ConfigMap", "Secret"].flatMap(
    (kind) => entries[kind].flatMap(
      (args) => mistakes.attempt(() => {
        const options = mergeOptions(args.options, generatorOptions);
        const generated = generate(kind, { ...args, options }, files, root);
        if (place === void 0) return generated;
        const origin = builtInEntry(place, basename(file), `${kind}Generator`);
        return { ...generated, resource: withOrigin(generated.resource, origin) };
      }) ?? []
    )
  );
}

// src/kustomize/load/json-text.ts
function jsonText(value) {
  if (typeof value === "bigint") return String(value);
  if (Object.is(value, -0)) return "-0";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList2(value)) return `[${value.map(jsonText).join(",")}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`
  );
  return `{${fields.join(",")}}`;
}
function isList2(value) {
  return Array.isArray(value);
}

// src/kustomize/patches/json-draft.ts
var JsonDraft = class {
  #value;
  /** The copies; what holds a copy is one, too. */
  #copies = /* @__PURE__ */ new Map();
  constructor(value) {
    this.#value = value;
  }
  get value() {
    return this.#value;
  }
  replaceAll(value) {
    this.#value = value;
  }
  /** What stands at the steps; nothing where they lead nowhere. */
  find(steps) {
    let at = this.#value;
    for (const step of steps) at = childAt(at, step);
    return at;
  }
  /** The list or map at the steps, to change it; nothing where there is none. */
  open(steps) {
    let at = this.#copy(this.#value);
    if (at) this.#value = at;
    for (const step of steps) {
      const child = this.#copy(childAt(at, step));
      if (at === void 0 || child === void 0) return void 0;
      if (isJsonList(at)) at[listIndex(step, at.length) ?? 0] = child;
      else setKey(at, step, child);
      at = child;
    }
    return at;
  }
  /** Makes what is to stand in two places a thing of its own in each: the next change copies it. */
  share(value) {
    if (!this.#copies.delete(value)) return;
    for (const child of isJsonObject(value) ? Object.values(value) : isJsonList(value) ? value : [])
      this.share(child);
  }
  #copy(value) {
    const known2 = value === void 0 ? void 0 : this.#copies.get(value);
    if (known2) return known2;
    const copy2 = isJsonList(value) ? [...value] : isJsonObject(value) ? { ...value } : void 0;
    if (copy2) this.#copies.set(copy2, copy2);
    return copy2;
  }
};
function setKey(object, key, value) {
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true
  });
}
function childAt(value, step) {
  if (isJsonList(value)) return value[listIndex(step, value.length) ?? -1];
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}

// src/kustomize/patches/json-patch.ts
function applyJsonPatch(value, operations) {
  const draft = new JsonDraft(value);
  for (const operation of operations) applyOperation(draft, operation);
  return draft.value;
}
var OPERATIONS = { add, remove, replace, move, copy, test };
function applyOperation(draft, operation) {
  const operate = Object.hasOwn(OPERATIONS, operation.op) ? OPERATIONS[operation.op] : void 0;
  if (operate === void 0) {
    const says = operation.op ? `there is no operation '${operation.op}'` : "this has no op";
    const kustomize = `Unexpected kind: ${operation.op || "unknown"}`;
    const hint = `op is one of ${Object.keys(OPERATIONS).join(", ")}`;
    throw failure("bad-patch", { says, kustomize }, operation.at, hint);
  }
  operate(draft, operation);
}
var ADD = {
  missing: (path) => `add operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in add for path: '${path}'`
};
var REMOVE = {
  missing: (path) => `remove operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in remove for path: '${path}'`
};
var REPLACE = {
  missing: (path) => `replace operation does not apply: doc is missing path: ${path}`,
  failed: (path) => `replace operation does not apply: doc is missing key: ${path}`
};
var MOVE_FROM = {
  missing: (path) => `move operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in move for path: '${key}'`
};
var MOVE_TO = {
  missing: (path) => `move operation does not apply: doc is missing destination path: ${path}`,
  failed: (path) => `error in move for path: '${path}'`
};
var COPY_FROM = {
  missing: (path) => `copy operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in copy for from: '${key}'`
};
var COPY_TO = {
  missing: (path) => `copy operation does not apply: doc is missing destination path: ${path}`,
  failed: () => "error while adding value during copy"
};
var TEST = {
  missing: (path) => `test operation does not apply: is missing path: ${path}`,
  failed: (path) => `error in test for path: '${path}'`
};
function pathOf(operation, field2) {
  const path = operation[field2];
  if (path !== void 0) return path;
  const says = `this ${operation.op} has no '${field2}'`;
  const kustomize = `${operation.op} operation failed to decode ${field2}: missing value`;
  const hint = `add '${field2}', such as /spec/replicas`;
  throw failure("bad-patch", { says, kustomize }, operation.at, hint);
}
function add(draft, operation) {
  put(draft, operation, pathOf(operation, "path"), operation.value, ADD);
}
function remove(draft, operation) {
  take(draft, operation, pathOf(operation, "path"), REMOVE);
}
function move(draft, operation) {
  const from = pathOf(operation, "from");
  const moved = get(draft, operation, from, MOVE_FROM);
  take(draft, operation, from, MOVE_FROM);
  put(draft, operation, pathOf(operation, "path"), moved ?? null, MOVE_TO);
}
function copy(draft, operation) {
  const copied = get(draft, operation, pathOf(operation, "from"), COPY_FROM) ?? null;
  draft.share(copied);
  put(draft, operation, pathOf(operation, "path"), copied, COPY_TO);
}
function test(draft, operation) {
  const path = pathOf(operation, "path");
  const found = path === "" ? draft.value : get(draft, operation, path, TEST);
  if (canonical(found ?? null) === canonical(operation.value)) return;
  const says = `the test of ${path} fails: it is not ${jsonText(operation.value)}`;
  const kustomize = `testing value ${path} failed: test failed`;
  const hint = found === void 0 ? "nothing is there" : `the value there is ${jsonText(found)}`;
  throw failure("bad-patch", { says, kustomize }, operation.at, hint);
}
function canonical(value) {
  if (isJsonList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isJsonObject(value)) return jsonText(value);
  const fields = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
function open(draft, operation, path, wording) {
  const { steps, key } = splitPath2(path);
  const container = key === void 0 ? void 0 : draft.open(steps);
  if (container !== void 0 && key !== void 0) return { container, key };
  throw leadsNowhere(draft.value, operation, path, wording);
}
function splitPath2(path) {
  const steps = pointerSteps(path) ?? [];
  const key = steps.at(-1);
  return key === void 0 ? { steps } : { steps: steps.slice(0, -1), key };
}
function leadsNowhere(value, operation, path, wording) {
  const kustomize = `${wording.missing(path)}: missing value`;
  const steps = pointerSteps(path);
  if (steps === void 0) {
    const says2 = `the path '${path}' does not begin with a slash`;
    const hint2 = "write it as /spec/replicas";
    return failure("bad-patch", { says: says2, kustomize }, operation.at, hint2);
  }
  const { pointer, key, names } = firstMissing(value, steps);
  const says = `${operation.op} ${path}: there is no ${pointer}`;
  const hint = didYouMean(key, names) ?? "every step but the last has to be there";
  return failure("bad-patch", { says, kustomize }, operation.at, hint);
}
function get(draft, operation, path, wording) {
  const { steps, key } = splitPath2(path);
  const container = key === void 0 ? void 0 : draft.find(steps);
  if (key !== void 0 && isJsonList(container)) {
    return container[position(container, key, path, operation, wording)];
  }
  if (key !== void 0 && isJsonObject(container)) {
    return Object.hasOwn(container, key) ? container[key] : void 0;
  }
  throw leadsNowhere(draft.value, operation, path, wording);
}
function put(draft, operation, path, item, wording) {
  const { container, key } = open(draft, operation, path, wording);
  if (!isJsonList(container)) replaceKey(container, key, item);
  else if (key === "-") container.push(item);
  else {
    const places = container.length + 1;
    container.splice(position({ length: places }, key, path, operation, wording), 0, item);
  }
}
function replace(draft, operation) {
  const path = pathOf(operation, "path");
  if (path === "") {
    draft.replaceAll(operation.value);
    return;
  }
  const { container, key } = open(draft, operation, path, REPLACE);
  if (!isJsonList(container)) replaceKey(container, key, operation.value);
  else container[position(container, key, path, operation, REPLACE)] = operation.value;
}
function replaceKey(object, key, value) {
  delete object[key];
  setKey(object, key, value);
}
function take(draft, operation, path, wording) {
  const { container, key } = open(draft, operation, path, wording);
  if (isJsonList(container)) {
    container.splice(position(container, key, path, operation, wording), 1);
  } else if (Object.hasOwn(container, key)) delete container[key];
  else {
    const says = `${operation.op} ${path}: there is no such field`;
    const kustomize = `${wording.failed(path, key)}: Unable to remove nonexistent key: ${key}: missing value`;
    const hint = didYouMean(key, Object.keys(container)) ?? "there is nothing to remove";
    throw failure("bad-patch", { says, kustomize }, operation.at, hint);
  }
}
function position(list, key, path, operation, wording) {
  const index = listIndex(key, list.length);
  if (index !== void 0) return index;
  const problem = /^[-+]?\d+$/.test(key) ? `Unable to access invalid index: ${key}: invalid index referenced` : `strconv.Atoi: parsing "${key}": invalid syntax`;
  const says = `${operation.op} ${path}: '${key}' is no position of that list`;
  const kustomize = `${wording.failed(path, key)}: ${problem}`;
  const hint = `the list has positions up to ${list.length - 1}; - is behind the last one`;
  throw failure("bad-patch", { says, kustomize }, operation.at, hint);
}

// src/kustomize/patches/node-draft.ts
var NodeDraft = class {
  #root;
  constructor(root) {
    this.#root = root;
  }
  finish() {
    return assemble(this.#root);
  }
  find(steps) {
    let at = this.#root;
    for (const step of steps) at = at && childOf(at, step);
    return at && assemble(at);
  }
  replaceAll(value) {
    this.#root = value;
  }
  /** Puts a value between those of a list, or under a key, which is that of the value from now on. */
  add(steps, value) {
    const [parts, key] = this.#open(steps);
    if (parts?.kind === "map parts") setEntry(parts, key, value);
    if (parts?.kind !== "list parts") return;
    const { items } = parts;
    const index = key === "-" ? items.length : listIndex(key, items.length + 1);
    if (index !== void 0) items.splice(index, 0, value);
  }
  replace(steps, value) {
    const [parts, key] = this.#open(steps);
    if (parts?.kind === "map parts") setEntry(parts, key, value);
    if (parts?.kind !== "list parts") return;
    const index = listIndex(key, parts.items.length);
    if (index !== void 0) parts.items[index] = value;
  }
  remove(steps) {
    const [parts, key] = this.#open(steps);
    if (parts?.kind === "map parts") parts.entries.delete(key);
    if (parts?.kind !== "list parts") return;
    const index = listIndex(key, parts.items.length);
    if (index !== void 0) parts.items.splice(index, 1);
  }
  /** What holds the end of the steps, taken apart, and the last step. */
  #open(steps) {
    const key = steps.at(-1);
    if (key === void 0) return [void 0, ""];
    let at = takeApart(this.#root);
    if (at) this.#root = at;
    for (const step of steps.slice(0, -1)) {
      const below = at && childOf(at, step);
      const child = below && takeApart(below);
      if (at === void 0 || child === void 0) return [void 0, key];
      setChild(at, step, child);
      at = child;
    }
    return [at, key];
  }
};
function takeApart(draft) {
  switch (draft.kind) {
    case "map": {
      const entries = /* @__PURE__ */ new Map();
      for (const { key, value } of mapEntries(draft))
        if (!entries.has(key.text)) entries.set(key.text, { key, value });
      return { kind: "map parts", node: draft, entries };
    }
    case "seq":
      return { kind: "list parts", node: draft, items: [...draft.items] };
    case "scalar":
      return void 0;
    default:
      return draft;
  }
}
function assemble(draft) {
  switch (draft.kind) {
    case "map parts": {
      const entries = [...draft.entries.values()];
      return withEntries(
        draft.node,
        entries.map(({ key, value }) => ({ key, value: assemble(value) }))
      );
    }
    case "list parts":
      return withItems(draft.node, draft.items.map(assemble));
    default:
      return draft;
  }
}
function childOf(draft, step) {
  switch (draft.kind) {
    case "map parts":
      return draft.entries.get(step)?.value;
    case "map":
      return getField(draft, step);
    case "list parts":
    case "seq":
      return draft.items[listIndex(step, draft.items.length) ?? -1];
    default:
      return void 0;
  }
}
function setChild(parts, step, child) {
  if (parts.kind === "list parts") {
    parts.items[listIndex(step, parts.items.length) ?? 0] = child;
    return;
  }
  const entry2 = parts.entries.get(step);
  if (entry2) entry2.value = child;
}
function setEntry({ entries }, key, value) {
  entries.set(key, { key: keyNode(key, value), value });
}

// src/kustomize/patches/patch-nodes.ts
function patchNodes(root, operations) {
  const draft = new NodeDraft(root);
  for (const operation of operations) applyOperation2(draft, operation);
  return draft.finish();
}
function applyOperation2(draft, operation) {
  const steps = stepsOf(operation.path);
  const from = stepsOf(operation.from);
  switch (operation.op) {
    case "add":
      draft.add(steps, placedValue(operation));
      return;
    case "replace":
      if (steps.length === 0) draft.replaceAll(placedValue(operation));
      else draft.replace(steps, placedValue(operation));
      return;
    case "remove":
      draft.remove(steps);
      return;
    case "move": {
      const moved = draft.find(from);
      draft.remove(from);
      draft.add(steps, moved ?? placedValue(operation));
      return;
    }
    case "copy":
      draft.add(steps, draft.find(from) ?? placedValue(operation));
      return;
    default:
      return;
  }
}
function stepsOf(pointer) {
  return (pointer === void 0 ? void 0 : pointerSteps(pointer)) ?? [];
}
function placedValue({ node, at }) {
  return node ?? scalarNode("", "", at);
}

// src/kustomize/patches/rebuild.ts
function rebuildNode(value, old, patch2) {
  if (isJsonList(value)) {
    const { source: written2, offset } = old?.kind === "seq" ? old : patch2;
    const source = withStyle(written2, "block");
    const before = old?.kind === "seq" ? old.items : [];
    const items = value.map((item, i) => rebuildNode(item, before[i], patch2));
    return { kind: "seq", items, source, offset };
  }
  if (isJsonObject(value)) {
    const { source: written2, offset } = old?.kind === "map" ? old : patch2;
    const source = withStyle(written2, "block");
    const entries = Object.entries(value).map(([name, item]) => {
      const entry2 = old?.kind === "map" ? entryOf(old, name) : void 0;
      const at = entry2?.key ?? patch2;
      const place = { source: withStyle(at.source, "block"), offset: at.offset };
      const key = { kind: "scalar", text: name, tag: "str", style: "plain", ...place };
      return { key, value: rebuildNode(item, entry2?.value, patch2) };
    });
    return withEntries({ source, offset }, entries);
  }
  return rebuildScalar(value, old, patch2);
}
function rebuildScalar(value, old, patch2) {
  const text2 = typeof value === "number" || typeof value === "bigint" ? numberText(Number(value)) : String(value);
  const { source: written2, offset } = old?.kind === "scalar" ? old : patch2;
  const source = withStyle(written2, "block");
  const style = typeof value === "string" ? styleOfText(text2) : "plain";
  const node = { kind: "scalar", text: text2, tag: tagOf(value, text2), style, source, offset };
  refuseLeadingTab(node);
  return node;
}
function styleOfText(text2) {
  const isBlock = text2.includes("\n") && isBlockAllowed(text2.replaceAll("	", "."));
  return isBlock ? "literal" : styleOfString(text2, false);
}
function numberText(value) {
  const magnitude = Math.abs(value);
  if (Object.is(value, -0)) return "-0";
  if (value === 0 || magnitude >= 1e-4 && magnitude < 1e6) return String(value);
  return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
function tagOf(value, text2) {
  if (value === null) return "null";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  return /^-?\d+$/.test(text2) ? "int" : "float";
}

// src/kustomize/patches/directive.ts
var KEY2 = "$patch";
function directedMap(patch2) {
  const node = getField(patch2, KEY2);
  if (node === void 0) return { directive: "merge", patch: patch2 };
  return { directive: parseDirective(node), patch: removeField(patch2, KEY2) };
}
function directedAddition(patch2) {
  const text2 = textOf(getField(patch2, KEY2));
  return text2 === void 0 || isDirective(text2) ? directedMap(patch2) : { directive: "merge", patch: patch2 };
}
function directedList(patch2) {
  const element = patch2.items.find((item) => getField(item, KEY2) !== void 0);
  const node = getField(element, KEY2);
  if (element?.kind !== "map" || element.values.length > 1 || node === void 0) {
    return { directive: "merge", patch: patch2 };
  }
  const directive = parseDirective(node);
  const items = patch2.items.filter(
    (item) => !isEmpty(item) && textOf(getField(item, KEY2)) !== directive
  );
  return { directive, patch: withItems(patch2, items) };
}
function spentPatch(patch2, target, merged2) {
  if (patch2.kind === "scalar") return merged2 ?? patch2;
  if (patch2.kind === "seq") return patch2;
  const isTaken = !isPresent(target) || textOf(getField(patch2, KEY2)) === "replace";
  if (isTaken && merged2) return merged2;
  const rest = removeField(patch2, KEY2);
  if (merged2 === void 0) return rest;
  return withEntries(
    rest,
    mapEntries(rest).map(({ key, value }) => {
      const [old, change] = [getField(target, key.text), getField(merged2, key.text)];
      return { key, value: spentPatch(value, old, change) };
    })
  );
}
function isEmpty(item) {
  return item.kind !== "seq" && isNothing(item);
}
function isDirective(text2) {
  return text2 === "merge" || text2 === "replace" || text2 === "delete";
}
function parseDirective(node) {
  const text2 = textOf(node);
  if (text2 !== void 0 && isDirective(text2)) return text2;
  const hint = "write $patch: merge, replace or delete";
  throw failure("bad-patch", `unknown patch strategy '${text2 ?? ""}'`, node, hint);
}

// src/kustomize/patches/elements.ts
function findElement(elements, keys, texts2) {
  const given3 = [...keys.keys()].filter((i) => texts2[i] !== "");
  const columns = given3.length > 0 ? given3 : [...keys.keys()];
  return elements.find(
    ({ node }) => columns.every((i) => {
      const field2 = keyValue(node, keys[i] ?? "");
      return field2 !== void 0 && (textOf(field2) ?? "") === texts2[i];
    })
  );
}
function keyValue(node, key) {
  return key === "" ? node : getField(node, key);
}
function putElement(elements, keys, texts2, element) {
  const kept = [];
  let hasMatched = false;
  for (const old of elements) {
    if (isEmptyElement(old.node)) continue;
    const isMatch = isCandidate(old.node, keys, texts2) && matches(old.node, keys, texts2);
    hasMatched ||= isMatch;
    if (!isMatch) {
      if (texts2.length > 0) kept.push(old);
    } else if (element) kept.push(element);
  }
  if (element && !hasMatched && !isNull2(element.node)) kept.push(element);
  elements.splice(0, elements.length, ...kept);
}
function isEmptyElement(node) {
  return isNull2(node) || node.kind === "map" && node.values.length === 0;
}
function isCandidate(node, keys, texts2) {
  return node.kind === "map" || keys[0] === "" || (texts2[0] ?? "") === "";
}
function matches(node, keys, texts2) {
  if (texts2.length === 0) return false;
  if (keys[0] === "") {
    if (node.kind !== "scalar") throw wrongKind("scalar", node);
    return node.text === texts2[0];
  }
  if (node.kind !== "map") throw wrongKind("map", node);
  return texts2.every((text2, i) => {
    const field2 = getField(node, keys[i] ?? "");
    return field2 !== void 0 && (text2 === "" || textOf(field2) === text2);
  });
}

// src/kustomize/patches/key-texts.ts
function keyText(item, key) {
  if (key === "") return textOf(item) ?? "";
  const field2 = getField(item, key);
  return isNull2(field2) ? "" : textOf(field2) ?? "";
}
function collectTuples(lists, keys) {
  const tuples = /* @__PURE__ */ new Map();
  for (const list of lists) {
    for (const item of list?.items ?? []) {
      const tuple = keys.map((key) => keyText(item, key));
      const id = JSON.stringify(tuple);
      if (!tuples.has(id)) tuples.set(id, tuple);
    }
  }
  return [...tuples.values()];
}
function fillTuples(tuples) {
  const filled = [...tuples];
  for (const [i, tuple] of filled.entries()) {
    for (let j = 0; j < filled.length; j++) {
      const both = combine(tuple, filled[j] ?? []);
      if (both === void 0) continue;
      filled[i] = both;
      filled[j] = both;
    }
  }
  return filled;
}
function combine(a, b) {
  let haveCommon = false;
  const both = [];
  for (const [i, text2] of a.entries()) {
    const other = b[i] ?? "";
    if (text2 === other) haveCommon = true;
    else if (text2 !== "" && other !== "") return void 0;
    both.push(text2 || other);
  }
  return haveCommon ? both : void 0;
}
function usedColumns(tuples, keys) {
  const columns = [...keys.keys()];
  const used = columns.filter((column) => tuples.some((tuple) => tuple[column] !== ""));
  return used.length > 0 ? used : columns;
}

// src/kustomize/patches/regular-list.ts
function mergeRegularList(target, patch2, keys, merge) {
  const used = keys.filter((key) => [target, patch2].some((list) => hasText(list, key)));
  const old = elementsById(target, used);
  const changes = patch2 === target ? old : elementsById(patch2, used);
  if (old === void 0 || changes === void 0) return void 0;
  const merged2 = /* @__PURE__ */ new Map();
  for (const id of /* @__PURE__ */ new Set([...changes.keys(), ...old.keys()])) {
    const target2 = old.get(id);
    const { node, isTarget } = merge(target2?.first, changes.get(id)?.first);
    if (node === void 0 || isNothing(node)) continue;
    const leavesOld = !isTarget && changes !== old && target2 !== void 0;
    if (leavesOld || idOf(node, used) !== id) return void 0;
    merged2.set(id, target2 && target2.last !== target2.first ? target2.last : node);
  }
  const ids = used.length > 1 ? [...[...changes.keys()].filter((id) => !old.has(id)), ...old.keys()] : [...merged2.keys()];
  return withMerged(
    target,
    ids.flatMap((id) => merged2.get(id) ?? [])
  );
}
function withMerged(target, items) {
  const { items: own } = target;
  const isSame3 = items.length === own.length && items.every((item, i) => item === own[i]);
  return isSame3 ? target : withItems(target, items);
}
function hasText(list, key) {
  return list?.items.some((item) => keyText(item, key) !== "") ?? false;
}
function elementsById(list, keys) {
  const elements = /* @__PURE__ */ new Map();
  for (const item of list?.items ?? []) {
    const id = idOf(item, keys);
    if (id === void 0) return void 0;
    const before = elements.get(id);
    if (before && keys.length > 1) return void 0;
    elements.set(id, { first: before?.first ?? item, last: item });
  }
  return elements;
}
function idOf(item, keys) {
  const [only, another] = keys;
  if (only === void 0) return void 0;
  if (another === void 0) return keyText(item, only) || void 0;
  const texts2 = keys.map((key) => keyText(item, key));
  return texts2.includes("") ? void 0 : JSON.stringify(texts2);
}

// src/kustomize/patches/scalar-set.ts
function mergeScalarSet(target, patch2) {
  const own = scalarsByText(target);
  const changes = scalarsByText(patch2);
  if (own === void 0 || changes === void 0) return void 0;
  if (own.size + changes.size === 0) return target;
  const merged2 = new Map([...changes].map(([text2, { first }]) => [text2, written(first)]));
  for (const [text2, { first, last }] of own) {
    const isWritten2 = first === last && (patch2 === target || !changes.has(text2));
    merged2.set(text2, isWritten2 ? written(last) : last);
  }
  return withItems(target, [...merged2.values()]);
}
function scalarsByText(list) {
  const byText = /* @__PURE__ */ new Map();
  for (const item of list?.items ?? []) {
    if (item.kind !== "scalar" || isNull2(item) || item.text === "") return void 0;
    byText.set(item.text, { first: byText.get(item.text)?.first ?? item, last: item });
  }
  return byText;
}
function written(node) {
  return { ...node, tag: "" };
}

// src/kustomize/patches/associative-list.ts
var OWN_TEXT = "";
function mergeAssociativeList(target, patch2, keys, merge) {
  if (keys.length === 0) {
    return mergeScalarSet(target, patch2) ?? mergeOddList(target, patch2, [OWN_TEXT], merge);
  }
  return mergeRegularList(target, patch2, keys, merge) ?? mergeOddList(target, patch2, keys, merge);
}
function mergeOddList(target, patch2, keys, merge) {
  const found = collectTuples([patch2, target], keys);
  if (found.length === 0) return target;
  const tuples = keys.length > 1 ? fillTuples(found) : found;
  const columns = usedColumns(tuples, keys);
  const usedKeys = columns.map((column) => keys[column] ?? "");
  const lists = new WorkingLists(target, patch2);
  const merged2 = [];
  for (const tuple of tuples) {
    const texts2 = columns.map((column) => tuple[column] ?? "");
    const element = lists.mergeElement(usedKeys, texts2, merge);
    if (element) putElement(merged2, usedKeys, texts2, element);
  }
  appendRest(merged2, lists.target, usedKeys);
  return withItems(
    target,
    merged2.map(({ node }) => node)
  );
}
var WorkingLists = class {
  target;
  #patch;
  constructor(target, patch2) {
    this.target = elementsOf(target);
    this.#patch = patch2 === target ? this.target : elementsOf(patch2);
  }
  /** The merged element of both lists; nothing where it is gone. */
  mergeElement(keys, texts2, merge) {
    const old = findElement(this.target, keys, texts2);
    const change = findElement(this.#patch, keys, texts2);
    const { node, isTarget } = merge(old?.node, change?.node);
    const element = isTarget ? old : change;
    if (change) change.node = spentPatch(change.node, old?.node, node);
    if (element && node) element.node = node;
    if (element === void 0 || node === void 0 || isEmptyElement(node)) {
      putElement(this.target, keys, texts2, void 0);
      return void 0;
    }
    element.node = withKeys(node, keys, texts2);
    return element;
  }
};
function elementsOf(list) {
  const byNode = /* @__PURE__ */ new Map();
  return (list?.items ?? []).map((node) => {
    const element = byNode.get(node) ?? { node };
    byNode.set(node, element);
    return element;
  });
}
function withKeys(node, keys, texts2) {
  if (node.kind === "scalar") return { ...node, tag: "" };
  return node.kind === "map" ? mapWithKeys(node, keys, texts2) : node;
}
function mapWithKeys(map, keys, texts2) {
  let changed = map;
  for (const [i, key] of keys.entries()) {
    const text2 = texts2[i] ?? "";
    if (text2 === "" || getField(changed, key) !== void 0) continue;
    changed = setText(changed, key, text2, "", changed);
  }
  return changed;
}
function appendRest(merged2, rest, keys) {
  const isSet = keys[0] === OWN_TEXT;
  for (const element of [...rest]) {
    const texts2 = isSet ? [keyText(element.node, OWN_TEXT)] : textsOf2(element, keys, merged2);
    if (keys.length > 1) putElement(merged2, keys, texts2, void 0);
    putElement(merged2, keys, texts2, element);
  }
}
function textsOf2(element, keys, merged2) {
  const { node } = element;
  if (node.kind !== "map" && !isNull2(node)) throw wrongKind("map", node);
  const texts2 = [];
  for (const key of keys) {
    const field2 = getField(node, key);
    if (field2 === void 0) merged2.push(element);
    else texts2.push(field2.kind === "scalar" ? field2.text : "");
  }
  return texts2;
}

// src/kustomize/patches/strategic-merge.ts
function strategicMerge(target, patch2, schemas) {
  const { node, isTarget } = new Merge(schemas).merge(target, patch2, void 0);
  if (node?.kind !== "map") return void 0;
  return isTarget ? node : target;
}
var settledBySchemas = /* @__PURE__ */ new WeakMap();
var Merge = class {
  #schemas;
  #settled;
  constructor(schemas) {
    this.#schemas = schemas;
    this.#settled = settledBySchemas.get(schemas) ?? /* @__PURE__ */ new WeakMap();
    settledBySchemas.set(schemas, this.#settled);
  }
  /** @param inherited the schema as the parent knows it */
  merge(target, patch2, inherited) {
    const kind = kindOf(target, patch2);
    const schema = inherited ?? this.#schemaOf(target) ?? this.#schemaOf(patch2);
    switch (kind) {
      case "scalar":
        return { node: dropNull(patch2 ?? target), isTarget: patch2 === void 0 };
      case "seq":
        return this.#mergeLists(target, patch2, schema);
      default:
        return this.#mergeMaps(target, patch2, schema);
    }
  }
  /** Merges a part of what a patch touches, which it may not touch itself. */
  #mergePart(target, patch2, schema) {
    if (patch2 !== void 0 || target === void 0 || target.kind === "scalar") {
      return this.merge(target, patch2, schema);
    }
    const by = schema ?? this.#schemas;
    if (this.#settled.get(target) === by) return { node: target, isTarget: true };
    const merged2 = this.merge(target, void 0, schema);
    if (merged2.node === target) this.#settled.set(target, by);
    return merged2;
  }
  /** An object inside of another that says what it is. */
  #schemaOf(node) {
    if (node?.kind !== "map") return void 0;
    const kind = textOf(getField(node, "kind"));
    const apiVersion = textOf(getField(node, "apiVersion"));
    return kind && apiVersion ? this.#schemas.ofKind(apiVersion, kind) : void 0;
  }
  #mergeMaps(target, patch2, schema) {
    if (target?.kind !== "map")
      return { node: this.#addMap(target, patch2, schema), isTarget: false };
    if (patch2?.kind !== "map") {
      if (isNull2(patch2)) return { node: void 0, isTarget: true };
      return { node: this.#mergeFields(target, void 0, schema), isTarget: true };
    }
    const directed = directedMap(patch2);
    switch (directed.directive) {
      case "delete":
        return { node: void 0, isTarget: true };
      case "replace":
        return { node: this.#resolve(directed.patch, schema), isTarget: false };
      default:
        return {
          node: this.#mergeFields(merging(target, patch2, directed), directed.patch, schema),
          isTarget: true
        };
    }
  }
  /** A patch where the target has nothing: directives and nulls inside of it still act. */
  #addMap(target, patch2, schema) {
    if (patch2?.kind === "map") {
      const directed = directedAddition(patch2);
      return directed.directive === "delete" ? void 0 : this.#resolve(directed.patch, schema);
    }
    return patch2 === void 0 && target && textOf(target) ? unhidden(target) : void 0;
  }
  /** The patch merged with itself. */
  #resolve(patch2, schema) {
    return this.#mergeFields(patch2, patch2, schema);
  }
  #mergeFields(target, patch2, schema) {
    const merged2 = new MapDraft(target);
    for (const name of fieldNames(target, patch2)) {
      if (name === "") throw namelessKey(target);
      const old = getField(target, name);
      const type = schema?.field(name);
      const { node } = patch2 ? this.#mergePart(old, getField(patch2, name), type) : this.merge(old, void 0, type);
      if (node === void 0) merged2.remove(name);
      else if (old === void 0) merged2.set(name, quotedOddText(node), keyStyle(name, patch2));
      else if (node !== old) merged2.set(name, withStyleOf(old, quotedOddText(node)));
      else merged2.set(name, quotedOddText(node));
    }
    return merged2.finish();
  }
  #mergeLists(target, patch2, schema) {
    if (schema?.keys === void 0) {
      return { node: dropNull(patch2 ?? target), isTarget: patch2 === void 0 };
    }
    if (target?.kind !== "seq") {
      const node = patch2?.kind === "seq" ? this.#mergeItems(patch2, patch2, schema) : void 0;
      return { node, isTarget: false };
    }
    if (isNull2(patch2)) return { node: void 0, isTarget: true };
    if (patch2?.kind !== "seq") {
      return { node: this.#mergeItems(target, void 0, schema), isTarget: true };
    }
    const directed = directedList(patch2);
    switch (directed.directive) {
      case "delete":
        return { node: void 0, isTarget: true };
      case "replace":
        return { node: this.#mergeItems(directed.patch, directed.patch, schema), isTarget: false };
      default:
        return {
          node: this.#mergeItems(merging(target, patch2, directed), directed.patch, schema),
          isTarget: true
        };
    }
  }
  #mergeItems(target, patch2, schema) {
    const items = schema.items();
    return mergeAssociativeList(
      target,
      patch2,
      schema.keys ?? [],
      (old, change) => patch2 ? this.#mergePart(old, change, items) : this.merge(old, void 0, items)
    );
  }
};
function merging(target, patch2, directed) {
  if (target === patch2) return directed.patch;
  return isNothing(target) ? withFlowOf(patch2, target) : target;
}
function kindOf(target, patch2) {
  if (!isPresent(target)) return isPresent(patch2) ? patch2.kind : void 0;
  if (isPresent(patch2) && patch2.kind !== target.kind) throw wrongKind(target.kind, patch2);
  return target.kind;
}
function dropNull(node) {
  return isNull2(node) ? void 0 : node;
}
function keyStyle(name, patch2) {
  if (resolvePlain(name) === "str") return "plain";
  return patch2?.keys.find(({ text: text2 }) => text2 === name)?.style ?? "plain";
}
function withStyleOf(old, node) {
  if (node.kind !== "scalar") {
    if (old.kind === "scalar") return { ...node, source: withStyle(node.source, "block") };
    return isNothing(old) ? node : withFlowOf(old, node);
  }
  const style = styleOf(old);
  const written2 = old.kind === "scalar" ? taggedStyle(old) : void 0;
  if (written2)
    return markTagged({ ...node, style: node.tag === "str" ? written2 : "plain" }, written2);
  return old.kind !== "scalar" || style === node.style ? node : { ...node, style };
}
function quotedOddText(node) {
  if (node.kind !== "scalar" || node.style !== "plain") return node;
  if (node.tag !== "str" && node.tag !== "") return node;
  return isOddText(node.text) && !isTagged(node) ? inQuotes(node) : node;
}
var quoted = /* @__PURE__ */ new WeakMap();
function inQuotes(node) {
  const copy2 = quoted.get(node) ?? { ...node, style: "double" };
  quoted.set(node, copy2);
  return copy2;
}
function unhidden(node) {
  return hiddenNodes(node).length === 0 ? node : { ...node };
}
function namelessKey(map) {
  const says = "kustomize cannot merge a map in which a key has no name";
  const kustomize = wordsOf(wrongKind("scalar", map));
  return failure("bad-patch", { says, kustomize }, map, "give the key a name");
}
function fieldNames(target, patch2) {
  const names = new Set(target.shape.names);
  if (patch2 && patch2 !== target) for (const name of patch2.shape.names) names.add(name);
  return [...names].sort();
}

// src/kustomize/transformers/patches.ts
var NO_OPTIONS = { allowNameChange: false, allowKindChange: false };
function patchById(map, patch2) {
  const position2 = findTarget(map, patch2.document, "no resource matches strategic merge patch");
  patchAt(map, position2, patch2);
}
function patchRewrittenById(map, patch2) {
  const position2 = findTarget(map, patch2.document);
  patchSelected(map, [position2], patch2);
}
function patchSelected(map, positions, patch2) {
  const documents = /* @__PURE__ */ new Map();
  for (const position2 of positions) {
    const apiVersion = map.at(position2)?.apiVersion ?? "";
    const document = documents.get(apiVersion) ?? rewritten(patch2.document, apiVersion);
    documents.set(apiVersion, document);
    patchAt(map, position2, { ...patch2, document });
  }
  checkUnique(map);
}
function rewritten(document, apiVersion) {
  const labels = rewriteMetadataMap(document.root, "labels");
  const annotations = rewriteMetadataMap(labels, "annotations");
  const { name, namespace: namespace2 } = document;
  const named = name === "" ? annotations : setMetadataText(annotations, "name", name);
  const placed = setMetadataText(named, "namespace", namespace2);
  return document.withRoot(setTopText(placed, "apiVersion", apiVersion));
}
function patchAt(map, position2, patch2) {
  const resource = map.at(position2);
  if (resource === void 0) return;
  const patched = mergePatch(resource, patch2);
  if (patched) map.replace(position2, patched);
  else map.remove(position2);
}
function mergePatch(resource, { document, options, schemas }) {
  const { name, namespace: namespace2, kind } = resource;
  const mayRename = options.allowNameChange || options.allowKindChange;
  const remembered = mayRename ? resource.withIdRemembered() : resource;
  const merged2 = strategicMerge(resource.root, document.root, schemas());
  if (merged2 === void 0 || merged2.values.length === 0) return void 0;
  const metadata = getField(resource.root, "metadata");
  const ownVersion = keepPlace(merged2, resource.root);
  const withKind = options.allowKindChange ? ownVersion : setTopText(ownVersion, "kind", kind, getField(resource.root, "kind"));
  const withName2 = options.allowNameChange ? withKind : setMetadataText(withKind, "name", name, getField(metadata, "name"));
  const moved = setMetadataText(withName2, "namespace", namespace2, getField(metadata, "namespace"));
  const patched = remembered.withRoot(moved);
  return removesAnnotations(document.root) ? forgetful(patched) : patched;
}
function keepPlace(merged2, target) {
  const [node, old] = [getField(merged2, "apiVersion"), getField(target, "apiVersion")];
  if (node === old || node?.kind !== "scalar" || old?.kind !== "scalar") return merged2;
  if (node.text !== old.text) return merged2;
  return setField(merged2, "apiVersion", { ...node, source: old.source, offset: old.offset });
}
function removesAnnotations(patch2) {
  if (textOf(getField(patch2, "$patch")) === "replace") return false;
  const metadata = getField(patch2, "metadata");
  return replaces(metadata) || replaces(getField(metadata, "annotations"));
}
function replaces(node) {
  return isNull2(node) || getField(node, "$patch") !== void 0;
}
function withoutOrigin(resource) {
  const { provenance } = resource.history;
  return provenance === void 0 ? resource : resource.withHistory({
    provenance: { ...provenance, origin: void 0, transformations: [] }
  });
}
function forgetful(resource) {
  return withoutOrigin(
    resource.withHistory({ previous: [], prefixes: [], suffixes: [], needsHash: false })
  );
}
function findTarget(map, patch2, lead) {
  const id = formatResId(patch2.originalId);
  const positions = map.positionsOf(patch2.originalId);
  const [position2, another] = positions;
  if (position2 !== void 0 && another === void 0) return position2;
  const problem = position2 === void 0 ? "no matches" : "multiple matches";
  const message = `${problem} for Id ${id}; failed to find unique target for patch ${id}`;
  const says = position2 === void 0 ? `this patch is for ${showResId(patch2.originalId)}, and there is no such resource` : `this patch is for ${showResId(patch2.originalId)}, and several resources are that`;
  const hint = position2 === void 0 ? similar(map, patch2) : `they are at ${placesOf(map, positions)}; name the namespace in the patch, or give it a target`;
  const kustomize = lead === void 0 ? message : `${lead} "${id}": ${message}`;
  throw failure("resource-not-found", { says, kustomize }, patch2.root, hint);
}
function placesOf(map, positions) {
  return positions.slice(0, 5).flatMap((position2) => map.at(position2)?.root ?? []).map(placeOf).join(" and ");
}
function similar(map, { kind, name }) {
  const resources = map.resources;
  const sameName = resources.find((resource) => resource.name === name && resource.kind === kind);
  if (sameName) return `there is ${showResId(sameName.id)}: apiVersion and namespace count too`;
  const sameKind = resources.filter((resource) => resource.kind === kind);
  return didYouMean(
    name,
    sameKind.map((resource) => resource.name)
  ) ?? (sameKind.length > 0 ? `the resources of this kind are ${sameKind.slice(0, 5).map((resource) => resource.name).join(", ")}` : `no resource of kind ${kind} is here`);
}
function checkUnique(map) {
  if (!map.takeNewIds()) return;
  const seen = /* @__PURE__ */ new Map();
  gather(map.resources, (resource) => {
    const first = seen.get(resource.idKey);
    if (first) throw duplicate(resource, first);
    seen.set(resource.idKey, resource);
    return [];
  });
}
function duplicate(resource, first, at = resource.root, hint = `first defined at ${placeOf(first.root)}`) {
  const id = formatResId(resource.id);
  const kustomize = `may not add resource with an already registered id: ${id}`;
  return failure(
    "resource-conflict",
    { says: `${showResId(resource.id)} is there twice`, kustomize },
    at,
    hint
  );
}
function patchJson(resource, operations, at) {
  const { root } = resource;
  const noted = hasNotes(resource.history) ? withAnnotationsMap(root) : root;
  const patched = patchedJson(nodeToJson(noted), operations, resource);
  const rebuilt = rebuildNode(patched, patchNodes(noted, operations), at);
  if (rebuilt.kind !== "map") throw failure("bad-patch", "the patch leaves no object", at);
  const patchedResource = resource.withRoot(rewriteMetadataMap(rebuilt, "annotations"));
  const isOriginLost = operations.some(
    ({ op, path }) => op !== "test" && (path === "/metadata" || path === "/metadata/annotations")
  );
  return isOriginLost ? withoutOrigin(patchedResource) : patchedResource;
}
function patchedJson(json, operations, resource) {
  try {
    return applyJsonPatch(json, operations);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, at, hint } = error;
    const says = `${message}, in ${showResId(resource.id)} of ${placeOf(resource.root)}`;
    throw new UserError(code, says, { at, hint, kustomize: wordsOf(error), cause: error });
  }
}

// src/kustomize/incoming.ts
var Incoming = class {
  map = new ResourceMap();
  /** By position; nothing for what was written in place or generated. */
  #entries = /* @__PURE__ */ new Map();
  /** What came first, at the positions below a number. */
  #first;
  /**
   * @param entry what names the file or the base with the resource
   * @throws UserError `resource-conflict` where one with its id is here; `limit`
   */
  add(resource, entry2) {
    const { length } = resource.id.name;
    if (length > limitOf("name-bytes")) {
      throw overLimit("name-bytes", "this name", length, locate(resource.root));
    }
    const [position2] = this.map.currentPositionsOf(resource.id);
    const first = position2 === void 0 ? void 0 : this.map.at(position2);
    if (position2 !== void 0 && first) throw this.#twice(resource, entry2, first, position2);
    if (entry2) this.#entries.set(this.map.length, entry2);
    this.map.append(resource);
    if (this.map.length > limitOf("resources")) throw tooMany(this.map.length, entry2);
  }
  /**
   * Adds what a base is, if nothing is here yet: then only its own resources can be in the way of each
   * other, which is found out once for all directories that begin with the base.
   *
   * @param resources the same list each time
   * @returns whether they are added; else `add` says of each what is wrong
   */
  addFirst(resources, entry2) {
    if (this.map.length > 0 || !fitTogether(resources)) return false;
    this.#first = { length: resources.length, entry: entry2 };
    this.map.reset(resources);
    return true;
  }
  #entryOf(position2) {
    if (this.#first && position2 < this.#first.length) return this.#first.entry;
    return this.#entries.get(position2);
  }
  /** What is there twice is told where it stands; what comes in twice, where that happens. */
  #twice(resource, entry2, first, position2) {
    if (placeOf(resource.root) !== placeOf(first.root)) return duplicate(resource, first);
    const before = this.#entryOf(position2);
    const defined = `it is defined at ${placeOf(first.root)}`;
    const hint = before ? `it is already here by ${placeOf(before)}; ${defined}` : defined;
    return duplicate(resource, first, entry2, hint);
  }
};
var known = /* @__PURE__ */ new WeakMap();
function fitTogether(resources) {
  let fit = known.get(resources);
  if (fit === void 0) {
    const { length } = resources;
    fit = new Set(resources.map(({ idKey }) => idKey)).size === length && length <= limitOf("resources") && resources.every(({ id }) => id.name.length <= limitOf("name-bytes"));
    known.set(resources, fit);
  }
  return fit;
}
function tooMany(count, entry2) {
  return overLimit("resources", "this build", count, entry2 && locate(entry2));
}

// src/source-tree.ts
function memoryTree(files) {
  const directories = directoriesOf(files.keys());
  return {
    read(path) {
      const content = files.get(path);
      return content === void 0 || typeof content === "string" ? content : new TextDecoder().decode(content);
    },
    readBytes(path) {
      const content = files.get(path);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    kind(path) {
      if (files.has(path)) return "file";
      return directories.has(path) ? "directory" : void 0;
    },
    list: (directory) => [...directories.get(directory) ?? []].sort(),
    realPath: (path) => files.has(path) || directories.has(path) ? path : void 0
  };
}
function layeredTree(upper, lower) {
  const owner = (path) => upper.kind(path) === void 0 ? lower : upper;
  return {
    read: (path) => owner(path).read(path),
    readBytes: (path) => owner(path).readBytes(path),
    kind: (path) => owner(path).kind(path),
    list: (path) => [.../* @__PURE__ */ new Set([...upper.list(path), ...lower.list(path)])].sort(),
    realPath: (path) => owner(path).realPath(path)
  };
}
function linkedTree(tree, links) {
  const follow = (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const target = links.get(path.slice(0, end));
      if (target !== void 0) return target + path.slice(end);
    }
    return path;
  };
  return {
    read: (path) => tree.read(follow(path)),
    readBytes: (path) => tree.readBytes(follow(path)),
    kind: (path) => tree.kind(follow(path)),
    list: (path) => tree.list(follow(path)),
    realPath: (path) => tree.realPath(follow(path))
  };
}
function mountedTree(tree, mounts) {
  const at = (path, ask) => {
    for (const [mount, owner] of mounts) {
      if (path === mount) return ask(owner, "", mount);
      if (path.startsWith(`${mount}/`)) return ask(owner, path.slice(mount.length + 1), mount);
    }
    return ask(tree, path, "");
  };
  return {
    read: (path) => at(path, (owner, inner) => owner.read(inner)),
    readBytes: (path) => at(path, (owner, inner) => owner.readBytes(inner)),
    kind: (path) => at(path, (owner, inner) => owner.kind(inner)),
    list: (path) => at(path, (owner, inner) => owner.list(inner)),
    realPath: (path) => at(path, (owner, inner, mount) => {
      const real = owner.realPath(inner);
      return real === void 0 || mount === "" ? real : join(mount, real);
    }),
    shown: (path) => at(
      path,
      (owner, inner, mount) => mount === "" ? owner.shown?.(inner) ?? (inner || ".") : path
    ),
    absolute: (path) => at(
      path,
      (owner, inner, mount) => mount === "" ? owner.absolute?.(inner) ?? (inner || ".") : path
    )
  };
}
function directoriesOf(paths) {
  const names = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  for (const path of paths) {
    let child = path;
    while (child !== "") {
      const slash = child.lastIndexOf("/");
      const parent = slash === -1 ? "" : child.slice(0, slash);
      const siblings = names.get(parent);
      if (siblings) {
        siblings.add(child.slice(slash + 1));
        if (parent !== "") break;
      } else names.set(parent, /* @__PURE__ */ new Set([child.slice(slash + 1)]));
      child = parent;
    }
  }
  return names;
}

// src/yaml/utf8.ts
var REPLACEMENT = "�";
function invalidUtf8(bytes, file) {
  const text2 = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let at = text2.indexOf(REPLACEMENT);
  let offset = 0;
  let from = 0;
  while (at !== -1) {
    offset += new TextEncoder().encode(text2.slice(from, at)).length;
    const isWritten2 = bytes[offset] === 239 && bytes[offset + 1] === 191;
    if (!isWritten2) return placeIn(text2, at, file);
    from = at;
    at = text2.indexOf(REPLACEMENT, at + 1);
  }
  return void 0;
}
function placeIn(text2, at, file) {
  const before = text2.slice(0, at);
  return { file, line: before.split("\n").length, col: at - before.lastIndexOf("\n") };
}

// src/kustomize/kustomization/ignored.ts
function findIgnored(kustomization) {
  const { patches, patchesJson6902, openapi, buildMetadata, buildMetadataAt } = kustomization;
  const generators = [...kustomization.configMapGenerator, ...kustomization.secretGenerator];
  return [
    ...[...patches, ...patchesJson6902].flatMap(
      ({ options, at }) => ignored([...options.keys()], OPTIONS, "option of a patch", at)
    ),
    ...generators.flatMap(
      ({ behavior, at }) => ignored(behavior === "" ? [] : [behavior], BEHAVIORS, "behavior of a generator", at)
    ),
    ...ignored(
      [...openapi?.texts.keys() ?? []],
      ["path", "version"],
      "field of openapi",
      openapi?.at ?? kustomization.at
    ),
    ...ignored(buildMetadata, METADATA, "word of buildMetadata", buildMetadataAt)
  ];
}
var OPTIONS = ["allowNameChange", "allowKindChange"];
var BEHAVIORS = ["create", "merge", "replace"];
var METADATA = ["managedByLabel", "originAnnotations", "transformerAnnotations"];
function ignored(words, known2, what, at) {
  return words.filter((word) => !known2.includes(word)).map((word) => {
    const hint = didYouMean(word, known2) ?? `known are ${known2.join(", ")}`;
    return failure("unknown-field", `'${word}' is no ${what}, so it has no effect`, at, hint);
  });
}

// src/kustomize/kustomization/decode.ts
function decodeKustomization(source, directory) {
  const top = { source, offset: 0 };
  const document = readKustomizationYaml(source);
  if (document === void 0) throw emptyFile(top);
  const decoding = {
    prefix: "invalid Kustomization: ",
    code: "bad-kustomization",
    strict: true,
    lenient: false,
    errors: [],
    warnings: []
  };
  const reader = new ObjectReader(document.node, "Kustomization", [], decoding);
  const kustomization = readKustomization(reader, source.file);
  reader.close();
  const wrongKind2 = kindError(reader, directory);
  if (wrongKind2) throw wrongKind2;
  const errors = [...decoding.errors, ...apiVersionErrors(reader, directory)].sort(byPlace);
  if (errors.length === 0 && isEmpty2(reader)) throw emptyFile(top);
  const warnings = [...decoding.warnings, ...deprecations(reader), ...findIgnored(kustomization)];
  return { kustomization, errors, warnings };
}
function readKustomizationYaml(source) {
  return inWords(
    (words) => `invalid Kustomization: ${words}`,
    () => readYaml11(source)
  );
}
function byPlace({ at: a }, { at: b }) {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.col ?? 0) - (b?.col ?? 0);
}
function readKustomization(reader, file) {
  reader.ignore("apiVersion");
  reader.object("metadata", "ObjectMeta", readMetadata);
  return {
    file,
    at: reader.at,
    kind: reader.text("kind")?.text === "Component" ? "Component" : "Kustomization",
    resources: [...texts(reader, "resources"), ...texts(reader, "bases")],
    components: texts(reader, "components"),
    crds: texts(reader, "crds"),
    configurations: texts(reader, "configurations"),
    openapi: reader.textMap("openapi"),
    ...readGenerators(reader),
    transformers: texts(reader, "transformers"),
    validators: texts(reader, "validators"),
    ...readTransformations(reader),
    vars: reader.objects("vars", "Var", decodeVarArgs) ?? [],
    sortOptions: reader.object("sortOptions", "SortOptions", decodeSortOptions),
    buildMetadata: texts(reader, "buildMetadata").map(({ text: text2 }) => text2),
    buildMetadataAt: reader.field("buildMetadata") ?? reader.at
  };
}
function readGenerators(reader) {
  return {
    configMapGenerator: reader.objects("configMapGenerator", "ConfigMapArgs", decodeGeneratorArgs) ?? [],
    secretGenerator: reader.objects("secretGenerator", "SecretArgs", decodeSecretArgs) ?? [],
    generatorOptions: reader.object("generatorOptions", "GeneratorOptions", decodeGeneratorOptions),
    generators: texts(reader, "generators"),
    helm: readHelm(reader)
  };
}
function readTransformations(reader) {
  return {
    patches: reader.objects("patches", "Patch", decodePatchArgs) ?? [],
    patchesStrategicMerge: texts(reader, "patchesStrategicMerge"),
    patchesJson6902: reader.objects("patchesJson6902", "Patch", decodePatchArgs) ?? [],
    namespace: reader.text("namespace"),
    namePrefix: reader.text("namePrefix"),
    nameSuffix: reader.text("nameSuffix"),
    labels: reader.objects("labels", "Label", decodeLabelArgs) ?? [],
    commonLabels: reader.textMap("commonLabels"),
    commonAnnotations: reader.textMap("commonAnnotations"),
    images: [
      ...reader.objects("images", "Image", decodeImageArgs) ?? [],
      ...reader.objects("imageTags", "Image", decodeImageArgs) ?? []
    ],
    replicas: reader.objects("replicas", "Replica", decodeReplicaArgs) ?? [],
    replacements: reader.objects("replacements", "ReplacementField", decodeReplacementField) ?? []
  };
}
function texts(reader, name) {
  return reader.texts(name) ?? [];
}
function readMetadata(reader) {
  reader.text("name");
  reader.text("namespace");
  reader.textMap("labels");
  reader.textMap("annotations");
}
function firstItem(reader, name) {
  const node = reader.field(name);
  return node?.kind === "seq" ? node.items[0] : node;
}
function readHelm(reader) {
  reader.ignore("helmGlobals");
  const charts = firstItem(reader, "helmCharts");
  return firstItem(reader, "helmChartInflationGenerator") ?? charts;
}
var API_VERSIONS = {
  Kustomization: "kustomize.config.k8s.io/v1beta1",
  Component: "kustomize.config.k8s.io/v1alpha1"
};
function kindError(reader, directory) {
  const kind = reader.text("kind");
  if (kind === void 0 || Object.hasOwn(API_VERSIONS, kind.text)) return void 0;
  const says = "kind should be Kustomization or Component";
  return failure(
    "bad-kustomization",
    { says, kustomize: cannotRead(directory, says) },
    kind,
    `it is '${kind.text}': rename this file and list it under \`resources:\` of a kustomization`
  );
}
function apiVersionErrors(reader, directory) {
  const kind = reader.text("kind")?.text === "Component" ? "Component" : "Kustomization";
  const apiVersion = reader.text("apiVersion");
  if (apiVersion === void 0 || apiVersion.text === API_VERSIONS[kind]) return [];
  const says = `apiVersion for ${kind} should be ${API_VERSIONS[kind]}`;
  const kustomize = cannotRead(directory, says);
  const hint = `it is '${apiVersion.text}'`;
  return [failure("bad-kustomization", { says, kustomize }, apiVersion, hint)];
}
function cannotRead(directory, problem) {
  return `Failed to read kustomization file under ${directory}:
${problem}`;
}
var APPENDED = /* @__PURE__ */ new Set(["bases", "imageTags", "helmChartInflationGenerator"]);
function isEmpty2(reader) {
  return reader.names().every((name) => {
    if (name === "kind" || name === "apiVersion") return true;
    const node = reader.field(name);
    if (node === void 0) return true;
    if (node.kind === "scalar") return node.text === "";
    return node.kind === "seq" && node.items.length === 0 && APPENDED.has(name);
  });
}
function emptyFile(at) {
  const hint = "list files under `resources:`, or remove the file";
  const says = "this kustomization file says nothing";
  return failure("bad-kustomization", { says, kustomize: "kustomization.yaml is empty" }, at, hint);
}
var DEPRECATED = [
  ["bases", "resources"],
  ["commonLabels", "labels"],
  ["imageTags", "images"],
  ["patchesJson6902", "patches"],
  ["patchesStrategicMerge", "patches"],
  ["vars", "replacements", true]
];
function deprecations(reader) {
  return DEPRECATED.flatMap(([field2, instead, experimental]) => {
    const node = reader.field(field2);
    if (node === void 0) return [];
    const run = `${experimental ? "[EXPERIMENTAL] " : ""}Run 'kustomize edit fix' to update your Kustomization automatically.`;
    const says = `'${field2}' is deprecated`;
    const kustomize = `'${field2}' is deprecated. Please use '${instead}' instead. ${run}`;
    return [failure("bad-kustomization", { says, kustomize }, node, `use '${instead}' instead`)];
  });
}

// src/kustomize/remote/redact.ts
function redact(text2) {
  return text2.replace(/(https?:\/\/|git::)[^\s'"/?#]*@/gi, "$1***@").replace(/\b[\w.-]+:[^\s'"/@]+@/g, "***@");
}

// src/kustomize/remote/remote-file.ts
function isRemoteFile(path) {
  return /^https?:/i.test(path);
}
function isSingleFile(url) {
  return isRemoteFile(url) && /\.(ya?ml|json)$/i.test(url.replace(/[?#].*$/s, ""));
}
function remoteFileRefused(path) {
  return failure(
    "not-supported",
    `'${redact(path.text)}' is remote: a file over HTTP, which no commit pins`,
    path,
    hintFor(path.text)
  );
}
function hintFor(url) {
  const [, host = "", repository, ref, directory] = /^https:\/\/raw\.(github)usercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(
    url
  ) ?? /^https:\/\/(github)\.com\/([^/]+\/[^/]+)\/(?:raw|blob)\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(
    url
  ) ?? /^https:\/\/(gitlab[\w.-]*)\/(.+?)\/-\/raw\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(url) ?? [];
  if (repository === void 0) return "copy it into this repository and name the copy";
  const base = `https://${host === "github" ? "github.com" : host}/${repository}.git`;
  const place = directory === void 0 ? "" : `//${directory}`;
  return `copy it into this repository, or name its directory if that is a kustomization: ${base}${place}?ref=${ref}`;
}

// src/kustomize/load/missing-files.ts
var MOST_COMPARED = 1e6;
var MissingFiles = class {
  #files;
  #compared = 0;
  constructor(files) {
    this.#files = files;
  }
  /** @param joined path from the root of the tree, links not followed */
  error(joined, path) {
    const directory = directoryOf(joined);
    const close = this.#suggest(path.text.split("/").at(-1) ?? "", directory);
    const hint = close === void 0 ? `nothing like it is in '${this.#files.shown(directory)}'` : `did you mean '${path.text.replace(/[^/]*\/?$/, "")}${close}'?`;
    const wording = { says: `there is no '${path.text}'`, kustomize: this.#noEntry(joined) };
    return failure("file-not-found", wording, path, hint);
  }
  /** A name in a directory that is like another one, as long as there are not too many of both. */
  #suggest(name, directory) {
    const names = this.#files.list(directory);
    this.#compared += names.length;
    return this.#compared > MOST_COMPARED ? void 0 : suggest(name, names);
  }
  /** The system names the first part of the path that is not there. */
  #noEntry(joined) {
    const { tree } = this.#files;
    const parts = joined.split("/");
    const known2 = parts.findIndex((_, i) => {
      const real = tree.realPath(parts.slice(0, i + 1).join("/"));
      return real === void 0 || tree.kind(real) === void 0;
    });
    const first = known2 === -1 ? joined : parts.slice(0, known2 + 1).join("/");
    const shown = (path) => this.#files.absolute(path);
    return `evalsymlink failure on '${shown(joined)}' : lstat ${shown(first)}: no such file or directory`;
  }
};
function directoryOf(path) {
  const directory = dirname(path);
  return directory === "." ? "" : directory;
}

// src/kustomize/load/files.ts
var KUSTOMIZATION_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var Files = class {
  #remotes;
  #missing = new MissingFiles(this);
  #rootOnly;
  #mounts = /* @__PURE__ */ new Map();
  #tree;
  #sources = /* @__PURE__ */ new Map();
  #documents = /* @__PURE__ */ new Map();
  #kustomizations = /* @__PURE__ */ new Map();
  /** Paths of the kustomization files of directories. */
  #kustomizationPaths = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  #counted = { files: 0, "read-bytes": 0, values: 0 };
  /** @param rootOnly whether a kustomization may only name files in or below its directory */
  constructor(tree, remotes, rootOnly) {
    this.#tree = tree;
    this.#remotes = remotes;
    this.#rootOnly = rootOnly;
  }
  /** What is built, and below its name each repository that was opened so far. */
  get tree() {
    return this.#tree;
  }
  /** Whether a file came from elsewhere. */
  isRemote(path) {
    for (const name of this.#mounts.keys()) if (isInside(name, path)) return true;
    return false;
  }
  /**
   * Makes the files of a repository readable.
   *
   * @returns what their paths begin with
   * @throws UserError `remote-refused`, `remote-unpinned`, `remote-unavailable`
   */
  openRepository(spec) {
    const { name, tree } = this.#remotes.open(spec);
    if (this.#mounts.size === 0) this.#tree = mountedTree(this.#tree, this.#mounts);
    this.#mounts.set(name, tree);
    return name;
  }
  /**
   * The text of a file that a kustomization names.
   *
   * @throws UserError `file-not-found`, `outside-root`, `not-supported`
   */
  load(root, path) {
    const real = this.locate(root, path);
    return { path: real, source: this.source(real) };
  }
  /** As `load`, for a file that may be no text; the path is the one that messages show. */
  loadBytes(root, path) {
    const real = this.locate(root, path);
    const bytes = this.tree.readBytes(real);
    if (bytes === void 0) throw new Error(`the tree lost ${real}`);
    const shown = this.shown(real);
    this.#count("files", 1, shown);
    this.#count("read-bytes", bytes.length, shown);
    return { path: shown, bytes };
  }
  /** Whether some kustomization named the file, or something of the build read it. */
  hasRead(path) {
    return this.#sources.has(path);
  }
  documents(path) {
    let documents = this.#documents.get(path);
    if (!documents) {
      const source = this.source(path);
      documents = readDocuments(source);
      this.#count("values", valuesIn(source), source.file);
      this.#documents.set(path, documents);
    }
    return documents;
  }
  kustomization(path) {
    let decoded = this.#kustomizations.get(path);
    if (!decoded) {
      decoded = decodeKustomization(this.source(path), this.absolute(directoryOf(path)));
      this.#kustomizations.set(path, decoded);
    }
    return decoded;
  }
  /** The kustomization files that a directory has; more than one is a mistake. */
  kustomizationPaths(directory) {
    let paths = this.#kustomizationPaths.get(directory);
    if (!paths) {
      const names = this.list(directory);
      paths = KUSTOMIZATION_NAMES.filter((name) => names.includes(name)).map((name) => join(directory, name)).filter((path) => this.tree.kind(path) === "file");
      this.#kustomizationPaths.set(directory, paths);
    }
    return paths;
  }
  /** The names in a directory; empty where there is none. */
  list(directory) {
    let names = this.#names.get(directory);
    if (!names) {
      names = this.tree.list(directory);
      this.#names.set(directory, names);
    }
    return names;
  }
  source(path) {
    let source = this.#sources.get(path);
    if (!source) {
      const text2 = this.tree.read(path);
      if (text2 === void 0) throw new Error(`the tree lost ${path}`);
      source = { file: this.shown(path), text: text2 };
      if (text2.includes("�")) this.#checkUtf8(path, source.file);
      this.#count("files", 1, source.file);
      this.#count("read-bytes", text2.length, source.file);
      this.#sources.set(path, source);
    }
    return source;
  }
  /** What is no UTF-8 was replaced when it was read, and go-yaml refuses it. */
  #checkUtf8(path, file) {
    const at = invalidUtf8(this.tree.readBytes(path) ?? new Uint8Array(), file);
    if (at === void 0) return;
    const hint = "save it as UTF-8; a ConfigMap takes other files by configMapGenerator";
    throw new UserError("bad-yaml", "yaml: invalid UTF-8 octet", { at, hint });
  }
  #count(name, more, file) {
    this.#counted[name] += more;
    const seen = this.#counted[name];
    if (seen <= limitOf(name)) return;
    throw overLimit(name, "what this build reads", seen, { file, line: 1, col: 1 });
  }
  /** What messages call a path of the tree. */
  shown(path) {
    return this.tree.shown?.(path) ?? (path || ".");
  }
  /** What kustomize calls it. */
  absolute(path) {
    return this.tree.absolute?.(path) ?? (path || ".");
  }
  /** The file that a kustomization names, which has to lie in or below its directory. */
  locate(root, path) {
    if (isRemoteFile(path.text)) throw remoteFileRefused(path);
    const joined = this.join(root, path);
    const real = this.tree.realPath(joined);
    const kind = real === void 0 ? void 0 : this.tree.kind(real);
    if (real === void 0 || kind === void 0) throw this.missing(joined, path);
    if (kind === "directory") {
      throw failure(
        "file-not-found",
        {
          says: `'${path.text}' is a directory, and a file has to be here`,
          kustomize: noFile(this, joined)
        },
        path,
        "name a file in it"
      );
    }
    const isFree = !this.#rootOnly && root.repository === void 0;
    if (!isFree && !isInside(root.directory, dirname(real))) {
      throw outsideRoot(this, { root, file: joined, path });
    }
    return real;
  }
  /** The path from the tree's root, links not followed. */
  join(root, path) {
    if (root.repository) return joinInside(root, root.repository, path);
    const joined = path.text.startsWith("/") ? this.tree.realPath(path.text) : join(root.directory, path.text).replace(/\/$/, "");
    if (joined === void 0) throw this.missing(path.text, path);
    if (joined === ".." || joined.startsWith("../")) {
      const hint = "name something inside of this checkout";
      throw failure("outside-root", `'${path.text}' leaves the repository`, path, hint);
    }
    return joined === "." ? "" : joined;
  }
  /** The error for a path that leads nowhere, in the words of a person and of the system. */
  missing(joined, path) {
    return this.#missing.error(joined, path);
  }
};
function noFile(files, directory) {
  return `'${files.absolute(directory)}' must resolve to a file`;
}
function isInside(outer, directory) {
  const inner = directory === "." ? "" : directory;
  return outer === "" || inner === outer || inner.startsWith(`${outer}/`);
}
function joinInside({ directory }, { name }, path) {
  const joined = join(directory, path.text).replace(/\/$/, "");
  if (!path.text.startsWith("/") && isInside(name, joined)) return joined;
  const says = `'${path.text}' leads out of '${name}'`;
  const kustomize = `security; bases in kustomizations found in cloned git repos must be within the repo, but base '${joined}' is outside '${name}'`;
  const hint = "what is fetched may only read what was fetched with it";
  throw failure("outside-root", { says, kustomize }, path, hint);
}
function outsideRoot(files, { root, file, path }) {
  return failure(
    "outside-root",
    {
      says: `'${path.text}' lies outside of the directory of this kustomization`,
      kustomize: `security; file '${files.absolute(file)}' is not in or below '${files.absolute(root.directory)}'`
    },
    path,
    "move the file next to the kustomization, or make its folder a base or a component"
  );
}

// src/kustomize/load/internal-annotations.ts
var PREFIX = "internal.config.kubernetes.io/";
var INTERNAL = /* @__PURE__ */ new Set([
  ...[
    "previousKinds",
    "previousNames",
    "previousNamespaces",
    "prefixes",
    "suffixes",
    "allowNameChange",
    "allowKindChange",
    "refBy",
    "generatorBehavior",
    "needsHashSuffix",
    "path",
    "index",
    "seqindent",
    "id",
    "annotations-migration-resource-id"
  ].map((name) => PREFIX + name),
  "config.kubernetes.io/path",
  "config.kubernetes.io/index",
  "config.k8s.io/id"
]);
function takeInternalAnnotations(resource) {
  const changed = dropInternalAnnotations(resource);
  return changed === resource ? resource : changed.withHistory(readHistory(resource));
}
function dropInternalAnnotations(resource) {
  const metadata = getField(resource.root, "metadata");
  const annotations = getField(metadata, "annotations");
  if (metadata?.kind !== "map" || annotations?.kind !== "map") return resource;
  const kept = mapEntries(annotations).filter(({ key }) => !INTERNAL.has(key.text));
  if (kept.length === annotations.values.length) return resource;
  const changed = setField(metadata, "annotations", withEntries(annotations, kept));
  return resource.withRoot(setField(resource.root, "metadata", changed));
}
function readHistory({ annotations, root }) {
  const needsHash = annotations.get(`${PREFIX}needsHashSuffix`) === "enabled";
  return {
    previous: readPreviousIds(annotations, root),
    prefixes: readList(annotations, "prefixes"),
    suffixes: readList(annotations, "suffixes"),
    needsHash,
    asRead: needsHash ? root : void 0
  };
}
function readPreviousIds(annotations, root) {
  const names = readList(annotations, "previousNames");
  const namespaces = readList(annotations, "previousNamespaces");
  const kinds2 = readList(annotations, "previousKinds");
  if (names.length === 0) return [];
  if (names.length !== namespaces.length || names.length !== kinds2.length) throw unequal(root);
  return names.map((name, i) => ({ name, namespace: namespaces[i] ?? "", kind: kinds2[i] ?? "" }));
}
function unequal(root) {
  const says = `the annotations ${PREFIX}previousNames, previousNamespaces and previousKinds do not go together`;
  const kustomize = "number of previous names, number of previous namespaces, number of previous kinds not equal";
  const hint = "remove them: kustomize writes them itself";
  return failure("bad-resource", { says, kustomize }, root, hint);
}
function readList(annotations, name) {
  return annotations.get(PREFIX + name)?.split(",") ?? [];
}

// src/kustomize/load/resources.ts
function makeResources(documents, source) {
  const maps = unwrapOnlyList(documents, source).flatMap(checkedMap);
  return unwrapLists(maps).map((map) => takeInternalAnnotations(new Resource(withMetadata(map))));
}
function withMetadata(map) {
  return getField(map, "metadata") ? map : setField(map, "metadata", mapNode([], map));
}
var resourcesOfFiles = /* @__PURE__ */ new WeakMap();
function fileResources(files, path) {
  const source = files.source(path);
  let resources = resourcesOfFiles.get(source);
  if (!resources) {
    resources = makeResources(files.documents(path), source);
    resourcesOfFiles.set(source, resources);
  }
  return resources;
}
function repeatedIn(resources) {
  const seen = /* @__PURE__ */ new Set();
  return new Set(
    resources.filter(({ idKey }) => {
      const isRepeated = seen.has(idKey);
      seen.add(idKey);
      return isRepeated;
    })
  );
}
function parseResources(source) {
  return makeResources(readDocuments(source), source);
}
function unwrapOnlyList(documents, source) {
  const [only] = documents;
  const kind = textOf(getField(only, "kind"));
  if (kind !== "List" && kind !== "ResourceList") return documents;
  const items = getField(only, "items");
  if (items === void 0 && getField(only, "functionConfig") === void 0) return documents;
  if (splitDocuments(source).length !== 1) return documents;
  return items?.kind === "seq" ? items.items : [];
}
function unwrapLists(maps) {
  const queue = [...maps];
  const unwrapped = [];
  for (const map of queue) {
    const kind = textOf(getField(map, "kind")) ?? "";
    const items = kind.endsWith("List") ? getField(map, "items") : void 0;
    if (items === void 0) unwrapped.push(map);
    else queue.push(...itemsOf(items, kind));
  }
  return unwrapped;
}
function itemsOf(items, kind) {
  if (items.kind === "seq") return items.items.flatMap(throughJson).flatMap(checkedMap);
  if (items.kind === "scalar" && items.tag === "null") return [];
  const found = items.kind === "map" ? "map[string]interface {}" : "string";
  const kustomize = `expected array in ${kind}/items, but found ${found}`;
  throw failure("bad-resource", { says: `the items of a ${kind} are a list`, kustomize }, items);
}
function throughJson(item) {
  return readDocuments({ file: item.source.file, text: jsonText(nodeToJson(asDecoded(item))) }).map(
    (node) => withOriginsOf(node, item)
  );
}
function asDecoded(node) {
  switch (node.kind) {
    case "scalar":
      return scalarAsDecoded(node);
    case "seq":
      return { ...node, source: withStyle(node.source, "block"), items: node.items.map(asDecoded) };
    default: {
      const source = withStyle(node.source, "block");
      const keys = node.keys.map((key) => ({ ...scalarAsDecoded(key), source }));
      return mapOf(keys, node.values.map(asDecoded), { source, offset: node.offset });
    }
  }
}
function scalarAsDecoded(node) {
  if (node.tag === "null") return { ...node, style: "plain" };
  return node.style === "folded" ? { ...node, style: "literal" } : node;
}
function withOriginsOf(node, original) {
  const { offset } = original;
  const source = withStyle(original.source, "flow");
  switch (node.kind) {
    case "scalar":
      return { ...node, source, offset };
    case "seq": {
      const items = original.kind === "seq" ? original.items : [];
      return {
        ...node,
        source,
        offset,
        items: node.items.map((item, i) => withOriginsOf(item, items[i] ?? original))
      };
    }
    default: {
      const before = new Map(
        (original.kind === "map" ? mapEntries(original) : []).map((entry2) => [entry2.key.text, entry2]).toReversed()
      );
      const entries = mapEntries(node).map(({ key, value }) => {
        const counterpart = before.get(key.text);
        const at = counterpart?.key ?? original;
        return {
          key: { ...key, source: withStyle(at.source, "flow"), offset: at.offset },
          value: withOriginsOf(value, counterpart?.value ?? original)
        };
      });
      return withEntries({ source, offset }, entries);
    }
  }
}
function checkResource(resource) {
  checkedMap(resource.root);
  return resource;
}
function checkedMap(node) {
  if (isNothing(node)) return [];
  const metadata = getField(node, "metadata");
  const kind = textIfThere(getField(node, "kind"));
  const apiVersion = textIfThere(getField(node, "apiVersion"));
  if (node.kind !== "map" || kind === "" && apiVersion === "" && isNothing(metadata)) {
    const says = "this is no Kubernetes object";
    const hint = "each document needs apiVersion, kind and metadata.name";
    throw failure("bad-resource", { says, kustomize: "missing Resource metadata" }, node, hint);
  }
  if (kind === "") throw missing("kind", node);
  if (!kind.endsWith("List") && textIfThere(getField(metadata, "name")) === "") {
    throw missing("metadata.name", node);
  }
  return [node];
}
function textIfThere(node) {
  return isNothing(node) ? "" : textOf(node) ?? "";
}
function missing(field2, node) {
  const metadata = getField(node, "metadata");
  const text2 = (owner, name) => textIfThere(getField(owner, name));
  const map = (name) => `map[${[...textsOf(getField(metadata, name))].map(([key, value]) => `${key}:${value}`).sort().join(" ")}]`;
  const type = `{${text2(node, "apiVersion")} ${text2(node, "kind")}}`;
  const object = `{${type} {{${text2(metadata, "name")} ${text2(metadata, "namespace")}} ${map("labels")} ${map("annotations")}}}`;
  const hint = field2 === "kind" ? "add a kind, or remove the file from `resources:`" : "add metadata.name; generateName is not enough for kustomize";
  const says = `this ${text2(node, "kind") || "object"} has no ${field2}`;
  const kustomize = `missing ${field2} in object ${object}`;
  return failure("bad-resource", { says, kustomize }, node, hint);
}

// src/kustomize/load/entry-words.ts
var ResourceWords = class {
  #files;
  #path;
  #lead;
  /** @param lead in front of everything */
  constructor(files, { text: text2 }, lead) {
    this.#files = files;
    this.#path = text2;
    this.#lead = lead;
  }
  /** @param file path in the tree */
  reading(file) {
    return (words) => {
      const asFile = `${this.#from}: ${words}`;
      if (!words.startsWith("yaml: ")) return this.#ofFile(asFile, file);
      return `${this.#lead}${this.#from}: MalformedYAMLError: ${words} in File: ${this.#path}`;
    };
  }
  /** What repeats a resource of its own file is noticed on reading it, other repetitions later. */
  adding(file, resources) {
    let repeated;
    return (resource) => (words) => {
      repeated ??= repeatedIn(resources);
      if (repeated.has(resource)) return this.reading(file)(words);
      return this.#ofFile(`merging resources from '${this.#path}': ${words}`, file);
    };
  }
  /** Before it is known which directory it is. */
  entering = (words) => {
    const asDirectory = `must build at directory: not a valid directory: ${words}`;
    return this.#both(`${this.#from}: ${words}`, asDirectory);
  };
  /** For an absolute path that leads nowhere. */
  absolute = (words) => this.#both(`${this.#from}: ${words}`, `new root '${this.#path}' cannot be absolute`);
  directory(directory) {
    const asFile = `${this.#from}: ${noFile(this.#files, directory)}`;
    return (words) => this.#both(asFile, words);
  }
  /** For a step with a base. */
  base(step, directory) {
    const outer = this.directory(directory);
    const inner = stepWords(this.#files, step, directory);
    return (words) => outer(inner(words));
  }
  get #from() {
    return `accumulating resources from '${this.#path}'`;
  }
  #ofFile(asFile, file) {
    const path = this.#files.absolute(file);
    return this.#both(asFile, `must build at directory: '${path}': file is not directory`);
  }
  #both(asFile, asDirectory) {
    return `${this.#lead}accumulation err='${asFile}': ${asDirectory}`;
  }
};
var STEPS = {
  load: "couldn't make target for",
  accumulate: "recursed accumulation of",
  merge: "recursed merging from"
};
function stepWords(files, step, directory) {
  const path = files.absolute(directory);
  return (words) => `${STEPS[step]} path '${path}': ${words}`;
}
var ComponentWords = class {
  #files;
  constructor(files) {
    this.#files = files;
  }
  /** Before it is known which directory it is. */
  entering = (words) => {
    const isWhole2 = /^(?:must build at directory|cycle detected)/.test(words);
    const lead = isWhole2 ? "" : "must build at directory: not a valid directory: ";
    return `accumulating components: loader.New ${quoted2(`${lead}${words}`)}`;
  };
  directory = (words) => `accumulating components: accumulateDirectory: ${quoted2(words)}`;
  /** For a step with a component. */
  component(step, directory) {
    const inner = stepWords(this.#files, step, directory);
    return (words) => this.directory(inner(words));
  }
};
function quoted2(text2) {
  return JSON.stringify(text2);
}

// src/kustomize/load/enter-repository.ts
function enterRepository(files, root, path) {
  const spec = parseRepoSpec(path.text);
  if (spec === void 0 || isSingleFile(path.text)) throw remoteFileRefused(path);
  checkUrlCycle(root, path);
  const name = openAt(files, spec, path);
  const repository = { name, url: path.text };
  const joined = join(name, spec.directory);
  const directory = files.tree.realPath(joined);
  const kind = directory === void 0 ? void 0 : files.tree.kind(directory);
  if (directory === void 0 || kind === void 0) throw noDirectory(files, name, spec, path);
  if (kind === "file") {
    const says = `'${spec.directory}' is a file in '${name}', and a directory has to be here`;
    const kustomize = `'${spec.directory}' refers to file '${directory}'; expecting directory`;
    const hint = "name the directory of its kustomization";
    throw failure("file-not-found", { says, kustomize }, path, hint);
  }
  const entered = { directory, parent: root, repository };
  checkBuiltAlready(entered, path);
  return entered;
}
function openAt(files, spec, path) {
  try {
    return files.openRepository(spec);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    const { code, message, hint } = cause;
    throw new UserError(code, message, { at: locate(path), hint, cause });
  }
}
var CYCLE_HINT = "building it would never end: take one of the bases out";
function checkUrlCycle(root, path) {
  for (let at = root; at; at = at.parent) {
    if (at.repository?.url.startsWith(path.text) !== true) continue;
    const says = `'${path.text}' leads back to itself`;
    const kustomize = `cycle detected: URI '${path.text}' referenced by previous URI '${at.repository.url}'`;
    throw failure("cycle", { says, kustomize }, path, CYCLE_HINT);
  }
}
function checkBuiltAlready({ directory, parent }, path) {
  for (let at = parent; at; at = at.parent) {
    if (at.directory !== directory) continue;
    throw failure("cycle", `'${directory}' leads back to itself`, path, CYCLE_HINT);
  }
}
function noDirectory(files, name, { directory }, path) {
  const parent = join(name, directory, "..");
  const close = suggest(directory.split("/").at(-1) ?? "", files.tree.list(parent));
  const hint = close === void 0 ? "is it there at this commit?" : `did you mean '${close}'?`;
  return failure("file-not-found", `there is no directory '${directory}' in '${name}'`, path, hint);
}

// src/kustomize/load/roots.ts
function loadKustomization(files, { directory }, at) {
  const found = files.kustomizationPaths(directory);
  const [path, another] = found;
  const shown = files.shown(directory);
  if (path === void 0) {
    throw failure(
      "file-not-found",
      {
        says: `there is no kustomization file in '${shown}'`,
        kustomize: `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${files.absolute(directory)}'`
      },
      at,
      `write ${files.shown(join(directory, "kustomization.yaml"))}, or name another directory`
    );
  }
  if (another !== void 0) {
    throw failure(
      "bad-kustomization",
      {
        says: `'${shown}' has ${found.length} kustomization files`,
        kustomize: `Found multiple kustomization files under: ${files.absolute(directory)}`
      },
      { source: files.source(another), offset: 0 },
      `remove all but one of ${found.map((path2) => files.shown(path2)).join(", ")}`
    );
  }
  return files.kustomization(path);
}
function misplaced(files, { kind }, directory, at) {
  const path = files.absolute(directory);
  if (kind === "Component") {
    const says2 = `'${at.text}' is a component, not a base`;
    const kustomize2 = `expected kind != 'Component' for path '${path}'`;
    return failure("bad-kustomization", { says: says2, kustomize: kustomize2 }, at, "list it under `components:`");
  }
  const says = `'${at.text}' is a base, not a component`;
  const kustomize = `expected kind 'Component' for path '${path}' but got '${kind}'`;
  const hint = "list it under `resources:`, or write kind: Component into it";
  return failure("bad-kustomization", { says, kustomize }, at, hint);
}
function enterDirectory(files, root, path) {
  if (path.text === "") {
    const says = "this entry names nothing";
    const hint = "write the path of a directory behind the dash, or remove the line";
    throw failure("bad-kustomization", { says, kustomize: "new root cannot be empty" }, path, hint);
  }
  if (isRepository(path.text)) return enterRepository(files, root, path);
  if (isRemoteFile(path.text)) throw remoteFileRefused(path);
  if (path.text.startsWith("/")) {
    const hint = "write it relative to this directory";
    const kustomize = `new root '${path.text}' cannot be absolute`;
    throw failure("outside-root", { says: `'${path.text}' is absolute`, kustomize }, path, hint);
  }
  const joined = files.join(root, path);
  const real = files.tree.realPath(joined);
  const kind = real === void 0 ? void 0 : files.tree.kind(real);
  if (real === void 0 || kind === void 0) throw files.missing(joined, path);
  if (kind === "file") {
    const says = `'${path.text}' is a file, and a directory has to be here`;
    const kustomize = `must build at directory: '${files.absolute(joined)}': file is not directory`;
    throw failure("file-not-found", { says, kustomize }, path, "list files under `resources:`");
  }
  return { directory: real, parent: root, repository: root.repository };
}
function checkCycle(files, { directory, parent }, at) {
  let levels = 1;
  for (let root = parent; root; root = root.parent) {
    if (++levels > limitOf("base-levels")) {
      throw overLimit("base-levels", "what leads to this", levels, locate(at));
    }
    if (!isInside(directory, root.directory)) continue;
    const candidate = files.absolute(directory);
    const visited = files.absolute(root.directory);
    throw failure(
      "cycle",
      {
        says: `'${at.text}' leads back to '${files.shown(root.directory)}', which is being built`,
        kustomize: `cycle detected: candidate root '${candidate}' contains visited root '${visited}'`
      },
      at,
      "a base can be a sibling or lie below, never the directory itself or one above it"
    );
  }
}

// src/kustomize/plugins/config.ts
function readConfig(config, warnings, decode2) {
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-kustomization",
    strict: false,
    lenient: true,
    errors: [],
    warnings
  };
  const reader = new ObjectReader(config.root, `${config.kind}Plugin`, [], decoding);
  reader.ignore("apiVersion", "kind", "metadata");
  const value = decode2(reader);
  reader.close();
  throwAll(decoding.errors);
  return value;
}
function readFieldSpecs(reader) {
  return reader.objects("fieldSpecs", "FieldSpec", decodeFieldSpec);
}
function metadataText(config, field2) {
  const node = getField(getField(config.root, "metadata"), field2);
  return node?.kind === "scalar" && !isNull2(node) && node.text !== "" ? node : void 0;
}
function shownConfig(config) {
  return `plugin ${formatResId(config.originalId)}`;
}

// src/kustomize/plugins/iam-policy.ts
function iamPolicy(config, { warnings }) {
  const args = readConfig(config, warnings, (reader) => readIamPolicy(reader.embedded()));
  const { cloud, kubernetesService, serviceAccount } = args;
  const at = config.root;
  if (cloud?.text !== "gke") {
    const message = `cloud provider ${cloud?.text ?? ""} not supported yet`;
    throw failure("bad-value", message, cloud ?? at, "write cloud: gke");
  }
  const email = `${serviceAccount?.name ?? ""}@${serviceAccount?.projectId ?? ""}.iam.gserviceaccount.com`;
  const { name, namespace: namespace2 } = kubernetesService ?? {};
  const account = placedMap(readAccount(accountText(email, name, namespace2), at), at);
  return { resource: new Resource(withNames(account, { name, namespace: namespace2 })), behavior: "", at };
}
function readIamPolicy(reader) {
  return {
    cloud: reader.text("cloud"),
    kubernetesService: reader.object("kubernetesService", "KubernetesService", readService),
    serviceAccount: reader.object("serviceAccount", "ServiceAccount", readServiceAccount)
  };
}
function readService(reader) {
  return { name: reader.text("name"), namespace: reader.text("namespace") };
}
function readServiceAccount(reader) {
  return { name: reader.text("name")?.text, projectId: reader.text("projectId")?.text };
}
function accountText(email, name, namespace2) {
  const account = `
apiVersion: v1
kind: ServiceAccount
metadata:
  annotations:
    iam.gke.io/gcp-service-account: ${email}
  name: ${name?.text ?? ""}
`;
  const place = namespace2?.text ?? "";
  return place === "" ? account : `${account}
  namespace: ${place}`;
}
function readAccount(text2, at) {
  const says = "with these values the account is no YAML";
  const hint = "write names and a project as Google Cloud and Kubernetes know them";
  try {
    const [node] = readDocuments({ file: at.source.file, text: text2 });
    if (node?.kind === "map") return node;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw failure("bad-value", { says, kustomize: wordsOf(error) }, at, hint);
  }
  throw failure("bad-value", says, at, hint);
}
function placedNode(node, at) {
  switch (node.kind) {
    case "scalar":
      return { ...node, source: at.source, offset: at.offset };
    case "seq":
      return seqNode(
        node.items.map((item) => placedNode(item, at)),
        at
      );
    case "map":
      return placedMap(node, at);
  }
}
function placedMap(map, at) {
  const placed = mapEntries(map).map(({ key, value }) => ({
    key: { ...key, source: at.source, offset: at.offset },
    value: placedNode(value, at)
  }));
  return mapNode(placed, at);
}
function withNames(root, names) {
  let metadata = getField(root, "metadata");
  for (const [field2, at] of Object.entries(names)) {
    const node = getField(metadata, field2);
    if (metadata?.kind !== "map" || at === void 0 || node === void 0) continue;
    metadata = setField(metadata, field2, placedNode(node, at));
  }
  return metadata === void 0 ? root : setField(root, "metadata", metadata);
}

// src/kustomize/plugins/generators.ts
var GENERATORS = {
  ConfigMapGenerator: (config, context) => generateData("ConfigMap", decodePluginArgs, config, context),
  SecretGenerator: (config, context) => generateData("Secret", decodePluginSecret, config, context),
  IAMPolicyGenerator: iamPolicy,
  HelmChartInflationGenerator(config) {
    throw helmRefused(config.root);
  }
};
function helmRefused(at) {
  return failure(
    "not-supported",
    { says: "helm charts are not inflated here", kustomize: "must specify --enable-helm" },
    at,
    "render the chart into a file and list that under `resources:`"
  );
}
function generateData(kind, decode2, config, { files, root, warnings }) {
  const args = readConfig(config, warnings, (reader) => decode2(reader.embedded()));
  const name = args.name ?? metadataText(config, "name");
  const namespace2 = args.namespace ?? metadataText(config, "namespace");
  return generate(kind, { ...args, name, namespace: namespace2 }, files, root);
}
function decodePluginSecret(reader) {
  return { ...decodePluginArgs(reader), type: reader.text("type") };
}

// src/kustomize/patches/parse-patch.ts
function parsePatch(patch2, shown, at) {
  const merge = attempt(() => parseResources(patch2.source));
  if ("value" in merge && merge.value.length > 0 && /^[a-zA-Z]/.test(patch2.text)) {
    return { kind: "merge", documents: merge.value };
  }
  const json = attempt(() => parseJsonPatch(patch2, at));
  if ("error" in merge && "error" in json) {
    throw unreadable({ ...patch2, shown, at }, merge.error, json.error);
  }
  if ("value" in merge && "value" in json) {
    const says = "this patch has no content";
    const kustomize = `illegally qualifies as both an SM and JSON patch: ${shown}`;
    const hint = "a patch is one or more resources, or one list of operations";
    throw failure("bad-patch", { says, kustomize }, at, hint);
  }
  if ("value" in json) return { kind: "json", operations: json.value, at };
  if ("value" in merge && merge.value.length > 0) return { kind: "merge", documents: merge.value };
  return { kind: "json", operations: [], at };
}
function unreadable({ text: text2, shown, at }, asResource, asJson) {
  const isList3 = /^\s*(?:[-[]|#.*\n)/.test(text2);
  const cause = isList3 ? asJson : asResource;
  const kustomize = `unable to parse SM or JSON patch from ${shown}`;
  const meant = isList3 ? "a JSON patch is a list of operations, each with op and path" : "a patch is a part of a resource with apiVersion, kind and metadata.name";
  const { at: place, hint = meant } = cause instanceof UserError ? cause : {};
  const says = `this patch cannot be read: ${reason(cause)}`;
  return new UserError("bad-patch", says, { at: place ?? locate(at), hint, kustomize, cause });
}
function attempt(read) {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
function reason(error) {
  return error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}
function parseJsonPatch({ text: text2, source }, at) {
  if (text2 === "") throw failure("bad-patch", "empty json patch operations", at);
  if (text2.startsWith("[")) return decodeOperations(parseJson(text2, at), placesIn(source), at);
  const document = readYaml11(source);
  return document ? decodeOperations(document.value, document.node, at) : [];
}
function parseJson(text2, at) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    const hint = "a patch that begins with [ has to be JSON: put all names and texts in double quotes";
    throw failure("bad-patch", `invalid JSON: ${reason(cause)}`, at, hint);
  }
}
function placesIn(source) {
  try {
    return readYaml11(source)?.node;
  } catch {
    return void 0;
  }
}
function decodeOperations(value, node, at) {
  if (value === null) return [];
  if (!isJsonList(value)) throw failure("bad-patch", "a JSON patch is a list of operations", at);
  return value.map((written2, i) => {
    const item = written2 ?? {};
    const own = node?.kind === "seq" ? node.items[i] : void 0;
    const place = own ?? at;
    if (!isJsonObject(item))
      throw failure("bad-patch", "an operation is a map with op and path", place);
    const text2 = (field2) => {
      const found = Object.hasOwn(item, field2) ? item[field2] : void 0;
      return typeof found === "string" ? found : void 0;
    };
    return {
      op: text2("op") ?? "",
      path: text2("path"),
      from: text2("from"),
      value: Object.hasOwn(item, "value") ? item.value ?? null : null,
      node: getField(own, "value"),
      at: place
    };
  });
}
function inlinePatch(text2) {
  const { file } = text2.source;
  return { text: text2.text, source: { file, text: text2.text, within: text2 } };
}

// src/kustomize/transformers/step.ts
var NOTHING = { each: (resource) => resource };
function runSteps(steps, map, mistakes) {
  let together = [];
  for (const step of steps) {
    const { action } = step;
    if ("each" in action) together.push(step);
    else {
      runTogether(together, map, mistakes);
      together = [];
      mistakes.attempt(() => action.all(map));
      finishStep(step, map);
    }
  }
  runTogether(together, map, mistakes);
}
function finishStep(step, map) {
  const changed = map.takeChanged();
  if (step.provenance) {
    map.update((resource) => afterStep(resource, step));
    return;
  }
  for (const position2 of changed) {
    const resource = map.at(position2);
    const finished = resource && afterStep(resource, step);
    if (finished === void 0) map.remove(position2);
    else if (finished !== resource) map.replace(position2, finished);
  }
}
function runAction(action, map) {
  if ("each" in action) {
    map.update(action.each);
    action.end?.();
  } else action.all(map);
}
function runTogether(steps, map, mistakes) {
  if (steps.length === 0) return;
  map.update((resource) => {
    let changed = resource;
    mistakes.attempt(() => {
      for (const step of steps) {
        if (changed === void 0) return;
        if ("each" in step.action) changed = afterStep(step.action.each(changed), step);
      }
    });
    return changed;
  });
  for (const { action } of steps) if ("each" in action) action.end?.();
}
function afterStep(resource, { provenance }) {
  const marked = provenance ? withTransformation(resource, provenance) : resource;
  if (isNothing(marked.root)) return void 0;
  return marked.history.asRead ? marked.withHistory({ asRead: void 0 }) : marked;
}

// src/kustomize/generators/go-json.ts
function goJson(value) {
  if (isJsonList(value)) return `[${value.map(goJson).join(",")}]`;
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort(compareCodePoints);
    return `{${keys.map((key) => `${goString(key)}:${goJson(value[key] ?? null)}`).join(",")}}`;
  }
  if (typeof value === "string") return goString(value);
  return typeof value === "number" ? shortestText(value) : String(value);
}
function goString(text2) {
  return JSON.stringify(text2).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function compareCodePoints(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/kustomize/generators/go-node.ts
function goNodeJson(root) {
  const span = splitDocuments(root.source).find(({ end }) => root.offset < end);
  if (span === void 0) throw new Error("a node lies behind the end of its text");
  const beyond = beyondNodes(span, root);
  return beyond === void 0 ? { json: nodeJson(root, span) } : { beyond };
}
function beyondNodes(span, root) {
  const document = span.source.text.slice(span.start, span.end);
  if (/[\x85\u2028\u2029]/.test(document)) return "a line break that only YAML 1.1 has";
  const text2 = document.replace(HEADER, "");
  const { Lexer } = yamlPackage();
  let last = "";
  for (const token of new Lexer().lex(text2)) {
    const found = last === SCALAR ? BEYOND_SCALARS.get(token) : BEYOND_TOKENS.get(token[0] ?? "");
    if (found !== void 0) return found;
    last = token;
  }
  if (hasImplied(root, false)) return "a key within brackets that has no value or no braces";
  const before = text2.slice(0, text2.length - (span.end - root.offset));
  const isWholeDocument = /^\s*(?:---\s+)?$/.test(before);
  return isWholeDocument ? void 0 : "a list around the resource";
}
var HEADER = /^(?:#.*\n|[ \t]*\n)*\n/;
function hasImplied(node, isInFlow) {
  if (node.kind === "scalar") return isInFlow && isNothing2(node);
  const isFlow2 = isFlowAt(node);
  if (isInFlow && !isFlow2) return true;
  return childrenOf(node).some((child) => hasImplied(child, isFlow2));
}
var SCALAR = "";
var BEYOND_TOKENS = /* @__PURE__ */ new Map([
  ["#", "a comment"],
  ["&", "an anchor"],
  ["*", "an alias"],
  ["!", "a tag"],
  ["?", "a key behind '?'"],
  ["%", "a directive"]
]);
var BEYOND_SCALARS = /* @__PURE__ */ new Map([["<<", "a merge key"]]);
var KINDS = { seq: 2, map: 4, scalar: 8 };
var STYLES = {
  plain: 0,
  double: 2,
  single: 4,
  literal: 8,
  folded: 16
};
var FLOW_STYLE = 32;
function nodeJson(node, span) {
  if (node.kind === "scalar") return scalarJson(node, span);
  const struct = {
    Kind: KINDS[node.kind],
    Style: isFlowAt(node) ? FLOW_STYLE : 0,
    Tag: `!!${node.kind}`,
    Value: "",
    Content: childrenOf(node).map((child) => nodeJson(child, span))
  };
  return structJson(struct, node.offset, span);
}
function scalarJson(node, span) {
  const struct = {
    Kind: KINDS.scalar,
    Style: STYLES[node.style],
    Tag: `!!${node.tag === "" ? resolvePlain(node.text) : node.tag}`,
    Value: node.text,
    Content: []
  };
  return structJson(struct, isNothing2(node) ? endOfIndicator(node) : node.offset, span);
}
function childrenOf(node) {
  return node.kind === "seq" ? node.items : mapEntries(node).flatMap(({ key, value }) => [key, value]);
}
function isFlowAt({ source, offset }) {
  return /[[{]/.test(source.text.charAt(offset));
}
function isNothing2({ tag, text: text2 }) {
  return tag === "null" && text2 === "";
}
function endOfIndicator({ source, offset }) {
  return source.text.slice(0, offset).trimEnd().length;
}
function structJson(node, offset, span) {
  const { Kind, Style, Tag, Value, Content } = node;
  const content = Content.length === 0 ? "null" : `[${Content.join(",")}]`;
  const { line, column } = placeIn2(span, offset);
  return [
    `{"Kind":${Kind},"Style":${Style},"Tag":${goString(Tag)},"Value":${goString(Value)}`,
    `"Anchor":"","Alias":null,"Content":${content}`,
    '"HeadComment":"","LineComment":"","FootComment":""',
    `"Line":${line},"Column":${column}}`
  ].join(",");
}
function placeIn2({ source, start }, offset) {
  const lines2 = source.text.slice(start, offset).split("\n");
  return { line: lines2.length, column: [...lines2.at(-1) ?? ""].length + 1 };
}

// src/kustomize/generators/hash.ts
var MARK = "internal.config.kubernetes.io/needsHashSuffix";
function appendHashes(map) {
  updateAll(map, (resource) => {
    if (!resource.history.needsHash && !isMarked(resource)) return resource;
    const name = `${resource.name}-${contentHash(resource)}`;
    const renamed = dropInternalAnnotations(resource).withIdRemembered();
    return renamed.withRoot(setMetadataText(renamed.root, "name", name));
  });
}
function isMarked({ root }) {
  const annotations = getField(getField(root, "metadata"), "annotations");
  return textOf(getField(annotations, MARK)) === "enabled";
}
function contentHash(resource) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hex = createHash("sha256").update(hashInput(resource)).digest("hex").slice(0, 10);
  return hex.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
var LETTERS = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };
function hashInput(resource) {
  const field2 = (name) => fieldValue(resource, name);
  if (resource.kind === "ConfigMap") {
    const binaryData = field2("binaryData");
    return goJson({
      ...isJsonObject(binaryData) && { binaryData },
      data: field2("data"),
      kind: "ConfigMap",
      name: ""
    });
  }
  if (resource.kind === "Secret") {
    const stringData = field2("stringData");
    return goJson({
      data: field2("data"),
      kind: "Secret",
      name: "",
      ...isJsonObject(stringData) && { stringData },
      type: field2("type")
    });
  }
  return hashInputOfOtherKind(resource);
}
function hashInputOfOtherKind(resource) {
  const { asRead, provenance } = resource.history;
  if (asRead === void 0) throw unknownHash(resource, "a transformer ran over it");
  if (provenance) throw unknownHash(resource, "buildMetadata adds to it");
  const node = goNodeJson(asRead);
  if ("beyond" in node) throw unknownHash(resource, `there is ${node.beyond}`, node.beyond);
  return node.json;
}
function unknownHash(resource, reason2, removable) {
  const id = formatResId(resource.id);
  const says = `${id} is marked for a hash suffix, which depends on lines and columns for this kind; it is not known here, because ${reason2}`;
  const mark = `the annotation ${MARK}`;
  const hint = resource.history.isGenerated ? "keep the kind that it was generated with, or write 'options: {disableNameSuffixHash: true}' at its generator" : `remove ${removable === void 0 ? mark : `${removable}, or ${mark}`}`;
  return failure("not-supported", says, resource.root, hint);
}
function fieldValue(resource, name) {
  const node = getField(resource.root, name);
  if (node === void 0) return "";
  if (node.kind === "scalar") return isNull2(node) && node.text === "" ? "" : node.text;
  return withDoubles(nodeToJson(node));
}
function withDoubles(value) {
  if (typeof value === "bigint") return Number(value);
  if (isJsonList(value)) return value.map(withDoubles);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDoubles(item)]));
}

// src/kustomize/patches/no-match.ts
function noMatch(map, selector, what) {
  const says = `the target of this ${what} selects no resource: ${describe(selector)}`;
  const isExpression = what === "replacement" && /[*|[(]/.test(selector.kind + selector.name);
  const hint = isExpression ? "the texts of a replacement are compared as they are; expressions are for patches" : closest(map, selector) ?? "correct the target, or remove the entry";
  return failure("resource-not-found", says, selector.at, hint);
}
function describe(selector) {
  const { labelSelector, annotationSelector } = selector;
  return [
    showResId(selector),
    ...labelSelector ? [`with labels ${labelSelector.text}`] : [],
    ...annotationSelector ? [`with annotations ${annotationSelector.text}`] : []
  ].join(" ");
}
function closest(map, { kind, name, labelSelector }) {
  const { resources } = map;
  const ofKind = resources.filter((resource) => kind === "" || resource.kind === kind);
  if (kind !== "" && ofKind.length === 0) {
    const kinds2 = new Set(resources.map((resource) => resource.kind));
    return didYouMean(kind, kinds2) ?? `no resource here is a ${kind}`;
  }
  const names = ofKind.flatMap((resource) => resource.ids.map((id) => id.name));
  if (name !== "" && !names.includes(name)) return didYouMean(name, new Set(names));
  return labelSelector && "labels are compared as they are before `labels:` of this file act";
}

// src/resource/label-selector.ts
var KEY3 = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
var VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
function parseLabelSelector(text2, at) {
  const requirements = [];
  for (const part2 of splitRequirements(text2)) {
    const requirement = parseRequirement(part2.trim());
    if (!requirement)
      throw new UserError(
        "bad-value",
        `unable to parse requirement '${part2.trim()}' of '${text2}'`,
        {
          at: locate(at),
          hint: "write for example app=web,tier!=db,env in (dev,prod),!legacy"
        }
      );
    requirements.push(requirement);
  }
  return (texts2) => requirements.every((requirement) => requirement(texts2));
}
function requiredPair(text2) {
  for (const part2 of splitRequirements(text2)) {
    const [, key, value] = EQUALITY.exec(part2.trim()) ?? [];
    if (key !== void 0 && value !== void 0) return { key, value };
  }
  return void 0;
}
var EQUALITY = /^([^\s=!<>()]+)\s*={1,2}\s*([^\s=!<>()]*)$/;
function splitRequirements(text2) {
  if (text2.trim() === "") return [];
  const parts = [""];
  for (const [piece] of text2.matchAll(/\([^)]*\)?|,|[^,(]+/g))
    if (piece === ",") parts.push("");
    else parts.push(`${parts.pop()}${piece}`);
  return parts;
}
function parseRequirement(text2) {
  const exists = /^(!?)\s*([^\s=!<>()]+)$/.exec(text2);
  if (exists) return parseExistence(exists[1] === "!", exists[2] ?? "");
  const set = /^(\S+)\s+(in|notin)\s*\(([^()]*)\)$/.exec(text2);
  if (set) return parseSet(set[1] ?? "", set[2] === "in", set[3] ?? "");
  const compare = /^([^\s=!<>()]+)\s*(==|=|!=|<|>)\s*([^\s=!<>()]*)$/.exec(text2);
  if (compare) return parseComparison(compare[1] ?? "", compare[2] ?? "", compare[3] ?? "");
  return void 0;
}
function parseExistence(negated, key) {
  return KEY3.test(key) ? (texts2) => texts2.has(key) !== negated : void 0;
}
function parseSet(key, isIn, list) {
  const values = new Set(list.split(",").map((value) => value.trim()));
  if (!KEY3.test(key) || ![...values].every((value) => VALUE.test(value))) return void 0;
  return (texts2) => {
    const value = texts2.get(key);
    return value === void 0 ? !isIn : values.has(value) === isIn;
  };
}
function parseComparison(key, operator, value) {
  if (!KEY3.test(key) || !VALUE.test(value)) return void 0;
  switch (operator) {
    case "!=":
      return (texts2) => texts2.get(key) !== value;
    case "<":
    case ">":
      return parseOrder(key, operator === "<", value);
    default:
      return (texts2) => texts2.get(key) === value;
  }
}
function parseOrder(key, isLess, value) {
  if (!/^[-+]?\d+$/.test(value)) return void 0;
  const limit = BigInt(value);
  return (texts2) => {
    const own = texts2.get(key);
    if (own === void 0 || !/^[-+]?\d+$/.test(own)) return false;
    return isLess ? BigInt(own) < limit : BigInt(own) > limit;
  };
}

// src/kustomize/patches/selector.ts
function compileSelector(selector) {
  const known2 = compiledSelectors.get(selector);
  if (known2) return known2;
  const compiled = { matches: compileTest(selector), clues: cluesOf(selector) };
  compiledSelectors.set(selector, compiled);
  return compiled;
}
var compiledSelectors = /* @__PURE__ */ new WeakMap();
function cluesOf({ name, kind, labelSelector, annotationSelector }) {
  return {
    name: isPlainName(name) ? name : "",
    kind: isPlainName(kind) ? kind : "",
    namePrefix: literalPrefix(name),
    label: labelSelector && requiredPair(labelSelector.text),
    annotation: annotationSelector && requiredPair(annotationSelector.text)
  };
}
function literalPrefix(pattern) {
  if (pattern.includes("|")) return "";
  const literal = /^[\w/-]*/.exec(pattern)?.[0] ?? "";
  return /[?*{+]/.test(pattern[literal.length] ?? "") ? literal.slice(0, -1) : literal;
}
function compileTest(selector) {
  const compile = (pattern) => compileMatcher(pattern, selector);
  const group = compile(selector.group);
  const version = compile(selector.version);
  const kind = compile(selector.kind);
  const name = compile(selector.name);
  const namespace2 = compile(selector.namespace);
  const matchesMeta = compileMetadataSelector(selector);
  return (resource) => {
    const { id, originalId } = resource;
    return kind(id.kind) && group(id.group) && version(id.version) && (name(originalId.name) || name(id.name)) && (namespace2(effectiveNamespace(originalId)) || namespace2(effectiveNamespace(id))) && matchesMeta(resource);
  };
}
function compileMetadataSelector(selector) {
  const { labelSelector, annotationSelector } = selector;
  const labels = labelSelector && parseLabelSelector(labelSelector.text, labelSelector);
  const annotations = annotationSelector && parseLabelSelector(annotationSelector.text, annotationSelector);
  return (resource) => (labels === void 0 || labels(resource.labels)) && (annotations === void 0 || annotations(resource.annotations));
}
function compileMatcher(pattern, selector) {
  if (pattern === "") return () => true;
  if (isPlainName(pattern)) return (text2) => text2 === pattern;
  const compiled = compileGoRegExp(`^(?:${pattern})$`);
  if (!("problem" in compiled)) return (text2) => compiled.test(text2);
  const says = `'${pattern}' is no regular expression`;
  const kustomize = `unable to find patch target "${formatSelector(selector)}" in \`resources\`: ${compiled.problem}`;
  const hint = "every field of a target is one: write a backslash before characters such as [ ( or *";
  throw failure("bad-patch", { says, kustomize }, selector.at, hint);
}
function isPlainName(pattern) {
  return /^[\w-]+$/.test(pattern);
}
function formatSelector(selector) {
  const annotations = selector.annotationSelector?.text ?? "";
  return `${formatResId(selector)}:a=${annotations}:l=${selector.labelSelector?.text ?? ""}`;
}

// src/kustomize/patches/plan-patches.ts
function planPatch(args, context, print) {
  const { patch: patch2, shown, at } = readPatch(args, context, print);
  if (patch2.kind === "json") return planJson(patch2.operations, args.target, { shown, at, context });
  const options = readOptions(args.options);
  const { documents } = patch2;
  const [document, second] = documents;
  const { target } = args;
  if (target === void 0 || document === void 0) {
    return (map) => {
      gather(documents, (each) => {
        patchById(map, { document: each, options, schemas: context.schemas });
        return [];
      });
    };
  }
  return (map) => {
    if (second) throw severalDocuments(shown, second);
    const positions = selectOrWarn(map, target, context);
    patchSelected(map, positions, { document, options, schemas: context.schemas });
  };
}
function severalDocuments(shown, second) {
  return failure(
    "bad-patch",
    `Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${shown}`,
    second.root,
    "make an entry of each, or drop the target"
  );
}
var patchesRead = /* @__PURE__ */ new WeakMap();
function readPatch(args, context, print) {
  const { text: text2, shown, at } = loadPatch(args, context, print);
  const key = args.path ? text2.source : args;
  const patch2 = patchesRead.get(key) ?? parsePatch(text2, shown, at);
  patchesRead.set(key, patch2);
  return { patch: patch2, shown, at };
}
function loadPatch({ patch: patch2, path, at }, { files, root }, print) {
  const trimmed2 = patch2 && trimText(patch2);
  if (trimmed2 && path) {
    const hint = "keep one of both: path for a file, patch for a text in place";
    const says = "patch and path can't be set at the same time";
    throw failure("bad-patch", { says, kustomize: `${says}
${print()}` }, at, hint);
  }
  if (trimmed2) {
    return {
      text: inlinePatch(trimmed2),
      shown: `[patch: ${JSON.stringify(trimmed2.text)}]`,
      at: trimmed2
    };
  }
  if (path === void 0) {
    const hint = "add path: with a file, or patch: with a text";
    const says = "must specify one of patch and path";
    throw failure("bad-patch", { says, kustomize: `${says} in
${print()}` }, at, hint);
  }
  const text2 = loadText(path, files, root);
  return {
    text: text2,
    shown: `[path: ${JSON.stringify(path.text)}]`,
    at: { source: text2.source, offset: 0 }
  };
}
function trimText(patch2) {
  const text2 = patch2.text.trim();
  return text2 === "" ? void 0 : { ...patch2, text: text2 };
}
function loadText(path, files, root) {
  try {
    const { source } = files.load(root, path);
    return { text: source.text, source };
  } catch (error) {
    rethrow(error, (each) => leadBy(`failed to get the patch file from path(${path.text})`, each));
  }
}
function readOptions(options) {
  return {
    allowNameChange: options.get("allowNameChange") === true,
    allowKindChange: options.get("allowKindChange") === true
  };
}
function planJson(operations, target, { shown, at, context }) {
  return (map) => {
    if (target === void 0) {
      const isEmpty3 = operations.length === 0;
      const says = isEmpty3 ? "this patch is empty" : "this JSON patch has no target";
      const hint = isEmpty3 ? "write a part of a resource, or operations" : "add a target with the kind and name of the resources";
      const kustomize = `must specify a target for JSON patch ${shown}`;
      throw failure("bad-patch", { says, kustomize }, at, hint);
    }
    for (const position2 of selectOrWarn(map, target, context)) {
      const resource = map.at(position2)?.withIdRemembered();
      if (resource) map.replace(position2, patchJson(resource, operations, at));
    }
  };
}
function selectOrWarn(map, target, { warnings }) {
  const positions = select(map, target);
  if (positions.length === 0) warnings.push(noMatch(map, target, "patch"));
  return positions;
}
function select(map, target) {
  const { matches: matches2, clues } = compileSelector(target);
  return map.candidates(clues).filter((position2) => {
    const resource = map.at(position2);
    return resource !== void 0 && matches2(resource);
  });
}
function planPatchesStrategicMerge(entries, context) {
  const documents = gather(
    entries,
    (entry2) => inlineDocuments(entry2) ?? fileDocuments(entry2, context)
  );
  return planDocuments(documents, entries, context);
}
function planDocuments(documents, entries, context) {
  if (documents.length === 0) {
    const names = entries.map(({ text: text2 }) => text2).join(" ");
    const says = "these patches have no content";
    const kustomize = `patch appears to be empty; files=[${names}], Patch=`;
    const hint = "write parts of resources, or remove the entries";
    throw failure("bad-patch", { says, kustomize }, entries[0], hint);
  }
  return (map) => {
    const [first] = documents;
    gather(documents, (document) => {
      patchRewrittenById(map, { document, options: NO_OPTIONS, schemas: context.schemas });
      if (document === first) checkUnique(map);
      return [];
    });
  };
}
function inlineDocuments(entry2) {
  try {
    return parseResources(inlinePatch(entry2).source);
  } catch (error) {
    if (userErrorsIn(error)) return void 0;
    throw error;
  }
}
function fileDocuments(path, { files, root }) {
  const { path: real, source } = files.load(root, path);
  return makeResources(files.documents(real), source);
}
function planPatchJson6902(args, context) {
  const { target, path, patch: patch2, at } = args;
  if (target === void 0 || target.name === "") {
    const hint = "add target: with group, version, kind and name";
    throw failure("bad-patch", "must specify the target name", target?.at ?? at, hint);
  }
  if (path === void 0 && patch2 === void 0) {
    const says = "this entry has no operations";
    const hint = "add path: with a file, or patch: with a text";
    throw failure("bad-patch", { says, kustomize: "empty file path and empty jsonOp" }, at, hint);
  }
  if (path && patch2) {
    const hint = "keep one of path and patch";
    throw failure("bad-patch", "must specify a file path or jsonOp, not both", at, hint);
  }
  const text2 = patch2 ? inlinePatch(patch2) : path && loadJson(path, context);
  const place = patch2 ?? (text2 ? { source: text2.source, offset: 0 } : at);
  const operations = text2 ? parseJsonPatch(text2, place) : [];
  if (operations.length === 0) {
    const says = "this patch has no operations";
    const kustomize = `patch appears to be empty; file=${path?.text ?? ""}, JsonOp=${patch2?.text ?? ""}`;
    throw failure("bad-patch", { says, kustomize }, place, "write some, or remove the entry");
  }
  return (map) => {
    for (const position2 of selectOrWarn(map, target, context)) {
      const resource = map.at(position2);
      if (resource) map.replace(position2, patchJson(resource, operations, place));
    }
  };
}
function loadJson(path, { files, root }) {
  const { source } = files.load(root, path);
  if (source.text === "") {
    const says = `'${path.text}' is empty`;
    const kustomize = `patch file '${path.text}' empty seems to be empty`;
    throw failure("bad-patch", { says, kustomize }, path, "write operations, or remove the entry");
  }
  return { text: source.text, source };
}

// src/kustomize/replacements/load.ts
function loadReplacements(fields, files, root, warnings) {
  return gather(fields, (field2) => {
    const { path, source, targets, at } = field2;
    if (path === void 0) return [field2];
    if (source !== void 0 || (targets?.length ?? 0) > 0) {
      throw failure("bad-replacement", "cannot specify both path and inline replacement", at);
    }
    return readFile2(path, files, root, warnings);
  });
}
function readFile2(path, files, root, warnings) {
  const read = replacementsOf(files.load(root, path).source);
  warnings.push(...read.warnings);
  return read.replacements;
}
var replacementsOf = oncePerText(decodeFile);
function decodeFile(source) {
  const node = readYaml11(source)?.node;
  if (node === void 0 || node.kind === "scalar") {
    const found = node === void 0 ? "invalid" : "string";
    const message = `unsupported replacement type encountered within replacement path: ${found}`;
    throw failure(
      "bad-replacement",
      message,
      node ?? { source, offset: 0 },
      "write one replacement or a list of them"
    );
  }
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-replacement",
    strict: false,
    lenient: true,
    errors: [],
    warnings: []
  };
  const replacements2 = (node.kind === "seq" ? node.items : [node]).map((item) => {
    const reader = new ObjectReader(item, "Replacement", [], decoding);
    const replacement = decodeReplacement(reader);
    reader.close();
    return replacement;
  });
  throwAll(decoding.errors);
  return { replacements: replacements2, warnings: decoding.warnings };
}

// src/kustomize/field-specs/field-spec.ts
var stepsOfPath = /* @__PURE__ */ new Map();
function pathSteps(path) {
  const known2 = stepsOfPath.get(path);
  if (known2) return known2;
  const parts = path.split("/");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const steps = [];
  for (const part2 of parts) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}/${part2}`;
    else steps.push(part2);
  }
  stepsOfPath.set(path, steps);
  return steps;
}
var specsOfTable = /* @__PURE__ */ new WeakMap();
function specsFor(table, { type }) {
  let byType = specsOfTable.get(table);
  if (!byType) {
    byType = /* @__PURE__ */ new Map();
    specsOfTable.set(table, byType);
  }
  let specs = byType.get(type);
  if (!specs) {
    specs = table.filter((spec) => isGvkSelected(type, spec));
    byType.set(type, specs);
  }
  return specs;
}

// src/kustomize/field-specs/spec-tree.ts
var MOST_SHAPES = 100;
var SpecLevel = class {
  #branches;
  #visits = /* @__PURE__ */ new Map();
  /** Most maps in the same place have the same names as the one before. */
  #lastShape;
  #lastVisits = [];
  constructor(branches) {
    this.#branches = branches;
  }
  /** The branches that there is something to do for in a map of this shape. */
  visitsOf(shape) {
    if (this.#lastShape === shape) return this.#lastVisits;
    let visits = this.#visits.get(shape);
    if (visits === void 0) {
      visits = this.#branches.map((branch) => ({ branch, position: shape.positionOf(branch.name) })).filter(({ branch: { problem, creates }, position: position2 }) => {
        return position2 !== -1 || creates || problem !== void 0;
      });
      if (this.#visits.size < MOST_SHAPES) this.#visits.set(shape, visits);
    }
    this.#lastShape = shape;
    this.#lastVisits = visits;
    return visits;
  }
};
var PROBLEMS = /* @__PURE__ */ new Map([
  ["", "cannot set or create an empty field name"],
  ["*", "fieldName: *: wildcard is not supported in PathGetter"]
]);
function growTrees(rows) {
  const trees = [];
  let current = [];
  for (const row of rows) {
    const steps = pathSteps(row.path);
    if (current.length > 0 && (changesIdentity(steps) || overlaps(current, row, steps))) {
      current = [];
    }
    if (current.length === 0) trees.push(current);
    add2(current, row, steps);
    if (changesIdentity(steps)) current = [];
  }
  return trees.map(grown);
}
function grown(branches) {
  return new SpecLevel(
    branches.map(({ branches: inner, ...branch }) => ({
      ...branch,
      below: inner.length === 0 ? void 0 : grown(inner)
    }))
  );
}
var IDENTITY = /* @__PURE__ */ new Set(["kind", "apiVersion", "roleRef"]);
function changesIdentity([first, second]) {
  return IDENTITY.has(first) || first === "metadata" && (second === "name" || second === "namespace");
}
function overlaps(tree, row, steps) {
  let branches = tree;
  for (const [depth, step] of steps.entries()) {
    const { name, isList: isList3 } = readStep(step);
    const branch = branches.find((known2) => known2.name === name);
    if (branch === void 0) return false;
    if (branch.isList !== isList3) return true;
    const isEnd = depth === steps.length - 1;
    if (isEnd) return branch.branches.length > 0 || branch.first.create !== row.create;
    if (branch.rows.length > 0) return true;
    branches = branch.branches;
  }
  return true;
}
function add2(tree, row, steps) {
  let branches = tree;
  for (const [depth, step] of steps.entries()) {
    const { name, isList: isList3 } = readStep(step);
    let branch = branches.find((known2) => known2.name === name);
    if (branch === void 0) {
      const problem = PROBLEMS.get(name);
      branch = { name, problem, isList: isList3, rows: [], branches: [], creates: false, first: row };
      branches.push(branch);
    }
    branch.creates ||= row.create;
    if (depth === steps.length - 1) branch.rows.push(row);
    branches = branch.branches;
  }
}
function readStep(step) {
  const isList3 = step.endsWith("[]");
  return { name: isList3 ? step.slice(0, -2) : step, isList: isList3 };
}

// src/kustomize/field-specs/apply.ts
function applyFieldSpecs(resource, table, change) {
  return applyRows(resource, specsFor(table, resource), change);
}
function applyFieldSpec(resource, spec, change) {
  let rows = rowsOfSpec.get(spec);
  if (rows === void 0) {
    rows = [spec];
    rowsOfSpec.set(spec, rows);
  }
  return applyRows(resource, rows, change);
}
var rowsOfSpec = /* @__PURE__ */ new WeakMap();
function applyRows(resource, rows, change) {
  if (rows.length === 0) return resource;
  let changed = resource;
  for (const tree of treesOf(rows)) {
    const root = new Walk(changed, change).intoMap(changed.root, tree);
    changed = changed.withRoot(root);
  }
  return changed;
}
var treesOfRows = /* @__PURE__ */ new WeakMap();
function treesOf(rows) {
  const known2 = treesOfRows.get(rows);
  if (known2) return known2;
  const trees = growTrees(rows);
  treesOfRows.set(rows, trees);
  return trees;
}
var Walk = class {
  #resource;
  #change;
  constructor(resource, change) {
    this.#resource = resource;
    this.#change = change;
  }
  /** Visits the fields that a tree leads to; the map is copied once, if anything in it changes. */
  intoMap(map, level) {
    let { shape, keys } = map;
    let values;
    for (const { branch, position: position2 } of level.visitsOf(shape)) {
      if (branch.problem !== void 0) throw this.#failure(branch.problem, branch, map);
      const old = position2 === -1 ? void 0 : map.values[position2];
      const field2 = this.#field(old, branch, map);
      if (field2 === void 0) continue;
      const value = this.#from(field2, branch);
      if (value === old) continue;
      if (old) {
        values ??= map.values.slice();
        values[position2] = value;
      } else {
        const key = keyNode(branch.name, value);
        shape = withName(shape, key);
        keys = [...keys, key];
        values = [...values ?? map.values, value];
      }
    }
    return values ? shapedMap(shape, keys, values, map) : map;
  }
  #from(node, branch) {
    const { below } = branch;
    if (below === void 0) {
      let value = node;
      for (const row of branch.rows) value = this.#change.set(value, row, this.#resource);
      return value;
    }
    switch (node.kind) {
      case "seq":
        return this.#intoList(node, branch);
      case "map":
        return this.intoMap(node, below);
      default:
        if (isNull2(node)) return node;
        throw this.#failure("expected sequence or mapping node", branch, node);
    }
  }
  /** As `mapItems`; a function for each list would be a large part of what a build makes. */
  #intoList(seq, branch) {
    let items;
    for (let i = 0; i < seq.items.length; i++) {
      const item = seq.items[i];
      if (item === void 0) continue;
      const changed = this.#from(item, branch);
      if (changed === item) continue;
      items ??= seq.items.slice();
      items[i] = changed;
    }
    return items ? withItems(seq, items) : seq;
  }
  /** The field to go on with: as it is, made where it is missing, or made of a null. */
  #field(field2, { isList: isList3, creates, below }, map) {
    if (field2 !== void 0 && !isNull2(field2)) return field2;
    const { create, createTag = "", origin = map } = this.#change;
    if (isList3)
      return field2 && { kind: "seq", items: [], source: field2.source, offset: field2.offset };
    if (!creates || create === void 0) return field2;
    const isLast = below === void 0;
    if (!isLast || create === "map") return mapNode(hiddenEntries(field2), origin);
    if (field2?.kind !== "scalar") return scalarNode("", "", origin);
    return { ...field2, tag: createTag, style: "plain" };
  }
  #failure(problem, { first }, at) {
    const { id } = this.#resource;
    const says = `the field spec '${first.path}' leads to this in ${showResId(id)}: ${problem}`;
    const kustomize = `considering field '${first.path}' of object ${formatResId(id)}: ${problem}`;
    const error = failure("bad-resource", { says, kustomize }, at);
    return this.#change.blame?.(error, first, this.#resource) ?? error;
  }
};

// src/kustomize/transformers/containers.ts
var containersIn = /* @__PURE__ */ new WeakMap();
function changeContainers(resource, change) {
  const root = new ContainerWalk(change).map(resource.root);
  return resource.withRoot(root);
}
var FEWEST_MAPS = 4;
var ContainerWalk = class {
  /** Lists of containers that were found, and maps that were seen. */
  #found = 0;
  #seen = 0;
  #change;
  constructor(change) {
    this.#change = change;
  }
  map(map) {
    this.#seen++;
    const { names } = map.shape;
    let values;
    for (let i = 0; i < map.values.length; i++) {
      const value = map.values[i];
      if (value === void 0 || value.kind === "scalar") continue;
      const walked = this.#inside(value);
      const changed = isContainers(names[i]) ? this.#list(walked) : walked;
      if (changed !== value) {
        values ??= map.values.slice();
        values[i] = changed;
      }
    }
    return values ? withValues(map, values) : map;
  }
  /** What is found out of the outermost part holds for all that is in it. */
  #inside(node) {
    const known2 = containersIn.get(node);
    if (known2 !== void 0) return this.#at(known2, node);
    const found = this.#found;
    const seen = this.#seen;
    const walked = this.#node(node);
    const count = this.#found - found;
    if (count === 0) {
      if (this.#seen - seen >= FEWEST_MAPS) containersIn.set(node, NONE5);
    } else {
      const own = ownLists(node);
      if (own.length === count) containersIn.set(node, own);
    }
    return walked;
  }
  #at(positions, node) {
    if (positions.length === 0 || node.kind !== "map") return node;
    let values;
    for (const position2 of positions) {
      const list = node.values[position2];
      const changed = list && this.#list(list);
      if (changed === void 0 || changed === list) continue;
      values ??= node.values.slice();
      values[position2] = changed;
    }
    return values ? withValues(node, values) : node;
  }
  #node(node) {
    if (node.kind === "seq") return mapItems(node, (item) => this.#node(item));
    return node.kind === "map" ? this.map(node) : node;
  }
  #list(node) {
    if (node.kind !== "seq") return node;
    this.#found++;
    return mapItems(node, (container) => {
      if (isNull2(container)) return container;
      if (container.kind !== "map") throw wrongKind("map", container);
      const image = getField(container, "image");
      return image ? setField(container, "image", this.#change(image)) : container;
    });
  }
};
var NONE5 = [];
function isContainers(name) {
  return name === "containers" || name === "initContainers";
}
function ownLists(node) {
  if (node.kind !== "map") return NONE5;
  const { values, shape } = node;
  const positions = [];
  for (let i = 0; i < values.length; i++) {
    if (isContainers(shape.names[i]) && values[i]?.kind === "seq") positions.push(i);
  }
  return positions;
}

// src/kustomize/transformers/image-reference.ts
function overrideImage(image, args) {
  const old = splitImage(image);
  const name = args.newName ?? old.name;
  const { tag, digest } = pin(old, args);
  return name + (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
}
function pin(old, { newTag, digest, tagSuffix }) {
  if (newTag !== void 0 || digest !== void 0)
    return { tag: newTag ?? "", digest: digest ?? "" };
  return tagSuffix === void 0 ? old : { tag: old.tag + tagSuffix, digest: "" };
}
function splitImage(image) {
  const slash = Math.max(0, image.indexOf("/"));
  const at = image.indexOf("@", slash);
  const colon = image.indexOf(":", slash);
  if (colon === -1 && at === -1) return { name: image, tag: "", digest: "" };
  if (at !== -1 && (colon === -1 || at < colon)) {
    return { name: image.slice(0, at), tag: "", digest: image.slice(at + 1) };
  }
  const end = at === -1 ? image.length : at;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: image.slice(end + 1)
  };
}

// src/kustomize/transformers/images.ts
function imageTransformer(args, fieldSpecs, warnings, isOneOfMany = false) {
  const images = new Images(args);
  const set = (node) => {
    if (isNull2(node)) return node;
    if (node.kind !== "scalar") throw wrongKind("scalar", node);
    const image = images.replaced(node.text);
    return image === void 0 ? node : replaceText(node, image, "", args.changeAt);
  };
  const hasOthersOnly = (resource) => {
    const found = imagesOf(resource, fieldSpecs);
    return found.every((image) => images.replaced(image) === void 0);
  };
  const change = { set };
  return {
    each(resource) {
      if (resource.kind === "CustomResourceDefinition") return resource;
      if (isOneOfMany && hasOthersOnly(resource)) return resource;
      return applyFieldSpecs(changeContainers(resource, set), fieldSpecs, change);
    },
    end() {
      if (!images.isUsed) warnings.push(unusedEntry(args, images.others));
    }
  };
}
var Images = class {
  /** Those that the entry is not for. */
  others = /* @__PURE__ */ new Set();
  #args;
  #pattern;
  #replaced = /* @__PURE__ */ new Map();
  /** @throws UserError `bad-image` */
  constructor(args) {
    this.#args = args;
    this.#pattern = imagePattern(args);
  }
  get isUsed() {
    return this.#replaced.size > 0;
  }
  /** What the entry makes of an image; nothing where it is for others. */
  replaced(image) {
    const known2 = this.#replaced.get(image);
    if (known2 !== void 0 || this.others.has(image)) return known2;
    if (!this.#pattern.test(image)) {
      this.others.add(image);
      return void 0;
    }
    const replaced2 = overrideImage(image, this.#args);
    this.#replaced.set(image, replaced2);
    return replaced2;
  }
};
var imagesOfRoots = /* @__PURE__ */ new WeakMap();
function imagesOf(resource, fieldSpecs) {
  const known2 = imagesOfRoots.get(resource.root);
  if (known2?.fieldSpecs === fieldSpecs) return known2.images;
  const images = [];
  const set = (node) => {
    if (isNull2(node)) return node;
    if (node.kind !== "scalar") throw wrongKind("scalar", node);
    images.push(node.text);
    return node;
  };
  applyFieldSpecs(changeContainers(resource, set), fieldSpecs, { set });
  imagesOfRoots.set(resource.root, { fieldSpecs, images });
  return images;
}
function unusedEntry({ name, at }, images) {
  const names = new Set([...images].map((image) => splitImage(image).name));
  const hint = didYouMean(name, names) ?? "correct the name, or remove the entry";
  return failure("resource-not-found", `no container here has the image '${name}'`, at, hint);
}
function imagePattern({ name, at }) {
  const compiled = compileGoRegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  if (!("problem" in compiled)) return compiled;
  const bare = compileGoRegExp(name);
  const { problem } = "problem" in bare ? bare : compiled;
  const says = `the image name '${name}' is no regular expression`;
  const hint = "write a backslash before characters such as [ ( or *";
  throw failure("bad-image", { says, kustomize: problem }, at, hint);
}

// src/kustomize/transformers/labels.ts
function stringMapTransformer({ texts: texts2, fieldSpecs }) {
  if (texts2.texts.size === 0) return NOTHING;
  const sorted = [...texts2.texts].sort(([a], [b]) => a < b ? -1 : 1);
  const nodes = new Map(sorted.map(([key, text2]) => [key, stringNode(text2)]));
  const shared = new SharedTexts(nodes);
  const change = changeTo(texts2, (map) => shared.setIn(map));
  const needsAnnotations = fieldSpecs.some(
    ({ path, create }) => path === "metadata/annotations" && !create
  );
  return {
    each(original) {
      const isNoted = needsAnnotations && hasNotes(original.history);
      const resource = isNoted ? original.withRoot(withAnnotationsMap(original.root)) : original;
      shared.begin();
      const styling = applyFieldSpecs(resource, fieldSpecs, change);
      const changed = shared.settle() ? applyFieldSpecs(resource, fieldSpecs, change) : styling;
      const aliases = newAliases(resource.root, changed.root);
      if (aliases.length === 0) return changed;
      return changed.withHistory({ aliases: [...changed.history.aliases ?? [], ...aliases] });
    }
  };
}
function changeTo({ at }, set) {
  return {
    create: "map",
    origin: at,
    set(node) {
      if (node.kind === "scalar" && isNull2(node)) {
        return hideEntries(node, mapEntries(set(mapNode([], node))));
      }
      if (node.kind !== "map") throw wrongKind("map", node);
      return set(node);
    }
  };
}
var SharedTexts = class {
  #fresh;
  #variants = /* @__PURE__ */ new Map();
  #styled;
  #hasNew = false;
  #isStale = false;
  #isSettled = false;
  constructor(nodes) {
    this.#fresh = nodes;
  }
  /** Comes to the next resource, with nodes that have no style yet. */
  begin() {
    this.#styled = void 0;
    this.#hasNew = false;
    this.#isStale = false;
    this.#isSettled = false;
  }
  /**
   * Keeps the styles that the nodes have by now.
   *
   * @returns whether all maps have to be gone through again, as one was other where it was put
   */
  settle() {
    this.#isSettled = true;
    return this.#isStale;
  }
  setIn(map) {
    const draft = new MapDraft(map);
    for (const [key, fresh] of this.#fresh) {
      const old = draft.get(key);
      const next = old === void 0 ? this.#new(key, fresh) : this.#over(styleOf(old), key, fresh);
      if (!isSame(old, next)) draft.set(key, next);
    }
    return draft.finish();
  }
  /** An odd text gets its quotes back before it goes anywhere. */
  #new(key, fresh) {
    const node = this.#styled?.get(key) ?? fresh;
    const next = node.style === "plain" && !this.#isSettled ? fresh : node;
    if (next !== node) this.#keep(key, next);
    this.#hasNew = true;
    return next;
  }
  #over(style, key, fresh) {
    const node = this.#styled?.get(key) ?? fresh;
    if (node.style === style) return node;
    const next = this.#variant(fresh, style);
    if (!this.#isSettled) this.#keep(key, next);
    return next;
  }
  /** One node for all places that have a style, as they may have shared an old one. */
  #variant(fresh, style) {
    if (fresh.style === style) return fresh;
    const variants = this.#variants.get(fresh) ?? /* @__PURE__ */ new Map();
    this.#variants.set(fresh, variants);
    const node = variants.get(style) ?? { ...fresh, style };
    variants.set(style, node);
    return node;
  }
  #keep(key, node) {
    this.#styled ??= new Map(this.#fresh);
    this.#styled.set(key, node);
    this.#isStale ||= this.#hasNew;
  }
};
function isSame(old, next) {
  return old?.kind === "scalar" && old.text === next.text && old.tag === "str";
}
var METADATA_LABELS = [
  { group: "", version: "", kind: "", path: "metadata/labels", create: true }
];
function labelFieldSpecs(args, { tables }) {
  const title = "labels";
  const own = mergeFieldSpecs(args.fields, tables.labels, title);
  if (args.includeSelectors) {
    return own.length === 0 ? tables.commonLabels : mergeFieldSpecs(own, tables.commonLabels, title);
  }
  const withTemplates = args.includeTemplates ? mergeFieldSpecs(own, tables.templateLabels, title) : own;
  if (withTemplates.length === 0) return METADATA_LABELS;
  return mergeFieldSpecs(withTemplates, METADATA_LABELS, title);
}

// src/kustomize/transformers/name-affix.ts
var SKIPPED = [
  { group: "", version: "", kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", version: "", kind: "APIService" },
  { group: "", version: "", kind: "Namespace" }
];
function affixTransformer(args) {
  const { length } = args.affix.text;
  if (length > limitOf("name-bytes")) {
    throw overLimit("name-bytes", `this ${args.kind}`, length, locate(args.affix));
  }
  const change = changeTo2(args);
  return {
    each(resource) {
      const original = resource.originalId;
      if (SKIPPED.some((gvk) => isGvkSelected(original, gvk))) return resource;
      let renamed = resource;
      for (const spec of specsFor(args.fieldSpecs, resource)) {
        if (isGvkSelected(original, spec))
          renamed = applyFieldSpec(recorded(renamed, spec, args), spec, change);
      }
      return renamed;
    }
  };
}
function changeTo2({ kind, affix }) {
  return {
    create: "scalar",
    createTag: "str",
    origin: affix,
    set(node) {
      const old = node.kind === "scalar" ? node.text : "";
      return replaceText(node, kind === "prefix" ? affix.text + old : old + affix.text, "", affix);
    }
  };
}
function recorded(resource, { path }, args) {
  const { text: text2 } = args.affix;
  if (path !== "metadata/name" || text2 === "") return resource;
  const { prefixes, suffixes } = resource.history;
  return resource.withIdRemembered(
    args.kind === "prefix" ? { prefixes: [...prefixes, text2] } : { suffixes: [...suffixes, text2] }
  );
}

// src/kustomize/transformers/namespace.ts
var METADATA_NAMESPACE = {
  group: "",
  version: "",
  kind: "",
  path: "metadata/namespace",
  create: true
};
function namespaceTransformer(args) {
  const rows = sortRows(args.fieldSpecs);
  const change = namespaceChange(args);
  const moved = /* @__PURE__ */ new Map();
  return {
    each(resource) {
      const result = move2(resource, rows, args, change);
      refuseConflict(moved, result);
      return result;
    }
  };
}
function move2(resource, rows, args, change) {
  let moved = resource.withIdRemembered();
  if (!resource.id.clusterScoped) moved = applyFieldSpec(moved, METADATA_NAMESPACE, change);
  const isBinding = isRoleBinding(resource.kind);
  if (isBinding) moved = moveSubjects(moved, args);
  if (resource.apiVersion === "v1") moved = applyFieldSpecs(moved, rows.names, change);
  return applyFieldSpecs(moved, isBinding ? rows.otherThanSubjects : rows.others, change);
}
function moveResource(resource, namespace2) {
  const args = { namespace: namespace2, fieldSpecs: [], subjects: "defaultOnly", unsetOnly: false };
  const change = namespaceChange(args);
  const moved = resource.id.clusterScoped ? resource : applyFieldSpec(resource, METADATA_NAMESPACE, change);
  return isRoleBinding(resource.kind) ? moveSubjects(moved, args) : moved;
}
var rowsOfTable = /* @__PURE__ */ new WeakMap();
function sortRows(table) {
  const known2 = rowsOfTable.get(table);
  if (known2) return known2;
  const others = table.filter(
    ({ path }) => path !== "metadata/namespace" && path !== "metadata/name"
  );
  const rows = {
    names: table.filter(({ path }) => path === "metadata/name"),
    others,
    otherThanSubjects: others.filter(
      ({ path, kind }) => path !== "subjects/namespace" || !isRoleBinding(kind)
    )
  };
  rowsOfTable.set(table, rows);
  return rows;
}
function namespaceChange(args) {
  return {
    create: "scalar",
    createTag: "str",
    origin: args.namespace,
    set: (node) => replaceNamespace(node, args)
  };
}
function replaceNamespace(node, { namespace: namespace2, unsetOnly }) {
  if (unsetOnly && isPresent(node) && node.kind === "scalar" && node.text !== "") return node;
  return replaceText(node, namespace2.text, "str", namespace2);
}
function isRoleBinding(kind) {
  return kind === "RoleBinding" || kind === "ClusterRoleBinding";
}
function moveSubjects(resource, args) {
  if (args.subjects === "none") return resource;
  const subjects = getField(resource.root, "subjects");
  if (!isPresent(subjects)) return resource;
  if (subjects.kind !== "seq") throw wrongKind("seq", subjects);
  const [field2, wanted] = args.subjects === "defaultOnly" ? ["name", "default"] : ["kind", "ServiceAccount"];
  const moved = mapItems(subjects, (subject) => {
    if (textOf(getField(subject, field2)) !== wanted) return subject;
    return moveSubject(subject, args);
  });
  return resource.withRoot(setField(resource.root, "subjects", moved));
}
function moveSubject(subject, args) {
  if (subject.kind !== "map") return subject;
  const old = getField(subject, "namespace");
  const { namespace: namespace2 } = args;
  if (old === void 0) return setText(subject, "namespace", namespace2.text, "str", namespace2);
  return setField(subject, "namespace", replaceNamespace(old, args));
}
function refuseConflict(moved, resource) {
  const first = moved.get(resource.idKey);
  if (first) {
    const before = [first, resource].map(({ originalId }) => formatResId(originalId));
    throw failure(
      "resource-conflict",
      {
        says: `with this namespace ${showResId(resource.id)} is there twice`,
        kustomize: `namespace transformation produces ID conflict: [${before.join(" ")}]`
      },
      resource.root,
      `one was ${showResId(first.originalId)} at ${placeOf(first.root)}, the other one ${showResId(resource.originalId)}`
    );
  }
  moved.set(resource.idKey, resource);
}

// src/kustomize/replacements/field-path.ts
function fieldPathSteps(path) {
  const known2 = stepsOfPath2.get(path);
  if (known2) return known2;
  const steps = joinBrackets(splitAtDots(path));
  stepsOfPath2.set(path, steps);
  return steps;
}
var stepsOfPath2 = /* @__PURE__ */ new Map();
function splitAtDots(path) {
  const parts = path.split(".");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const steps = [];
  for (const part2 of parts) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}.${part2}`;
    else steps.push(part2);
  }
  return steps;
}
function joinBrackets(parts) {
  const steps = [];
  for (let i = 0; i < parts.length; i++) {
    let step = parts[i] ?? "";
    if (!step.startsWith("[") || step.endsWith("]")) {
      steps.push(step);
      continue;
    }
    while (i < parts.length - 1) {
      const next = parts[++i] ?? "";
      step += `.${next}`;
      if (next.endsWith("]")) break;
    }
    steps.push(step.includes("=") ? step : step.replace(/^[[\]]+|[[\]]+$/g, ""));
  }
  return steps;
}
function isElementStep(step) {
  return step.startsWith("[") && step.endsWith("]");
}
function parseElementStep(step) {
  const inner = step.slice(1, -1);
  const equals = inner.indexOf("=");
  return equals === -1 ? void 0 : { field: inner.slice(0, equals), value: inner.slice(equals + 1) };
}
var NO_EQUALS = "list path element must contain fieldName=fieldValue for element to match";

// src/kustomize/replacements/change-fields.ts
function changeFields(root, steps, change) {
  const walk = new Walk2(change);
  const node = walk.from(root, steps, 0);
  return { node, count: walk.count };
}
var Walk2 = class {
  count = 0;
  #change;
  constructor(change) {
    this.#change = change;
  }
  /** @param at which step comes next */
  from(node, steps, at) {
    const step = steps[at];
    if (step === void 0) {
      this.count++;
      return this.#change.set(node);
    }
    if (isPosition(step)) return this.#position(node, steps, at);
    if (isElementStep(step)) return this.#elements(node, steps, at);
    if (step === "*") return mapElements(node, (item) => this.from(item, steps, at + 1));
    return this.#field(node, steps, at);
  }
  #field(node, steps, at) {
    if (node.kind !== "map") {
      if (node.kind !== "scalar" || !isNull2(node)) throw wrongKind("map", node);
      const made2 = this.#made(steps[at + 1]);
      if (made2 === void 0) return node;
      const value = this.from(made2, steps, at + 1);
      return hideEntries(node, [{ key: keyNode(steps[at] ?? "", value), value }]);
    }
    const name = steps[at] ?? "";
    const field2 = getField(node, name) ?? this.#made(steps[at + 1]);
    if (field2 === void 0) return node;
    return setField(node, name, this.from(field2, steps, at + 1));
  }
  /** What a missing node becomes: the step after it says whether that is a list or a map. */
  #made(next) {
    const { create, at } = this.#change;
    if (create === void 0) return void 0;
    const { source, offset } = at;
    if (next === void 0 && create === "scalar") return untagged("", at);
    const isList3 = next === void 0 ? create === "seq" : isElementStep(next) || isPosition(next);
    return isList3 ? { kind: "seq", items: [], source, offset } : mapNode([], at);
  }
  #position(node, steps, at) {
    const position2 = Number(steps[at]);
    const items = itemsOf2(node);
    const made2 = position2 === items.length ? this.#made(steps[at + 1]) : void 0;
    const item = items[position2] ?? made2;
    if (item === void 0) {
      const problem = `index ${position2} specified but only ${items.length} elements found`;
      const hint = "positions count from 0; with create: true the one behind the last is made";
      throw failure("bad-replacement", problem, this.#change.at, hint);
    }
    const changed = this.from(item, steps, at + 1);
    if (made2) return withElements(node, [...items, changed]);
    return changed === item ? node : withElements(node, items.with(position2, changed));
  }
  #elements(node, steps, at) {
    const wanted = parseElementStep(steps[at] ?? "");
    if (wanted === void 0) throw failure("bad-replacement", NO_EQUALS, this.#change.at);
    const pattern = compilePattern(wanted.value);
    if ("problem" in pattern) {
      throw failure("bad-replacement", pattern.problem, this.#change.at);
    }
    const before = this.count;
    const isScalar = wanted.field === "";
    const visit = (item) => {
      const field2 = isScalar ? item : getField(item, wanted.field);
      if (field2 === void 0 || !pattern.test(yamlText(field2))) return item;
      return this.from(item, steps, isScalar ? steps.length : at + 1);
    };
    const changed = mapElements(node, visit);
    if (this.count > before || this.#change.create === void 0) return changed;
    return withElements(changed, [...itemsOf2(changed), this.#madeElement(wanted, visit)]);
  }
  #madeElement({ field: field2, value }, visit) {
    const { at } = this.#change;
    const before = this.count;
    const text2 = untagged(value, at);
    const made2 = field2 === "" ? text2 : mapNode([{ key: keyNode(field2, at), value: text2 }], at);
    const element = visit(made2);
    if (this.count > before) return element;
    const problem = `the element made for [${field2}=${value}] does not match itself`;
    throw failure("bad-replacement", problem, at, "write the text without expression characters");
  }
};
function isPosition(step) {
  return /^\+?\d+$/.test(step);
}
var patterns = /* @__PURE__ */ new Map();
function compilePattern(text2) {
  const known2 = patterns.get(text2);
  if (known2) return known2;
  const pattern = compileGoRegExp(text2);
  patterns.set(text2, pattern);
  return pattern;
}
function untagged(text2, { source, offset }) {
  return { kind: "scalar", text: text2, tag: "", style: "plain", source, offset };
}
function itemsOf2(node) {
  if (isNull2(node)) return hiddenNodes(node);
  if (node.kind !== "seq") throw wrongKind("seq", node);
  return node.items;
}
function withElements(node, items) {
  if (node.kind === "seq") return withItems(node, items);
  return node.kind === "scalar" ? withHidden(node, items) : node;
}
function mapElements(node, change) {
  const items = itemsOf2(node);
  const changed = items.map(change);
  return changed.some((item, i) => item !== items[i]) ? withElements(node, changed) : node;
}
function yamlText(node) {
  if (node.kind !== "scalar") return emitNode(node).trim();
  return scalarText(node) + commentOf(node);
}
function scalarText(node) {
  const { text: text2, style } = node;
  if (style === "single") return `'${text2.replaceAll("'", "''")}'`;
  if (style === "double") return JSON.stringify(text2);
  const isQuoted = node.tag === "str" && scalarTag({ ...node, tag: "" }) !== "str";
  return isQuoted || styleOfString(text2, false) === "single" ? JSON.stringify(text2) : text2.trim();
}
var QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
function commentOf({ source, offset, text: text2, style }) {
  const [line = ""] = source.text.slice(offset, offset + FARTHEST2).split("\n", 1);
  const written2 = style === "plain" ? text2 : QUOTED.exec(line)?.[0] ?? "";
  if (!line.startsWith(written2)) return "";
  const [comment] = /^ +#.*/.exec(line.slice(written2.length)) ?? [];
  return comment === void 0 ? "" : ` ${comment.trimStart()}`;
}
var FARTHEST2 = 500;

// src/kustomize/replacements/lookup.ts
function lookup(root, steps) {
  let node = root;
  for (const step of steps.map((text2) => text2.trim())) {
    if (step === "") continue;
    if (node === void 0) return void 0;
    node = lookupStep(node, step);
  }
  return node;
}
function lookupStep(node, step) {
  if (/^[-+]?\d+$/.test(step)) return elementsOf2(node)[positionOf(step, node)];
  if (step === "-") return elementsOf2(node).at(-1);
  if (step === "*") {
    const hint = "a source is one field: name an element by its position or as [name=web]";
    throw failure("bad-reference", "wildcard is not supported in PathGetter", node, hint);
  }
  if (isElementStep(step)) return findElement2(node, step);
  if (isNull2(node)) return void 0;
  if (node.kind !== "map") throw wrongKind("map", node);
  return getField(node, step);
}
function positionOf(step, node) {
  const position2 = Number(step);
  if (position2 >= 0) return position2;
  const hint = "- alone is the last element";
  throw failure("bad-reference", `array index ${step} cannot be negative`, node, hint);
}
function elementsOf2(node) {
  if (isNull2(node)) return hiddenNodes(node);
  if (node.kind !== "seq") throw wrongKind("seq", node);
  return node.items;
}
function findElement2(node, step) {
  const wanted = parseElementStep(step);
  if (wanted === void 0) throw failure("bad-reference", NO_EQUALS, node);
  return elementsOf2(node).find((element) => {
    const field2 = wanted.field === "" ? element : getField(element, wanted.field);
    return field2 !== void 0 && (field2.kind === "scalar" ? field2.text : "") === wanted.value;
  });
}

// src/kustomize/replacements/missing-field.ts
function missingField(root, steps) {
  let at = root;
  for (const [i, step] of steps.entries()) {
    const next = lookupOrNothing(at, step === "*" ? "0" : step);
    if (next === void 0) {
      return { path: steps.slice(0, i + 1).join("."), hint: hintFor2(at, step) };
    }
    at = next;
  }
  return { path: steps.join("."), hint: void 0 };
}
function lookupOrNothing(node, step) {
  try {
    return lookup(node, [step]);
  } catch {
    return void 0;
  }
}
function hintFor2(node, step) {
  switch (node.kind) {
    case "map":
      return didYouMean(step, node.shape.names);
    case "seq":
      return hintForElement(node.items, step);
    default:
      return `what is before it is the text '${node.text}'`;
  }
}
function hintForElement(items, step) {
  const wanted = isElementStep(step) ? parseElementStep(step) : void 0;
  if (wanted === void 0) return `the list has ${items.length} elements, counted from 0`;
  const texts2 = items.flatMap((item) => {
    const field2 = wanted.field === "" ? item : lookupOrNothing(item, wanted.field);
    return field2?.kind === "scalar" ? [field2.text] : [];
  });
  return didYouMean(wanted.value, texts2) ?? `${wanted.field || "the list"} has ${texts2.join(", ") || "nothing"}`;
}

// src/kustomize/replacements/mistakes.ts
function atPath(place, lead, { id }, walk) {
  try {
    return walk();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const says = `${message}, in ${showResId(id)}`;
    const isWrongKind = code === "bad-resource";
    const kustomize = isWrongKind ? `${lead()}: ${wordsOf(error)}` : wordsOf(error);
    throw failure("bad-replacement", { says, kustomize }, place, hint);
  }
}
function onlyScalars(at) {
  const kustomize = "delimiter option can only be used with scalar nodes";
  const hint = "name a field with a text, or remove options.delimiter";
  const says = "only a text can be cut, and this is a list or a map";
  return failure("bad-replacement", { says, kustomize }, at, hint);
}

// src/kustomize/replacements/own-fields.ts
function ownValues(source, fields, valueFor) {
  const isWithin = holdsAny(source, new Set(fields));
  const written2 = /* @__PURE__ */ new Map();
  for (const field2 of fields) {
    const value = isWithin ? replaceNodes(source, written2) : source;
    written2.set(field2, valueFor(field2, value));
  }
  return written2;
}
function holdsAny(node, wanted) {
  if (wanted.has(node)) return true;
  if (node.kind === "seq") return node.items.some((item) => holdsAny(item, wanted));
  return node.kind === "map" && node.values.some((value) => holdsAny(value, wanted));
}
function replaceNodes(node, others) {
  const other = others.get(node);
  if (other !== void 0) return other;
  if (node.kind === "seq") return mapItems(node, (item) => replaceNodes(item, others));
  if (node.kind === "scalar") return replaceHidden(node, others);
  const changed = node.values.map((value) => replaceNodes(value, others));
  return changed.every((value, i) => value === node.values[i]) ? node : withValues(node, changed);
}
function replaceHidden(node, others) {
  const nodes = hiddenNodes(node);
  const changed = nodes.map((each) => replaceNodes(each, others));
  return changed.every((each, i) => each === nodes[i]) ? node : withHidden(node, changed);
}

// src/kustomize/replacements/select.ts
var NAME_PATH = "metadata.name";
function selectPositions(map, selector) {
  return map.candidates(selector).filter((position2) => map.at(position2)?.ids.some((id) => isSelectedBy(id, selector)));
}

// src/kustomize/replacements/read-source.ts
function readSource(map, source) {
  const { resource, position: position2 } = selectSource(map, source);
  const path = source.fieldPath?.text ?? NAME_PATH;
  const value = atPath(
    source.fieldPath ?? source.at,
    () => "error looking up replacement source",
    resource,
    () => lookup(resource.root, fieldPathSteps(path))
  );
  if (value === void 0 || isNothing(value)) {
    const missing2 = missingField(resource.root, fieldPathSteps(path));
    const says = `the source ${showResId(resource.id)} has no ${missing2.path}`;
    const kustomize = `fieldPath \`${path}\` is missing for replacement source ${formatResId(source)}`;
    const hint = missing2.hint ?? `it is defined at ${placeOf(resource.root)}`;
    throw failure("bad-replacement", { says, kustomize }, source.fieldPath ?? source.at, hint);
  }
  return { node: partOf(value, source), position: position2, source };
}
function isRead({ source }) {
  return source.options === void 0 || source.options.delimiter === "";
}
function rereadSource(root, { node, source }) {
  return lookup(root, fieldPathSteps(source.fieldPath?.text ?? NAME_PATH)) ?? node;
}
function selectSource(map, source) {
  const positions = selectPositions(map, source);
  const [position2, another] = positions;
  const resource = position2 === void 0 ? void 0 : map.at(position2);
  if (resource !== void 0 && position2 !== void 0 && another === void 0) {
    return { resource, position: position2 };
  }
  const shown = formatSource(source);
  if (resource === void 0) {
    const says2 = `there is no ${showResId(source)} to read from`;
    const hint2 = sourceHint(map, source);
    throw failure(
      "bad-replacement",
      { says: says2, kustomize: `nothing selected by ${shown}` },
      source.at,
      hint2
    );
  }
  const others = positions.slice(0, 5);
  const ids = others.map((other) => showResId(map.at(other)?.id ?? source));
  const says = `the source ${showResId(source)} may be any of ${positions.length} resources`;
  const kustomize = `multiple matches for selector ${shown}`;
  const hint = `it matches ${ids.join(", ")}`;
  throw failure("bad-replacement", { says, kustomize }, source.at, hint);
}
function sourceHint(map, { kind, name }) {
  const named = map.resources.filter((resource) => kind === "" || resource.kind === kind);
  return didYouMean(
    name,
    named.map((resource) => resource.originalId.name)
  ) ?? "a source has to be a resource of this level; check kind, name and namespace";
}
function formatSource(source) {
  const parts = [formatResId(source)];
  if (source.fieldPath) parts.push(source.fieldPath.text);
  const { delimiter, index, create } = source.options ?? NO_OPTIONS2;
  if (delimiter !== "" || create) parts.push(`${delimiter}(${index}), create=${create}`);
  return parts.join(":");
}
var NO_OPTIONS2 = { delimiter: "", index: 0, create: false };
function partOf(value, { options, at }) {
  if (options === void 0 || options.delimiter === "") return value;
  if (value.kind !== "scalar") throw onlyScalars(at);
  const part2 = value.text.split(options.delimiter)[options.index];
  if (part2 === void 0 || options.index < 0) {
    const says = `'${value.text}' has no part ${options.index} between '${options.delimiter}'`;
    const kustomize = `options.index ${options.index} is out of bounds for value ${value.text}`;
    const hint = "parts are counted from 0";
    throw failure("bad-replacement", { says, kustomize }, at, hint);
  }
  return { ...value, text: part2 };
}

// src/kustomize/transformers/replacements.ts
function transformReplacements(map, replacements2, warnings) {
  const unselected = gather(replacements2, ({ source, targets, at }) => {
    if (source === void 0 || targets === void 0) {
      const says = `this replacement has no ${source === void 0 ? "source" : "targets"}`;
      const kustomize = "replacements must specify a source and at least one target";
      const hint = "add source: with kind, name and fieldPath, and targets: with select and fieldPaths";
      throw failure("bad-replacement", { says, kustomize }, at, hint);
    }
    const value = readSource(map, source);
    return gather(targets, (target) => writeTarget(map, target, value));
  });
  warnings.push(...unselected);
}
function writeTarget(map, target, value) {
  const { select: select2 } = target;
  if (select2 === void 0) {
    const says = "this target does not say which resources it is for";
    const kustomize = "target must specify resources to select";
    const hint = "add select: with kind and name";
    throw failure("bad-replacement", { says, kustomize }, target.at, hint);
  }
  const matchesMetadata = compileMetadataSelector(select2);
  const isRejected = compileRejects(target.reject);
  let isSelected = false;
  for (const position2 of selectPositions(map, select2)) {
    const resource = map.at(position2);
    if (resource === void 0 || !matchesMetadata(resource)) continue;
    isSelected = true;
    if (isRejected(resource)) continue;
    map.replace(position2, writeFields(resource, target, position2, value));
  }
  return isSelected ? [] : [noMatch(map, select2, "replacement")];
}
function compileRejects(rejects) {
  const tests = rejects.flatMap((reject) => {
    const byId = (resource) => resource.ids.some((id) => isSelectedBy(id, reject));
    const byMetadata = compileMetadataSelector(reject);
    return [
      ...isEmptyId(reject) ? [] : [byId],
      ...reject.labelSelector || reject.annotationSelector ? [byMetadata] : []
    ];
  });
  return (resource) => tests.some((test2) => test2(resource));
}
function isEmptyId({
  group,
  version,
  kind,
  name,
  namespace: namespace2
}) {
  return group + version + kind + name + namespace2 === "";
}
function writeFields(resource, target, position2, value) {
  const paths = target.fieldPaths.length > 0 ? target.fieldPaths : [namePath(target)];
  let changed = resource;
  for (const path of paths) {
    const isOwn = position2 === value.position && isRead(value);
    changed = isOwn ? writeOwnField(changed, path, target.options, value) : writeField(changed, path, target.options, value.node);
  }
  return changed;
}
function namePath({ at: { source, offset } }) {
  return { text: NAME_PATH, source, offset };
}
function writeField(resource, path, options, value) {
  const root = changeAll(
    resource,
    path,
    options?.create ? value.kind : void 0,
    (field2) => newValue(field2, value, options, path)
  );
  return resource.withRoot(root);
}
function writeOwnField(resource, path, options, value) {
  const fields = [];
  const found = changeAll(
    resource,
    path,
    options?.create ? value.node.kind : void 0,
    (field2) => {
      const own = { ...field2 };
      fields.push(own);
      return own;
    }
  );
  const source = rereadSource(found, value);
  const written2 = ownValues(source, fields, (field2, now) => newValue(field2, now, options, path));
  const changed = replaceNodes(found, written2);
  value.node = replaceNodes(source, written2);
  return changed.kind === "map" ? resource.withRoot(changed) : resource;
}
function changeAll(resource, path, create, set) {
  const missing2 = () => `unable to find ${create ? "or create " : ""}field ${JSON.stringify(path.text)} in replacement target`;
  const steps = fieldPathSteps(path.text);
  if (steps.length > limitOf("yaml-depth")) {
    throw overLimit("yaml-depth", "this path", steps.length, locate(path));
  }
  const root = steps.length > 2 ? rootOnTheWay(resource, steps) : resource.root;
  const { node, count } = atPath(
    path,
    missing2,
    resource,
    () => changeFields(root, steps, { set, create, at: path })
  );
  if (count === 0) {
    const found = missingField(resource.root, steps);
    const says = `${showResId(resource.id)} has no ${found.path}`;
    const hint = found.hint ?? (create ? void 0 : "options.create: true makes a missing field");
    throw failure("bad-replacement", { says, kustomize: missing2() }, path, hint);
  }
  return node.kind === "map" ? node : resource.root;
}
function newValue(field2, value, options, path) {
  const text2 = value.kind === "scalar" ? value.text : "";
  if (options === void 0 || options.delimiter === "") {
    if (field2.kind === "scalar") return withText(field2, text2, value);
    checkCopied(value, path);
    return value;
  }
  if (field2.kind !== "scalar") throw onlyScalars(path);
  const length = field2.text.length + text2.length;
  if (length > limitOf("text-bytes")) {
    throw overLimit("text-bytes", "this field", length, locate(path));
  }
  return withText(field2, replacePart(field2.text, text2, options), value);
}
function checkCopied(value, path) {
  const size = sizeOf(value);
  if (size <= limitOf("copied-values")) return;
  throw overLimit("copied-values", "what is copied here", size, locate(path));
}
var sizes = /* @__PURE__ */ new WeakMap();
function sizeOf(node) {
  if (node.kind === "scalar") return 1;
  const known2 = sizes.get(node);
  if (known2 !== void 0) return known2;
  const parts = node.kind === "seq" ? node.items : node.values;
  const size = parts.reduce((sum, part2) => sum + sizeOf(part2), 1);
  sizes.set(node, size);
  return size;
}
function withText(field2, text2, { source, offset }) {
  if (field2.text === text2) return field2;
  const changed = { ...field2, text: text2, style: styleOf(field2), source, offset };
  const written2 = taggedStyle(field2);
  return written2 ? markTagged(changed, written2) : changed;
}
function replacePart(old, part2, { delimiter, index }) {
  if (index < 0) return part2 + delimiter + old;
  let start = 0;
  for (let i = 0; i < index; i++) {
    const found = old.indexOf(delimiter, start);
    if (found === -1) return old + delimiter + part2;
    start = found + delimiter.length;
  }
  const end = old.indexOf(delimiter, start);
  return old.slice(0, start) + part2 + (end === -1 ? "" : old.slice(end));
}

// src/kustomize/transformers/replicas.ts
function transformReplicas(map, args, fieldSpecs) {
  const { name, count, countAt } = args;
  let isFound = false;
  for (const spec of fieldSpecs) {
    for (const position2 of map.candidates({ name, kind: "" })) {
      const resource = map.at(position2);
      if (!resource?.ids.some((id) => id.name === name && isGvkSelected(id, spec))) continue;
      isFound = true;
      if (!specsFor(fieldSpecs, resource).includes(spec)) continue;
      const change = {
        create: "scalar",
        createTag: "int",
        origin: countAt,
        set: (node) => replaceText(node, String(count), "int", countAt)
      };
      map.replace(position2, applyFieldSpec(resource, spec, change));
    }
  }
  if (!isFound) throw notFound(map, args, fieldSpecs);
}
function notFound(map, { name, at }, specs) {
  const ordered = specs.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const kinds2 = ordered.map((spec) => formatGvk(spec)).join(" ");
  const names = map.resources.flatMap(
    (resource) => specs.some((spec) => isGvkSelected(resource.id, spec)) ? [resource.name] : []
  );
  const hint = didYouMean(name, names) ?? `with replicas there are ${names.join(", ") || "none"}`;
  return failure(
    "resource-not-found",
    {
      says: `nothing with replicas is called '${name}'`,
      kustomize: `resource with name ${name} does not match a config with the following GVK [${kinds2}]`
    },
    at,
    hint
  );
}
var KINDS2 = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];
function rankOf(kind) {
  return KINDS2.includes(kind) ? KINDS2.indexOf(kind) : KINDS2.length;
}

// src/kustomize/plugins/value-add.ts
function planValueAdd(config, context) {
  const { value, targets, file } = readConfig(config, context.warnings, (reader) => ({
    value: reader.text("value"),
    targets: reader.objects("targets", "Target", decodeTarget2) ?? [],
    file: reader.text("targetFilePath")
  }));
  const all = [...targets, ...file ? readTargets(file, context) : []];
  if (all.length === 0) {
    const hint = "add targets: with selector and fieldPath";
    throw failure("bad-value", "must specify at least one target", config.root, hint);
  }
  const { source, offset } = value ?? config.root;
  const text2 = { text: value?.text.trim() || context.directoryName, source, offset };
  return (map) => {
    for (const target of all) addValue(map, target, text2);
  };
}
function readTargets(file, { files, root, warnings }) {
  const { source } = files.load(root, file);
  const node = readYaml11(source)?.node;
  if (node === void 0) return [];
  const prefix = "error unmarshaling JSON: while decoding JSON: ";
  const decoding = {
    prefix,
    code: "bad-value",
    strict: false,
    lenient: true,
    errors: [],
    warnings
  };
  const reader = new ObjectReader(node, "Targets", [], decoding);
  const targets = reader.objects("targets", "Target", decodeTarget2) ?? [];
  reader.close();
  const [error] = decoding.errors;
  if (error) throw error;
  return targets;
}
function decodeTarget2(reader) {
  const fieldPath = reader.text("fieldPath");
  if (fieldPath === void 0) {
    throw failure("bad-value", "fieldPath cannot be empty", reader.at, "write it as spec/host");
  }
  const filePathPosition = reader.integer("filePathPosition", "int") ?? 0;
  if (filePathPosition < 0) {
    const message = `value of FilePathPosition (${filePathPosition}) cannot be negative`;
    throw failure("bad-value", message, reader.at);
  }
  const selector = reader.object("selector", "Selector", decodeSelector);
  return { at: reader.at, selector, fieldPath, filePathPosition };
}
function addValue(map, target, value) {
  const { selector, fieldPath, filePathPosition } = target;
  const positions = selector ? select(map, selector) : [...map.entries()].map(([at]) => at);
  const steps = fieldSteps(fieldPath.text);
  for (const position2 of positions) {
    const resource = map.at(position2);
    if (resource === void 0) continue;
    if (fieldPath.text === "metadata/namespace") {
      map.replace(position2, moveResource(resource, value));
      continue;
    }
    let isFound = false;
    const set = (node) => {
      isFound = true;
      const old = node.kind === "scalar" ? node.text : "";
      const text2 = filePathPosition > 0 ? insertPart(old, filePathPosition - 1, value.text) : value.text;
      return replaceText(node, text2, "", value);
    };
    const root = changeAt(rootOnTheWay(resource, steps), steps, set, value);
    if (!isFound && filePathPosition > 0) throw nowhere(fieldPath, resource);
    if (root.kind === "map") map.replace(position2, resource.withRoot(root));
  }
}
function nowhere(fieldPath, resource) {
  const says = `${showResId(resource.id)} has no field ${fieldPath.text} with a file path to add a part to`;
  const kustomize = "panic: runtime error: invalid memory address or nil pointer dereference";
  const hint = "select resources that have it; an element of a list is not made";
  return failure("bad-value", { says, kustomize }, fieldPath, hint);
}
function fieldSteps(path) {
  const steps = [];
  for (const part2 of path.split("/")) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}/${part2}`;
    else steps.push(part2);
  }
  return steps.map((step) => step.trim()).filter(Boolean);
}
function changeAt(node, steps, set, at) {
  const [step, ...rest] = steps;
  if (step === void 0) return set(node);
  if (/^\d+$/.test(step) || step === "-" || isElementStep(step)) {
    return changeElement(node, step, rest, set, at);
  }
  if (isNull2(node)) return node;
  if (node.kind !== "map") throw wrongKind("map", node);
  const changed = changeAt(getField(node, step) ?? made(rest[0], at), rest, set, at);
  return setField(node, step, changed);
}
function changeElement(node, step, rest, set, at) {
  if (node.kind !== "seq") throw wrongKind("seq", node);
  const { items } = node;
  if (!isElementStep(step)) {
    const position3 = step === "-" ? items.length - 1 : Number(step);
    const item2 = items[position3];
    return item2 ? withItems(node, items.with(position3, changeAt(item2, rest, set, at))) : node;
  }
  const wanted = parseElementStep(step);
  if (wanted === void 0) throw failure("bad-value", NO_EQUALS, at);
  const position2 = items.findIndex((item2) => {
    const field2 = wanted.field === "" ? item2 : getField(item2, wanted.field);
    return field2?.kind === "scalar" && field2.text === wanted.value;
  });
  const item = items[position2];
  if (item) return withItems(node, items.with(position2, changeAt(item, rest, set, at)));
  const text2 = { ...keyNode(wanted.value, at) };
  const element = wanted.field === "" ? text2 : mapNode([{ key: keyNode(wanted.field, at), value: text2 }], at);
  return withItems(node, [...items, changeAt(element, rest, set, at)]);
}
function made(next, at) {
  if (next === void 0) return keyNode("", at);
  const { source, offset } = at;
  const isList3 = isElementStep(next) || /^\d+$/.test(next);
  return isList3 ? { kind: "seq", items: [], source, offset } : mapNode([], at);
}
function insertPart(path, position2, part2) {
  const isAbsolute = path.startsWith("/");
  const parts = path.split("/").filter(Boolean);
  const inserted = parts.toSpliced(Math.min(position2, parts.length), 0, part2);
  return (isAbsolute ? "/" : "") + inserted.join("/");
}

// src/kustomize/plugins/transformers.ts
var TRANSFORMERS = {
  AnnotationsTransformer: (config, context) => stringMaps("annotations", config, context),
  LabelTransformer: (config, context) => stringMaps("labels", config, context),
  HashTransformer: () => ({ all: appendHashes }),
  ImageTagTransformer: imageTag,
  NamespaceTransformer: namespace,
  PatchJson6902Transformer: patchJson6902,
  PatchStrategicMergeTransformer: patchStrategicMerge,
  PatchTransformer: patch,
  PrefixTransformer: (config, context) => affixes(["prefix"], config, context),
  SuffixTransformer: (config, context) => affixes(["suffix"], config, context),
  PrefixSuffixTransformer: (config, context) => affixes(["prefix", "suffix"], config, context),
  ReplacementTransformer: replacements,
  ReplicaCountTransformer: replicaCount,
  ValueAddTransformer: (config, { files, root, warnings }) => ({
    all: planValueAdd(config, { files, root, warnings, directoryName: basename(root.directory) })
  })
};
function stringMaps(field2, config, { warnings }) {
  const { texts: texts2, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    texts: reader.textMap(field2),
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return texts2 ? stringMapTransformer({ texts: texts2, fieldSpecs }) : NOTHING;
}
function imageTag(config, { warnings }) {
  const { image, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    image: reader.object("imageTag", "Image", decodeImageArgs) ?? noImage(config.root),
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return imageTransformer(image, fieldSpecs, warnings);
}
function noImage(at) {
  const none = void 0;
  return { at, name: "", newName: none, newTag: none, tagSuffix: none, digest: none, changeAt: at };
}
var SUBJECT_MODES = ["defaultOnly", "none", "allServiceAccounts"];
function namespace(config, { warnings }) {
  const args = readConfig(config, warnings, (reader) => ({
    fieldSpecs: readFieldSpecs(reader) ?? [],
    unsetOnly: reader.flag("unsetOnly"),
    subjects: reader.text("setRoleBindingSubjects")
  }));
  const subjects = SUBJECT_MODES.find((mode) => mode === (args.subjects?.text ?? "defaultOnly"));
  if (subjects === void 0) {
    const message = `invalid value ${JSON.stringify(args.subjects?.text)} for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"`;
    throw failure("bad-value", message, args.subjects);
  }
  const name = metadataText(config, "namespace");
  return name ? namespaceTransformer({ ...args, namespace: name, subjects }) : NOTHING;
}
function patchJson6902(config, context) {
  const args = readConfig(config, context.warnings, (reader) => ({
    at: reader.at,
    target: reader.object("target", "Selector", decodeSelector),
    path: reader.text("path"),
    patch: reader.text("jsonOp"),
    options: /* @__PURE__ */ new Map()
  }));
  return { all: planPatchJson6902(args, context) };
}
function patchStrategicMerge(config, context) {
  const { paths, patches } = readConfig(config, context.warnings, (reader) => ({
    paths: reader.texts("paths") ?? [],
    patches: reader.text("patches")
  }));
  if (paths.length === 0 && patches === void 0) {
    throw failure("bad-patch", "empty file path and empty patch content", config.root);
  }
  if (patches === void 0) return { all: planPatchesStrategicMerge(paths, context) };
  const inline = planDocuments(parseResources(inlinePatch(patches).source), [patches], context);
  if (paths.length === 0) return { all: inline };
  const files = planPatchesStrategicMerge(paths, context);
  return {
    all(map) {
      files(map);
      inline(map);
    }
  };
}
function patch(config, context) {
  const args = readConfig(config, context.warnings, decodePatchArgs);
  return { all: planPatch(args, context, () => emitNode(config.root)) };
}
function affixes(kinds2, config, { warnings }) {
  const { texts: texts2, fieldSpecs } = readConfig(config, warnings, (reader) => {
    if (kinds2.length === 1) reader.ignore("prefix", "suffix");
    return {
      texts: kinds2.map((kind) => [kind, readAffix(reader, kind)]),
      fieldSpecs: requiredFieldSpecs(reader)
    };
  });
  const actions = texts2.map(([kind, affix]) => affixTransformer({ kind, affix, fieldSpecs }));
  return {
    all(map) {
      for (const action of actions) runAction(action, map);
    }
  };
}
function readAffix(reader, kind) {
  const { source, offset } = reader.at;
  return reader.text(kind) ?? { text: "", source, offset };
}
function requiredFieldSpecs(reader) {
  const fieldSpecs = readFieldSpecs(reader);
  if (fieldSpecs) return fieldSpecs;
  const hint = "add fieldSpecs: with the path metadata/name";
  throw failure("bad-kustomization", "fieldSpecs is not expected to be nil", reader.at, hint);
}
function replacements(config, context) {
  const { files, root, warnings } = context;
  const fields = readConfig(
    config,
    warnings,
    (reader) => reader.objects("replacements", "ReplacementField", decodeReplacementField) ?? []
  );
  const loaded = loadReplacements(fields, files, root, warnings);
  return { all: (map) => transformReplacements(map, loaded, warnings) };
}
function replicaCount(config, { warnings }) {
  const { replica, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    replica: reader.object("replica", "Replica", decodeReplicaArgs) ?? {
      at: reader.at,
      name: "",
      count: 0,
      countAt: reader.at
    },
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return { all: (map) => transformReplicas(map, replica, fieldSpecs) };
}

// src/kustomize/plugins/load.ts
function loadGenerators(entries, context) {
  return inWords(
    (words) => `loading generator plugins: ${words}`,
    () => gather(readConfigs("generator", entries, context), (config) => [generate2(config, context)])
  );
}
function generate2(config, context) {
  const generated = inWords(
    (words) => `failed to load generator: ${words}`,
    () => {
      const kind = builtInKind(config);
      const plugin = Object.hasOwn(GENERATORS, kind) ? GENERATORS[kind] : void 0;
      if (plugin === void 0) throw notA("generator", config);
      return configured(config, () => plugin(config, context));
    }
  );
  const entry2 = provenanceOf(config);
  return entry2 ? { ...generated, resource: withOrigin(generated.resource, entry2) } : generated;
}
function loadTransformers(entries, context) {
  return gather(readConfigs("transformer", entries, context), (config) => [
    { action: loadTransformer(config, context), provenance: provenanceOf(config) }
  ]);
}
function loadValidators(entries, context) {
  return gather(readConfigs("transformer", entries, context), (config) => [
    { config, action: loadTransformer(config, context) }
  ]);
}
function runValidators(validators, map) {
  for (const { config, action } of validators) {
    const before = [...map.resources];
    runAction(action, map);
    const after = map.resources;
    if (before.length === after.length && after.every((one, i) => isSame2(before[i], one))) {
      checkUnique(map);
      continue;
    }
    const says = `the validator ${shownConfig(config)} changes resources`;
    const kustomize = "validator shouldn't modify the resource map";
    const hint = "list it under `transformers:` if it should";
    throw failure("conflict", { says, kustomize }, config.root, hint);
  }
}
function isSame2(before, after) {
  if (before === void 0) return false;
  const metadata = getField(after.root, "metadata");
  const isValidated = textsOf(getField(metadata, "labels")).has("validated-by");
  if (!isValidated || metadata?.kind !== "map") {
    return before.root === after.root || isPrintedTheSame(before.root, after.root);
  }
  const old = getField(getField(before.root, "metadata"), "labels");
  if (old !== void 0 && !isAsWrittenAnew(old)) return false;
  const rest = removeField(getMap(metadata, "labels"), "validated-by");
  if (!isNothing(rest) && !areLabelsLast(metadata, after.history)) return false;
  const stripped = isNothing(rest) ? removeField(metadata, "labels") : setField(metadata, "labels", rest);
  return isPrintedTheSame(before.root, setField(after.root, "metadata", stripped));
}
function areLabelsLast({ shape: { names } }, history) {
  if (history.isNotedBehindLabels) return false;
  const others = hasNotes(history) ? names.filter((name) => name !== "annotations") : names;
  return others.at(-1) === "labels";
}
function isAsWrittenAnew(labels) {
  if (labels.kind !== "map") return false;
  const keys = labels.keys;
  return keys.every((key, i) => key.tag === "" && (i === 0 || (keys[i - 1]?.text ?? "") < key.text));
}
function getMap(map, field2) {
  const node = getField(map, field2);
  return node?.kind === "map" ? node : mapNode([], map);
}
function isPrintedTheSame(a, b) {
  return emitNode(a) === emitNode(b);
}
function loadTransformer(config, context) {
  const kind = builtInKind(config);
  const plugin = Object.hasOwn(TRANSFORMERS, kind) ? TRANSFORMERS[kind] : void 0;
  if (plugin === void 0) throw notA("transformer", config);
  return configured(config, () => plugin(config, context));
}
function readConfigs(what, entries, context) {
  if (entries.length === 0) return [];
  const { place: directory } = context.level;
  const place = directory && placeBelow(directory, context.fileName);
  const inline = [];
  const paths = [];
  for (const entry2 of entries) {
    const configs = inlineConfigs(entry2);
    if (configs === void 0) paths.push(entry2);
    else inline.push(...configs.map((config) => place ? withOrigin(config, { place }) : config));
  }
  return context.readResources(paths, inline, (words) => `configuring external ${what}: ${words}`);
}
function inlineConfigs(entry2) {
  try {
    return parseResources(inlinePatch(entry2).source);
  } catch (error) {
    if (userErrorsIn(error)) return void 0;
    throw error;
  }
}
function builtInKind(config) {
  const { group, version, kind } = config.id;
  if (group !== "" || version !== "builtin") {
    throw failure(
      "not-supported",
      {
        says: `'${kind}' is no built-in plugin, and others are not run`,
        kustomize: `external plugins disabled; unable to load external plugin '${kind}'`
      },
      config.root,
      "plugins, functions and containers are not run here: render their output into a file and list that under `resources:`"
    );
  }
  if (!Object.hasOwn(GENERATORS, kind) && !Object.hasOwn(TRANSFORMERS, kind)) {
    const known2 = [...Object.keys(GENERATORS), ...Object.keys(TRANSFORMERS)].sort();
    const says = `there is no builtin ${kind}`;
    const kustomize = `unable to load builtin ${formatGvk(config.id)}`;
    const hint = didYouMean(kind, known2) ?? `built in are ${known2.join(", ")}`;
    throw failure("not-supported", { says, kustomize }, config.root, hint);
  }
  return kind;
}
function notA(what, config) {
  const message = `${shownConfig(config)} not a ${what}`;
  const field2 = what === "generator" ? "transformers" : "generators";
  return failure("bad-kustomization", message, config.root, `list it under \`${field2}:\``);
}
function configured(config, configure) {
  emitNode(config.root);
  try {
    return configure();
  } catch (error) {
    const lead = `${shownConfig(config)} fails configuration`;
    return rethrow(error, (each) => leadBy(lead, each, config.root));
  }
}
function provenanceOf(config) {
  checkOrigin(config);
  const place = config.history.provenance?.place;
  return place && pluginEntry(config, place);
}

// src/kustomize/transformers/configuring.ts
var MOST_LINES = 20;
var LEFT_OUT = "…";
function configuring(transformer, print, configure) {
  try {
    return configure();
  } catch (thrown) {
    const lead = `trouble configuring builtin ${transformer} with config: \`
${print()}\``;
    return rethrow(thrown, (error) => worded(error, (words) => `${lead}: ${words}`));
  }
}
function printPatch({ path, patch: patch2, target, options }) {
  return printConfig({
    ...options.size > 0 && { options: Object.fromEntries([...options].sort()) },
    ...given2("patch", patch2),
    ...given2("path", path),
    ...target && { target: selectorConfig(target) }
  });
}
function printPatchJson6902({ path, patch: patch2, target }) {
  return printConfig({
    ...given2("jsonOp", patch2),
    ...given2("path", path),
    ...target && { target: selectorConfig(target) }
  });
}
function printPatchesStrategicMerge(entries) {
  return printConfig({ paths: entries.map(({ text: text2 }) => text2) });
}
function selectorConfig(selector) {
  const { annotationSelector, group, kind, labelSelector, name, namespace: namespace2, version } = selector;
  const texts2 = {
    annotationSelector: annotationSelector?.text,
    group,
    kind,
    labelSelector: labelSelector?.text,
    name,
    namespace: namespace2,
    version
  };
  return Object.fromEntries(
    Object.entries(texts2).flatMap(([field2, text2]) => text2 ? [[field2, text2]] : [])
  );
}
function given2(field2, value) {
  return value ? { [field2]: value.text } : {};
}
function printConfig(config) {
  try {
    const text2 = emitYaml(config);
    return text2.split("\n").length > MOST_LINES ? LEFT_OUT : text2;
  } catch {
    return LEFT_OUT;
  }
}

// src/kustomize/transformers/index.ts
var PLANS = [
  ["PatchStrategicMergeTransformer", planStrategicMerges],
  ["PatchTransformer", planPatches],
  ["NamespaceTransformer", planNamespace],
  ["PrefixTransformer", planPrefix],
  ["SuffixTransformer", planSuffix],
  ["LabelTransformer", planLabels],
  ["AnnotationsTransformer", planAnnotations],
  ["PatchJson6902Transformer", planJson6902],
  ["ReplicaCountTransformer", planReplicas],
  ["ImageTagTransformer", planImages],
  ["ReplacementTransformer", planReplacements]
];
function planTransformers(kustomization, context, mistakes) {
  const fileName = basename(kustomization.file);
  return PLANS.flatMap(([transformer, plan]) => {
    const provenance = context.place && builtInEntry(context.place, fileName, transformer);
    const actions = mistakes.attempt(() => plan(kustomization, context)) ?? [];
    return actions.map((action) => ({ action, provenance }));
  });
}
function planStrategicMerges({ patchesStrategicMerge }, context) {
  if (patchesStrategicMerge.length === 0) return [];
  const print = () => printPatchesStrategicMerge(patchesStrategicMerge);
  const all = configuring(
    "PatchStrategicMergeTransformer",
    print,
    () => planPatchesStrategicMerge(patchesStrategicMerge, context)
  );
  return [{ all }];
}
function planPatches({ patches }, context) {
  return gather(patches, (args) => {
    const print = () => printPatch(args);
    const plan = () => planPatch(args, context, print);
    return [{ all: configuring("PatchTransformer", print, plan) }];
  });
}
function planNamespace({ namespace: namespace2 }, { config }) {
  if (namespace2 === void 0) return [];
  const fieldSpecs = config.tables.namespace;
  const args = { namespace: namespace2, fieldSpecs, subjects: "defaultOnly", unsetOnly: false };
  return [namespaceTransformer(args)];
}
function planPrefix({ namePrefix }, { config }) {
  if (namePrefix === void 0) return [];
  const args = { kind: "prefix", affix: namePrefix, fieldSpecs: config.tables.namePrefix };
  return [affixTransformer(args)];
}
function planSuffix({ nameSuffix }, { config }) {
  if (nameSuffix === void 0) return [];
  const args = { kind: "suffix", affix: nameSuffix, fieldSpecs: config.tables.nameSuffix };
  return [affixTransformer(args)];
}
function planLabels({ labels, commonLabels }, { config }) {
  const entries = gather(labels, (args) => {
    const fieldSpecs2 = placedAt(args.at, () => labelFieldSpecs(args, config));
    return [args.pairs ? stringMapTransformer({ texts: args.pairs, fieldSpecs: fieldSpecs2 }) : NOTHING];
  });
  if (entries.length === 0 && (commonLabels?.texts.size ?? 0) === 0) return [];
  const fieldSpecs = config.tables.commonLabels;
  return [
    ...entries,
    commonLabels ? stringMapTransformer({ texts: commonLabels, fieldSpecs }) : NOTHING
  ];
}
function planAnnotations({ commonAnnotations }, { config }) {
  if (commonAnnotations === void 0 || commonAnnotations.texts.size === 0) return [];
  const args = { texts: commonAnnotations, fieldSpecs: config.tables.commonAnnotations };
  return [stringMapTransformer(args)];
}
function planJson6902({ patchesJson6902 }, context) {
  return gather(patchesJson6902, (args) => {
    const print = () => printPatchJson6902(args);
    const plan = () => planPatchJson6902(args, context);
    return [{ all: configuring("PatchJson6902Transformer", print, plan) }];
  });
}
function planReplicas({ replicas }, { config }) {
  return replicas.map((args) => ({
    all: (map) => transformReplicas(map, args, config.tables.replicas)
  }));
}
function planImages({ images }, { config, warnings }) {
  const areMany = images.length > 4;
  return gather(images, (args) => [imageTransformer(args, config.tables.images, warnings, areMany)]);
}
function planReplacements({ replacements: replacements2 }, { files, root, warnings }) {
  if (replacements2.length === 0) return [];
  const loaded = loadReplacements(replacements2, files, root, warnings);
  return [{ all: (map) => transformReplacements(map, loaded, warnings) }];
}

// src/kustomize/vars/vars.ts
function addVars(known2, added, map) {
  gather(added, (variable) => {
    tie(variable, map);
    return [];
  });
  return inWords(
    (words) => `merging vars [${added.map(formatWritten).join(" ")}]: ${words}`,
    () => mergeVars(known2, added)
  );
}
function mergeVars(known2, added) {
  const merged2 = new Map(known2);
  for (const variable of added) {
    const first = merged2.get(variable.name);
    if (first) {
      const says = `the var '${variable.name}' is there twice`;
      const kustomize = `var '${variable.name}' already encountered`;
      const place = placeOf(first.at);
      const hint = place === placeOf(variable.at) ? "two bases bring it along; define it in one place that only one of them builds on" : `first defined at ${place}`;
      throw failure("conflict", { says, kustomize }, variable.at, hint);
    }
    merged2.set(variable.name, variable);
  }
  return merged2.size === known2.size ? known2 : merged2;
}
function tie(variable, map) {
  const { objref } = variable;
  const wanted = { ...objref, clusterScoped: false };
  const isExact = objref.namespace !== "";
  const matches2 = map.candidates(objref).flatMap((position3) => {
    const resource2 = map.at(position3);
    const isMatch = resource2?.ids.some(
      (id) => isExact ? isSameResId(id, wanted) : id.name === wanted.name && isSameGvk(id, wanted)
    );
    return resource2 && isMatch ? [{ position: position3, resource: resource2 }] : [];
  });
  const [match, another] = matches2;
  if (another) {
    const says = `${matches2.length} resources are what the var '${variable.name}' refers to`;
    const kustomize = `found ${matches2.length} resId matches for var ${formatVar(variable)} (unable to disambiguate)`;
    const ids = matches2.slice(0, 5).map(({ resource: resource2 }) => showResId(resource2.id));
    const hint = `they are ${ids.join(", ")}; add the namespace to objref`;
    throw failure("bad-reference", { says, kustomize }, variable.at, hint);
  }
  if (match === void 0) return;
  const { position: position2, resource } = match;
  const vars = [...resource.history.vars, variable.name];
  map.replace(position2, resource.withHistory({ vars }));
}
function formatVar({ name, objref, fieldPath }) {
  return `{${name} ${formatGvk(objref)} {${fieldPath}}}`;
}
function formatWritten({ name, written: written2 }) {
  return `{${name} ${formatGvk(written2)} {${written2.fieldPath}}}`;
}

// src/kustomize/accumulate.ts
function accumulate(state, level) {
  const accumulator = new Accumulator(state);
  accumulator.addKustomization(accumulator.load(level.root), level);
  return accumulator.result(level.root);
}
var Accumulator = class _Accumulator {
  #state;
  #lead;
  #mistakes = new Mistakes();
  #incoming = new Incoming();
  #config = EMPTY_CONFIG;
  #vars = /* @__PURE__ */ new Map();
  #warnings = [];
  #directories = /* @__PURE__ */ new Set();
  /** @param lead what kustomize says in front of a mistake in an entry of `resources` */
  constructor(state, lead = "accumulating resources: ") {
    this.#state = state;
    this.#lead = lead;
  }
  result({ directory }) {
    this.#mistakes.raise();
    return {
      resources: this.#incoming.map.resources,
      config: this.#config,
      vars: this.#vars,
      warnings: this.#warnings,
      directories: [.../* @__PURE__ */ new Set([directory, ...this.#directories])]
    };
  }
  /**
   * Reads a kustomization file. What is wrong with it is told by what leads to it: kustomize notices that
   * before it looks at what the file names.
   */
  load(root, at, words = (own) => own) {
    const decoded = inWords(words, () => loadKustomization(this.#state.files, root, at));
    this.#mistakes.inWords(words, () => this.#mistakes.add(decoded.errors));
    return decoded;
  }
  /**
   * Does what a kustomization file says, in an order that does not depend on the file.
   *
   * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateTarget
   */
  addKustomization(decoded, level) {
    const { kustomization, warnings } = decoded;
    const { files, schema } = this.#state;
    const { map } = this.#incoming;
    this.#warnings.push(...warnings);
    this.#try(() => schema.set(kustomization, level.root));
    this.addResources(kustomization.resources, level);
    this.#try(() => {
      this.#config = levelConfig(this.#config, kustomization, files, level.root);
    });
    this.#generate(kustomization, level);
    for (const path of kustomization.components) this.#try(() => this.#addComponent(path, level));
    const steps = this.#planSteps(kustomization, level);
    if (this.#mistakes.areNone) runSteps(steps, map, this.#mistakes);
    this.#try(() => {
      const plugins = this.#pluginContext(kustomization, level);
      const validators = loadValidators(kustomization.validators, plugins);
      if (this.#mistakes.areNone) runValidators(validators, map);
    });
    if (this.#mistakes.areNone) {
      this.#try(() => {
        this.#vars = addVars(this.#vars, kustomization.vars, map);
      });
    }
  }
  /** Adds files and bases. */
  addResources(paths, level) {
    for (const path of paths) {
      this.#try(() => {
        if (this.#isFile(path, level.root)) this.#addFile(path, level);
        else this.#addBase(path, level);
      });
    }
  }
  /**
   * @param entry what names the file or the base with the resource
   * @param words what kustomize says around a mistake
   */
  addOne(resource, entry2, words = (own) => own) {
    this.#state.schema.note(resource);
    this.#try(() => inWords(words, () => this.#incoming.add(resource, entry2)));
  }
  #wordsOf(path) {
    return new ResourceWords(this.#state.files, path, this.#lead);
  }
  #try(work) {
    this.#mistakes.attempt(work);
  }
  #isFile(path, root) {
    const { files } = this.#state;
    if (isRepository(path.text) || path.text === "") return false;
    if (/^https?:/i.test(path.text)) return true;
    const join2 = () => files.join(root, path);
    const isAbsolute = path.text.startsWith("/");
    const joined = isAbsolute ? inWords(this.#wordsOf(path).absolute, join2) : join2();
    const real = files.tree.realPath(joined);
    return real !== void 0 && files.tree.kind(real) === "file";
  }
  #addFile(path, { root, place }) {
    const { files, schema } = this.#state;
    const real = files.locate(root, path);
    const { clusterScoped: clusterScoped2 } = schema;
    const words = this.#wordsOf(path);
    const resources = inWords(words.reading(real), () => fileResources(files, real));
    const adding = words.adding(real, resources);
    for (const read of resources) {
      const scoped = clusterScoped2.size > 0 ? read.withHistory({ clusterScoped: clusterScoped2 }) : read;
      const entry2 = place && { place: placeBelow(place, path.text) };
      this.addOne(entry2 ? withOrigin(scoped, entry2) : scoped, path, adding(read));
    }
  }
  #addBase(path, { root, place }) {
    const { files, schema } = this.#state;
    const words = this.#wordsOf(path);
    const entered = inWords(words.entering, () => enterDirectory(files, root, path));
    inWords(words.directory(entered.directory), () => this.#checkCycle(entered, path));
    const base = this.#base({ root: entered, place: place && placeBelow(place, path.text) }, path);
    const merging2 = words.base("merge", entered.directory);
    if (this.#incoming.addFirst(base.resources, path)) schema.noteAll(base.resources);
    else for (const resource of base.resources) this.addOne(resource, path, merging2);
    this.#config = mergeConfigs(this.#config, base.config);
    this.#vars = inWords(merging2, () => mergeVars(this.#vars, base.vars.values()));
    this.#warnings.push(...base.warnings);
    for (const directory of base.directories) this.#directories.add(directory);
  }
  /** Repositories have a rule of their own, see `enterRepository`. */
  #checkCycle(entered, path) {
    if (!isRepository(path.text)) checkCycle(this.#state.files, entered, path);
  }
  /** The base as it was built before, unless what it depends on is different now. */
  #base(level, path) {
    const { bases, files, schema } = this.#state;
    const { path: from = "", repo = "", ref = "" } = level.place ?? {};
    const key = `${level.root.directory}
${from}
${repo}
${ref}
${schema.id}`;
    const known2 = bases.get(key);
    if (known2) {
      for (const directory2 of known2.directories)
        checkCycle(files, { ...level.root, directory: directory2 }, path);
      return known2;
    }
    const { directory } = level.root;
    const words = this.#wordsOf(path);
    const { kustomization } = this.load(level.root, path, words.base("load", directory));
    inWords(words.directory(directory), () => {
      if (kustomization.kind === "Component") throw misplaced(files, kustomization, directory, path);
    });
    const before = schema.id;
    const built = inWords(words.base("accumulate", directory), () => this.#build(level));
    if (schema.id === before) bases.set(key, built);
    return built;
  }
  #build(level) {
    const { failed } = this.#state;
    const { directory } = level.root;
    if (failed.has(directory)) throw failed.get(directory);
    try {
      return accumulate(this.#state, level);
    } catch (thrown) {
      failed.set(directory, thrown);
      throw thrown;
    }
  }
  #addComponent(path, { root, place }) {
    const { files } = this.#state;
    const words = new ComponentWords(files);
    const entered = inWords(words.entering, () => {
      const directory2 = enterDirectory(files, root, path);
      this.#checkCycle(directory2, path);
      return directory2;
    });
    const { directory } = entered;
    const decoded = this.load(entered, path, words.component("load", directory));
    const { kustomization } = decoded;
    inWords(words.directory, () => {
      if (kustomization.kind !== "Component") throw misplaced(files, kustomization, directory, path);
    });
    const below = place && placeBelow(place, path.text);
    this.#directories.add(directory);
    this.#mistakes.inWords(words.component("accumulate", directory), () => {
      this.addKustomization(decoded, { root: entered, place: below });
    });
    if (this.#mistakes.areNone) checkUnique(this.#incoming.map);
    this.#config = mergeConfigs(EMPTY_CONFIG, this.#config);
  }
  #generate(kustomization, level) {
    const generated = this.#loadGenerators(kustomization, level);
    if (!this.#mistakes.areNone) return;
    for (const each of generated) this.#try(() => absorb(this.#incoming.map, each));
  }
  #loadGenerators(kustomization, level) {
    const { files } = this.#state;
    const plugins = this.#pluginContext(kustomization, level);
    const builtIn = builtInGenerators(kustomization, { ...level, files }, this.#mistakes);
    this.#try(() => {
      if (kustomization.helm) throw helmRefused(kustomization.helm);
    });
    const others = this.#mistakes.attempt(() => loadGenerators(kustomization.generators, plugins));
    return [...builtIn, ...others ?? []];
  }
  #planSteps(kustomization, level) {
    const { files, schema } = this.#state;
    const context = {
      files,
      root: level.root,
      config: this.#config,
      place: level.place,
      schemas: () => schema.schemas,
      warnings: this.#warnings
    };
    const plugins = this.#pluginContext(kustomization, level);
    const builtIn = planTransformers(kustomization, context, this.#mistakes);
    const load = () => loadTransformers(kustomization.transformers, plugins);
    return [...builtIn, ...this.#mistakes.attempt(load) ?? []];
  }
  #pluginContext({ file }, level) {
    const { files, schema } = this.#state;
    return {
      files,
      level,
      root: level.root,
      fileName: basename(file),
      schemas: () => schema.schemas,
      warnings: this.#warnings,
      readResources: (paths, inline, words) => {
        const accumulator = new _Accumulator(this.#state, "");
        for (const resource of inline) accumulator.addOne(resource, void 0, words);
        accumulator.addResources(paths, level);
        return accumulator.result(level.root).resources;
      }
    };
  }
};

// src/kustomize/finish/order.ts
function sortResources(resources, options) {
  if (options === void 0) return sortLegacy(resources, DEFAULT_ORDER);
  const { order, legacySortOptions, at } = options;
  if (order !== "legacy" && order !== "fifo") {
    const message = "the field 'sortOptions.order' must be one of [fifo, legacy]";
    throw failure("bad-kustomization", message, at, `it is '${order}'`);
  }
  if (order === "legacy") return sortLegacy(resources, legacySortOptions ?? DEFAULT_ORDER);
  if (legacySortOptions) {
    const message = `the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'`;
    throw failure("bad-kustomization", message, at, "remove it, or write order: legacy");
  }
  return resources;
}
var DEFAULT_ORDER = { orderFirst: KINDS_FIRST, orderLast: KINDS_LAST };
function sortLegacy(resources, { orderFirst, orderLast }) {
  const ranks2 = kindRanks(orderFirst, orderLast);
  return resources.map((resource) => {
    const { id } = resource;
    const rank = ranks2.get(id.kind) ?? 0;
    return { resource, id, rank, gvk: gvkSortText(id) };
  }).sort(compareKeys).map(({ resource }) => resource);
}
function compareKeys(a, b) {
  if (isSameGvk(a.id, b.id)) {
    return a.id.namespace === b.id.namespace ? compareText(a.id.name || "~N", b.id.name || "~N") : compareText(idSortText(a.id), idSortText(b.id));
  }
  if (a.rank !== b.rank) return a.rank - b.rank;
  const byKind = compareText(a.gvk, b.gvk);
  return areNamespaces(a.id, b.id) ? -byKind : byKind;
}
function areNamespaces(a, b) {
  return a.kind === "Namespace" && b.kind === "Namespace" && (a.group === "" || b.group === "");
}
function idSortText(id) {
  return `${formatGvk(id)}|${id.namespace || "~X"}|${id.name || "~N"}`;
}

// src/kustomize/finish/unlisted.ts
function findUnlisted(files, directories) {
  return [...new Set(directories)].flatMap((directory) => unlistedIn(files, directory) ?? []);
}
function unlistedIn(files, directory) {
  const [path] = files.kustomizationPaths(directory);
  const names = path === void 0 ? [] : files.list(directory).filter(isYaml);
  if (path === void 0 || names.length < 2) return void 0;
  const source = files.source(path);
  const isNew = (name) => !files.hasRead(join(directory, name)) && !source.text.includes(name);
  const unlisted = names.filter(
    (name) => isNew(name) && isManifest(files.tree.read(join(directory, name)) ?? "")
  );
  if (unlisted.length === 0) return void 0;
  const shown = unlisted.slice(0, 5).map((name) => `'${name}'`);
  const more = unlisted.length > shown.length ? [`${unlisted.length - shown.length} more`] : [];
  const [is, them] = unlisted.length === 1 ? ["is", "it"] : ["are", "them"];
  return failure(
    "bad-kustomization",
    `${[...shown, ...more].join(", ")} ${is} beside ${basename(path)}, and nothing lists ${them}`,
    { source, offset: 0 },
    `add ${them} to \`resources:\` or \`patches:\`, or name ${them} in a comment to leave ${them} out`
  );
}
function isYaml(name) {
  return name.endsWith(".yaml") || name.endsWith(".yml");
}
var FOR_TOOLS = /^apiVersion: *["']?(?:kustomize\.config\.k8s\.io|skaffold|kind\.x-k8s\.io|builtin|ctlptl\.dev|config\.)/m;
function isManifest(text2) {
  if (!/^apiVersion:/m.test(text2) || !/^kind:/m.test(text2) || !/^metadata:/m.test(text2))
    return false;
  return !FOR_TOOLS.test(text2) && !text2.includes("config.kubernetes.io/local-config");
}

// src/kustomize/finish/unused.ts
function findUnused(map) {
  const generated = map.resources.filter(isForUse);
  const { resources } = map;
  if (generated.length === 0 || generated.length === resources.length) return [];
  const names = new Set(generated.flatMap(namesOf));
  const search = new Search(names);
  for (const resource of resources) if (!search.isDone) search.visit(resource);
  return generated.filter((resource) => namesOf(resource).every((name) => search.left.has(name))).map(unused);
}
function isForUse({ history }) {
  const { isGenerated, needsHash, hasOwnLabels, vars } = history;
  return isGenerated && needsHash && !hasOwnLabels && vars.length === 0;
}
function namesOf(resource) {
  return resource.ids.map(({ name }) => name);
}
function unused({ kind, originalId, root }) {
  const says = `nothing in this build uses the ${kind} '${originalId.name}'`;
  const hint = `remove it, or refer to it by this name; options.disableNameSuffixHash: true is for what others refer to`;
  return failure("resource-not-found", says, root, hint);
}
var Search = class {
  /** Names that were not met yet. */
  left;
  #shortest;
  #longest;
  constructor(names) {
    this.left = names;
    const lengths = [...names].map((name) => name.length);
    this.#shortest = Math.min(...lengths);
    this.#longest = Math.max(...lengths);
  }
  get isDone() {
    return this.left.size === 0;
  }
  /** The name of the resource itself is no use of it. */
  visit({ root }) {
    for (const { key, value } of mapEntries(root)) {
      if (key.text !== "metadata" || value.kind !== "map") this.#node(value);
      else
        for (const entry2 of mapEntries(value))
          if (entry2.key.text !== "name") this.#node(entry2.value);
    }
  }
  #node(node) {
    switch (node.kind) {
      case "map":
        for (const value of node.values) this.#node(value);
        return;
      case "seq":
        for (const item of node.items) this.#node(item);
        return;
      default: {
        const { length } = node.text;
        if (length >= this.#shortest && length <= this.#longest) this.left.delete(node.text);
      }
    }
  }
};

// src/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// src/kustomize/references/choose-referral.ts
function chooseReferral(candidates, reference) {
  const named = candidates.byPreviousName.get(reference.name);
  if (named === void 0) return { kind: "none" };
  const { referrer, isMap } = reference;
  const fits = fitOf(reference, candidates);
  return pick(named.filter(fits), referrer, isMap);
}
function fitOf(reference, candidates) {
  const { original, referrer, target, namespace: namespace2, isRoleRef } = reference;
  const reaches = reachOf(original);
  const isInNamespace = namespace2 === void 0 ? void 0 : namespaceTest(namespace2, candidates, reaches);
  const role = isRoleRef ? roleOf(referrer) : void 0;
  return (candidate) => hadKind(candidate, target) && reaches(candidate) && isInNamespace?.(candidate) !== false && (role === void 0 || hadKind(candidate, role)) && isNear(candidate, referrer);
}
function pick(candidates, referrer, comparesNamespace) {
  const only = candidates[0];
  if (only === void 0) return { kind: "none" };
  if (candidates.length === 1) return { kind: "found", resource: only };
  const loosely = candidates.filter((candidate) => areAffixesEqual(candidate, referrer, true));
  const rest = loosely.length > 1 ? loosely.filter((candidate) => areAffixesEqual(candidate, referrer, false)) : loosely;
  const [first] = rest;
  if (first === void 0) return { kind: "none" };
  const areSame2 = rest.every(
    ({ name, namespace: namespace2 }) => name === first.name && (!comparesNamespace || namespace2 === first.namespace)
  );
  return areSame2 ? { kind: "found", resource: first } : { kind: "ambiguous", resources: rest };
}
function hadKind({ id, history }, { group, version, kind }) {
  if (group !== "" && group !== id.group || version !== "" && version !== id.version) {
    return false;
  }
  return history.previous.some((previous) => kind === "" || kind === previous.kind);
}
function reachOf(referrer) {
  if (referrer.id.clusterScoped) return () => true;
  const own = effectiveNamespace(referrer.id);
  const isBeside = ({ id }) => id.clusterScoped || effectiveNamespace(id) === own;
  if (referrer.kind !== "RoleBinding") return isBeside;
  const ofSubjects = subjectNamespaces(referrer);
  return (candidate) => isBeside(candidate) || ofSubjects.has(candidate.id.namespace);
}
function subjectNamespaces(referrer) {
  const namespaces = /* @__PURE__ */ new Set();
  const subjects = getField(referrer.root, "subjects");
  if (subjects?.kind !== "seq") return namespaces;
  for (const subject of subjects.items) {
    const namespace2 = getField(subject, "namespace");
    if (namespace2 === void 0 || textOf(getField(subject, "kind")) !== "ServiceAccount") continue;
    if (isNull2(namespace2)) {
      const message = `Invalid Input: namespace is blank for resource "${referrer.name}"`;
      throw failure("bad-reference", message, namespace2, "write the namespace, or remove the field");
    }
    namespaces.add(textOf(namespace2) ?? "");
  }
  return namespaces;
}
function namespaceTest(namespace2, { byOriginalNamespace }, reaches) {
  const wasThere = byOriginalNamespace().get(namespace2)?.some(reaches) === true;
  return ({ id, originalId }) => effectiveNamespace(wasThere ? originalId : id) === namespace2;
}
function roleOf(referrer) {
  const roleRef = getField(referrer.root, "roleRef");
  const group = textOf(getField(roleRef, "apiGroup"));
  const kind = textOf(getField(roleRef, "kind"));
  return group === void 0 || kind === void 0 ? void 0 : { group, version: "", kind };
}
function isNear(candidate, referrer) {
  if (referrer.id.clusterScoped || candidate.id.clusterScoped) return true;
  if (candidate.kind === "ServiceAccount") return true;
  return effectiveNamespace(candidate.id) === effectiveNamespace(referrer.id);
}
function areAffixesEqual(a, b, emptyAgrees) {
  const agree = (x, y) => emptyAgrees && (x.length === 0 || y.length === 0) || haveSameEnd(x, y);
  return agree(a.history.prefixes, b.history.prefixes) && agree(a.history.suffixes, b.history.suffixes);
}
function haveSameEnd(a, b) {
  const length = Math.min(a.length, b.length);
  if (length === 0) return a.length === b.length;
  for (let i = 1; i <= length; i++) if (a.at(-i) !== b.at(-i)) return false;
  return true;
}

// src/kustomize/references/name-references.ts
function fixNameReferences(map, references) {
  const candidates = indexCandidates(map);
  updateAll(map, (original) => {
    const fields = fieldsOfType(references, original);
    if (fields.length === 0) return original;
    refuseNullType(original);
    return applyRows(original, fields, new ReferenceFix(original, candidates));
  });
}
function refuseNullType({ root }) {
  for (const field2 of ["apiVersion", "kind"]) {
    const node = getField(root, field2);
    if (!isNull2(node) || node === void 0 || textOf(node) === "") continue;
    const says = `${field2} is null, which kustomize cannot handle in a resource that may refer to others`;
    const kustomize = `node-referrerOriginal '${field2 === "kind" ? "Kind" : "APIVersion"}' mismatch '' != '${textOf(node)}'`;
    throw failure("bad-resource", { says, kustomize }, node, "write it, or leave the field away");
  }
}
function indexCandidates(map) {
  const { resources } = map;
  const byPreviousName = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    for (const { name } of resource.history.previous) {
      if (name !== "" && byPreviousName.get(name)?.at(-1) !== resource)
        enter(byPreviousName, name, resource);
    }
  }
  let byNamespace;
  const byOriginalNamespace = () => {
    byNamespace ??= groupBy(resources, ({ originalId }) => effectiveNamespace(originalId));
    return byNamespace;
  };
  return { byPreviousName, byOriginalNamespace };
}
function enter(index, key, resource) {
  const resources = index.get(key);
  if (resources) resources.push(resource);
  else index.set(key, [resource]);
}
var fieldsOfReferences = /* @__PURE__ */ new WeakMap();
function fieldsOfType(references, { originalType: type }) {
  let byType = fieldsOfReferences.get(references);
  if (!byType) {
    byType = /* @__PURE__ */ new Map();
    fieldsOfReferences.set(references, byType);
  }
  let fields = byType.get(type);
  if (!fields) {
    fields = references.flatMap(
      ({ target, referrers }) => referrers.filter((spec) => isGvkSelected(type, spec)).map((spec) => ({ ...spec, target, isRoleRef: spec.path.endsWith("roleRef/name") }))
    );
    byType.set(type, fields);
  }
  return fields;
}
var ReferenceFix = class {
  #original;
  #candidates;
  /** What was chosen last: the fields of a resource name the same few objects again and again. */
  #last;
  constructor(original, candidates) {
    this.#original = original;
    this.#candidates = candidates;
  }
  set(node, field2, referrer) {
    if (isNull2(node)) return node;
    try {
      if (node.kind === "seq") return mapItems(node, (item) => this.#item(item, field2, referrer));
      return this.#item(node, field2, referrer);
    } catch (error) {
      throw error instanceof UserError ? this.blame(error, field2, referrer) : error;
    }
  }
  blame(error, { path }, { id }) {
    return leadBy(`updating name reference in '${path}' field of '${formatResId(id)}'`, error);
  }
  #item(node, field2, referrer) {
    if (isNull2(node)) return node;
    switch (node.kind) {
      case "scalar":
        return this.#scalar(node, field2, referrer);
      case "map":
        return this.#map(node, field2, referrer);
      default:
        throw wrongKind("scalar", node);
    }
  }
  #scalar(node, field2, referrer) {
    const name = node.text;
    const choice = this.#choiceOf(name, field2, referrer);
    if (choice.kind === "ambiguous") throw ambiguous(choice.resources, node, field2, referrer);
    if (choice.kind === "none" || choice.resource.name === name) return node;
    return replaceText(node, choice.resource.name, "", node);
  }
  /** A map that names an object, such as a subject: it also gets the namespace. */
  #map(node, field2, referrer) {
    const nameNode = getField(node, "name");
    if (nameNode === void 0) {
      const hint = `the field spec '${field2.path}' has to lead to a name, or to a map with a name`;
      throw failure("bad-reference", "path config error; no 'name' field in node", node, hint);
    }
    const name = textOf(nameNode) ?? "";
    const namespace2 = textOf(getField(node, "namespace"));
    const choice = this.#choose({ name, namespace: namespace2, isMap: true }, field2, referrer);
    if (choice.kind === "ambiguous") throw ambiguous(choice.resources, node, field2, referrer);
    if (choice.kind === "none") return node;
    const { resource } = choice;
    if (resource.name === name && resource.namespace === "") return node;
    const named = setText(node, "name", resource.name, "", nameNode);
    if (resource.namespace === "") return named;
    const at = getField(getField(resource.root, "metadata"), "namespace") ?? resource.root;
    return setText(named, "namespace", resource.namespace, "", at);
  }
  #choiceOf(name, field2, referrer) {
    const last = this.#last;
    if (last?.name === name && last.referrer === referrer && meanTheSame(last.field, field2)) {
      return last.referral;
    }
    const referral = this.#choose({ name, namespace: void 0, isMap: false }, field2, referrer);
    this.#last = { name, field: field2, referrer, referral };
    return referral;
  }
  #choose(named, { target, isRoleRef }, referrer) {
    const original = this.#original;
    return chooseReferral(this.#candidates, { ...named, original, referrer, target, isRoleRef });
  }
};
function meanTheSame(a, b) {
  return a.target === b.target && a.isRoleRef === b.isRoleRef;
}
function ambiguous(resources, node, field2, referrer) {
  const ids = resources.map((resource) => formatResId(resource.id)).join(", ");
  const shown = resources.map((resource) => showResId(resource.id)).join(" and ");
  const name = textOf(node.kind === "map" ? getField(node, "name") : node);
  const says = `'${name ?? ""}' may mean ${shown}`;
  const kustomize = `considering field '${field2.path}' of object ${formatResId(referrer.id)}: found multiple possible referrals: ${ids}`;
  const places = resources.map((resource) => placeOf(resource.root)).join(", ");
  const remedy = node.kind === "map" ? "name the namespace in the reference" : "give them different names";
  return failure("bad-reference", { says, kustomize }, node, `defined at ${places}; ${remedy}`);
}

// src/kustomize/remote/remote-source.ts
function allowedSource(spec, allow) {
  const problem = problemOf(spec);
  if (problem) throw new UserError("remote-refused", problem.message, { hint: problem.hint });
  const { scheme, host, path, cloneUrl, timeoutMs } = spec;
  const place = scheme === "file" ? `file:${path}` : `${host}/${path.replace(/^\//, "")}`;
  const name = trimmed(place);
  if (!allow.some((entry2) => isBelow(entry2, name))) throw notAllowed(spec, allow);
  return { url: cloneUrl, name, timeoutMs };
}
function problemOf(spec) {
  const { scheme, user, host, path, ref, wantsSubmodules } = spec;
  const shown = `'${redact(spec.raw)}'`;
  if (scheme === "http") {
    const hint = "write https://; over plain http anyone on the way can answer";
    return { message: `${shown} is fetched without encryption`, hint };
  }
  if (!/^([a-z][a-z0-9-]*)?$/i.test(user)) {
    const hint = "take it out, and give it to git: a credential helper, or an SSH key";
    return { message: `${shown} holds credentials`, hint };
  }
  if (!isPlainHost(scheme, host) || !isPlainPath(scheme, path)) {
    const hint = "write the host and the path as they are, without . and .. or escapes";
    return { message: `${shown} is no plain URL of a repository`, hint };
  }
  if (ref !== "" && !isPlainRef(ref)) {
    const hint = "write ?ref= with a full commit id, a tag or a branch";
    return { message: `'${ref}' cannot be the name of a ref`, hint };
  }
  if (wantsSubmodules) {
    const hint = "remove submodules=, and name the repository of the submodule as a base of its own";
    return { message: `${shown} asks for submodules, which are not fetched`, hint };
  }
  return void 0;
}
function isPlainHost(scheme, host) {
  return scheme === "file" ? host === "" : /^[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/.test(host);
}
function isPlainPath(scheme, path) {
  if (scheme === "file" && !path.startsWith("/")) return false;
  if (/[\u0000-\u0020\u007f\\#]|%(2e|2f|5c|25|00)/i.test(path)) return false;
  const segments = path.replace(/^\/|\/$/g, "").split("/");
  return segments.every((segment) => !/^\.{0,2}$/.test(segment) && !segment.startsWith("-"));
}
function isPlainRef(ref) {
  return !/^[-+/]|\.\.|@\{|[\u0000-\u0020\u007f~^:?*[\\]/.test(ref);
}
function isBelow(entry2, name) {
  const prefix = prefixOf(entry2);
  return name === prefix || name.startsWith(`${prefix}/`);
}
function prefixOf(entry2) {
  if (entry2.startsWith("file:")) return trimmed(entry2.replace(/^file:\/+/, "file:/"));
  const host = entry2.replace(/\/.*$/s, "");
  return trimmed(host.toLowerCase() + entry2.slice(host.length));
}
function trimmed(path) {
  return path.replace(/\/$/, "").replace(/\.git$/, "");
}
function notAllowed({ scheme, host, path, raw }, allow) {
  const entry2 = scheme === "file" ? `file://${path}` : host;
  const allowed = allow.length === 0 ? "no host is" : `only ${allow.join(", ")}`;
  const message = `'${redact(raw)}' is remote, and '${entry2}' is not allowed (${allowed})`;
  return new UserError("remote-refused", message, {
    hint: `allow it in the config with 'remotes: {allow: [${[...allow, entry2].join(", ")}]}', or here with '--allow-remote ${entry2}'`
  });
}

// src/kustomize/remote/remote-trees.ts
function remoteTrees({ git, allow, pin: pin2 }) {
  const trees = /* @__PURE__ */ new Map();
  return {
    open(spec) {
      const source = allowedSource(spec, allow);
      const commit = isCommit(spec.ref) ? spec.ref : pin2(source, spec.ref || "HEAD");
      const name = `${source.name}@${commit}`;
      const tree = trees.get(name) ?? git.treeAt(source, commit);
      trees.set(name, tree);
      return { name, tree };
    }
  };
}
var NO_REMOTES = {
  open(spec) {
    const message = `'${redact(spec.raw)}' is remote, and nothing is fetched by default`;
    throw new UserError("remote-refused", message, {
      hint: "copy what it points to into this repository and name the copy"
    });
  }
};
function isCommit(ref) {
  return /^[0-9a-f]{40}$/.test(ref);
}

// src/kustomize/data/merge-types.ts
var MERGE_TYPES = `metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92
metadata:92
metadata:92 status:7
conditions!type
metadata:92 status:9
conditions!type
metadata:92
metadata:92 spec:12 status:13
template:73
conditions!type
metadata:92 spec:15 status:16
template:73
conditions!type
metadata:92 spec:18 status:19
template:73
conditions!type
metadata:92 spec:21 status:22
template:73
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:39
jobTemplate:43
metadata:92 spec:41 status:42
template:73
conditions!type
metadata:92 spec:41
metadata:92 spec:45
jobTemplate:46
metadata:92 spec:41
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
conditions!type metadata:92
metadata:92
env!name ports!containerPort+protocol volumeDevices!devicePath volumeMounts!mountPath
metadata:92
env!name volumeDevices!devicePath volumeMounts!mountPath
volumeClaimTemplate:68
metadata:92
metadata:92
metadata:92 status:61
conditions!type
metadata:92 spec:63 status:64
podCIDRs!
addresses!type conditions!type
metadata:92
metadata:92 status:67
conditions!type
metadata:92
metadata:92 spec:70 status:71
containers!name[54 ephemeralContainers!name[56 hostAliases!ip imagePullSecrets!name initContainers!name[54 topologySpreadConstraints!topologyKey+whenUnsatisfiable volumes!name[83
conditions!type podIPs!ip
metadata:92 template:73
metadata:92 spec:70
metadata:92 spec:75 status:76
template:73
conditions!type
metadata:92
metadata:92
metadata:92 spec:81 status:82
metadata:92 secrets!name
ports!port+protocol
conditions!type
ephemeral:57
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
configMapGenerator!name secretGenerator!name
finalizers! ownerReferences!uid
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 status:101
conditions!type
metadata:92
metadata:92 status:104
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:118
drivers!name
metadata:92
metadata:92
metadata:92
metadata:92 spec:123
drivers!name
metadata:92
metadata:92
metadata:92`;
var MERGE_KINDS = `admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 0
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 1
admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 2
admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 3
apiextensions.k8s.io/v1/CustomResourceDefinition 4
apiextensions.k8s.io/v1beta1/CustomResourceDefinition 5
apiregistration.k8s.io/v1/APIService 6
apiregistration.k8s.io/v1beta1/APIService 8
apps/v1/ControllerRevision 10
apps/v1/DaemonSet 11
apps/v1/Deployment 14
apps/v1/ReplicaSet 17
apps/v1/StatefulSet 20
authentication.k8s.io/v1/TokenRequest 23
authentication.k8s.io/v1/TokenReview 24
authentication.k8s.io/v1beta1/TokenReview 25
authorization.k8s.io/v1/LocalSubjectAccessReview 26
authorization.k8s.io/v1/SelfSubjectAccessReview 27
authorization.k8s.io/v1/SelfSubjectRulesReview 28
authorization.k8s.io/v1/SubjectAccessReview 29
authorization.k8s.io/v1beta1/LocalSubjectAccessReview 30
authorization.k8s.io/v1beta1/SelfSubjectAccessReview 31
authorization.k8s.io/v1beta1/SelfSubjectRulesReview 32
authorization.k8s.io/v1beta1/SubjectAccessReview 33
autoscaling/v1/HorizontalPodAutoscaler 34
autoscaling/v1/Scale 35
autoscaling/v2beta1/HorizontalPodAutoscaler 36
autoscaling/v2beta2/HorizontalPodAutoscaler 37
batch/v1/CronJob 38
batch/v1/Job 40
batch/v1beta1/CronJob 44
certificates.k8s.io/v1/CertificateSigningRequest 47
certificates.k8s.io/v1beta1/CertificateSigningRequest 48
coordination.k8s.io/v1/Lease 49
coordination.k8s.io/v1beta1/Lease 50
discovery.k8s.io/v1/EndpointSlice 84
discovery.k8s.io/v1beta1/EndpointSlice 85
events.k8s.io/v1/Event 86
events.k8s.io/v1beta1/Event 87
extensions/v1beta1/Ingress 88
flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 89
flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 90
kustomize.config.k8s.io/v1beta1/Kustomization 91
networking.k8s.io/v1/Ingress 93
networking.k8s.io/v1/IngressClass 94
networking.k8s.io/v1/NetworkPolicy 95
networking.k8s.io/v1beta1/Ingress 96
networking.k8s.io/v1beta1/IngressClass 97
node.k8s.io/v1/RuntimeClass 98
node.k8s.io/v1beta1/RuntimeClass 99
policy/v1/PodDisruptionBudget 100
policy/v1beta1/Eviction 102
policy/v1beta1/PodDisruptionBudget 103
policy/v1beta1/PodSecurityPolicy 105
rbac.authorization.k8s.io/v1/ClusterRole 106
rbac.authorization.k8s.io/v1/ClusterRoleBinding 107
rbac.authorization.k8s.io/v1/Role 108
rbac.authorization.k8s.io/v1/RoleBinding 109
rbac.authorization.k8s.io/v1beta1/ClusterRole 110
rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 111
rbac.authorization.k8s.io/v1beta1/Role 112
rbac.authorization.k8s.io/v1beta1/RoleBinding 113
scheduling.k8s.io/v1/PriorityClass 114
scheduling.k8s.io/v1beta1/PriorityClass 115
storage.k8s.io/v1/CSIDriver 116
storage.k8s.io/v1/CSINode 117
storage.k8s.io/v1/StorageClass 119
storage.k8s.io/v1/VolumeAttachment 120
storage.k8s.io/v1beta1/CSIDriver 121
storage.k8s.io/v1beta1/CSINode 122
storage.k8s.io/v1beta1/CSIStorageCapacity 124
storage.k8s.io/v1beta1/StorageClass 125
storage.k8s.io/v1beta1/VolumeAttachment 126
v1/Binding 51
v1/ComponentStatus 52
v1/ConfigMap 53
v1/Endpoints 55
v1/Event 58
v1/LimitRange 59
v1/Namespace 60
v1/Node 62
v1/PersistentVolume 65
v1/PersistentVolumeClaim 66
v1/Pod 69
v1/PodTemplate 72
v1/ReplicationController 74
v1/ResourceQuota 77
v1/Secret 78
v1/Service 79
v1/ServiceAccount 80`;

// src/kustomize/patches/merge-schema.ts
var builtInSchemas = {
  ofKind(apiVersion, kind) {
    const line = builtInKinds().get(`${apiVersion}/${kind}`);
    return line === void 0 ? void 0 : typeAt(line);
  }
};
function isBuiltInKind(apiVersion, kind) {
  return builtInKinds().has(`${apiVersion}/${kind}`);
}
function builtInKinds() {
  kinds ??= new Map(MERGE_KINDS.split("\n").map(parseKind));
  return kinds;
}
var kinds;
var lines;
var types2 = [];
function parseKind(line) {
  const space = line.indexOf(" ");
  return [line.slice(0, space), Number(line.slice(space + 1))];
}
function typeAt(line) {
  const known2 = types2[line];
  if (known2) return known2;
  lines ??= MERGE_TYPES.split("\n");
  const type = new BuiltInType(lines[line] ?? "");
  types2[line] = type;
  return type;
}
var BuiltInType = class {
  keys = void 0;
  #fields;
  constructor(line) {
    this.#fields = new Map(line.split(" ").filter(Boolean).map(parseField));
  }
  field(name) {
    return this.#fields.get(name);
  }
  items() {
    return void 0;
  }
};
var FIELD = /^([^!:[]+)(?:!([^:[]*))?(?:[:[](\d+))?$/;
function parseField(text2) {
  const [, name = "", keys, line] = FIELD.exec(text2) ?? [];
  return [name, new BuiltInField(keys, line)];
}
var BuiltInField = class {
  keys;
  #line;
  constructor(keys, line) {
    this.keys = keys === void 0 ? void 0 : keys.split("+").filter(Boolean);
    this.#line = line === void 0 ? void 0 : Number(line);
  }
  field(name) {
    return this.keys === void 0 && this.#line !== void 0 ? typeAt(this.#line).field(name) : void 0;
  }
  items() {
    return this.keys !== void 0 && this.#line !== void 0 ? typeAt(this.#line) : void 0;
  }
};

// src/kustomize/patches/openapi.ts
function parseOpenApi(source) {
  const document = readYaml11(source);
  const value = document?.value ?? (source.text === "" ? void 0 : {});
  if (!isJsonObject(value)) {
    const message = "invalid schema file: it has to be a map with definitions";
    throw failure("bad-kustomization", message, document?.node ?? { source, offset: 0 });
  }
  if (!areSchemas(value.definitions ?? null)) {
    const says = "the definitions of this schema file are no OpenAPI schemas";
    throw failure("bad-kustomization", { says, kustomize: "invalid schema file" }, document?.node);
  }
  const definitions = objectAt(value, "definitions");
  return {
    schemas: new DefinedSchemas(definitions),
    clusterScoped: clusterScopedKinds(objectAt(value, "paths"))
  };
}
function objectAt(value, key) {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return isJsonObject(found) ? found : {};
}
function textAt(value, key) {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof found === "string" ? found : void 0;
}
var GVK = "x-kubernetes-group-version-kind";
function kindKey(gvk) {
  const group = textAt(gvk, "group") ?? "";
  const version = textAt(gvk, "version") ?? "";
  return `${group === "" ? version : `${group}/${version}`}/${textAt(gvk, "kind") ?? ""}`;
}
var DefinedSchemas = class {
  #kinds = /* @__PURE__ */ new Map();
  constructor(definitions) {
    for (const definition of Object.values(definitions)) {
      const gvks = isJsonObject(definition) ? definition[GVK] : void 0;
      for (const gvk of isJsonList(gvks) ? gvks : []) {
        this.#kinds.set(kindKey(gvk), new DefinedSchema(definition, definitions));
      }
    }
  }
  ofKind(apiVersion, kind) {
    return this.#kinds.get(`${apiVersion}/${kind}`);
  }
};
var DefinedSchema = class _DefinedSchema {
  keys;
  #definition;
  #definitions;
  constructor(definition, definitions) {
    this.#definition = definition;
    this.#definitions = definitions;
    this.keys = mergeKeys(definition);
  }
  field(name) {
    const properties = objectAt(this.#definition, "properties");
    if (Object.hasOwn(properties, name)) return this.#resolved(properties[name]);
    const additional = isJsonObject(this.#definition) ? this.#definition.additionalProperties : void 0;
    return isJsonObject(additional) ? this.#resolved(additional) : void 0;
  }
  items() {
    if (!isJsonObject(this.#definition)) return void 0;
    const { type, items } = this.#definition;
    const isArray = type === "array" || isJsonList(type) && type.length === 1 && type[0] === "array";
    return isArray && isJsonObject(items) ? this.#resolved(items) : void 0;
  }
  #resolved(definition) {
    let resolved = definition;
    for (let steps = 0; steps < 100; steps++) {
      const reference = textAt(resolved, "$ref");
      if (reference === void 0) {
        return resolved === void 0 ? void 0 : new _DefinedSchema(resolved, this.#definitions);
      }
      const name = reference.replace(/^#\/definitions\//, "").replaceAll("~1", "/").replaceAll("~0", "~");
      resolved = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : void 0;
    }
    return void 0;
  }
};
function mergeKeys(definition) {
  const strategy = textAt(definition, "x-kubernetes-patch-strategy");
  if (!strategy?.split(",").includes("merge") || !isJsonObject(definition)) return void 0;
  const mapKeys = definition["x-kubernetes-list-map-keys"];
  if (isJsonList(mapKeys)) return mapKeys.map(String);
  const key = textAt(definition, "x-kubernetes-patch-merge-key");
  return key === void 0 ? [] : [key];
}
function clusterScopedKinds(paths) {
  const isNamespaced = /* @__PURE__ */ new Map();
  for (const [path, methods] of Object.entries(paths)) {
    const gvk = objectAt(methods, "get")[GVK];
    if (!isJsonObject(gvk)) continue;
    const key = kindKey(gvk);
    const hasNamespace = path.includes("namespaces/{namespace}");
    isNamespaced.set(key, hasNamespace || isNamespaced.get(key) === true);
  }
  const kinds2 = [...isNamespaced].filter(([, namespaced]) => !namespaced).map(([key]) => key);
  return new Set(kinds2.filter((key) => !isBuiltIn(key)));
}
function isBuiltIn(key) {
  const slash = key.lastIndexOf("/");
  return isClusterScoped(key.slice(0, slash), key.slice(slash + 1));
}
function bothSchemas(first, second) {
  return {
    ofKind: (apiVersion, kind) => first.ofKind(apiVersion, kind) ?? second.ofKind(apiVersion, kind)
  };
}

// src/kustomize/schema-state.ts
var BUILT_IN_VERSION = "v1.21.2";
var openApiOf = oncePerText(parseOpenApi);
var SchemaState = class {
  #files;
  #isSet = false;
  #schemas = builtInSchemas;
  #clusterScoped = /* @__PURE__ */ new Set();
  #id = "";
  /** kustomize loads its own types for a merge, or a kind of unknown scope, and then keeps them. */
  #keepsBuiltIn = false;
  /** What is wrong with the schema, which kustomize notices when it needs it. */
  #broken;
  /** By kind, of the `apiVersion` that was noted last. */
  #noted = /* @__PURE__ */ new Map();
  constructor(files) {
    this.#files = files;
  }
  /** @throws UserError `bad-kustomization` where the file of the schema is no schema */
  get schemas() {
    if (this.#broken) throw this.#broken;
    if (!this.#isSet) this.#keepsBuiltIn = true;
    return this.#schemas;
  }
  get clusterScoped() {
    return this.#clusterScoped;
  }
  /** Differs where the types do. */
  get id() {
    return this.#id;
  }
  /**
   * Takes note of a resource that was read before a schema was set.
   *
   * @throws UserError as `schemas`, for a kind that is not built in
   */
  note({ type, apiVersion, kind }) {
    if ((this.#isSet || this.#keepsBuiltIn) && !this.#broken) return;
    if (this.#noted.get(type.kind) === type) return;
    this.#noted.set(type.kind, type);
    const isUnknown = !isClusterScoped(apiVersion, kind) && !isBuiltInKind(apiVersion, kind);
    if (this.#broken && isUnknown) throw this.#broken;
    this.#keepsBuiltIn = isUnknown;
  }
  noteAll(resources) {
    for (const resource of resources) this.note(resource);
  }
  /**
   * Takes the `openapi` of a kustomization: its types stand alone, unless the built-in ones were
   * needed before.
   *
   * @throws UserError `bad-kustomization`, `file-not-found`
   */
  set({ openapi }, root) {
    const path = openapi?.texts.get("path");
    const version = openapi?.texts.get("version");
    const file = path && this.#files.load(root, path);
    if (this.#isSet) return;
    if (file) {
      if (version) {
        const message = "builtin version and custom schema provided, cannot use both";
        throw failure("bad-kustomization", message, version, "remove one of path and version");
      }
      const custom = this.#read(file.source);
      if (custom === void 0) return;
      this.#schemas = this.#keepsBuiltIn ? bothSchemas(custom.schemas, builtInSchemas) : custom.schemas;
      this.#clusterScoped = custom.clusterScoped;
      this.#isSet = true;
      this.#id = file.path;
    } else if (version && version.text !== "") {
      if (version.text !== BUILT_IN_VERSION) {
        const message = "the specified OpenAPI version is not built in";
        throw failure(
          "bad-kustomization",
          message,
          version,
          `write ${BUILT_IN_VERSION}, or remove it`
        );
      }
      this.#isSet = true;
    }
  }
  #read(source) {
    try {
      return openApiOf(source);
    } catch (error) {
      if (this.#keepsBuiltIn || !(error instanceof UserError)) throw error;
      this.#isSet = true;
      this.#broken = error;
      return void 0;
    }
  }
};

// src/kustomize/vars/expand.ts
function expandVars(text2, readVar) {
  const whole = /^\$\(([^)]*)\)$/.exec(text2)?.[1];
  if (whole !== void 0) return readVar(whole) ?? text2;
  return text2.replace(
    /\$\$|\$\(([^)]*)\)/g,
    (found, name) => name === void 0 ? "$" : inText(readVar(name) ?? found)
  );
}
function inText(value) {
  if (typeof value !== "number") return String(value);
  if (value === 0) return shortestText(value);
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-4 && magnitude < 1e6) return String(value);
  return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
function decimalText(value) {
  const [, sign = "", first = "", rest = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(value.toExponential()) ?? [];
  if (exponent === void 0 || value === 0) return shortestText(value);
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${first}${rest}`;
  const digits = `${first}${rest}`.padEnd(shift + 1, "0");
  const fraction = digits.slice(shift + 1);
  return `${sign}${digits.slice(0, shift + 1)}${fraction === "" ? "" : `.${fraction}`}`;
}

// src/kustomize/vars/resolve.ts
function resolveVars(map, vars, fieldSpecs) {
  if (vars.size === 0) return [];
  const values = readValues(map, vars);
  const used = /* @__PURE__ */ new Set();
  const readVar = (name) => {
    const value = values.get(name);
    if (value !== void 0) used.add(name);
    return value;
  };
  const set = (node) => expandNode(node, (text2) => expandVars(text2, readVar));
  updateAll(map, (resource) => applyFieldSpecs(resource, fieldSpecs, { set }));
  return [...vars.values()].filter(({ name }) => !used.has(name)).map(
    ({ name, at }) => failure(
      "bad-reference",
      {
        says: `nothing uses the var '${name}'`,
        kustomize: `well-defined vars that were never replaced: ${name}`
      },
      at,
      `remove it, or write $(${name}) into a field that may hold vars`
    )
  );
}
function readValues(map, vars) {
  const sources = /* @__PURE__ */ new Map();
  for (const resource of map.resources) {
    for (const name of resource.history.vars) if (!sources.has(name)) sources.set(name, resource);
  }
  const sorted = [...vars.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  return new Map(
    gather(sorted, (variable) => [
      [variable.name, readValue(variable, sources.get(variable.name))]
    ])
  );
}
function readValue(variable, source) {
  if (source === void 0) {
    const { kind, name } = variable.objref;
    const says = `the var '${variable.name}' refers to ${kind} '${name}', and there is none`;
    const kustomize = `var '${formatVar(variable)}' cannot be mapped to a field in the set of known resources`;
    const hint = "check apiVersion, kind, name and namespace of objref";
    throw failure("bad-reference", { says, kustomize }, variable.at, hint);
  }
  const node = lookupField(source, variable);
  if (node?.kind === "scalar" && !isGoNumber(node)) throw unreadable2(variable, node);
  if (node === void 0) {
    const says = `the var '${variable.name}' reads ${variable.fieldPath}, and ${showResId(source.id)} has no such field`;
    const kustomize = notFound2(variable);
    const hint = `the resource is defined at ${placeOf(source.root)}`;
    throw failure("bad-reference", { says, kustomize }, variable.at, hint);
  }
  return node.kind === "scalar" ? scalarValueOf(node) : void 0;
}
function notFound2(variable) {
  return `field specified in var '${formatVar(variable)}' not found in corresponding resource`;
}
function isGoNumber({ tag, text: text2 }) {
  if (tag === "float") return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text2);
  if (tag !== "int") return true;
  return /^[-+]?\d+$/.test(text2) && BigInt.asIntN(64, BigInt(text2)) === BigInt(text2);
}
function unreadable2(variable, node) {
  const says = `the var '${variable.name}' reads ${variable.fieldPath}, and kustomize does not take '${node.text}' for a number`;
  const hint = `write plain digits, or a text in quotes, at ${placeOf(node)}`;
  return failure("bad-reference", { says, kustomize: notFound2(variable) }, variable.at, hint);
}
function lookupField(source, { fieldPath }) {
  const steps = fieldPathSteps(fieldPath).flatMap((step) => {
    const indexed = /^(.*)\[(\d+)\]$/.exec(step);
    return indexed ? [indexed[1] ?? "", indexed[2] ?? ""] : [step];
  });
  try {
    return lookup(source.root, steps);
  } catch {
    return void 0;
  }
}
function scalarValueOf({ text: text2, tag }) {
  switch (tag) {
    case "int":
      return BigInt(text2);
    case "float":
      return Number(text2);
    case "bool":
      return /^true$/i.test(text2);
    default:
      return text2;
  }
}
function expandNode(node, expand) {
  if (isNull2(node)) return node;
  switch (node.kind) {
    case "scalar":
      return isText2(node) ? withValue(node, expand(node.text)) : node;
    case "map":
      return expandMap(node, expand);
    default:
      return mapItems(node, (item) => {
        if (item.kind === "scalar" && isText2(item)) return withValue(item, expand(item.text));
        throw failure(
          "bad-reference",
          "invalid value type expect a string",
          item,
          "put it in quotes"
        );
      });
  }
}
function expandMap(map, expand) {
  return withEntries(
    map,
    mapEntries(map).map(({ key, value }) => {
      if (!isText2(key)) {
        const message = `invalid map key: value='${key.text}', tag='!!${key.tag}'`;
        throw failure("bad-reference", message, key, "put it in quotes");
      }
      const isExpanded = value.kind === "scalar" && isText2(value);
      return { key, value: isExpanded ? withValue(value, expand(value.text)) : value };
    })
  );
}
function isText2({ tag }) {
  return tag === "str" || tag === "";
}
function withValue(node, value) {
  const text2 = typeof value === "number" ? decimalText(value) : String(value);
  return { ...node, text: text2, tag: tagOf2(value), style: "plain" };
}
function tagOf2(value) {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  return typeof value === "bigint" ? "int" : "float";
}

// src/kustomize/build.ts
function build(tree, directory, options = {}) {
  return createBuilder(tree, options).build(directory);
}
function createBuilder(tree, { remotes = NO_REMOTES, loadRestrictor, reorder } = {}) {
  const files = new Files(tree, remotes, loadRestrictor !== "LoadRestrictionsNone");
  const bases = /* @__PURE__ */ new Map();
  return {
    readAhead: (directory) => readAhead(files, directory),
    build: (directory) => finish(files, accumulateTop(files, bases, directory), reorder)
  };
}
function readAhead(files, directory) {
  try {
    loadKustomization(files, topRoot(files.tree, directory));
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
  }
}
function accumulateTop(files, bases, directory) {
  const root = topRoot(files.tree, directory);
  const { kustomization } = loadKustomization(files, root);
  const schema = new SchemaState(files);
  const keepsProvenance = kustomization.buildMetadata.length > 0;
  const state = { files, schema, bases, failed: /* @__PURE__ */ new Map() };
  const built = accumulate(state, { root, place: keepsProvenance ? { path: "" } : void 0 });
  return { built, kustomization };
}
function topRoot(tree, directory) {
  const real = tree.realPath(directory);
  if (real !== void 0 && tree.kind(real) === "directory")
    return { directory: real, parent: void 0, repository: void 0 };
  const problem = real === void 0 ? `must build at directory: not a valid directory: evalsymlink failure on '${directory}' : lstat ${directory}: no such file or directory` : `must build at directory: '${directory}': file is not directory`;
  throw new UserError("file-not-found", problem, {
    hint: "name a directory with a kustomization.yaml"
  });
}
function finish(files, { built, kustomization }, reorder) {
  const sortOptions = kustomization.sortOptions ?? (reorder === "none" ? asListed(kustomization) : void 0);
  const map = new ResourceMap(built.resources);
  appendHashes(map);
  fixNameReferences(map, built.config.nameReferences);
  const unusedVars = resolveVars(map, built.vars, built.config.tables.varReference);
  updateAll(map, (resource) => isLocal(checkResource(resource)) ? void 0 : resource);
  if (sortOptions?.order !== "fifo") checkUnique(map);
  const resources = sortResources(map.resources, sortOptions).map((resource) => withManagedBy(resource, kustomization)).map((resource) => withoutNotes(resource, kustomization));
  const warnings = [
    ...built.warnings,
    ...unusedVars,
    ...findUnused(map),
    ...findUnlisted(files, built.directories),
    ...reorder && kustomization.sortOptions ? [orderTwice(kustomization.sortOptions)] : []
  ];
  const own = warnings.filter(({ at }) => at === void 0 || !files.isRemote(at.file));
  return { resources, warnings: distinctErrors(own) };
}
function asListed({ at }) {
  return { at, order: "fifo", legacySortOptions: void 0 };
}
function orderTwice({ at }) {
  const says = "this order holds, and that of --reorder is ignored";
  const kustomize = "Sorting order is set both in 'kustomization.yaml' ('sortOptions') and in a CLI flag ('--reorder'). Using the kustomization file over the CLI flag.";
  return failure("conflict", { says, kustomize }, at, "leave --reorder away");
}
function isLocal(resource) {
  const value = resource.annotations.get("config.kubernetes.io/local-config");
  return value !== void 0 && value !== "false";
}
function withManagedBy(resource, { buildMetadata, buildMetadataAt: at }) {
  if (!buildMetadata.includes("managedByLabel")) return resource;
  const { source, offset } = at;
  const text2 = { text: "kustomize-(devel)", source, offset };
  const metadata = getField(resource.root, "metadata");
  if (metadata?.kind !== "map") return resource;
  const labels = getField(metadata, "labels");
  const map = labels?.kind === "map" ? labels : mapNode(hiddenEntries(labels), at);
  const changed = setStrings(map, /* @__PURE__ */ new Map([["app.kubernetes.io/managed-by", text2]]));
  return resource.withRoot(
    setField(resource.root, "metadata", setField(metadata, "labels", changed))
  );
}
function withoutNotes(resource, kustomization) {
  const root = replaceNotes(resource, kustomization);
  return resource.withRoot(rewriteMetadataMap(root, "annotations"));
}
function replaceNotes({ root, history }, { buildMetadata, buildMetadataAt: at }) {
  const metadata = getField(root, "metadata");
  if (metadata?.kind !== "map") {
    const removesNone = NOTES.every(([, word]) => buildMetadata.includes(word));
    if (metadata && !isNull2(metadata) && !removesNone) throw wrongKind("map", metadata);
    return root;
  }
  const annotations = getField(metadata, "annotations");
  if (annotations === void 0 && history.provenance === void 0) return root;
  const old = annotations?.kind === "map" ? annotations : mapNode([], metadata);
  const dropped = new Set(
    NOTES.filter(([, word]) => !buildMetadata.includes(word)).map(([key]) => key)
  );
  const kept = withEntries(
    old,
    mapEntries(old).filter(({ key }) => !dropped.has(key.text))
  );
  const { origin, transformations = [] } = history.provenance ?? {};
  const notes = /* @__PURE__ */ new Map();
  const note = (key, text2) => {
    if (text2 === void 0 || dropped.has(key) || getField(kept, key)) return;
    notes.set(key, { text: text2, source: at.source, offset: at.offset });
  };
  note(ORIGIN, origin);
  if (transformations.length > 0) note(TRANSFORMATIONS, formatTransformations(transformations));
  if (kept.values.length === old.values.length && notes.size === 0) return root;
  return setField(root, "metadata", setField(metadata, "annotations", setStrings(kept, notes)));
}
var NOTES = [
  [ORIGIN, "originAnnotations"],
  [TRANSFORMATIONS, "transformerAnnotations"]
];

export {
  getField,
  parseApiVersion,
  nodeToJson,
  emitNode,
  emitYaml,
  join,
  originalOf,
  suggest,
  memoryTree,
  layeredTree,
  linkedTree,
  invalidUtf8,
  redact,
  groupBy,
  remoteTrees,
  NO_REMOTES,
  builtInSchemas,
  build,
  createBuilder
};
