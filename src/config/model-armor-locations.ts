/**
 * Where Model Armor is known to run. The list grows, so another place is worth a warning only.
 *
 * @see https://cloud.google.com/security-command-center/docs/model-armor-locations
 */
export const MODEL_ARMOR_LOCATIONS: readonly string[] = [
  'us-central1',
  'us-east1',
  'us-east4',
  'us-west1',
  'europe-west1',
  'europe-west2',
  'europe-west3',
  'europe-west4',
  'asia-southeast1',
  'asia-south1',
  'us',
  'eu',
]
