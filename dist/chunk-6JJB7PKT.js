const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createHash
} from "./chunk-IOWDDTHY.js";
import {
  groupBy
} from "./chunk-OT75BEOS.js";

// src/alerts/names.ts
var LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
function isLabelName(text) {
  return LABEL_NAME.test(text);
}
function labelNameFor(name) {
  if (isLabelName(name)) return name;
  const plain = name.replace(/[^a-zA-Z0-9_]+/g, "_").replace(/^_+|_+$/g, "");
  return /^[0-9]/.test(plain) || plain === "" ? `_${plain}` : plain;
}
function slug(text) {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
function fit(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 9).replace(/-+$/, "")}-${shortHash(text, 8)}`;
}
function shortHash(text, digits) {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

// src/alerts/cut-text.ts
function cutText(text, { characters, bytes }) {
  if (text.length <= characters && text.length * 3 <= bytes) return text;
  let [end, used, count] = [0, 0, 0];
  for (const character of text) {
    used += Buffer.byteLength(character);
    count += 1;
    if (used > bytes || count > characters) break;
    end += character.length;
  }
  return text.slice(0, end);
}

// src/alerts/identity.ts
function identities(source, alerts) {
  const parts = new Map(
    [...groupBy(alerts, nameKey).values()].flatMap(
      (twins) => byLabels(twins).map(([alert, more]) => [alert, [nameKey(alert), ...more]])
    )
  );
  return alerts.map((alert) => identityOf([source, ...parts.get(alert) ?? []]));
}
function identityOf(parts) {
  return `a${shortHash(JSON.stringify(parts), 15)}`;
}
function nameKey({ group, rule }) {
  return JSON.stringify([group.name.text, rule.name.text]);
}
function byLabels(twins) {
  if (twins.length === 1) return twins.map((alert) => [alert, []]);
  const names = new Set(twins.flatMap(({ rule }) => [...rule.labels.keys()]));
  const textOfLabel = ({ rule }, name) => rule.labels.get(name)?.text;
  const differing = [...names].sort().filter((name) => new Set(twins.map((alert) => textOfLabel(alert, name))).size > 1);
  const labelsOf = (alert) => differing.map((name) => `${name}=${textOfLabel(alert, name) ?? ""}`);
  return [...groupBy(twins, (alert) => JSON.stringify(labelsOf(alert))).values()].flatMap(
    (equals) => byQuery(equals).map(([alert, more]) => [alert, [...labelsOf(alert), ...more]])
  );
}
var NUMBER = /(?<![\w.:])[0-9][\w.]*/g;
function byQuery(twins) {
  if (twins.length === 1) return twins.map((alert) => [alert, []]);
  const shapeOf = ({ rule }) => rule.expr.text.replace(NUMBER, "0").replace(/\s+/g, " ").trim();
  return [...groupBy(twins, shapeOf)].flatMap(
    ([shape, equals]) => equals.toSorted(byNumbers).map((alert, i) => [alert, i === 0 ? [shape] : [shape, `#${i + 1}`]])
  );
}
function byNumbers({ rule: a }, { rule: b }) {
  const [left, right] = [numbersIn(a.expr.text), numbersIn(b.expr.text)];
  return left.reduce((order, number, i) => order || number - (right[i] ?? 0), 0);
}
function numbersIn(text) {
  return [...text.matchAll(NUMBER)].map(([number]) => Number.parseFloat(number));
}

export {
  cutText,
  isLabelName,
  labelNameFor,
  slug,
  fit,
  identities,
  identityOf
};
