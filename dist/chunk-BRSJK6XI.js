const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  canonical
} from "./chunk-IS4QSLC4.js";
import {
  at,
  isList,
  isMap,
  own,
  stableText
} from "./chunk-GZ6GLONU.js";
import {
  createHmac,
  randomBytes
} from "./chunk-IOWDDTHY.js";
import {
  builtInSchemas,
  parseApiVersion
} from "./chunk-OT75BEOS.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
  let i;
  for (i = 0; i < str1.length && i < str2.length; i++) {
    if (str1[i] != str2[i]) {
      return str1.slice(0, i);
    }
  }
  return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
  let i;
  if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) {
    return "";
  }
  for (i = 0; i < str1.length && i < str2.length; i++) {
    if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) {
      return str1.slice(-i);
    }
  }
  return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
  if (string.slice(0, oldPrefix.length) != oldPrefix) {
    throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
  }
  return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
  if (!oldSuffix) {
    return string + newSuffix;
  }
  if (string.slice(-oldSuffix.length) != oldSuffix) {
    throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
  }
  return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
  return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
  return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
  return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
  let startA = 0;
  if (a.length > b.length) {
    startA = a.length - b.length;
  }
  let endB = b.length;
  if (a.length < b.length) {
    endB = a.length;
  }
  const map = Array(endB);
  let k = 0;
  map[0] = 0;
  for (let j = 1; j < endB; j++) {
    if (b[j] == b[k]) {
      map[j] = map[k];
    } else {
      map[j] = k;
    }
    while (k > 0 && b[j] != b[k]) {
      k = map[k];
    }
    if (b[j] == b[k]) {
      k++;
    }
  }
  k = 0;
  for (let i = startA; i < a.length; i++) {
    while (k > 0 && a[i] != b[k]) {
      k = map[k];
    }
    if (a[i] == b[k]) {
      k++;
    }
  }
  return k;
}
function segment(string, segmenter) {
  const parts = [];
  for (const segmentObj of Array.from(segmenter.segment(string))) {
    const segment2 = segmentObj.segment;
    if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment2)) {
      parts[parts.length - 1] += segment2;
    } else {
      parts.push(segment2);
    }
  }
  return parts;
}
function trailingWs(string, segmenter) {
  if (segmenter) {
    return leadingAndTrailingWs(string, segmenter)[1];
  }
  let i;
  for (i = string.length - 1; i >= 0; i--) {
    if (!string[i].match(/\s/)) {
      break;
    }
  }
  return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
  if (segmenter) {
    return leadingAndTrailingWs(string, segmenter)[0];
  }
  const match = string.match(/^\s*/);
  return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
  if (!segmenter) {
    return [leadingWs(string), trailingWs(string)];
  }
  if (segmenter.resolvedOptions().granularity != "word") {
    throw new Error('The segmenter passed must have a granularity of "word"');
  }
  const segments = segment(string, segmenter);
  const firstSeg = segments[0];
  const lastSeg = segments[segments.length - 1];
  const head = /\s/.test(firstSeg) ? firstSeg : "";
  const tail = /\s/.test(lastSeg) ? lastSeg : "";
  return [head, tail];
}

// node_modules/diff/libesm/diff/word.js
var extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
var tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
  equals(left, right, options) {
    if (options.ignoreCase) {
      left = left.toLowerCase();
      right = right.toLowerCase();
    }
    return left.trim() === right.trim();
  }
  tokenize(value, options = {}) {
    let parts;
    if (options.intlSegmenter) {
      const segmenter = options.intlSegmenter;
      if (segmenter.resolvedOptions().granularity != "word") {
        throw new Error('The segmenter passed must have a granularity of "word"');
      }
      parts = segment(value, segmenter);
    } else {
      parts = value.match(tokenizeIncludingWhitespace) || [];
    }
    const tokens = [];
    let prevPart = null;
    parts.forEach((part) => {
      if (/\s/.test(part)) {
        if (prevPart == null) {
          tokens.push(part);
        } else {
          tokens.push(tokens.pop() + part);
        }
      } else if (prevPart != null && /\s/.test(prevPart)) {
        if (tokens[tokens.length - 1] == prevPart) {
          tokens.push(tokens.pop() + part);
        } else {
          tokens.push(prevPart + part);
        }
      } else {
        tokens.push(part);
      }
      prevPart = part;
    });
    return tokens;
  }
  join(tokens) {
    return tokens.map((token, i) => {
      if (i == 0) {
        return token;
      } else {
        return token.replace(/^\s+/, "");
      }
    }).join("");
  }
  postProcess(changes, options) {
    if (!changes || options.oneChangePerToken) {
      return changes;
    }
    let lastKeep = null;
    let insertion = null;
    let deletion = null;
    changes.forEach((change) => {
      if (change.added) {
        insertion = change;
      } else if (change.removed) {
        deletion = change;
      } else {
        if (insertion || deletion) {
          dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
        }
        lastKeep = change;
        insertion = null;
        deletion = null;
      }
    });
    if (insertion || deletion) {
      dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
    }
    return changes;
  }
};
var wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
  if (deletion && insertion) {
    const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
    const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
    if (startKeep) {
      const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
      startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
      deletion.value = removePrefix(deletion.value, commonWsPrefix);
      insertion.value = removePrefix(insertion.value, commonWsPrefix);
    }
    if (endKeep) {
      const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
      endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
      deletion.value = removeSuffix(deletion.value, commonWsSuffix);
      insertion.value = removeSuffix(insertion.value, commonWsSuffix);
    }
  } else if (insertion) {
    if (startKeep) {
      const ws = leadingWs(insertion.value, segmenter);
      insertion.value = insertion.value.substring(ws.length);
    }
    if (endKeep) {
      const ws = leadingWs(endKeep.value, segmenter);
      endKeep.value = endKeep.value.substring(ws.length);
    }
  } else if (startKeep && endKeep) {
    const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
    const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
    deletion.value = removePrefix(deletion.value, newWsStart);
    const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
    deletion.value = removeSuffix(deletion.value, newWsEnd);
    endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
    startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
  } else if (endKeep) {
    const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
    const deletionWsSuffix = trailingWs(deletion.value, segmenter);
    const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
    deletion.value = removeSuffix(deletion.value, overlap);
  } else if (startKeep) {
    const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
    const deletionWsPrefix = leadingWs(deletion.value, segmenter);
    const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
    deletion.value = removePrefix(deletion.value, overlap);
  }
}
var WordsWithSpaceDiff = class extends Diff {
  tokenize(value) {
    const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
    return value.match(regex) || [];
  }
};
var wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
  return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/diff/least-edit.ts
