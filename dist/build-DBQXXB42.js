const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  run
} from "./chunk-PWIS2LTN.js";
import "./chunk-FXN65R5A.js";
import "./chunk-XDUKPJOU.js";
import "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";
export {
  run
};
