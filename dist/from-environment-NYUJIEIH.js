const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
} from "./chunk-NL5AMPIZ.js";
import "./chunk-2MZ6ARCQ.js";
import "./chunk-W4DKBKNC.js";
import "./chunk-CZSWJX3N.js";
import "./chunk-KNHQAGHE.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";
export {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
};