var MOST_EDITS = 1e3;
function leastEdit(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const gone = indexes(start, before.length - end);
  const fresh = indexes(start, after.length - end);
  const [behindGone, behindFresh] = [before.length - end, after.length - end];
  return [
    { kind: "same", before: 0, after: 0, length: start },
    ...middle({ before, after, gone, fresh, start }),
    { kind: "same", before: behindGone, after: behindFresh, length: end }
  ];
}
function middle({ before, after, gone, fresh, start }) {
  const whole = { kind: "changed", gone, fresh };
  if (gone.length * fresh.length <= 1) return [whole];
  const [old, now] = [gone.map((i) => before[i] ?? ""), fresh.map((j) => after[j] ?? "")];
  const edits = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (edits === void 0) return [whole];
  const at2 = { before: start, after: start };
  return edits.map(({ value: { length }, added, removed }) => {
    const { before: i, after: j } = at2;
    if (!added) at2.before += length;
    if (!removed) at2.after += length;
    if (added) return { kind: "changed", gone: [], fresh: indexes(j, j + length) };
    if (removed) return { kind: "changed", gone: indexes(i, i + length), fresh: [] };
    return { kind: "same", before: i, after: j, length };
  });
}
function indexes(from, to) {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

// src/diff/list-pairs.ts
function pairItems(before, after, shape) {
  const label = shape === void 0 ? nameOf : shape.label;
  if (label !== void 0) {
    const [old, now] = [byLabel(before, label), byLabel(after, label)];
    if (old && now)
      return { pairs: labelled(old, now), order: shape?.ordered === false ? "free" : "counts" };
  }
  if (shape?.ordered === false) return { pairs: asSets(before, after), order: "free" };
  return { pairs: edited(before, after), order: "kept" };
}
function nameOf(item) {
  const name = own(item, "name");
  return typeof name === "string" ? name : void 0;
}
function byLabel(list, label) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [i, item] of list.entries()) {
    const name = isMap(item) ? label(item) : void 0;
    if (name === void 0 || found2.has(name)) return void 0;
    found2.set(name, i);
  }
  return found2;
}
function labelled(old, now) {
  const pairs2 = [];
  for (const [label, before] of old) pairs2.push({ label, before, after: now.get(label) });
  for (const [label, after] of now)
    if (!old.has(label)) pairs2.push({ label, before: void 0, after });
  return pairs2;
}
function asSets(before, after) {
  const waiting = /* @__PURE__ */ new Map();
  for (const [j, item] of after.entries()) {
    const text = stableText(item);
    const equal = waiting.get(text) ?? [];
    equal.push(j);
    waiting.set(text, equal);
  }
  const left = [];
  const pairs2 = [];
  for (const [i, item] of before.entries()) {
    const j = waiting.get(stableText(item))?.shift();
    if (j === void 0) left.push(i);
    else pairs2.push({ label: labelAt(item, j), before: i, after: j });
  }
  const added = [...waiting.values()].flat().sort((a, b) => a - b);
  return [...pairs2, ...inHunk({ before, after, left, added })];
}
function edited(before, after) {
  const pairs2 = [];
  let hunk = { left: [], added: [] };
  const flush = () => {
    for (const pair of inHunk({ before, after, ...hunk })) pairs2.push(pair);
    hunk = { left: [], added: [] };
  };
  for (const stretch of leastEdit(before.map(stableText), after.map(stableText))) {
    if (stretch.kind === "changed") {
      for (const i of stretch.gone) hunk.left.push(i);
      for (const j of stretch.fresh) hunk.added.push(j);
      continue;
    }
    flush();
    for (const pair of sameItems(stretch)) pairs2.push(pair);
  }
  flush();
  return pairs2;
}
function sameItems({ before, after, length }) {
  return Array.from({ length }, (_, n) => ({
    label: String(after + n),
    before: before + n,
    after: after + n
  }));
}
function inHunk({ before, after, left, added }) {
  const pairs2 = [];
  let next = 0;
  for (const [n, i] of left.entries()) {
    const rest = left.length - n - 1;
    const j = partner(before[i] ?? null, { after, added, from: next, rest });
    if (j === void 0) {
      pairs2.push({ label: labelAt(before[i], i), before: i, after: void 0 });
      continue;
    }
    for (; next < j; next++) pairs2.push(addedPair(after, added[next]));
    pairs2.push({ label: labelAt(after[added[j] ?? 0], added[j] ?? 0), before: i, after: added[j] });
    next = j + 1;
  }
  for (; next < added.length; next++) pairs2.push(addedPair(after, added[next]));
  return pairs2;
}
function addedPair(after, j = 0) {
  return { label: labelAt(after[j], j), before: void 0, after: j };
}
var LOOK_AHEAD = 50;
function partner(item, {
  after,
  added,
  from,
  rest
}) {
  const known2 = knownBy(item);
  if (known2 !== void 0) {
    for (let j = from; j < Math.min(added.length, from + LOOK_AHEAD); j++)
      if (knownBy(after[added[j] ?? 0] ?? null) === known2) return j;
  }
  const other = added[from];
  if (other === void 0 || added.length - from < rest + 1) return void 0;
  const candidate = after[other] ?? null;
  return knownBy(candidate) === known2 && isMap(item) === isMap(candidate) ? from : void 0;
}
function knownBy(item) {
  if (typeof item === "string") return /^(--?[A-Za-z][\w.-]*)=/.exec(item)?.[1];
  return isMap(item) ? nameOf(item) : void 0;
}
function labelAt(item, index) {
  if (typeof item === "string" && item.length <= 40) return item;
  return item !== void 0 && knownBy(item) || String(index);
}

// src/diff/shapes/shape.ts
var ANY = {};
var QUANTITY = { reading: "quantity" };
var DURATION = { reading: "duration" };
var JSON_TEXT = { reading: "json" };
function fields(of) {
  return { fields: of };
}
function implied(of) {
  return { fields: of, implied: true };
}
function withDefault(value, shape = ANY) {
  return { ...shape, default: value };
}
function byKeys(keys, items = ANY) {
  return { list: { items, label: labelOf(keys, items), ordered: false } };
}
function inOrder(keys, items = ANY) {
  return { list: { items, label: labelOf(keys, items), ordered: true } };
}
function byLabel2(label, items, ordered) {
  return { list: { items, label, ordered } };
}
function setOf(items = ANY) {
  return { list: { items, ordered: false } };
}
function labelOf(keys, items) {
  const parts = keys.map((key) => ({ key, fallback: items.fields?.[key]?.default }));
  return (item) => {
    const values = parts.map(({ key }) => Object.hasOwn(item, key) ? item[key] : void 0);
    const written = values.filter((value) => value !== void 0 && value !== null);
    if (written.length === 0 || written.some((value) => typeof value === "object")) return void 0;
    const shown = values.map((value, i) => String(value ?? parts[i]?.fallback ?? ""));
    return shown.filter((text) => text !== "").join("/");
  };
}

