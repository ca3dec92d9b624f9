const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readerFor
} from "./chunk-WK4YF2PN.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments,
  styleText
} from "./chunk-XI7MRXQX.js";
import {
  print,
  reportUsage
} from "./chunk-KCQ3UCRI.js";
import {
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import {
  STATUS_HEAD,
  readStatus,
  statusJson,
  statusMarkdown,
  statusRows
} from "./chunk-XB7DDFA7.js";
import "./chunk-DIK3OMEA.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-UCIVP6Y6.js";
import {
  pinConfig
} from "./chunk-T6W5BSBH.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-337RJCMK.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-DNI37G26.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-6SVJRIO2.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import "./chunk-DXDVXKHN.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/table.ts
var GAP = "  ";
var LEAST = 8;
function styleOfOutput() {
  const { isTTY, columns } = process.stdout;
  return { width: isTTY ? columns : void 0, colors: isTTY && !process.env.NO_COLOR };
}
function formatTable(rows, { width, colors }) {
  const widths = fitted(widthsOf(rows), width);
  const lines = rows.map((row) => {
    const cells = row.map(({ text, color }, i) => {
      const last = i === row.length - 1;
      const cut = shorten(text, widths[i] ?? text.length);
      const padded = last ? cut : cut.padEnd(widths[i] ?? 0);
      return colors && color !== void 0 ? styleText(color, padded, { validateStream: false }) : padded;
    });
    return cells.join(GAP).trimEnd();
  });
  return lines.map((line) => `${line}
`).join("");
}
function widthsOf(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from(
    { length: columns },
    (_, i) => Math.max(0, ...rows.map((row) => row[i]?.text.length ?? 0))
  );
}
function fitted(widths, most) {
  if (most === void 0) return widths;
  const fit = [...widths];
  for (; ; ) {
    const over = fit.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - most;
    const widest = Math.max(...fit);
    if (over <= 0 || widest <= LEAST) return fit;
    const i = fit.lastIndexOf(widest);
    fit[i] = Math.max(LEAST, widest - 1);
  }
}
function shorten(text, width) {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}

// src/edge/cli/status.ts
var USAGE = `igw status: which release is where, since when, and what is on its way

Usage: igw status [OPTIONS]

  --github        ask GitHub, too: pull requests and their gates, what Argo CD or Flux reported, drift;
                  needs GITHUB_TOKEN and GITHUB_REPOSITORY. Without it, what git knows on this machine.
  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to read (the one in the config, else the default branch)
  --format F      table (default), markdown, or json; --json is the same as --format json
  -C DIR          run as if in DIR
  -h, --help      this text
`;
var OPTIONS = {
  github: { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  base: { type: "string" },
  format: { type: "string" },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
var FORMATS = ["table", "markdown", "json"];
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const wanted = values.format ?? (values.json ? "json" : "table");
  const format = FORMATS.find((name) => name === wanted);
  if (format === void 0)
    return reportUsage(`--format takes ${FORMATS.join(", ")}, not '${wanted}'`, USAGE);
  const root = await repositoryRoot(resolve(values.directory));
  const report = terminalReporter();
  report.progress("reading");
  const reader = await readerFor(values.github ? "github" : "branch", root);
  const request = { configPath: values.config, base: values.base };
  const { config, pinned } = await pinConfig(reader, request);
  const ports = await portsFor(values.github, root, pinned.branch, reader);
  const status = await readStatus(ports, { config, pinned, nowMs: Date.now() });
  report.done();
  print(formatStatus(status, format));
  return 0;
}
async function portsFor(github, root, branch, reader) {
  if (github) {
    const { gatePortsFromEnvironment } = await import("./run-gates-324KX6ZU.js");
    const ports = await gatePortsFromEnvironment({ report: terminalReporter() })(branch);
    return { ...ports, reader };
  }
  const { createLocalHistory } = await import("./branch-history-5VX3RMPI.js");
  return { history: createLocalHistory(root), board: void 0, gates: void 0, reader };
}
var COLORS = {
  good: "green",
  waiting: "yellow",
  bad: "red",
  plain: void 0
};
function formatStatus(status, format) {
  switch (format) {
    case "json":
      return `${JSON.stringify(statusJson(status), void 0, 2)}
`;
    case "markdown":
      return `${statusMarkdown(status)}
`;
    case "table": {
      const head = STATUS_HEAD.map((text) => ({ text, color: "bold" }));
      const rows = statusRows(status).map(
        (row) => row.map(({ text, mood }) => ({ text, color: COLORS[mood] }))
      );
      return formatTable([head, ...rows], styleOfOutput());
    }
  }
}
export {
  run
};
