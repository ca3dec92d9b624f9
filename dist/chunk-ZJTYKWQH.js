const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/config/schema-url.ts
var OWNER = "OWNER";
var PROJECT = `${OWNER}/inference-gateway-gitops`;
var MAJOR_VERSION = "v1";
var SCHEMA_URL = `https://raw.githubusercontent.com/${PROJECT}/${MAJOR_VERSION}/schema/inference-gateway.schema.json`;

export {
  PROJECT,
  MAJOR_VERSION,
  SCHEMA_URL
};
