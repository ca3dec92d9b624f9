const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  showHidden
} from "./chunk-QIVIGG63.js";

// src/pull-request/markdown.ts
function code(text) {
  const line = oneLine(text);
  if (line === "") return "` `";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  if (line.includes("|")) return `<code>${line.replace(/[^\w\s./-]|w(?=ww\.)/giu, entity)}</code>`;
  return `${ticks}${pad}${line}${pad}${ticks}`;
}
function entity(char) {
  return `&#${char.codePointAt(0)};`;
}
function fence(lines, language) {
  const clean = lines.split("\n").map(oneLine).join("\n");
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}
${clean}
${ticks}`;
}
function plain(text) {
  return oneLine(text).trim().replace(/[&<>]/g, (char) => ENTITIES[char] ?? char).replace(/[\\`*_{}[\]|~]/g, "\\$&").replace(/@(?=\S)|#(?=\w)/g, "$&⁠").replace(/:\/\//g, ":⁠//").replace(/(?<![a-z0-9])www(?=\.)/gi, "$&⁠").replace(BLOCK_START, "$1\\");
}
var BLOCK_START = /^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|(?:=+|-+)$)|^(\d{1,9})(?=[.)](?:\s|$))/;
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
var MAX_TEXT = 1e3;
function oneLine(text) {
  const line = shorten(text, MAX_TEXT).replace(/\r?\n/g, "⏎").replace(/\t/g, "\\u0009");
  return showHidden(line);
}
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}

export {
  code,
  fence,
  plain,
  shorten,
  table,
  details
};