// src/diff/shapes/cluster.ts
var RBAC_RULE = fields({
  apiGroups: setOf(),
  resources: setOf(),
  resourceNames: setOf(),
  verbs: setOf(),
  nonResourceURLs: setOf()
});
var RULES = fields({ rules: setOf(RBAC_RULE) });
var SUBJECT = fields({ kind: ANY, name: ANY, namespace: ANY, apiGroup: ANY });
var BINDING = fields({
  subjects: byKeys(["kind", "namespace", "name"], SUBJECT),
  roleRef: fields({ apiGroup: withDefault("rbac.authorization.k8s.io") })
});
var METRIC_TARGET = fields({ value: QUANTITY, averageValue: QUANTITY });
var METRIC = fields({
  resource: fields({ target: METRIC_TARGET }),
  containerResource: fields({ target: METRIC_TARGET }),
  pods: fields({ target: METRIC_TARGET }),
  object: fields({ target: METRIC_TARGET }),
  external: fields({ target: METRIC_TARGET })
});
var SCALING_POLICY = fields({ type: ANY, periodSeconds: ANY });
var scalingRules = (windowSeconds) => fields({
  selectPolicy: withDefault("Max"),
  stabilizationWindowSeconds: withDefault(windowSeconds),
  policies: byKeys(["type", "periodSeconds"], SCALING_POLICY)
});
var CLUSTER = {
  "/Service": fields({
    spec: fields({
      type: withDefault("ClusterIP"),
      sessionAffinity: withDefault("None"),
      publishNotReadyAddresses: withDefault(false),
      internalTrafficPolicy: withDefault("Cluster"),
      ports: byKeys(
        ["port", "protocol"],
        fields({ port: ANY, protocol: withDefault("TCP"), name: ANY })
      )
    })
  }),
  "/ServiceAccount": fields({
    secrets: byKeys(["name"]),
    imagePullSecrets: byKeys(["name"])
  }),
  "/Secret": fields({ type: withDefault("Opaque"), immutable: withDefault(false) }),
  "/ConfigMap": fields({ immutable: withDefault(false), data: implied({}) }),
  "/Namespace": fields({ spec: implied({ finalizers: setOf() }) }),
  "rbac.authorization.k8s.io/Role": RULES,
  "rbac.authorization.k8s.io/ClusterRole": RULES,
  "rbac.authorization.k8s.io/RoleBinding": BINDING,
  "rbac.authorization.k8s.io/ClusterRoleBinding": BINDING,
  "autoscaling/HorizontalPodAutoscaler": fields({
    spec: fields({
      minReplicas: withDefault(1),
      metrics: { list: { items: METRIC, label: metricLabel, ordered: false } },
      behavior: implied({ scaleUp: scalingRules(0), scaleDown: scalingRules(300) })
    })
  }),
  "policy/PodDisruptionBudget": fields({
    spec: fields({
      minAvailable: { reading: "percent-or-number" },
      maxUnavailable: { reading: "percent-or-number" }
    })
  }),
  "apiregistration.k8s.io/APIService": fields({
    spec: fields({
      insecureSkipTLSVerify: withDefault(false),
      service: fields({ port: withDefault(443) })
    })
  }),
  "networking.k8s.io/NetworkPolicy": fields({ spec: fields({ policyTypes: setOf() }) })
};
function metricLabel(item) {
  const { type } = item;
  if (typeof type !== "string" || type === "") return void 0;
  const source = Object(item[type.charAt(0).toLowerCase() + type.slice(1)]);
  const name = Object(source.metric).name ?? source.name;
  return typeof name === "string" ? `${type} ${name}` : type;
}

// src/diff/shapes/pod.ts
var RESOURCES = fields({ limits: { values: QUANTITY }, requests: { values: QUANTITY } });
var HTTP_GET = fields({ path: withDefault("/"), scheme: withDefault("HTTP") });
var PROBE = fields({
  timeoutSeconds: withDefault(1),
  periodSeconds: withDefault(10),
  successThreshold: withDefault(1),
  failureThreshold: withDefault(3),
  initialDelaySeconds: withDefault(0),
  httpGet: HTTP_GET,
  grpc: fields({ service: withDefault("") })
});
var HANDLER = fields({ httpGet: HTTP_GET });
var ENV = fields({
  valueFrom: fields({ fieldRef: fields({ apiVersion: withDefault("v1") }) }),
  value: withDefault("")
});
var PORT = fields({ protocol: withDefault("TCP"), containerPort: ANY });
var CONTAINER = fields({
  terminationMessagePath: withDefault("/dev/termination-log"),
  terminationMessagePolicy: withDefault("File"),
  stdin: withDefault(false),
  tty: withDefault(false),
  resources: RESOURCES,
  ports: inOrder(["containerPort", "protocol"], PORT),
  env: inOrder(["name"], ENV),
  volumeMounts: inOrder(["mountPath"], fields({ readOnly: withDefault(false) })),
  volumeDevices: inOrder(["devicePath"]),
  livenessProbe: PROBE,
  readinessProbe: PROBE,
  startupProbe: PROBE,
  lifecycle: fields({ postStart: HANDLER, preStop: HANDLER })
});
var MODE = withDefault(420);
var VOLUME = fields({
  secret: fields({ defaultMode: MODE, optional: withDefault(false) }),
  configMap: fields({ defaultMode: MODE, optional: withDefault(false) }),
  downwardAPI: fields({ defaultMode: MODE }),
  projected: fields({ defaultMode: MODE }),
  emptyDir: fields({ sizeLimit: QUANTITY, medium: withDefault("") }),
  hostPath: fields({ type: withDefault("") }),
  ephemeral: fields({
    volumeClaimTemplate: fields({
      spec: fields({ resources: RESOURCES, volumeMode: withDefault("Filesystem") })
    })
  })
});
var SPEC = {
  restartPolicy: withDefault("Always"),
  terminationGracePeriodSeconds: withDefault(30),
  dnsPolicy: withDefault("ClusterFirst"),
  schedulerName: withDefault("default-scheduler"),
  securityContext: implied({}),
  enableServiceLinks: withDefault(true),
  hostNetwork: withDefault(false),
  hostPID: withDefault(false),
  hostIPC: withDefault(false),
  shareProcessNamespace: withDefault(false),
  containers: inOrder(["name"], CONTAINER),
  initContainers: inOrder(["name"], CONTAINER),
  volumes: inOrder(["name"], VOLUME),
  imagePullSecrets: inOrder(["name"]),
  topologySpreadConstraints: inOrder(["topologyKey", "whenUnsatisfiable"]),
  hostAliases: inOrder(["ip"]),
  overhead: { values: QUANTITY }
};
var METADATA = fields({
  labels: implied({}),
  annotations: implied({}),
  finalizers: setOf(),
  ownerReferences: byKeys(["uid"]),
  creationTimestamp: withDefault(null)
});
var POD_SPEC = fields(SPEC);
var POD_TEMPLATE = fields({ metadata: METADATA, spec: POD_SPEC });
var CLAIM = fields({
  metadata: METADATA,
  spec: fields({
    resources: RESOURCES,
    volumeMode: withDefault("Filesystem"),
    accessModes: setOf()
  })
});
var JOB_SPEC = fields({
  template: fields({ metadata: METADATA, spec: fields({ ...SPEC, restartPolicy: ANY }) }),
  backoffLimit: withDefault(6),
  completions: withDefault(1),
  parallelism: withDefault(1),
  completionMode: withDefault("NonIndexed"),
  suspend: withDefault(false)
});
var ROLLING = { reading: "percent-or-number" };
var WORKLOADS = {
  "/Pod": fields({ spec: POD_SPEC }),
  "apps/Deployment": fields({
    spec: fields({
      replicas: withDefault(1),
      revisionHistoryLimit: withDefault(10),
      progressDeadlineSeconds: withDefault(600),
      minReadySeconds: withDefault(0),
      paused: withDefault(false),
      strategy: implied({
        type: withDefault("RollingUpdate"),
        rollingUpdate: implied({
          maxSurge: withDefault("25%", ROLLING),
          maxUnavailable: withDefault("25%", ROLLING)
        })
      }),
      template: POD_TEMPLATE
    })
  }),
  "apps/StatefulSet": fields({
    spec: fields({
      replicas: withDefault(1),
      revisionHistoryLimit: withDefault(10),
      minReadySeconds: withDefault(0),
      podManagementPolicy: withDefault("OrderedReady"),
      updateStrategy: implied({
        type: withDefault("RollingUpdate"),
        rollingUpdate: implied({ partition: withDefault(0) })
      }),
      template: POD_TEMPLATE,
      volumeClaimTemplates: byKeysOfMetadata(CLAIM)
    })
  }),
  "apps/DaemonSet": fields({
    spec: fields({
      revisionHistoryLimit: withDefault(10),
      minReadySeconds: withDefault(0),
      updateStrategy: implied({
        type: withDefault("RollingUpdate"),
        rollingUpdate: implied({
          maxSurge: withDefault(0, ROLLING),
          maxUnavailable: withDefault(1, ROLLING)
        })
      }),
      template: POD_TEMPLATE
    })
  }),
  "leaderworkerset.x-k8s.io/LeaderWorkerSet": fields({
    spec: fields({
      replicas: withDefault(1),
      startupPolicy: withDefault("LeaderCreated"),
      leaderWorkerTemplate: fields({
        size: withDefault(1),
        leaderTemplate: POD_TEMPLATE,
        workerTemplate: POD_TEMPLATE
      })
    })
  }),
  "batch/Job": fields({ spec: JOB_SPEC }),
  "batch/CronJob": fields({
    spec: fields({
      concurrencyPolicy: withDefault("Allow"),
      suspend: withDefault(false),
      successfulJobsHistoryLimit: withDefault(3),
      failedJobsHistoryLimit: withDefault(1),
      jobTemplate: fields({ spec: JOB_SPEC })
    })
  }),
  "/PersistentVolumeClaim": CLAIM
};
function byKeysOfMetadata(items) {
  const label = (item) => {
    const name = Object(item.metadata).name;
    return typeof name === "string" ? name : void 0;
  };
  return { list: { items, label, ordered: false } };
}
var TIMEOUTS = fields({
  request: DURATION,
  backendRequest: DURATION
});

