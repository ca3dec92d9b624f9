const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  reportFailure
} from "./chunk-KCQ3UCRI.js";
import {
  PublishErrors
} from "./chunk-VH675E7Z.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/edge/cli/publish.ts
var DESTINATIONS = ["branch", "files", "github"];
async function publishedBy(publish) {
  try {
    return { results: await publish(), failed: false };
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    reportFailure(thrown);
    return { results: thrown instanceof PublishErrors ? thrown.results : [], failed: true };
  }
}
async function publisherFor(destination, root, branchPrefix) {
  switch (destination) {
    case "files": {
      const { createFilesPublisher } = await import("./files-publisher-KZCLOW2M.js");
      return createFilesPublisher({ root });
    }
    case "branch": {
      const { createLocalPublisher } = await import("./publisher-QAOO474H.js");
      return createLocalPublisher({ root, branchPrefix });
    }
    case "github": {
      const { gitHubPublisherFromEnvironment } = await import("./from-environment-OAS4ENEK.js");
      return gitHubPublisherFromEnvironment({ branchPrefix });
    }
  }
}
async function readerFor(destination, root) {
  if (destination === "github") {
    const { gitHubReaderFromEnvironment } = await import("./from-environment-OAS4ENEK.js");
    return gitHubReaderFromEnvironment({ root });
  }
  const { createLocalReader } = await import("./reader-26VEANMV.js");
  return createLocalReader(root);
}
async function gatesFor(destination, root) {
  const { stepGates } = await import("./step-gates-72ALKXTZ.js");
  if (destination === "github") {
    const github = await import("./run-gates-324KX6ZU.js");
    const access = { report: terminalReporter() };
    return {
      gates: stepGates(github.gatePortsFromEnvironment(access), Date.now()),
      protection: github.protectionFromEnvironment(access)
    };
  }
  const { createLocalHistory } = await import("./branch-history-5VX3RMPI.js");
  const ports = { history: createLocalHistory(root), board: void 0 };
  return { gates: stepGates(async () => ports, Date.now()) };
}
function printRows(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from(
    { length: columns },
    (_, i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0))
  );
  for (const row of rows) {
    const line = row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ");
    process.stdout.write(`${line.trimEnd()}
`);
  }
}

export {
  DESTINATIONS,
  publishedBy,
  publisherFor,
  readerFor,
  gatesFor,
  printRows
};
