const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/bundle/manifest-text.ts
function formatManifest(value, comment) {
  return `${formatComment(comment)}${blockOf(value, "").join("\n")}
`;
}
function formatComment(comment) {
  if (comment === void 0) return "";
  return comment.split("\n").map((line) => line === "" ? "#\n" : `# ${line}
`).join("");
}
function blockOf(value, indent) {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, indent));
  return Object.entries(value).filter(([, inner]) => inner !== void 0).flatMap(([key, inner]) => entryLines(formatString(key), inner, indent));
}
function entryLines(key, value, indent) {
  if (isFilled(value)) {
    const inner = Array.isArray(value) ? indent : `${indent}  `;
    return [`${indent}${key}:`, ...blockOf(value, inner)];
  }
  return [`${indent}${key}: ${formatScalar(value, `${indent}  `)}`];
}
function itemLines(item, indent) {
  if (!isFilled(item)) return [`${indent}- ${formatScalar(item, `${indent}  `)}`];
  const [first = "", ...rest] = blockOf(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}
function isFilled(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
function formatScalar(value, indent) {
  if (typeof value === "string") {
    return isBlockText(value) ? formatLiteral(value, indent) : formatString(value);
  }
  if (Array.isArray(value)) return "[]";
  return typeof value === "object" && value !== null ? "{}" : String(value);
}
var PLAIN = /^(?:(?:[A-Za-z/_]|\.\.?\/)[ -~]*|[0-9]+(?:ms|s|m|h))$/;
var NOT_PLAIN = /: |:$| #| $|^(?:y|n|yes|no|on|off|true|false|null|none)$/i;
var ESCAPED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
function doubleQuoted(text) {
  return JSON.stringify(text.toWellFormed()).replace(
    new RegExp(ESCAPED, "g"),
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function formatString(text) {
  if (PLAIN.test(text) && !NOT_PLAIN.test(text)) return text;
  return /[^ -~\u00a0-\ud7ff\ue000-\ufffd]/.test(text) || ESCAPED.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}
function isBlockText(text) {
  if (ESCAPED.test(text) || text.includes("\r")) return false;
  return /^\S[^\t]*\n/.test(text) && !/[ \t]\n| $|\n\n$/.test(text);
}
function formatLiteral(text, indent) {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n").map((line) => line === "" ? "" : `${indent}${line}`);
  return `${text.endsWith("\n") ? "|" : "|-"}
${lines.join("\n")}`;
}

export {
  formatManifest,
  formatComment
};