// src/diff/shapes/gateway.ts
var GATEWAY_GROUP = "gateway.networking.k8s.io";
var FROM_SAME = implied({ from: withDefault("Same") });
var SECRET_REF = fields({ group: withDefault(""), kind: withDefault("Secret") });
var LISTENER = fields({
  name: ANY,
  allowedRoutes: implied({
    namespaces: FROM_SAME,
    kinds: byKeys(["group", "kind"], fields({ group: withDefault(GATEWAY_GROUP), kind: ANY }))
  }),
  tls: fields({
    mode: withDefault("Terminate"),
    certificateRefs: byKeys(["namespace", "name"], SECRET_REF)
  })
});
var BACKEND = { group: withDefault(""), kind: withDefault("Service") };
var FILTER = fields({
  cors: fields({ maxAge: withDefault(5) }),
  externalAuth: fields({ backendRef: fields(BACKEND) }),
  requestMirror: fields({
    backendRef: fields(BACKEND),
    fraction: fields({ denominator: withDefault(100) })
  }),
  requestRedirect: fields({ statusCode: withDefault(302) }),
  requestHeaderModifier: headerChanges(),
  responseHeaderModifier: headerChanges()
});
var WEIGHTED = fields({
  ...BACKEND,
  namespace: ANY,
  name: ANY,
  port: ANY,
  weight: withDefault(1),
  filters: { list: { items: FILTER, ordered: true } }
});
var ROOT_PATH = { type: "PathPrefix", value: "/" };
var MATCH = fields({
  path: implied({ type: withDefault("PathPrefix"), value: withDefault("/") }),
  headers: byKeys(["name"], fields({ type: withDefault("Exact") })),
  queryParams: byKeys(["name"], fields({ type: withDefault("Exact") }))
});
var RULE = fields({
  matches: withDefault([{ path: ROOT_PATH }], setOf(MATCH)),
  backendRefs: byKeys(["kind", "namespace", "name", "port"], WEIGHTED),
  filters: { list: { items: FILTER, ordered: true } },
  timeouts: TIMEOUTS,
  sessionPersistence: fields({
    type: withDefault("Cookie"),
    absoluteTimeout: DURATION,
    idleTimeout: DURATION,
    cookieConfig: fields({ lifetimeType: withDefault("Session") })
  })
});
var PARENT = fields({
  group: withDefault(GATEWAY_GROUP),
  kind: withDefault("Gateway"),
  namespace: ANY,
  name: ANY,
  sectionName: ANY,
  port: ANY
});
var ROUTE = fields({
  spec: fields({
    hostnames: setOf(),
    parentRefs: byKeys(["namespace", "name", "sectionName", "port"], PARENT),
    // The first of two rules that match alike wins: the order is part of the route.
    rules: withDefault([{ matches: [{ path: ROOT_PATH }] }], byLabel2(ruleLabel, RULE, true))
  })
});
var TARGET = fields({ group: ANY, kind: ANY, namespace: ANY, name: ANY });
var EXTENSION = fields({
  timeout: withDefault("1s", DURATION),
  failOpen: withDefault(false),
  supportedEvents: setOf(),
  forwardHeaders: setOf(),
  backendRef: fields(BACKEND),
  metadata: { fields: { model_armor_settings: JSON_TEXT } }
});
var CHAIN = fields({
  matchCondition: fields({
    celExpressions: setOf(
      fields({ backendRefs: byKeys(["kind", "name", "port"], fields({ ...BACKEND })) })
    )
  }),
  // Requests pass the extensions of a chain in this order.
  extensions: inOrder(["name"], EXTENSION)
});
var EXTENSIONS = fields({
  spec: fields({
    targetRefs: byKeys(["group", "kind", "name"], TARGET),
    // Only the first chain that matches runs.
    extensionChains: inOrder(["name"], CHAIN)
  })
});
var GATEWAYS = {
  "gateway.networking.k8s.io/Gateway": fields({
    spec: fields({
      listeners: byKeys(["name"], LISTENER),
      addresses: byKeys(["type", "value"], fields({ type: withDefault("IPAddress"), value: ANY })),
      allowedListeners: implied({ namespaces: implied({ from: withDefault("None") }) })
    })
  }),
  "gateway.networking.k8s.io/HTTPRoute": ROUTE,
  "gateway.networking.k8s.io/GRPCRoute": ROUTE,
  "gateway.networking.k8s.io/ReferenceGrant": fields({
    spec: fields({
      from: byKeys(
        ["group", "kind", "namespace"],
        fields({ group: ANY, kind: ANY, namespace: ANY })
      ),
      to: byKeys(["group", "kind", "name"], fields({ group: ANY, kind: ANY, name: ANY }))
    })
  }),
  "inference.networking.k8s.io/InferencePool": fields({
    spec: fields({
      appProtocol: withDefault("http"),
      targetPorts: byKeys(["number"], fields({ number: ANY })),
      endpointPickerRef: fields({ ...BACKEND, failureMode: withDefault("FailClose") })
    })
  }),
  "networking.gke.io/GCPTrafficExtension": EXTENSIONS,
  "networking.gke.io/GCPRoutingExtension": EXTENSIONS,
  "networking.gke.io/GCPEdgeExtension": EXTENSIONS,
  "networking.gke.io/GCPBackendPolicy": fields({
    spec: fields({ default: implied({ timeoutSec: withDefault(30) }) })
  }),
  "networking.gke.io/HealthCheckPolicy": fields({
    spec: fields({
      default: implied({
        checkIntervalSec: withDefault(5),
        timeoutSec: withDefault(5),
        healthyThreshold: withDefault(2),
        unhealthyThreshold: withDefault(2)
      })
    })
  }),
  "networking.gke.io/GCPTrafficDistributionPolicy": fields({
    spec: fields({ targetRefs: byKeys(["group", "kind", "name"], TARGET) })
  }),
  "apim.googleapis.com/ApigeeBackendService": fields({
    spec: fields({ locations: byKeys(["name"]), defaultSecurityEnabled: withDefault(false) })
  })
};
function ruleLabel(rule) {
  if (typeof rule.name === "string" && rule.name !== "") return rule.name;
  const matches = Array.isArray(rule.matches) ? rule.matches : [];
  return matches.length === 0 ? "/" : matches.map(matchText).sort().join(" or ");
}
function matchText(match) {
  const { path, headers, method, queryParams, ...rest } = Object(match);
  const parts = [
    method === void 0 ? [] : [String(method)],
    [pathText(Object(path))],
    pairs(headers, ":"),
    pairs(queryParams, "="),
    Object.keys(rest).length === 0 ? [] : [stableText(rest)]
  ];
  return parts.flat().join(" ");
}
function pathText({
  type = "PathPrefix",
  value = "/"
}) {
  return type === "PathPrefix" ? String(value) : `${String(type)} ${String(value)}`;
}
function pairs(list, sign) {
  if (!Array.isArray(list)) return [];
  return list.map(Object).map(
    ({ type = "Exact", name, value }) => type === "Exact" ? `${name}${sign}${value}` : `${name}${sign}${type} ${value}`
  ).sort();
}
function headerChanges() {
  return fields({ set: byKeys(["name"]), add: byKeys(["name"]), remove: setOf() });
}

