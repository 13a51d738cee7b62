/** The versions of the shapes of plan.json and reading.json that this app reads. Another number is refused. */
export const PLAN_SCHEMA_VERSION = 1
export const READING_SCHEMA_VERSION = 1
/** The files that only some pages need are of one version together. */
export const VOLUME_SCHEMA_VERSION = 1
