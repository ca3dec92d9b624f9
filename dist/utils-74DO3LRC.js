import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
} from "./chunk-BWW3HYID.js";
import "./chunk-LSE5LGHF.js";
import "./chunk-734PLTCJ.js";
import "./chunk-EL2BM4EZ.js";
export {
  GitHub,
  context,
  defaults,
  getOctokitOptions,
  getUserAgentWithOrchestrationId
};