// src/diff/shapes/google.ts
var ENDPOINT = fields({
  port: ANY,
  path: withDefault("/metrics"),
  scheme: withDefault("http"),
  interval: DURATION,
  timeout: DURATION,
  metricRelabeling: { list: { items: ANY, ordered: true } }
});
var LIMITS = fields({ samples: withDefault(0), labels: withDefault(0) });
var monitoring = (metadata) => fields({
  spec: fields({
    endpoints: byKeys(["port", "path"], ENDPOINT),
    limits: LIMITS,
    filterRunning: withDefault(true),
    targetLabels: {
      fields: { metadata: withDefault(metadata, setOf()), fromPod: byKeys(["from", "to"]) },
      implied: true
    }
  })
});
var RULE2 = fields({ for: withDefault("0s", DURATION), keep_firing_for: DURATION });
var RULES2 = fields({
  spec: fields({
    groups: byKeys(
      ["name"],
      fields({
        name: ANY,
        interval: withDefault("1m", DURATION),
        // A rule may read what one before it in the group records.
        rules: byLabel2(ruleName, RULE2, true)
      })
    )
  })
});
var CONDITION = fields({
  conditionPrometheusQueryLanguage: fields({
    duration: withDefault("0s", DURATION),
    evaluationInterval: withDefault("30s", DURATION)
  }),
  conditionThreshold: fields({ duration: DURATION }),
  conditionAbsent: fields({ duration: DURATION })
});
var OWNERS = ["container", "pod", "top_level_controller_name", "top_level_controller_type"];
var GOOGLE = {
  "monitoring.googleapis.com/PodMonitoring": monitoring(OWNERS),
  "monitoring.googleapis.com/ClusterPodMonitoring": monitoring([...OWNERS, "namespace"]),
  "monitoring.googleapis.com/Rules": RULES2,
  "monitoring.googleapis.com/ClusterRules": RULES2,
  "monitoring.googleapis.com/GlobalRules": RULES2,
  "monitoring.cnrm.cloud.google.com/MonitoringAlertPolicy": fields({
    spec: fields({
      enabled: withDefault(true),
      conditions: byLabel2(conditionName, CONDITION, false),
      notificationChannels: byKeys(["external", "namespace", "name"]),
      documentation: fields({ mimeType: withDefault("text/markdown") }),
      alertStrategy: fields({ autoClose: DURATION })
    })
  }),
  "monitoring.cnrm.cloud.google.com/MonitoringNotificationChannel": fields({
    spec: fields({ enabled: withDefault(true) })
  }),
  "logging.cnrm.cloud.google.com/LoggingLogMetric": fields({
    spec: fields({
      disabled: withDefault(false),
      metricDescriptor: fields({
        labels: byKeys(["key"], fields({ valueType: withDefault("STRING") }))
      })
    })
  }),
  "modelarmor.cnrm.cloud.google.com/ModelArmorTemplate": fields({
    spec: fields({
      filterConfig: fields({
        raiSettings: fields({ raiFilters: byKeys(["filterType"]) })
      })
    })
  }),
  "monitoring.cnrm.cloud.google.com/MonitoringDashboard": fields({
    spec: fields({
      dashboardFilters: byKeys(["labelKey"]),
      mosaicLayout: fields({ tiles: byLabel2(tileName, ANY, false) }),
      gridLayout: fields({ widgets: inOrder(["title"]) })
    })
  })
};
function ruleName(rule) {
  const name = rule.alert ?? rule.record;
  if (typeof name !== "string") return void 0;
  const severity = Object(rule.labels).severity;
  return typeof severity === "string" ? `${name}/${severity}` : name;
}
function conditionName(condition) {
  const { displayName } = condition;
  const rule = Object(condition.conditionPrometheusQueryLanguage).alertRule;
  const name = rule ?? displayName;
  return typeof name === "string" && name !== "" ? name : void 0;
}
function tileName(tile) {
  const { title } = Object(tile.widget);
  return typeof title === "string" && title !== "" ? title : void 0;
}

