const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/edge/cli/progress.ts
var QUIET_MS = 1e3;
function terminalReporter() {
  const { isTTY } = process.stderr;
  const started = Date.now();
  let timer;
  let shown = false;
  const clear = () => {
    clearTimeout(timer);
    if (shown) process.stderr.write("\r\x1B[K");
    shown = false;
  };
  const show = (text) => {
    process.stderr.write(`\r\x1B[K${text}…`);
    shown = true;
  };
  return {
    progress(text) {
      if (!isTTY) return;
      clearTimeout(timer);
      const wait = Math.max(0, started + QUIET_MS - Date.now());
      timer = setTimeout(() => show(text), wait);
      timer.unref();
    },
    notice(text) {
      clear();
      process.stderr.write(`${text}
`);
    },
    done: clear
  };
}

export {
  terminalReporter
};
