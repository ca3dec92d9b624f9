/** Account that publishes this project; the one place to change for a fork. */
const OWNER = 'OWNER'

export const PROJECT = `${OWNER}/inference-gateway-gitops`

/** Major version that users pin, as a tag that moves with every release of it. */
export const MAJOR_VERSION = 'v1'

/** Where editors find the JSON Schema of the config. */
export const SCHEMA_URL = `https://raw.githubusercontent.com/${PROJECT}/${MAJOR_VERSION}/schema/inference-gateway.schema.json`