// src/diff/shapes/index.ts
var SHAPES = {
  ...WORKLOADS,
  ...CLUSTER,
  ...GATEWAYS,
  ...GOOGLE
};
var NONE = {};
var known = /* @__PURE__ */ new Map();
function shapeOf(apiVersion, kind) {
  const key = `${apiVersion}/${kind}`;
  const shape = known.get(key) ?? makeShape(apiVersion, kind);
  known.set(key, shape);
  return shape;
}
function makeShape(apiVersion, kind) {
  const name = `${parseApiVersion(apiVersion).group}/${kind}`;
  const own2 = Object.hasOwn(SHAPES, name) ? SHAPES[name] : void 0;
  const schema = builtInSchemas.ofKind(apiVersion, kind);
  const base = { ...own2, fields: { ...own2?.fields, metadata: METADATA } };
  return schema === void 0 ? base : withMergeKeys(base, schema);
}
function fieldShape(shape, key) {
  const { fields: fields2, values } = shape;
  const own2 = fields2 !== void 0 && Object.hasOwn(fields2, key) ? fields2[key] : void 0;
  return own2 ?? values ?? mergedField(shape, key) ?? NONE;
}
var schemas = /* @__PURE__ */ new WeakMap();
var merged = /* @__PURE__ */ new WeakMap();
function withMergeKeys(shape, schema) {
  const copy = { ...shape };
  schemas.set(copy, schema);
  return copy;
}
function mergedField(shape, key) {
  const schema = schemas.get(shape)?.field(key);
  if (schema === void 0) return void 0;
  const fields2 = merged.get(shape) ?? /* @__PURE__ */ new Map();
  merged.set(shape, fields2);
  const found2 = fields2.get(key) ?? mergedShape(schema);
  fields2.set(key, found2);
  return found2;
}
function mergedShape(schema) {
  const { keys } = schema;
  if (keys === void 0) return withMergeKeys({}, schema);
  const inner = schema.items();
  const items = inner === void 0 ? NONE : withMergeKeys({}, inner);
  const label = labelOf(keys, items);
  const list = keys.length === 0 ? { items, ordered: false } : { items, ordered: true, ...label && { label } };
  return { list };
}

