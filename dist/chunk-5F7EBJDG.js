const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/at-most.ts
function atMost(size) {
  const waiting = [];
  let running = 0;
  return async (call) => {
    if (running >= size) await new Promise((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running--;
      else next();
    }
  };
}

export {
  atMost
};
