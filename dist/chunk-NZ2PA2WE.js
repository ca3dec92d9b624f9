const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  groupBy
} from "./chunk-OT75BEOS.js";

// src/verify/report.ts
function totalsOf(results) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}
function formatTotals({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
function reportRows(results) {
  const groups = groupBy(
    [...results.entries()],
    ([i, { id, verdict, saw }]) => verdict === "passed" ? `${id}
${saw}` : i
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group.map(([, result]) => result);
    if (first === void 0) return [];
    const { id, verdict, saw, hint } = first;
    const names = group.map(([, { subject }]) => subject);
    return [{ id, verdict, subject: together(names), saw, hint }];
  });
}
function together(names) {
  const all = names.join(", ");
  if (names.length === 1 || all.length <= WIDEST) return all;
  const kinds = new Set(names.map((name) => name.split(" ")[0]));
  return kinds.size === 1 ? `${names.length} × ${[...kinds].join("")}` : `${names.length} objects`;
}
function formatReport(results) {
  return `${formatRows(reportRows(results))}${formatTotals(totalsOf(results))}
`;
}
function formatRows(rows) {
  const [first, second] = ["id", "subject"].map(
    (key) => Math.min(WIDEST, Math.max(0, ...rows.map((row) => row[key].length)))
  );
  const lines = rows.flatMap(({ verdict, id, subject, saw, hint }) => {
    const start = `${verdict.padEnd(8)}${id.padEnd(first ?? 0)}  `;
    const line = `${start}${subject.padEnd(second ?? 0)}  ${oneLine(saw)}`;
    return hint === void 0 ? [line] : [line, `${" ".repeat(8)}${HINT}${hint}`];
  });
  return lines.map((line) => `${line}
`).join("");
}
var HINT = "hint: ";
var WIDEST = 44;
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]+/g, " ");
}

export {
  totalsOf,
  formatTotals,
  reportRows,
  formatReport,
  formatRows
};