// src/diff/diff-fields.ts
function diffFields(before, after) {
  const { apiVersion, kind } = after;
  return diffShaped(before, after, shapeOf(String(apiVersion ?? ""), String(kind ?? "")));
}
function diffShaped(before, after, shape = {}) {
  const walk = { path: [], changes: [] };
  compare(before, after, shape, walk);
  return walk.changes;
}
function compare(written, rewritten, shape, walk) {
  const [before, after] = [written ?? void 0, rewritten ?? void 0];
  if (before === after) return;
  if (before === void 0 || after === void 0) compareAbsent(before, after, shape, walk);
  else if (isMap(before) && isMap(after)) compareMaps(before, after, shape, walk);
  else if (isList(before) && isList(after)) compareLists(before, after, shape, walk);
  else if (!isSameScalar(before, after, shape)) found(walk, { kind: "changed", before, after });
}
function compareAbsent(before, after, shape, walk) {
  const value = before ?? after;
  if (value === void 0 || isDefault(value, shape)) return;
  if (before !== void 0) found(walk, { kind: "removed", before });
  else if (after !== void 0) found(walk, { kind: "added", after });
}
function isDefault(value, shape) {
  const { default: fallback, implied: implied2 } = shape;
  if (fallback !== void 0 && fallback !== null && isSame(fallback, value, shape)) return true;
  return implied2 === true && isMap(value) && isSame({}, value, shape);
}
function isSame(before, after, shape) {
  return diffShaped(before, after, { ...shape, implied: false }).length === 0;
}
function compareMaps(before, after, shape, walk) {
  const { path } = walk;
  for (const key in before) {
    if (!Object.hasOwn(before, key)) continue;
    const [old, now] = [before[key], own(after, key)];
    if (old === now) continue;
    path.push(key);
    compare(old, now, fieldShape(shape, key), walk);
    path.pop();
  }
  for (const key in after) {
    if (!Object.hasOwn(after, key) || Object.hasOwn(before, key)) continue;
    path.push(key);
    compare(void 0, after[key], fieldShape(shape, key), walk);
    path.pop();
  }
}
function compareLists(before, after, shape, walk) {
  if (before.length === after.length && isSameInPlace(before, after)) return;
  const { pairs: pairs2, order } = pairItems(before, after, shape.list);
  const items = shape.list?.items ?? {};
  for (const step of pairs2) compareItem(before, after, step, items, walk);
  if (order === "counts") compareOrder(pairs2, walk);
}
function isSameInPlace(before, after) {
  return before.every((item, i) => typeof item !== "object" && item === after[i]);
}
function compareItem(before, after, step, shape, walk) {
  walk.path.push(step);
  if (step.after === void 0)
    found(walk, { kind: "removed", before: before[step.before ?? 0] ?? null });
  else if (step.before === void 0)
    found(walk, { kind: "added", after: after[step.after] ?? null });
  else compareInPlace(before[step.before] ?? null, after[step.after] ?? null, shape, walk);
  walk.path.pop();
}
function compareInPlace(before, after, shape, walk) {
  if (before === null === (after === null)) compare(before, after, shape, walk);
  else found(walk, { kind: "changed", before, after });
}
function compareOrder(pairs2, walk) {
  const kept = pairs2.flatMap(
    ({ label, before, after }) => before === void 0 || after === void 0 ? [] : [{ label, before, after }]
  );
  const old = kept.toSorted((a, b) => a.before - b.before);
  const now = kept.toSorted((a, b) => a.after - b.after);
  if (old.every((pair, i) => pair === now[i])) return;
  const places = new Map(old.map((pair, i) => [pair, i]));
  found(walk, {
    kind: "reordered",
    before: old.map(({ label }) => label),
    after: now.map(({ label }) => label),
    order: now.map((pair) => places.get(pair) ?? 0)
  });
}
function isSameScalar(before, after, { reading }) {
  if (reading === void 0) return false;
  if (reading === "json") return isSameJson(before, after);
  const text = canonical(before, reading);
  return text !== void 0 && text === canonical(after, reading);
}
function isSameJson(before, after) {
  const [old, now] = [parseJson(before), parseJson(after)];
  return old !== void 0 && now !== void 0 && diffShaped(old, now).length === 0;
}
function parseJson(text) {
  if (typeof text !== "string" || !/^\s*[[{]/.test(text) || /\d{16}/.test(text)) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function found({ path, changes }, change) {
  changes.push({ ...change, path: [...path] });
}

// src/diff/pair-resources.ts
var LIKE_ENOUGH = 0.6;
var MOST_CANDIDATES = 20;
function pairMoved(gone, fresh) {
  const pairs2 = [];
  let [before, after] = [gone.map(factsOf), fresh.map(factsOf)];
  for (const clue of CLUES) {
    if (before.length === 0 || after.length === 0) break;
    const found2 = pairBy(clue, before, after);
    pairs2.push(...found2);
    const paired = new Set(found2.flatMap((pair) => [pair.before, pair.after]));
    before = before.filter(({ lone }) => !paired.has(lone));
    after = after.filter(({ lone }) => !paired.has(lone));
  }
  return pairs2;
}
var CLUES = [
  // Another version, or the group that its kind moved to.
  { text: ({ kind, namespace, name }) => `${kind}/${namespace}/${name}`, alike: false },
  { text: ({ kind, namespace, alert }) => alert && `${kind}/${namespace}/${alert}`, alike: false },
  // A generator appends a hash of the content: nearly nothing may be left of the likeness.
  {
    text: ({ kind, namespace, name }) => {
      const stem = name.replace(/-[bcdfghkmt2456789]{10}$/, "");
      return stem === name ? void 0 : `${kind}/${namespace}/${stem}`;
    },
    alike: false
  },
  { text: ({ kind, name }) => `${kind}/${name}`, alike: true },
  { text: ({ namespace, name }) => `${namespace}/${name}`, alike: true },
  { text: ({ group, kind, namespace }) => `${group}/${kind}/${namespace}`, alike: true }
];
function pairBy(clue, before, after) {
  const waiting = /* @__PURE__ */ new Map();
  for (const facts of after) {
    const text = clue.text(facts);
    if (text === void 0) continue;
    const list = waiting.get(text) ?? [];
    list.push(facts);
    waiting.set(text, list);
  }
  return before.flatMap((facts) => {
    const text = clue.text(facts);
    const candidates = text === void 0 ? void 0 : waiting.get(text);
    const best = candidates && bestOf(facts, candidates, clue);
    if (!candidates || best === void 0) return [];
    candidates.splice(candidates.indexOf(best), 1);
    return [{ before: facts.lone, after: best.lone }];
  });
}
function bestOf(facts, candidates, { alike }) {
  if (!alike) return candidates[0];
  let best;
  let limit = LIKE_ENOUGH;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const likeness = likenessOf(facts.leaves(), candidate.leaves());
    if (likeness < limit || likeness === limit && best !== void 0) continue;
    best = candidate;
    limit = likeness;
  }
  return best;
}
function likenessOf(a, b) {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (large.size === 0 || small.size / large.size < LIKE_ENOUGH) return 0;
  let shared = 0;
  for (const leaf of small) if (large.has(leaf)) shared += 1;
  return shared / (small.size + large.size - shared);
}
function factsOf(lone) {
  const { json } = lone;
  const apiVersion = textAt(json, "apiVersion");
  const kind = textAt(json, "kind");
  let leaves;
  return {
    lone,
    kind,
    group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "",
    name: textAt(json, "metadata", "name"),
    namespace: textAt(json, "metadata", "namespace"),
    alert: kind === "MonitoringAlertPolicy" ? alertOf(json) : void 0,
    leaves: () => {
      leaves ??= leavesOf(json);
      return leaves;
    }
  };
}
function textAt(json, ...keys) {
  const value = at(json, ...keys);
  return typeof value === "string" ? value : "";
}
function alertOf(json) {
  const conditions = at(json, "spec", "conditions");
  const [first] = Array.isArray(conditions) ? conditions : [];
  const query = at(first, "conditionPrometheusQueryLanguage");
  const [rule, group] = [at(query, "alertRule"), at(query, "ruleGroup")];
  const severity = at(json, "spec", "severity");
  return typeof rule === "string" ? `${String(group ?? "")}/${rule}/${String(severity ?? "")}` : void 0;
}
function leavesOf(json) {
  const leaves = /* @__PURE__ */ new Set();
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) leaves.add(`${path}=${String(value)}`);
    else if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`);
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  if (!isMap(json)) return leaves;
  const { apiVersion: _, kind: __, metadata, ...rest } = json;
  walk(rest, "");
  if (isMap(metadata)) walk(withoutNames(metadata), "metadata");
  return leaves;
}
function withoutNames({ name: _, namespace: __, ...rest }) {
  return rest;
}

// src/diff/seal.ts
var ALREADY_SEALED = { seal: (manifest) => manifest };
function newSealingKey() {
  return randomBytes(32);
}
function sealer(key) {
  const seal = (secret) => {
    const digest = createHmac("sha256", key).update(secret).digest("hex");
    return `(secret:${digest.slice(0, 16)})`;
  };
  return { seal: (manifest) => sealManifest(manifest, seal) };
}
var SEAL = /\(secret:[0-9a-f]{16}\)/g;
function isSealed(value) {
  return typeof value === "string" && /\(secret:[0-9a-f]{16}\)/.test(value);
}
function hideSeals(text) {
  return text.replace(SEAL, "(secret)");
}
function sealManifest(manifest, seal) {
  if (!isMap(manifest)) return sealTexts(manifest, seal);
  const { kind } = manifest;
  const rest = sealTexts(manifest, seal);
  if (!isMap(rest)) return rest;
  if (kind === "Secret") return sealSecret(rest, seal);
  if (kind === "ConfigMap") return sealNamed(rest, "data", seal);
  if (kind === "MonitoringNotificationChannel") return sealChannel(rest, seal);
  return rest;
}
function sealSecret(secret, seal) {
  const metadata = own(secret, "metadata");
  const annotations = at(metadata, "annotations");
  const copy = "kubectl.kubernetes.io/last-applied-configuration";
  const hasCopy = isMap(metadata) && isMap(annotations) && Object.hasOwn(annotations, copy);
  return {
    ...secret,
    ...hasCopy && {
      metadata: {
        ...metadata,
        annotations: { ...annotations, [copy]: sealAll(annotations[copy] ?? null, seal) }
      }
    },
    ...sealField(secret, "data", seal),
    ...sealField(secret, "stringData", seal)
  };
}
function sealField(map, key, seal) {
  const value = own(map, key);
  return value === void 0 ? {} : { [key]: sealAll(value, seal) };
}
function sealAll(value, seal) {
  if (isList(value)) return value.map((item) => sealAll(item, seal));
  if (isMap(value)) return mapValues(value, (_, inner) => sealAll(inner, seal));
  return value === null || value === "" || isSealed(value) ? value : seal(String(value));
}
function sealNamed(map, key, seal) {
  const data = own(map, key);
  if (!isMap(data)) return map;
  return {
    ...map,
    [key]: mapValues(data, (name, value) => isSecretName(name) ? sealAll(value, seal) : value)
  };
}
function sealChannel(channel, seal) {
  const spec = own(channel, "spec");
  if (!isMap(spec)) return channel;
  const labels = own(spec, "labels");
  return {
    ...channel,
    spec: {
      ...spec,
      ...sealField(spec, "sensitiveLabels", seal),
      // The URL of a webhook is a password as well: whoever knows it may post.
      ...isMap(labels) && {
        labels: mapValues(
          labels,
          (name, value) => name === "url" || isSecretName(name) ? sealAll(value, seal) : value
        )
      }
    }
  };
}
function isSecretName(name) {
  return /(^|[a-z._-])(password|passwd|passphrase|secret|token|api[._-]?key|private[._-]?key|access[._-]?key|credentials?)$/i.test(
    name
  );
}
var KNOWN_SECRETS = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|hf_[A-Za-z0-9]{20,}|sk-[A-Za-z0-9_-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|ya29\.[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|(?<=:\/\/[^\s:/@]{0,64}:)[^\s:/@]{1,256}(?=@)/g;
var MAY_HOLD_ONE = /PRIVATE KEY|gh[pousr]_|github_pat_|glpat-|hf_|\bsk-|xox[abprs]-|AKIA|AIza|ya29\.|eyJ|:\/\/[^\s/@]*@/;
function sealTexts(value, seal) {
  if (typeof value === "string")
    return value.length >= 16 && MAY_HOLD_ONE.test(value) ? value.replace(KNOWN_SECRETS, seal) : value;
  if (isList(value)) return mapItems(value, (item) => sealTexts(item, seal));
  if (!isMap(value)) return value;
  const sealed2 = mapValues(value, (_, inner) => sealTexts(inner, seal));
  return isNamedValue(sealed2) ? { ...sealed2, value: sealAll(own(sealed2, "value") ?? null, seal) } : sealed2;
}
function isNamedValue(map) {
  const { name, value } = map;
  return typeof name === "string" && typeof value === "string" && (isSecretName(name) || /^authorization$/i.test(name));
}
function mapValues(map, change) {
  let changed;
  for (const key of Object.keys(map)) {
    const value = map[key] ?? null;
    const sealed2 = change(key, value);
    if (sealed2 === value) continue;
    changed ??= { ...map };
    changed[key] = sealed2;
  }
  return changed ?? map;
}
function mapItems(list, change) {
  let changed;
  for (const [i, item] of list.entries()) {
    const sealed2 = change(item);
    if (sealed2 === item) continue;
    changed ??= [...list];
    changed[i] = sealed2;
  }
  return changed ?? list;
}

// src/diff/diff-resources.ts
function diffResources(before, after, { sealer: seals = sealer(newSealingKey()) } = {}) {
  const old = new Map(sealed(before, seals).map((resource) => [resource.id, resource]));
  const now = new Map(sealed(after, seals).map((resource) => [resource.id, resource]));
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const fresh = [...now.values()].filter(({ id }) => !old.has(id));
  const moved = pairMoved(sorted(gone), sorted(fresh));
  const paired = new Set(moved.flatMap((pair) => [pair.before.id, pair.after.id]));
  const changes = [
    ...moved.flatMap(({ before: from, after: to }) => movedChange(from, to, { old, now })),
    ...fresh.flatMap(
      ({ id, json }) => paired.has(id) ? [] : [{ kind: "added", id, after: json }]
    ),
    ...gone.flatMap(
      ({ id, json }) => paired.has(id) ? [] : [{ kind: "removed", id, before: json }]
    ),
    ...[...old.values()].flatMap((resource) => modified(resource, now.get(resource.id)))
  ];
  return sorted(changes);
}
function sealed(resources, { seal }) {
  return Array.from(resources, (resource) => {
    const json = seal(resource.json);
    return json === resource.json ? resource : { ...resource, json };
  });
}
function sorted(list) {
  return list.toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function modified(before, after) {
  if (after === void 0 || before.json === after.json) return [];
  const fields2 = fieldsOf(before, after);
  if (fields2.length === 0) return [];
  return [{ kind: "modified", id: after.id, before: before.json, after: after.json, fields: fields2 }];
}
function movedChange(from, to, { old, now }) {
  const [before, after] = [old.get(from.id), now.get(to.id)];
  if (before === void 0 || after === void 0) return [];
  const fields2 = fieldsOf(before, after).filter(({ path }) => !isIdentity(path));
  const moves = movesBetween(before.json, after.json);
  return [
    {
      kind: "moved",
      id: to.id,
      from: from.id,
      moves,
      before: before.json,
      after: after.json,
      fields: fields2
    }
  ];
}
function isIdentity([first, second, third]) {
  if (second === void 0) return first === "apiVersion" || first === "kind";
  return first === "metadata" && (second === "name" || second === "namespace") && third === void 0;
}
function movesBetween(before, after) {
  const [old, now] = [identityOf(before), identityOf(after)];
  const moves = ["name", "namespace", "kind", "group", "version"];
  return moves.filter((move) => old[move] !== now[move]);
}
function identityOf(manifest) {
  const text = (...keys) => String(at(manifest, ...keys) ?? "");
  const { group, version } = parseApiVersion(text("apiVersion"));
  const [name, namespace] = [text("metadata", "name"), text("metadata", "namespace")];
  return { name, namespace, kind: text("kind"), group, version };
}
function isRecreated(change) {
  return change.moves.some((move) => move !== "version");
}
function fieldsOf(before, after) {
  if (!isMap(before.json) || !isMap(after.json)) return [];
  const fields2 = diffFields(before.json, after.json);
  if (!before.originOf && !after.originOf) return fields2;
  return fields2.map((field) => withOrigins(field, before, after));
}
function withOrigins(field, before, after) {
  const origins = {
    before: before.originOf?.(pathOn(field.path, "before")),
    after: after.originOf?.(pathOn(field.path, "after"))
  };
  return origins.before || origins.after ? { ...field, origins } : field;
}
function pathOn(path, side) {
  const steps = [];
  for (const step of path) {
    const here = typeof step === "string" ? step : step[side];
    if (here === void 0) break;
    steps.push(here);
  }
  return steps;
}

// src/pull-request/review.ts
function countChanges(changes) {
  const of = (kind) => changes.filter((change) => change.kind === kind).length;
  const moved = changes.filter((change) => change.kind === "moved");
  const recreated = moved.filter(isRecreated).length;
  return {
    added: of("added") + recreated,
    modified: of("modified") + moved.length - recreated,
    removed: of("removed") + recreated
  };
}
function shortId(id) {
  return id.slice(0, 10);
}
function formatCounts({ added, modified: modified2, removed }) {
  return `${added} added, ${modified2} changed, ${removed} removed`;
}

export {
  diffWordsWithSpace,
  diffArrays,
  diffShaped,
  parseJson,
  ALREADY_SEALED,
  newSealingKey,
  sealer,
  isSealed,
  hideSeals,
  diffResources,
  isRecreated,
  countChanges,
  shortId,
  formatCounts
};
